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
        const words = ["ink", "dim", "accent", "good", "warn", "bad"];
        const pairs = words.flatMap(word => [[word, "card"], [word, "ground"]])
            .concat(words.slice(2).map(word => [word, word + "Tint"]))
            .concat(["accentTint", "goodTint", "warnTint", "badTint"].flatMap(tint => [["ink", tint], ["dim", tint]]))
            .concat([["strongInk", "accent"], ["strongInk", "bad"]]);
        return [[Theme.Light, false], [Theme.Dark, false], [Theme.Light, true], [Theme.Dark, true]].flatMap(
            ([look, high]) => pairs.map(([front, back]) => ({
                tag: [look === Theme.Dark ? "dark" : "light", high ? "high contrast" : "usual", front, "on", back].join(" "),
                look: look, high: high, front: front, back: back
            })));
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
        fuzzyCompare(Theme.contrast("#000000", "#FFFFFF"), 21, 0.01);
        fuzzyCompare(Theme.contrast("#FFFFFF", "#FFFFFF"), 1, 0.01);
        fuzzyCompare(Theme.contrast("#FFFFFF", "#767676"), 4.54, 0.01);
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
