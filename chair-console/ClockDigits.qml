// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Rostrum.Client
import Rostrum.Controls

/// The speaking clock: digits, and below them its state as a shape and a word. Left to right in every language.
Item {
    id: root

    required property ClockFace clock
    readonly property color tone: !clock.live ? Theme.color.dim
        : [Theme.color.dim, Theme.color.ink, Theme.color.good, Theme.color.warn, Theme.color.bad, Theme.color.ink,
           Theme.color.ink][clock.state]
    readonly property string stateLine: clock.ofLimit === "" ? qsTr("%1 %2").arg(clock.shape).arg(clock.word)
                                                             : qsTr("%1 %2 · %3").arg(clock.shape).arg(clock.word).arg(clock.ofLimit)

    Accessible.name: clock.ofLimit === "" ? qsTr("Clock: %1, %2").arg(clock.toldDigits).arg(clock.word)
                                          : qsTr("Clock: %1, %2, %3").arg(clock.toldDigits).arg(clock.word).arg(clock.ofLimit)
    Accessible.role: Accessible.StaticText
    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth
    visible: clock.state !== ClockFace.Empty

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: 0

        BodyText {
            Accessible.ignored: true
            Layout.alignment: Qt.AlignRight
            color: root.tone
            font.bold: true
            font.pixelSize: Theme.clockText
            lineHeight: Theme.clockText
            lineHeightMode: Text.FixedHeight
            text: "\u2066%1\u2069".arg(root.clock.digits)
            wrapMode: Text.NoWrap
        }
        DimText {
            Accessible.ignored: true
            Layout.alignment: Qt.AlignRight
            color: root.clock.live ? Theme.color.dim : Theme.color.warn
            font.bold: !root.clock.live
            text: root.stateLine
            wrapMode: Text.NoWrap
        }
    }
}
