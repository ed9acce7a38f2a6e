import type { Rows, Threat } from './row.ts';

/** What is kept and what is shipped: the App's host, the ledger, the Action on its runner, this project's own supply chain. */
export const keepingThreats: Rows<Threat> = {
  T140: {
    tried: 'The App is removed, suspended, or its rule deleted.',
    happens:
      "Without the App's own verdict on this commit the gate stays shut, and what it lost is asked for once and then left alone. A deployment that no rule held and whose gate was not open is told in an issue, and where no rule is known to hold an environment its check run says so.",
  },
  T141: {
    tried: "Somebody with the App's key or host opens a gate.",
    happens: 'It cannot be prevented; it is to be found out by an auditor.',
    open: 'releases',
  },
  T142: {
    tried: 'A secret outside the environment, or a shared runner, deploys past the gate.',
    happens:
      'It cannot be prevented; the page says how to keep credentials, and `holdpoint doctor` names secrets and runners that lie open.',
  },
  T143: {
    tried: 'An entry of the ledger is changed, removed, inserted or moved.',
    happens: 'The chain breaks, and the first bad entry is named.',
  },
  T144: {
    tried: 'An old backup of the ledger is put back.',
    happens: 'It does not hold what the check runs on GitHub point to: what was green is taken back.',
  },
  T145: {
    tried: 'Two writers, a full disk, half an entry.',
    happens: 'One number, one entry; what cannot be written opens nothing.',
  },
  T147: {
    tried: 'Reasons carry line ends, formulas or terminal sequences.',
    happens: 'Shown as one inert line; a cell never starts a formula.',
  },
  T149: {
    tried: 'An earlier step points the Action at another server.',
    happens: 'It asks only the server that the runner belongs to.',
  },
  T150: {
    tried: 'The deploy workflow ignores the gate: `continue-on-error`, `always()`, a missing `needs`.',
    happens: 'A gate prevents only what depends on it: `holdpoint doctor` tells what runs although the gate is shut.',
  },
  T151: { tried: "A step's output is misread.", happens: '`decision` exists only when the gate is open.' },
  T152: { tried: 'The run is killed, or GitHub does not answer.', happens: 'Every unplanned end is exit status 3.' },
  T153: {
    tried: "The token may not read what is needed, or the App's check is imitated.",
    happens: "`unknown`; only the App's own check run on this commit answers it.",
  },
  T154: { tried: 'The checklist is written for a newer version.', happens: 'It is refused as such, exit status 3.' },
  T155: {
    tried: 'A tag is moved, the bundle is not what its source says, a package runs a script when it is installed.',
    happens: 'Everything is pinned by commit and checksum; the bundle is compared with its source; no script runs.',
  },
  T156: {
    tried: "A pull request's workflow reaches the release's rights or cache.",
    happens: 'It runs without any; the release has its own environment, and no cache.',
  },
  T157: {
    tried: 'A package in the App sends the key away.',
    happens: 'Few packages; the App connects to its API host and nowhere else, so that a firewall can demand it.',
  },
};
