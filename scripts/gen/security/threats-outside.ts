import type { Rows, Threat } from './row.ts';

/** What comes from outside and what goes there: GitHub's faults, webhooks, output, probes, time. */
export const outsideThreats: Rows<Threat> = {
  T90: {
    tried: 'GitHub fails while evidence is read.',
    happens: 'Nothing is judged, or the item is `unknown`; a green gate is taken back.',
  },
  T91: { tried: 'An error is taken for "none".', happens: 'Errors are values: what could not be read is `unknown`.' },
  T93: { tried: 'GitHub answers with data and errors at once.', happens: 'The whole answer is refused.' },
  T94: { tried: 'A page is cut, a cursor stands still, entries shift.', happens: 'Refused, or `unknown`.' },
  T96: {
    tried: 'The request limit is used up.',
    happens: 'Nothing opens; the reason and the time are said.',
    rest: { part: 'load and queue fairness', owes: 'keeping requests back for holds' },
  },
  T97: {
    tried: 'GitHub refuses a write for its rate.',
    happens: 'The write is told as missing and made good at the next look, which judges anew.',
  },
  T98: {
    tried: 'A write takes effect and nobody hears of it.',
    happens:
      'The next look reads what is there and writes only what differs. An answer to a protection rule is looked for among the answers of its run before it is sent again, a workflow that was started among the runs, a re-run by its attempt.',
  },
  T100: {
    tried: 'GitHub redirects, hangs, or the token expires.',
    happens:
      'No answer: a redirect is not followed, a request that hangs is ended. What has another name now is looked at under that name; nothing is written under the old one.',
  },
  T101: {
    tried: 'More reports are sent than GitHub takes.',
    happens:
      'At most eight for each deployment, each within 1024 characters, none twice; one that fails harms nothing.',
  },
  T102: {
    tried: "GitHub's own review decision is empty or says nothing is required.",
    happens: 'It is never asked: approvals are counted one by one.',
  },
  T103: { tried: 'The webhook secret is a default or short.', happens: 'The App does not start.' },
  T104: { tried: 'A delivery is unsigned, badly signed or of another type.', happens: 'Refused.' },
  T106: {
    tried: 'A delivery never arrives.',
    happens:
      'Every look reads everything anew. What GitHub could not deliver is read in its log, comments and buttons first, and after a start nothing opens before that is known. Requests of the protection rule that were lost are searched for, by run, environment and deployment.',
  },
  T107: {
    tried: 'Deliveries come twice, late or in any order.',
    happens: 'They only say _look again_; nothing changed, nothing written.',
  },
  T108: {
    tried: 'The App dies between taking a delivery in and working on it.',
    happens: 'What was answered 202 is worked on.',
  },
  T109: {
    tried: 'Work fails after the delivery was acknowledged.',
    happens: 'It is tried again; what ends the process each time waits behind everything else.',
  },
  T110: {
    tried: 'The App is killed at any step.',
    happens: 'Nothing opens without a durable entry before it.',
  },
  T111: {
    tried: "A delivery names somebody else's repository or numbers.",
    happens:
      "It is about nothing but its own installation's repository. What it tells to be gone is asked of GitHub before anything is dropped.",
  },
  T113: {
    tried: 'The App starts without its settings, in a setup mode, or behind a public relay.',
    happens:
      'It does not start. Registering it is a command of its own, on a page of this machine that nobody can guess, for one code with its own state.',
  },
  T114: { tried: 'Bodies without end, slow senders, deep JSON.', happens: 'Bounded before they are kept.' },
  T115: {
    tried: 'A crowd of pull requests proposes one commit; a flood of comments.',
    happens: 'Only few runs are written; the shared merge gate stays shut.',
    rest: { part: 'load and queue fairness', owes: 'floods of events' },
  },
  T116: { tried: 'Names and reasons carry mentions and references.', happens: 'Shown as inert text.' },
  T117: { tried: 'Names and reasons carry markup, markers and hidden characters.', happens: 'Shown as inert text.' },
  T118: { tried: 'Names and reasons carry commands to the runner.', happens: 'No line of the log is a command.' },
  T120: {
    tried: 'A workflow puts an output into a shell.',
    happens: 'Outputs hold only words of a closed list; no page shows such a step.',
  },
  T121: { tried: 'Tokens and secrets reach a log.', happens: 'They appear nowhere.' },
  T122: {
    tried: 'A hostile `Link` header or address exhausts its reader.',
    happens: 'Headers are bounded, and the libraries that read them are past the known faults.',
  },
  T123: {
    tried: 'A public comment tells who belongs to a private team.',
    happens: 'Nobody is named but who stands in the checklist or spoke in the change.',
  },
  T124: {
    tried: 'A probe is pointed at an inner address.',
    happens: 'Probes are not built; no request leaves for an address of a checklist.',
    open: 'probes',
  },
  T126: { tried: 'A probe is redirected.', happens: 'To be refused.', open: 'probes' },
  T127: {
    tried: 'A name resolves to another address the second time.',
    happens: 'To be resolved once.',
    open: 'probes',
  },
  T128: {
    tried: 'A probe carries a secret to another host.',
    happens: "Secrets are to be bound to a host by the App's operator.",
    open: 'probes',
  },
  T130: { tried: 'A probe gets a login page, or an answer without end.', happens: 'To be refused.', open: 'probes' },
  T131: { tried: "A probe's answer is old.", happens: 'To be asked again when it is decided.', open: 'probes' },
  T132: {
    tried: 'A window stands in the hour that a clock change doubles or skips.',
    happens:
      'Only zones of the IANA database are taken. What the clocks leave out is passed over, what they show twice is open the first time only, and a freeze covers both.',
  },
  T133: {
    tried: "The host's clock is wrong.",
    happens: "Compared with GitHub's own; more than 30 seconds apart nothing is judged.",
  },
};
