<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Refusals</name>
    <message numerus="yes">
        <source>Not done: so many have spoken already (%n). Choose a later speaker.</source>
        <comment>speakers</comment>
        <translation>
            <numerusform>Not done: so many have spoken already (%n). Choose a later speaker.</numerusform>
            <numerusform>Not done: so many have spoken already (%n). Choose a later speaker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not done: the list is not empty (%n). Keep it for the next time, or record those on it as not reached.</source>
        <comment>speakers</comment>
        <translation>
            <numerusform>Not done: the list is not empty (%n). Keep it for the next time, or record those on it as not reached.</numerusform>
            <numerusform>Not done: the list is not empty (%n). Keep it for the next time, or record those on it as not reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not done: on item %1 no more than %n can be made or asked for. Questions do not count.</source>
        <comment>interventions</comment>
        <translation>
            <numerusform>Not done: on item %1 no more than %n can be made or asked for. Questions do not count.</numerusform>
            <numerusform>Not done: on item %1 no more than %n can be made or asked for. Questions do not count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::qt::AgendaModel</name>
    <message numerus="yes">
        <source>Concluded · %n spoke</source>
        <comment>speakers</comment>
        <translation>
            <numerusform>Concluded · %n spoke</numerusform>
            <numerusform>Concluded · %n spoke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n waiting</source>
        <comment>the state of an item, and speakers</comment>
        <translation>
            <numerusform>%1 · %n waiting</numerusform>
            <numerusform>%1 · %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::qt::ClockFace</name>
    <message numerus="yes">
        <source>last %n seconds</source>
        <translation>
            <numerusform>last %n second</numerusform>
            <numerusform>last %n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
