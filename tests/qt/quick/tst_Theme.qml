// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Rostrum.Controls

TestCase {
    name: "Theme"

    function cleanup() {
        Theme.look = Theme.System;
        Theme.highContrast = false;
        Theme.textScale = 1;
    }

    function test_everyPairOfColoursCanBeRead_data() {
        const pairs = [["strongInk", "accent"], ["strongInk", "bad"]];
        for (const word of ["ink", "dim", "accent", "good", "warn", "bad"])
            pairs.push([word, "card"], [word, "ground"]);
        for (const word of ["accent", "good", "warn", "bad"])
            pairs.push([word, word + "Tint"], ["ink", word + "Tint"], ["dim", word + "Tint"]);
        const rows = [];
        for (const [look, high] of [[Theme.Light, false], [Theme.Dark, false], [Theme.Light, true], [Theme.Dark, true]]) {
            for (const [front, back] of pairs) {
                const tag = [look === Theme.Dark ? "dark" : "light", high ? "high contrast" : "usual", front, "on", back].join(" ");
                rows.push({tag: tag, look: look, high: high, front: front, back: back});
            }
        }
        return rows;
    }

    function test_everyPairOfColoursCanBeRead(data) {
        Theme.look = data.look;
        Theme.highContrast = data.high;
        const least = data.high ? 7 : 4.5;
        verify(Theme.contrast(Theme.color[data.front], Theme.color[data.back]) >= least);
    }

    function test_whatIsPressedHasAnEdgeThatIsSeen_data() {
        return [{tag: "light", look: Theme.Light}, {tag: "dark", look: Theme.Dark}];
    }

    function test_whatIsPressedHasAnEdgeThatIsSeen(data) {
        Theme.look = data.look;
        verify(Theme.contrast(Theme.color.edge, Theme.color.card) >= 3);
        verify(Theme.contrast(Theme.color.accent, Theme.color.ground) >= 3, "the focus ring");
    }

    function test_contrastIsThatOfWcag() {
        fuzzyCompare(Theme.contrast(Qt.rgba(0, 0, 0, 1), Qt.rgba(1, 1, 1, 1)), 21, 0.01);
        fuzzyCompare(Theme.contrast(Qt.rgba(1, 1, 1, 1), Qt.rgba(1, 1, 1, 1)), 1, 0.01);
        const grey = 0x76 / 255;
        fuzzyCompare(Theme.contrast(Qt.rgba(1, 1, 1, 1), Qt.rgba(grey, grey, grey, 1)), 4.54, 0.01);
    }

    function test_textGrowsToTwiceItsSizeAndNoFurther() {
        const usual = Theme.bodyText;
        Theme.textScale = 2;
        compare(Theme.bodyText, Math.round(15 * Math.min(2, 2 * Math.max(1, Theme.systemPoints / 10))));
        Theme.textScale = 3;
        verify(Theme.bodyText <= 30);
        verify(usual < 30);
    }

    function test_theLookFollowsTheSystemUnlessItIsSet() {
        compare(Theme.dark, Theme.system.window.hslLightness < 0.5);
        Theme.look = Theme.Dark;
        compare(Theme.color.ground, "#0e141d");
    }
}
