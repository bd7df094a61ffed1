// SPDX-License-Identifier: MIT
#include "tests/qt/example_delegate.h"

namespace rostrum::eg {
namespace {

constexpr int panellists = 1'000;

}  // namespace

void ExampleDelegate::joins(int who) {
    delegated.joins(who > panellists ? static_cast<Id>(who - panellists) : delegateOf(static_cast<Id>(who)));
}

int ExampleDelegate::asks(int participant) {
    return static_cast<int>(delegated.asks(static_cast<Id>(participant)));
}

int ExampleDelegate::raises(int participant) {
    return static_cast<int>(delegated.raises(static_cast<Id>(participant)));
}

void ExampleDelegate::gives(int request) {
    delegated.gives(static_cast<Id>(request));
}

void ExampleDelegate::hears(int request) {
    delegated.does(eg::chair, hearPointOfOrder(static_cast<Id>(request), delegated.row<v1::Floor>(1).current()));
}

void ExampleDelegate::closesList() {
    delegated.does(eg::chair, closeList(2));
}

void ExampleDelegate::isCut() {
    delegated.link.transport.hangs = true;
    delegated.link.transport.isCut();
}

QStringList ExampleDelegate::list() const {
    QStringList names;
    for (const std::string& name : delegated.list()) names.append(QString::fromStdString(name));
    return names;
}

int ExampleDelegate::pointsOfOrder() const {
    return static_cast<int>(delegated.state().pointsOfOrder().size());
}

QString ExampleDelegate::said() const {
    return delegated.said.empty() ? QString() : QString::fromStdString(delegated.said.back());
}

}  // namespace rostrum::eg
