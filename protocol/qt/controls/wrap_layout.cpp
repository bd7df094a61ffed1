// SPDX-License-Identifier: MIT
#include "protocol/qt/controls/wrap_layout.h"

#include <algorithm>
#include <cmath>

namespace rostrum::qt {
namespace {

/// What it would like to take; a Repeater takes nothing.
qreal wantedWidth(const QQuickItem& item) {
    return std::ceil(item.implicitWidth());
}

}  // namespace

WrapLayout::WrapLayout(QQuickItem* parent) : QQuickItem(parent) {
    connect(this, &WrapLayout::looksChanged, this, &WrapLayout::measure);
}

void WrapLayout::setSpacing(qreal spacing) {
    if (spacing == m_spacing) return;
    m_spacing = spacing;
    emit looksChanged();
}

void WrapLayout::setMirrored(bool mirrored) {
    if (mirrored == m_is_mirrored) return;
    m_is_mirrored = mirrored;
    emit looksChanged();
}

void WrapLayout::setRest(Rest rest) {
    if (rest == m_rest) return;
    m_rest = rest;
    emit looksChanged();
}

void WrapLayout::setLineSpacing(qreal spacing) {
    if (spacing == m_line_spacing) return;
    m_line_spacing = spacing;
    emit looksChanged();
}

void WrapLayout::itemChange(ItemChange change, const ItemChangeData& data) {
    if (change == ItemChildAddedChange) {
        connect(data.item, &QQuickItem::implicitWidthChanged, this, &WrapLayout::measure);
        connect(data.item, &QQuickItem::implicitHeightChanged, this, &WrapLayout::polish);
        connect(data.item, &QQuickItem::visibleChanged, this, &WrapLayout::measure);
        measure();
    } else if (change == ItemChildRemovedChange) {
        disconnect(data.item, nullptr, this, nullptr);
        measure();
    }
    QQuickItem::itemChange(change, data);
}

void WrapLayout::geometryChange(const QRectF& now, const QRectF& before) {
    if (now.size() != before.size()) polish();
    QQuickItem::geometryChange(now, before);
}

void WrapLayout::componentComplete() {
    QQuickItem::componentComplete();
    measure();
}

std::vector<QQuickItem*> WrapLayout::shown() const {
    std::vector<QQuickItem*> items;
    for (QQuickItem* item : childItems()) {
        if (item->isVisible() && wantedWidth(*item) > 0) items.push_back(item);
    }
    return items;
}

void WrapLayout::measure() {
    qreal natural = 0;
    for (const QQuickItem* item : shown()) natural += (natural > 0 ? m_spacing : 0) + wantedWidth(*item);
    setImplicitWidth(natural);
    polish();
}

void WrapLayout::updatePolish() {
    std::vector<Line> lines;
    qreal used = 0;
    for (QQuickItem* item : shown()) {
        const qreal item_width = width() > 0 ? std::min(wantedWidth(*item), width()) : wantedWidth(*item);
        item->setWidth(item_width);
        const bool fits = !lines.empty() && (width() <= 0 || used + m_spacing + item_width <= width() + 0.5);
        if (!fits) lines.emplace_back();
        used = fits ? used + m_spacing + item_width : item_width;
        lines.back().push_back(item);
    }
    qreal y = 0;
    for (const Line& line : lines) {
        qreal height = 0;
        for (const QQuickItem* item : line) height = std::max(height, item->height());
        if (y > 0) y += m_line_spacing;
        place(line, y, height);
        y += height;
    }
    setImplicitHeight(std::ceil(y));
}

void WrapLayout::place(const Line& line, qreal y, qreal height) {
    qreal taken = -m_spacing;
    for (const QQuickItem* item : line) taken += m_spacing + item->width();
    const qreal rest = std::max<qreal>(0, width() - taken);
    qreal from_start = m_rest == RestBefore ? rest : 0;
    for (QQuickItem* item : line) {
        if (m_rest == RestBeforeLast && line.size() > 1 && item == line.back()) from_start += rest;
        const qreal x = m_is_mirrored ? width() - from_start - item->width() : from_start;
        item->setPosition({std::round(x), std::round(y + (height - item->height()) / 2)});
        from_start += item->width() + m_spacing;
    }
}

}  // namespace rostrum::qt
