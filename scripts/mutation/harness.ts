import { format } from 'node:util';
import { expect } from 'expect';

type Body = () => unknown;
type Row = readonly unknown[];
type Each = (table: readonly unknown[]) => (title: string, body: (...row: never[]) => unknown) => void;

/** One test of one file, ready to be run as often as there are mutants. */
export interface CollectedTest {
  /** File and full name; unique. */
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly groups: readonly Group[];
  readonly body: Body;
}

/** A `describe`, or the file itself. */
interface Group {
  readonly title: string;
  readonly beforeAll: Body[];
  readonly afterAll: Body[];
  readonly beforeEach: Body[];
  readonly afterEach: Body[];
}

function group(title: string): Group {
  return { title, beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] };
}

function titled(title: string, row: Row, index: number): string {
  return `${format(title.replaceAll('%p', '%j'), ...row)} [${index}]`;
}

/**
 * What the tests use of jest, and no more: a thousand mutants are tried in one process, without jest's start for each.
 * A test that uses anything else fails to load, and so fails the whole run.
 */
export class Harness {
  readonly tests: CollectedTest[] = [];
  readonly api: Readonly<Record<string, unknown>>;
  private readonly ids = new Set<string>();
  private open: readonly Group[] = [];
  private file = '';

  constructor() {
    this.api = {
      describe: Object.assign(this.describe, { each: this.each(this.describe) }),
      it: Object.assign(this.it, { each: this.each(this.it) }),
      expect,
      beforeAll: (body: Body) => this.innermost().beforeAll.push(body),
      afterAll: (body: Body) => this.innermost().afterAll.push(body),
      beforeEach: (body: Body) => this.innermost().beforeEach.push(body),
      afterEach: (body: Body) => this.innermost().afterEach.push(body),
    };
  }

  /** Collects what `load` declares, as tests of this file. */
  async collect(file: string, load: () => Promise<unknown>): Promise<void> {
    this.file = file;
    this.open = [group('')];
    await load();
    this.open = [];
  }

  private readonly describe = (title: string, body: Body): void => {
    const outer = this.open;
    this.open = [...outer, group(title)];
    body();
    this.open = outer;
  };

  private readonly it = (title: string, body: Body): void => {
    const name = [...this.open.slice(1).map((one) => one.title), title].join(' ');
    const id = `${this.file}: ${name}`;
    if (this.ids.has(id)) throw new Error(`two tests are called “${id}”; give one of them another name`);
    this.ids.add(id);
    this.tests.push({ id, name, file: this.file, groups: this.open, body });
  };

  private each(declare: (title: string, body: Body) => void): Each {
    return (table) => (title, body) => {
      const rows: readonly Row[] = table.every((entry) => Array.isArray(entry)) ? table : table.map((entry) => [entry]);
      for (const [index, row] of rows.entries()) {
        declare(titled(title, row, index), () => Reflect.apply(body, undefined, row));
      }
    };
  }

  private innermost(): Group {
    const last = this.open.at(-1);
    if (last === undefined) throw new Error('a hook was declared outside every test file');
    return last;
  }
}
