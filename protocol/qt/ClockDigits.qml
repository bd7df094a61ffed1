// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Rostrum.Client
import Rostrum.Controls

/// The speaking clock: digits, and below them its state as a shape and a word. Left to right in every language.
Item {
    id: root

    required property ClockFace clock
    property int digitsText: Theme.clockText
    property int alignment: Qt.AlignRight
    property color stateInk: Theme.color.dim  ///< of what stands below
    property color notLiveInk: Theme.color.warn
    property color digitsInk: tone
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
            Layout.alignment: root.alignment
            color: root.digitsInk
            font.bold: true
            font.pixelSize: root.digitsText
            lineHeight: root.digitsText
            lineHeightMode: Text.FixedHeight
            text: "\u2066%1\u2069".arg(root.clock.digits)
            wrapMode: Text.NoWrap
        }
        DimText {
            Accessible.ignored: true
            Layout.alignment: root.alignment
            color: root.clock.live ? root.stateInk : root.notLiveInk
            font.bold: !root.clock.live
            text: root.stateLine
            wrapMode: Text.NoWrap
        }
    }
}
