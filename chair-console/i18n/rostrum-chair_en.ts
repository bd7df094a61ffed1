<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConcludeItemSheet</name>
    <message numerus="yes">
        <source>%n delegation(s) wait on its list.</source>
        <translation>
            <numerusform>%n delegation waits on its list.</numerusform>
            <numerusform>%n delegations wait on its list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::console::Console</name>
    <message numerus="yes">
        <source>%n seconds left.</source>
        <translation>
            <numerusform>%n second left.</numerusform>
            <numerusform>%n seconds left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes while you were away.</source>
        <translation>
            <numerusform>%n change while you were away.</numerusform>
            <numerusform>%n changes while you were away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::console::FloorState</name>
    <message numerus="yes">
        <source>Called to order %n times</source>
        <comment>three times or more</comment>
        <translation>
            <numerusform>Called to order %n time</numerusform>
            <numerusform>Called to order %n times</numerusform>
        </translation>
    </message>
</context>
</TS>
