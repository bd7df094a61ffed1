// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Rostrum.Controls

/// A question whose answer is recorded with its basis.
DialogSheet {
    id: root

    signal given(basis: int)

    onAccepted: {
        given(basis.value);
        close();
    }

    BasisChoice {
        id: basis

        Layout.fillWidth: true
    }
}
