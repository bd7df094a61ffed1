<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>rostrum::delegate::Asking</name>
    <message numerus="yes">
        <source>Each may take the floor %n times on this item.</source>
        <comment>counted</comment>
        <translation>
            <numerusform>Each may take the floor once on this item.</numerusform>
            <numerusform>Each may take the floor %n times on this item.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::delegate::DelegateApp</name>
    <message numerus="yes">
        <source>%n seconds left.</source>
        <translation>
            <numerusform>%n second left.</numerusform>
            <numerusform>%n seconds left.</numerusform>
        </translation>
    </message>
</context>
</TS>
