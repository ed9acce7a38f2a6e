import type { Invariant, Rows } from './row.ts';

/** What must hold for every world, every order of events and every fault. */
export const invariants: Rows<Invariant> = {
  I1: { holds: 'What opens may open: an oracle that knows everything agrees.' },
  I2: { holds: 'A fault never opens what would be shut without it.' },
  I3: { holds: 'Taking evidence away never opens.' },
  I4: { holds: 'A hold, a revocation or a failure never opens, and shuts what was open.' },
  I5: { holds: 'However a list is cut or ordered, the answer is that of the whole list, or `unknown`.' },
  I6: {
    holds: 'What opens for a commit rests on evidence of that commit, or on a sign-off that was carried to it.',
  },
  I7: {
    holds:
      'Every sign-off that counts is by a person who holds the role when signing and when deciding, unedited, and not of the change.',
  },
  I8: { holds: 'Whatever was lost, doubled or reordered: one look brings the same state.' },
  I9: {
    holds:
      'Whenever the App dies, nothing that it accepted is lost, and nothing opens without a durable entry before it.',
  },
  I10: {
    holds:
      'One verdict opens a gate at most once, and answers a waiting run at most once; it is read within seconds, holds last.',
  },
  I11: { holds: 'No entry of the ledger can be changed, removed, inserted or moved unnoticed.' },
  I12: { holds: 'Reading commands is total and linear, and finds only what stands there as plain text.' },
  I13: { holds: 'What Holdpoint writes about untrusted words holds no command, mention, markup or marker.' },
  I14: { holds: 'Of what is said in one moment the most closed counts.' },
  I15: {
    holds: 'Moments agree with an independent calendar; where the clocks differ nothing is judged.',
  },
  I16: { holds: 'A waiver excuses its own item, commit and time, and nothing else.' },
  I17: { holds: 'An override takes two people, once.' },
  I18: { holds: 'No change alters the rules by which it is judged.' },
  I19: { holds: 'A checklist that is missing, broken or too large shuts the gate, and never more than that.' },
  I20: { holds: 'Nothing of one installation reaches another.' },
  I21: { holds: 'Renaming changes nothing, and no two people are ever one.' },
  I22: { holds: 'Probes connect only where the operator allows.', open: 'probes' },
  I23: { holds: "A probe's answer that is not whole is not green.", open: 'probes' },
  I24: { holds: 'App and Action answer alike; both must agree.' },
  I25: { holds: 'The requests of one look are bounded.' },
  I26: { holds: 'With everything in and nothing disturbed it opens; and what is shut says why.' },
};
