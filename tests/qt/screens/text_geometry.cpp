// SPDX-License-Identifier: MIT
#include "tests/qt/screens/text_geometry.h"

#include <QQuickItem>
#include <QRectF>

#include <algorithm>
#include <cmath>
#include <vector>

namespace rostrum::qt {
namespace {

constexpr qreal tolerance = 1.5;  // antialiasing, and rounding of half pixels

/// A text as it is painted.
struct Written {
    const QQuickItem* item = nullptr;
    const QQuickItem* front = nullptr;  ///< what it stands on, in front of the rest; null: the screen itself
    QRectF painted;                     ///< in the window
    QRectF seen;                        ///< what clipping leaves of it

    QString words() const { return item->property("text").toString(); }
    QString said(const QString& trouble) const {
        return QStringLiteral("\"%1\" %2 (%3, %4, %5 x %6)")
            .arg(words().left(60), trouble)
            .arg(painted.x())
            .arg(painted.y())
            .arg(painted.width())
            .arg(painted.height());
    }
};

bool isText(const QQuickItem& item) {
    return item.inherits("QQuickText") || item.inherits("QQuickTextInput");
}

bool isInFront(const QQuickItem& item) {
    return item.inherits("QQuickPopupItem") || item.objectName() == QLatin1String("inFront");
}

/// Where the words are, in the item's own coordinates.
QRectF paintedIn(const QQuickItem& item) {
    const qreal width = item.property("contentWidth").toReal();
    const qreal height = item.property("contentHeight").toReal();
    const int horizontal = item.property("effectiveHorizontalAlignment").toInt();
    const int vertical = item.property("verticalAlignment").toInt();
    const qreal left_padding = item.property("leftPadding").toReal();
    const qreal room = item.width() - left_padding - item.property("rightPadding").toReal();
    qreal x = left_padding;
    if ((horizontal & Qt::AlignRight) != 0) x += room - width;
    if ((horizontal & Qt::AlignHCenter) != 0) x += (room - width) / 2;
    qreal y = item.property("topPadding").toReal();
    if ((vertical & Qt::AlignVCenter) != 0) y = (item.height() - height) / 2;
    if ((vertical & Qt::AlignBottom) != 0) y = item.height() - height;
    return {x, y, width, height};
}

bool scrolls(const QQuickItem& item) {
    return item.inherits("QQuickFlickable") && item.property("contentHeight").toReal() > item.height() + tolerance;
}

bool holds(const QRectF& outer, const QRectF& inner) {
    return outer.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(inner);
}

/// Beyond the parent, or cut by what clips: each once.
void checkPlace(Written& text, QStringList& troubles) {
    text.seen = text.painted;
    bool is_behind_scroll = false;
    for (const QQuickItem* at = text.item->parentItem(); at != nullptr; at = at->parentItem()) {
        const QRectF box = at->mapRectToScene({0, 0, at->width(), at->height()});
        const bool is_parent = at == text.item->parentItem() && at->width() > 0 && at->height() > 0;
        if (is_parent && !at->clip() && !holds(box, text.painted)) troubles += text.said("leaves its parent");
        if (text.front == nullptr && isInFront(*at)) text.front = at;
        if (!at->clip()) continue;
        const bool can_scroll = scrolls(*at);
        is_behind_scroll = is_behind_scroll || can_scroll;
        const bool is_cut_sideways =
            text.painted.left() < box.left() - tolerance || text.painted.right() > box.right() + tolerance;
        if (text.seen.intersects(box) && (is_cut_sideways || (!can_scroll && !holds(box, text.painted)))) {
            if (!is_behind_scroll || is_cut_sideways) troubles += text.said("is cut");
        }
        text.seen = text.seen.intersected(box);
    }
}

void checkItself(const Written& text, QStringList& troubles) {
    const QQuickItem& item = *text.item;
    if (item.property("truncated").toBool()) troubles += text.said("is elided");
    if (item.inherits("QQuickTextInput")) return;
    if (item.property("contentWidth").toReal() > item.width() + tolerance ||
        item.property("contentHeight").toReal() > item.height() + tolerance)
        troubles += text.said(QStringLiteral("is larger than its box of %1 x %2").arg(item.width()).arg(item.height()));
}

void collect(const QQuickItem& item, std::vector<Written>& all) {
    if (!item.isVisible() || item.opacity() == 0) return;
    if (isText(item) && !item.property("text").toString().isEmpty()) {
        Written text;
        text.item = &item;
        text.painted = item.mapRectToScene(paintedIn(item));
        all.push_back(text);
    }
    for (const QQuickItem* child : item.childItems()) collect(*child, all);
}

bool overlap(const Written& one, const Written& other) {
    if (one.front != other.front) return false;
    const QRectF common = one.seen.intersected(other.seen);
    return common.width() > tolerance && common.height() > tolerance * 2;
}

}  // namespace

QStringList unreadable(const QQuickWindow& window) {
    std::vector<Written> all;
    collect(*window.contentItem(), all);
    QStringList troubles;
    for (Written& text : all) {
        checkItself(text, troubles);
        checkPlace(text, troubles);
        const bool is_gone = text.seen.isEmpty();
        if (!is_gone && !holds({0, 0, qreal(window.width()), qreal(window.height())}, text.seen))
            troubles += text.said("leaves the window");
    }
    for (auto one = all.begin(); one != all.end(); ++one) {
        for (auto other = one + 1; other != all.end(); ++other) {
            if (overlap(*one, *other))
                troubles += one->said(QStringLiteral("is painted over \"%1\"").arg(other->words().left(60)));
        }
    }
    return troubles;
}

}  // namespace rostrum::qt
