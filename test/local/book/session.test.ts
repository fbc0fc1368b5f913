// Opening, saving and refusing a book, with its folder beside it.
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MailMessage } from '../../../scripts/local/kernel/execution';
import type { SheetModel } from '../../../scripts/local/book/model';
import { openBook, type OpenBook } from '../../../scripts/local/book/session';
import { blankXlsx } from '../../../scripts/local/book/xlsx/blankXlsx';
import { readXlsx } from '../../../scripts/local/book/xlsx/readXlsx';
import { writeXlsx } from '../../../scripts/local/book/xlsx/writeXlsx';

let folder: string;
let path: string;
let local: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'libro-'));
  path = join(folder, 'base.xlsx');
  local = join(folder, 'base.local');
  writeFileSync(path, await blankXlsx());
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

const mail: MailMessage = {
  from: 'agente1@example.com',
  fromName: 'Señora Pérez',
  to: ['coordinacion@example.com', 'calidad@example.com'],
  cc: ['formacion@example.com'],
  bcc: ['archivo@example.com'],
  replyTo: 'equipo@example.com',
  subject: 'Escalamiento: ¿qué pasó? 🙂',
  body: 'Línea uno\n\n  Línea con ñ\n',
  htmlBody: '<p>Línea <b>uno</b></p>\n<img src="cid:logo">',
  attachments: [
    { name: 'logo.png', type: 'image/png', bytes: new Uint8Array([137, 80]), contentId: 'logo' },
    { name: 'informe ñ.csv', type: 'text/csv', bytes: new Uint8Array([0, 1, 2, 253, 254, 255]) },
  ],
  sentAt: '2022-09-16T10:00:00-05:00',
};

describe('what it refuses', () => {
  it.each([
    ['a file that is not there', 'NO_SUCH_BOOK', () => join(folder, 'otra.xlsx')],
    ['a folder', 'NOT_A_WORKBOOK', () => folder],
    ['an empty file', 'NOT_A_WORKBOOK', () => written('vacio.xlsx', '')],
    ['a text', 'NOT_A_WORKBOOK', () => written('texto.xlsx', 'FECHA;HORA')],
    ['a broken zip', 'NOT_A_WORKBOOK', () => written('roto.xlsx', readFileSync(path).subarray(0, 300))],
    ['a book that Excel has open', 'BOOK_LOCKED', () => (written('~$base.xlsx', ''), path)],
    ['a book that LibreOffice has open', 'BOOK_LOCKED', () => (written('.~lock.base.xlsx#', ''), path)],
    ['a read-only file', 'READ_ONLY', () => (chmodSync(path, 0o444), path)],
    ['a file in a read-only folder', 'READ_ONLY', () => (chmodSync(folder, 0o555), path)],
    ['a book whose own folder is read-only', 'READ_ONLY', () => (mkdirSync(local, { mode: 0o555 }), path)],
  ])('refuses %s', async (_what, code, make) => {
    const place = make();
    await expect(openBook(place, { waitMs: 0 })).rejects.toMatchObject({
      name: 'BookError',
      code,
      path: place,
    });
  });

  it('refuses a zip that is no workbook', async () => {
    const workbook = readFileSync(path);
    const place = written(
      'otro.xlsx',
      Buffer.from(workbook.toString('latin1').replaceAll('xl/workbook', 'xl/workb00k'), 'latin1'),
    );
    await expect(openBook(place, { waitMs: 0 })).rejects.toMatchObject({ code: 'NOT_A_WORKBOOK' });
  });

  it('refuses a book that another run has, and gives it when that one closes', async () => {
    const first = await openBook(path);
    await expect(openBook(path, { waitMs: 0 })).rejects.toMatchObject({ code: 'BOOK_LOCKED' });
    await first.close();
    await using(openBook(path, { waitMs: 0 }), (open) => expect(open.path).toBe(path));
  });

  it('refuses to save over a file that somebody else wrote meanwhile', async () => {
    await using(openBook(path), async (open) => {
      const other = await blankXlsx('De otra persona');
      writeFileSync(path, other);
      typeInto(open, 'perdida');
      await expect(open.save([])).rejects.toMatchObject({ code: 'BOOK_CHANGED' });
      expect(readFileSync(path)).toEqual(Buffer.from(other));
    });
  });

  it('refuses to save while Excel has the book open', async () => {
    await using(openBook(path), async (open) => {
      written('~$base.xlsx', '');
      await expect(open.save([mail])).rejects.toMatchObject({ code: 'BOOK_LOCKED' });
      expect(existsSync(join(local, 'outbox'))).toBe(false);
    });
  });
});

describe('what it keeps', () => {
  it('keeps cells, state and mails', async () => {
    await using(openBook(path), async (open) => {
      typeInto(open, 'uno');
      open.state.scriptProperties['clave'] = 'valor';
      await open.save([mail]);
      typeInto(open, 'dos');
      await open.save([
        {
          ...mail,
          subject: 'Segundo',
          htmlBody: null,
          attachments: [],
          bcc: [],
          replyTo: null,
          fromName: null,
        },
      ]);
    });
    await using(openBook(path), async (open) => {
      expect(open.book.sheets[0]?.rows.map((row) => row?.values)).toEqual([['dos']]);
      expect(open.state.scriptProperties).toEqual({ clave: 'valor' });
      const [first, second] = await open.readOutbox();
      expect(first).toEqual(mail);
      expect(second).toMatchObject({
        subject: 'Segundo',
        htmlBody: null,
        attachments: [],
        bcc: [],
        fromName: null,
      });
    });
    expect(
      readdirSync(local).filter((name) => !/^(outbox|turn-\d+\.json|state-[0-9a-f]{64}\.json)$/.test(name)),
    ).toEqual([]);
    expect(readdirSync(local).filter((name) => name.startsWith('state-'))).toHaveLength(1);
  });

  it('does not write the workbook when only properties changed', async () => {
    const before = readFileSync(path);
    await using(openBook(path), (open) => {
      open.state.documentProperties['a'] = 'b';
      return open.save([]);
    });
    expect(readFileSync(path)).toEqual(before);
    await using(openBook(path), (open) => expect(open.state.documentProperties).toEqual({ a: 'b' }));
  });

  it('drops what was not saved', async () => {
    await using(openBook(path), (open) => typeInto(open, 'sin guardar'));
    await using(openBook(path), (open) => expect(open.book.sheets[0]?.rows).toEqual([]));
  });

  it('keeps what a file cannot say of a Google spreadsheet', async () => {
    const name = 'Una pestaña con un nombre de más de treinta y un caracteres: sí / no';
    const validation = {
      criteria: 'CHECKBOX',
      args: ['hecho', 'pendiente'],
      allowInvalid: false,
      helpText: null,
    };
    await using(openBook(path), (open) => {
      const [sheet] = open.book.sheets as [SheetModel];
      Object.assign(open.book, {
        timeZone: 'America/Lima',
        locale: 'en_US',
        owner: 'duena@example.com',
        nextId: 77,
      });
      Object.assign(sheet, { name, id: 4711, maxRows: 1234, maxColumns: 31 });
      sheet.protections.push({
        ...{
          id: 1,
          range: { row: 1, column: 1, rows: 2, columns: 2 },
          unprotected: [],
          description: 'títulos',
        },
        ...{ warningOnly: false, editors: ['duena@example.com'], domainEdit: false, namedRange: null },
      });
      sheet.rows[0] = { values: ['hecho'], extras: [{ validation }] };
      sheet.dirty.everything = true;
      return open.save([]);
    });
    await using(openBook(path), ({ book }) => {
      expect(book).toMatchObject({
        timeZone: 'America/Lima',
        locale: 'en_US',
        owner: 'duena@example.com',
        nextId: 77,
      });
      expect(book.sheets[0]).toMatchObject({ name, id: 4711, maxRows: 1234, maxColumns: 31 });
      expect(book.sheets[0]?.protections).toMatchObject([
        { description: 'títulos', editors: ['duena@example.com'] },
      ]);
      expect(book.sheets[0]?.rows[0]?.extras?.[0]?.validation).toMatchObject(validation);
    });
  });

  it('keeps its state when the file was edited outside in between', async () => {
    await using(openBook(path), (open) => {
      open.state.scriptProperties['clave'] = 'valor';
      typeInto(open, 'uno');
      return open.save([mail]);
    });
    const edited = await readXlsx(readFileSync(path), 'base', null);
    edited.sheets[0]!.rows[4] = { values: ['de Excel'] };
    edited.sheets[0]!.dirty.rows.add(5);
    writeFileSync(path, (await writeXlsx(edited))!);
    await using(openBook(path), async (open) => {
      expect(open.state.scriptProperties).toEqual({ clave: 'valor' });
      expect(open.book.sheets[0]?.rows[4]?.values).toEqual(['de Excel']);
      expect(await open.readOutbox()).toHaveLength(1);
    });
  });

  it('starts anew where a copy of the file has no folder beside it', async () => {
    await using(openBook(path), (open) => {
      open.state.scriptProperties['clave'] = 'valor';
      return open.save([]);
    });
    const copy = join(folder, 'copia.xlsx');
    copyFileSync(path, copy);
    await using(openBook(copy), (open) => expect(open.state.scriptProperties).toEqual({}));
  });
});

describe('what a killed run left', () => {
  it('discards a workbook that was never moved into place, with its state and its mails', async () => {
    await using(openBook(path), (open) => {
      open.state.scriptProperties['n'] = 'antes';
      return open.save([]);
    });
    const before = readFileSync(path);
    await using(openBook(path), (open) => {
      open.state.scriptProperties['n'] = 'después';
      typeInto(open, 'después');
      return open.save([mail]);
    });
    // As it stands the moment before the move.
    const after = readdirSync(local).find((name) => name.startsWith('state-'))!;
    const { batch } = JSON.parse(readFileSync(join(local, after), 'utf8')) as { batch: string };
    renameSync(path, join(local, after.replace('state-', 'next-').replace('.json', '.xlsx')));
    renameSync(join(local, 'outbox'), join(local, `pending-${batch}`));
    writeFileSync(path, before);
    await using(openBook(path), async (open) => {
      expect(open.book.sheets[0]?.rows).toEqual([]);
      expect(await open.readOutbox()).toEqual([]);
    });
    expect(readdirSync(local).filter((name) => /^(next|pending|state)-/.test(name))).toEqual([]);
  });

  it('files the mails of a save that was killed after the move', async () => {
    await using(openBook(path), (open) => {
      typeInto(open, 'después');
      return open.save([mail]);
    });
    const state = readdirSync(local).find((name) => name.startsWith('state-'))!;
    const { batch } = JSON.parse(readFileSync(join(local, state), 'utf8')) as { batch: string };
    renameSync(join(local, 'outbox'), join(local, `pending-${batch}`));
    await using(openBook(path), async (open) => expect(await open.readOutbox()).toEqual([mail]));
  });
});

function written(name: string, content: string | Uint8Array): string {
  const place = join(folder, name);
  writeFileSync(place, content);
  return place;
}

function typeInto(open: OpenBook, text: string): void {
  const sheet = open.book.sheets[0]!;
  sheet.rows[0] = { values: [text] };
  sheet.dirty.rows.add(1);
}

async function using(opening: Promise<OpenBook>, work: (open: OpenBook) => unknown): Promise<void> {
  const open = await opening;
  try {
    await work(open);
  } finally {
    await open.close();
  }
}
