/** Types of records (MS-XLS 2.3.2) that say something about cells. */
export const recordTypes = {
  formula: 0x0006,
  eof: 0x000a,
  date1904: 0x0022,
  filePass: 0x002f,
  continue: 0x003c,
  codePage: 0x0042,
  boundSheet: 0x0085,
  mulRk: 0x00bd,
  rString: 0x00d6,
  xf: 0x00e0,
  sst: 0x00fc,
  labelSst: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  boolErr: 0x0205,
  string: 0x0207,
  rk: 0x027e,
  format: 0x041e,
  bof: 0x0809,
} as const;

/** One record with the parts that continue it. */
export interface BiffRecord {
  readonly type: number;
  /** Its data, and those of each record that continues it. */
  readonly parts: readonly Uint8Array[];
  readonly data: DataView;
}

/** The records of a stream from an offset on; ends where a record would leave the stream. */
export function* biffRecords(stream: Uint8Array, start = 0): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = start;
  const next = () => {
    if (at + 4 > stream.length) return null;
    const type = view.getUint16(at, true);
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > stream.length) return null;
    const part = stream.subarray(at + 4, end);
    at = end;
    return { type, part };
  };
  for (let record = next(); record; ) {
    const parts = [record.part];
    let after = next();
    while (after?.type === recordTypes.continue) {
      parts.push(after.part);
      after = next();
    }
    const { buffer, byteOffset, byteLength } = record.part;
    yield { type: record.type, parts, data: new DataView(buffer, byteOffset, byteLength) };
    record = after;
  }
}
