import { describe, expect, it } from '@jest/globals';
import { patiently, wasGone } from '../../src/store/patience.ts';

function problem(message: string, code?: string): Error {
  return Object.assign(new Error(message), code === undefined ? {} : { code });
}

/** Time that passes only by waiting. */
function timed() {
  const time = { now: 0 };
  const pause = async (milliseconds: number) => void (time.now += milliseconds);
  return { time, waiting: { clock: () => time.now, pause } };
}

const starting = problem('the database system is starting up', '57P03');

describe('a server that is gone for a moment', () => {
  it.each([
    ['was ended by somebody', problem('terminating connection due to administrator command', '57P01')],
    ['has crashed', problem('terminating connection because of crash of another server process', '57P02')],
    ['is starting', starting],
    ['broke the connection', problem('connection failure', '08006')],
    ['does not listen yet', problem('connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED')],
    ['hung up', problem('read ECONNRESET', 'ECONNRESET')],
    ['hung up while it was written to', problem('write EPIPE', 'EPIPE')],
    ['went away', problem('Connection terminated unexpectedly')],
    ['went away before', problem('Client has encountered a connection error and is not queryable')],
    ['was let go', problem('Client was closed and is not queryable')],
    ['has no name while its container is gone', problem('getaddrinfo ENOTFOUND database', 'ENOTFOUND')],
    ['has a name that cannot be asked for', problem('getaddrinfo EAI_AGAIN database', 'EAI_AGAIN')],
    ['does not answer', problem('connect ETIMEDOUT 10.0.0.5:5432', 'ETIMEDOUT')],
    ['is on a host that is gone', problem('connect EHOSTUNREACH 10.0.0.5:5432', 'EHOSTUNREACH')],
    ['is in a network that is gone', problem('connect ENETUNREACH 10.0.0.5:5432', 'ENETUNREACH')],
    ['gives the pool no connection', problem('timeout exceeded when trying to connect')],
    ['does not answer a query', problem('Query read timeout')],
    ['has no connection left', problem('sorry, too many clients already', '53300')],
    ['is not the first one any more', problem('cannot execute UPDATE in a read-only transaction', '25006')],
    ['let another one go first', problem('could not serialize access', '40001')],
    ['ended two that waited for each other', problem('deadlock detected', '40P01')],
  ])('%s', (_, error) => expect(wasGone(error)).toBe(true));

  it.each([
    ['a table that is not there', problem('relation "work" does not exist', '42P01')],
    ['a statement that took too long', problem('canceling statement due to statement timeout', '57014')],
    ['a wrong password', problem('password authentication failed', '28P01')],
    ['a full disk', problem('No space left on device', '53100')],
    ['an embedded database that is in use', problem('database is locked', 'SQLITE_BUSY')],
    ['words about a connection in the middle', problem('saw: Connection terminated')],
    ['a code with more behind it', problem('no', '57P01x')],
    ['something that is no error', 'Connection terminated'],
  ])('is not %s', (_, error) => expect(wasGone(error)).toBe(false));
});

describe('patience', () => {
  it('tries again until the server is there', async () => {
    const { time, waiting } = timed();
    const answer = await patiently(
      async () => {
        if (time.now < 900) throw starting;
        return time.now;
      },
      1_000,
      waiting,
    );
    expect(answer).toBe(1_000);
  });

  it('ends, and then says what was said last', async () => {
    const { time, waiting } = timed();
    const work = async () => {
      throw starting;
    };
    await expect(patiently(work, 1_000, waiting)).rejects.toBe(starting);
    expect(time.now).toBe(1_000);
  });

  it('is not for what may be done once only', async () => {
    let tries = 0;
    const { waiting } = timed();
    const work = async () => {
      tries += 1;
      throw starting;
    };
    await expect(patiently(work, 0, waiting)).rejects.toBe(starting);
    expect(tries).toBe(1);
  });

  it('is not for any other error', async () => {
    const { time, waiting } = timed();
    const wrong = problem('syntax error', '42601');
    const work = async () => {
      throw wrong;
    };
    await expect(patiently(work, 1_000, waiting)).rejects.toBe(wrong);
    expect(time.now).toBe(0);
  });
});
