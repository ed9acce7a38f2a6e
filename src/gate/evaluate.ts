import type { Address, ReadFault, Result, Write, Writer } from './ports.ts';
import type { Assessment, ReadPorts } from './assess.ts';
import { assess } from './assess.ts';
import { desired } from './desired.ts';
import { difference } from './difference.ts';
import { besideOthers } from './shared-commit.ts';

/** What one look found and what it wrote. `unwritten` is what a fault kept from being written; the next look tries again. */
export interface Evaluation {
  readonly assessment: Assessment;
  readonly written: readonly Write[];
  readonly unwritten: readonly { readonly write: Write; readonly fault: ReadFault }[];
}

/** The one use case: read, judge, write only the difference. The same call twice writes nothing the second time. */
export async function evaluate(
  ports: ReadPorts & { readonly writer: Writer },
  address: Address,
  fileHint: readonly string[],
): Promise<Result<Evaluation, ReadFault>> {
  const assessed = await assess(ports, address, fileHint);
  if (!assessed.ok) return assessed;
  const { shown } = assessed.value;
  const wanted = desired(assessed.value);
  const checks = await besideOthers(ports.snapshots, address.repository, wanted.checks, shown);
  const writes = difference({ ...wanted, checks }, shown);
  const written: Write[] = [];
  const unwritten: { write: Write; fault: ReadFault }[] = [];
  for (const write of writes) {
    const result = await ports.writer.write(address.repository, write);
    if (result.ok) written.push(write);
    else unwritten.push({ write, fault: result.fault });
  }
  return { ok: true, value: { assessment: assessed.value, written, unwritten } };
}
