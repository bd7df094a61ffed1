-- SPDX-License-Identifier: MIT
-- A record of version 1, as written by the program that had only that version. Never changed. See tests/store/migrations_test.cpp.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE record (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    lineage TEXT NOT NULL
) STRICT;
INSERT INTO record VALUES(1,'lineage of version 1');
CREATE TABLE changes (
    seq INTEGER PRIMARY KEY CHECK (seq BETWEEN 1 AND 4294967295),
    hash BLOB NOT NULL,
    person INTEGER NOT NULL CHECK (person BETWEEN 0 AND 4294967295),
    uuid TEXT CHECK (uuid <> ''),
    header BLOB NOT NULL,
    -- The clocks, on the last change of each transaction.
    boot_id TEXT,
    boottime_ms INTEGER,
    meeting_ms INTEGER,
    utc_ms INTEGER,
    estimated INTEGER CHECK (estimated IN (0, 1)),
    -- The parts that can be erased: bytes and salt become empty, the digest stays.
    rows_digest BLOB NOT NULL,
    rows_salt BLOB NOT NULL,
    command_digest BLOB NOT NULL,
    command_salt BLOB NOT NULL,
    command BLOB NOT NULL,
    rows BLOB NOT NULL,
    CHECK ((boot_id IS NULL) + (boottime_ms IS NULL) + (meeting_ms IS NULL) + (utc_ms IS NULL) + (estimated IS NULL) IN (0, 5))
) STRICT;
INSERT INTO changes VALUES(1,X'6c8d7df9408a963dd36cd37ccdefa89264b82566cec6e7eb59f9a7e1c1f7b36d',0,NULL,X'0801100318e80720e897c2d7fb2f','6f1c3c1e-0000-4000-8000-000000000001',6000,1000,1648108801000,0,X'269b13235ca954bd7c2becd4a259b305e7e72b51316f74ac489c5bd33c6aaaec',X'680564fe1f6d26bbabd94e8dfb1bddb3',X'2b52e0e7974a10bcd7697087e90d8ab47da873f0719c39fe2ac9210129e7c64f',X'6e12562adf2fd661fca65d48b5b668fb',X'',X'421d321b0801121553616d706c65206f7267616e697a6174696f6e203118084a0408091001');
INSERT INTO changes VALUES(2,X'8cd84f4da77ca6af54a446351e03a3afd336c6a5e278af68a065063f0033f9d0',0,NULL,X'0802100318d00f20d09fc2d7fb2f',NULL,NULL,NULL,NULL,NULL,X'9d475bab47863d90a01b4d2fae7adb294b0bcd86b91dcecf193f4399b268e98b',X'318ba5e2fab3052cf2b155fe54caa5ab',X'8eea42f3902db5f5b8d59ac90ee6ca25d6fbefba0abcd5eb008e2ec8ca0feca3',X'58eac65aeaa16b2c49a41a63b51c7866',X'',X'421d321b0802121553616d706c65206f7267616e697a6174696f6e203218084a0408091002');
INSERT INTO changes VALUES(3,X'cf14431f84ac74356e221ac46903adcad5538c95d068bd39b97e6d5241a66948',12,'uuid',X'0803100218b81720b8a7c2d7fb2f280c','6f1c3c1e-0000-4000-8000-000000000001',8000,3000,1648108803000,0,X'f400c14d41e93c5c472c6078d2ffccbd17c5c2f7ec137caf2da53c0bdd5880e5',X'1cbcb2cf0e3d8f18bc8342a9a34c0b82',X'7e82fce8d1433f1c8f71528d08a7969499ffcfadbf327e2fef34534ca4d65dc3',X'3359491c0997502897f6905cd58dcad8',X'0a0475756964ea020408031001',X'421d321b0803121553616d706c65206f7267616e697a6174696f6e203318084a0408091003');
CREATE UNIQUE INDEX accepted_commands ON changes (person, uuid) WHERE uuid IS NOT NULL;
COMMIT;
PRAGMA application_id = 1380930388;
PRAGMA user_version = 1;
