// SPDX-License-Identifier: MIT
#include "tests/qt/hand/hand.h"

#include <QGenericPlugin>

namespace rostrum::hand {

/// How Qt finds the Hand: as the generic plugin "rostrumhand".
class Plugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "rostrumhand.json")

public:
    QObject* create(const QString& name, const QString& /*specification*/) override {
        const QString socket = qEnvironmentVariable("ROSTRUM_HAND");
        if (name != QLatin1String("rostrumhand") || socket.isEmpty()) return nullptr;
        return new Hand(socket);
    }
};

}  // namespace rostrum::hand

#include "plugin.moc"
