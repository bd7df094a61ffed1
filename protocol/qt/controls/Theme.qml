// SPDX-License-Identifier: MIT
pragma Singleton
import QtQuick

/// How everything looks: the colours of the house (light, dark, and each with high contrast), sizes and spacing. Follows
/// the system's window colours and font size; a person scales the text on top of that. A palette that misses a colour
/// does not compile.
QtObject {
    id: root

    enum Look { System, Light, Dark }

    component ColorSet: QtObject {
        required property color ground
        required property color card
        required property color line  ///< what only separates
        required property color rim   ///< around what can be pressed, which its words say too
        required property color edge  ///< around what can be filled in or chosen: seen by itself
        required property color ink
        required property color dim
        required property color accent
        required property color good
        required property color warn
        required property color bad
        required property color accentTint  ///< behind words in accent, ink or dim; likewise the next three
        required property color goodTint
        required property color warnTint
        required property color badTint
        required property color strongInk  ///< words on a surface of accent or bad
    }

    /// The whole window of whoever has the floor: the same by day and night, seen from afar.
    component Stage: QtObject {
        readonly property color ink: "#FFFFFF"
        readonly property color still: "#1B2735"
        readonly property color good: "#0C4A2B"
        readonly property color warn: "#6B3F00"
        readonly property color bad: "#7F1812"
    }

    property int look: Theme.System
    property bool highContrast: contrast(system.windowText, system.window) > 20.9
    /// 1 to 2, on top of the system's font size; together they reach 200 %.
    property real textScale: 1

    readonly property bool dark: look === Theme.System ? system.window.hslLightness < 0.5 : look === Theme.Dark
    readonly property ColorSet color: dark ? (highContrast ? darkHighContrast : darkColors)
                                           : (highContrast ? lightHighContrast : lightColors)

    readonly property real scale: Math.min(2, Math.max(1, systemPoints / 10) * textScale)
    readonly property int smallText: Math.round(13 * scale)
    readonly property int bodyText: Math.round(15 * scale)
    readonly property int titleText: Math.round(18 * scale)
    readonly property int nameText: Math.round(30 * scale)
    readonly property int clockText: Math.round(58 * scale)
    readonly property string family: "Noto Sans"

    readonly property int step: 4  ///< spacing is a multiple of it
    readonly property int radius: 9
    readonly property int target: 44  ///< nothing to be pressed is lower or narrower
    readonly property int icon: Math.round(16 * scale)

    readonly property Stage stage: Stage {}
    readonly property SystemPalette system: SystemPalette {}
    readonly property real systemPoints: Application.font.pointSize > 0 ? Application.font.pointSize
                                                                        : Application.font.pixelSize * 0.75

    readonly property ColorSet lightColors: ColorSet {
        ground: "#F4F6F9"; card: "#FFFFFF"; line: "#DFE4EC"; rim: "#C3CBD7"; edge: "#848D9B"
        ink: "#131B2A"; dim: "#5A6679"
        accent: "#1A5FB4"; good: "#1B7F4B"; warn: "#9A5B00"; bad: "#B3261E"
        accentTint: "#E8F0FB"; goodTint: "#E9F7EF"; warnTint: "#FFF1D6"; badTint: "#FDE8E7"
        strongInk: "#FFFFFF"
    }
    readonly property ColorSet darkColors: ColorSet {
        ground: "#0E141D"; card: "#161E2A"; line: "#2A3547"; rim: "#46546B"; edge: "#66748C"
        ink: "#F2F5FA"; dim: "#A9B5C7"
        accent: "#7FB4FF"; good: "#63D297"; warn: "#FFC766"; bad: "#FF8F87"
        accentTint: "#1C2F4A"; goodTint: "#173528"; warnTint: "#3B2E14"; badTint: "#43211F"
        strongInk: "#0E141D"
    }
    readonly property ColorSet lightHighContrast: ColorSet {
        ground: "#FFFFFF"; card: "#FFFFFF"; line: "#000000"; rim: "#000000"; edge: "#000000"
        ink: "#000000"; dim: "#2B3340"
        accent: "#003E8A"; good: "#00542A"; warn: "#6B3F00"; bad: "#8C0F08"
        accentTint: "#FFFFFF"; goodTint: "#FFFFFF"; warnTint: "#FFFFFF"; badTint: "#FFFFFF"
        strongInk: "#FFFFFF"
    }
    readonly property ColorSet darkHighContrast: ColorSet {
        ground: "#000000"; card: "#000000"; line: "#FFFFFF"; rim: "#FFFFFF"; edge: "#FFFFFF"
        ink: "#FFFFFF"; dim: "#DCE3EE"
        accent: "#A8CCFF"; good: "#8CF0BA"; warn: "#FFD78F"; bad: "#FFB4AE"
        accentTint: "#000000"; goodTint: "#000000"; warnTint: "#000000"; badTint: "#000000"
        strongInk: "#000000"
    }

    /// WCAG 2.2: from 1 to 21.
    function contrast(one: color, other: color): real {
        const lighter = Math.max(luminance(one), luminance(other));
        const darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    function luminance(of: color): real {
        const linear = part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        return 0.2126 * linear(of.r) + 0.7152 * linear(of.g) + 0.0722 * linear(of.b);
    }
}
