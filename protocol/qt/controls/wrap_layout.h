// SPDX-License-Identifier: MIT
#pragma once

/// Things beside each other, centred on their line, that wrap where the place is too narrow; what is wider than the
/// place gets the place. What Qt's Flow does not do: centre, shrink, and say how wide it would like to be. It does not
/// know what it holds. Used by WrapRow.qml, which binds its direction. On the thread of the user interface.

#include <QQuickItem>

#include <vector>

namespace rostrum::qt {

class WrapLayout : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal spacing READ spacing WRITE setSpacing NOTIFY looksChanged)  ///< on a line
    Q_PROPERTY(qreal lineSpacing READ lineSpacing WRITE setLineSpacing NOTIFY looksChanged)
    Q_PROPERTY(bool mirrored READ isMirrored WRITE setMirrored NOTIFY looksChanged)
    /// Where the rest of a line's room goes: after all, before all, or before the last one.
    Q_PROPERTY(Rest rest READ rest WRITE setRest NOTIFY looksChanged)

public:
    enum Rest { RestAfter, RestBefore, RestBeforeLast };
    Q_ENUM(Rest)

    explicit WrapLayout(QQuickItem* parent = nullptr);

    qreal spacing() const { return m_spacing; }
    void setSpacing(qreal spacing);
    qreal lineSpacing() const { return m_line_spacing; }
    void setLineSpacing(qreal spacing);
    bool isMirrored() const { return m_is_mirrored; }
    void setMirrored(bool mirrored);
    Rest rest() const { return m_rest; }
    void setRest(Rest rest);

signals:
    void looksChanged();

protected:
    void itemChange(ItemChange change, const ItemChangeData& data) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void componentComplete() override;
    void updatePolish() override;

private:
    using Line = std::vector<QQuickItem*>;

    std::vector<QQuickItem*> shown() const;
    void measure();
    void place(const Line& line, qreal y, qreal height);

    qreal m_spacing = 8;
    qreal m_line_spacing = 8;
    bool m_is_mirrored = false;
    Rest m_rest = RestAfter;
};

}  // namespace rostrum::qt
