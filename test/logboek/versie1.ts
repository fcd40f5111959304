const hashesV1 = [
  '8d28aeef2cd14a11d9943f2271ba7ff7d49a90ff990cb694dc288285d88700e7',
  '33c7308ef3fb5e93690239bed423ded4391258a3eace259bce427be1db59e3de'
] as const

/** Makes a file as version 1 made it, with two lines. */
export const FILE_V1 = `
  CREATE TABLE regels (
    volgnummer INTEGER PRIMARY KEY AUTOINCREMENT, stroom TEXT NOT NULL, trace_id TEXT NOT NULL,
    tijdstip INTEGER NOT NULL, regel TEXT NOT NULL, vorige TEXT NOT NULL, hash TEXT NOT NULL
  ) STRICT;
  CREATE INDEX regels_trace ON regels (trace_id);
  CREATE INDEX regels_betrokkene ON regels (json_extract(regel, '$.attributes."dpl.core.data_subject_id"'), tijdstip)
    WHERE stroom = 'ldv';
  INSERT INTO regels VALUES (1, 'ldv', 't1', 1795435200001, '{"nummer":1}', '${'0'.repeat(64)}', '${hashesV1[0]}');
  INSERT INTO regels VALUES (2, 'audit', 't2', 1795435200002, '{"nummer":2}', '${hashesV1[0]}', '${hashesV1[1]}');
  PRAGMA user_version = 1;`
