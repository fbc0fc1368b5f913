// What the calls of the upkeep take, as it comes over the wire.
import * as z from 'zod/mini';
import { checked } from '../../cases/request';
import { NETWORKS } from '../../cases/rules/words';
import { settled, type TemplateDraft } from './draft';

const text = () => z.string({ error: 'NOT_TEXT' });
const row = () => z.number({ error: 'ROW_BAD' });
const broken = { error: 'NOT_A_TEMPLATE' } as const;
const word = <Word extends string>(words: readonly Word[]) => z.optional(z.nullable(z.enum(words, broken)));

const draftShape = z.object(
  {
    code: text(),
    title: text(),
    topic: z.optional(text()),
    network: word(NETWORKS),
    kind: word(['general', 'particular'] as const),
    phase: word(['live', 'finished'] as const),
    wallText: z.optional(text()),
    dmText: z.optional(text()),
    besideDm: z.optional(z.boolean(broken)),
    keywords: z.optional(text()),
    validFrom: z.optional(z.nullable(text())),
    validTo: z.optional(z.nullable(text())),
  },
  broken,
);

const requestId = () => z.string({ error: 'REQUEST_ID_BAD' });

const saveShape = z.object(
  {
    requestId: requestId(),
    code: z.optional(text()),
    row: z.optional(row()),
    version: z.optional(text()),
    template: draftShape,
    verified: z.optional(z.boolean(broken)),
  },
  broken,
);

const verifyShape = z.object(
  { requestId: requestId(), code: text(), row: z.optional(row()), version: text() },
  broken,
);

const nameShape = z.object({ code: text() }, broken);

export interface SaveRequest {
  requestId: string;
  /** What it was called when it was opened, and its row; `''` and null for a new one. */
  code: string;
  row: number | null;
  /** `''` for a new one. */
  version: string;
  template: TemplateDraft;
  /** Whether it was verified with the change. */
  verified: boolean;
}

export interface VerifyRequest {
  requestId: string;
  code: string;
  row: number | null;
  version: string;
}

export function parseSave(input: unknown): SaveRequest {
  const { requestId: id, code, row: at, version, template, verified } = checked(saveShape, input);
  const { topic, network, kind, phase, wallText, dmText, besideDm, keywords, validFrom, validTo } = template;
  return {
    requestId: id,
    code: (code ?? '').trim(),
    row: at ?? null,
    version: version ?? '',
    verified: verified ?? false,
    template: settled({
      code: template.code,
      title: template.title,
      topic: topic ?? '',
      network: network ?? null,
      kind: kind ?? null,
      phase: phase ?? null,
      wallText: wallText ?? '',
      dmText: dmText ?? '',
      besideDm: besideDm ?? false,
      keywords: keywords ?? '',
      validFrom: validFrom ?? null,
      validTo: validTo ?? null,
    }),
  };
}

export function parseVerify(input: unknown): VerifyRequest {
  const { requestId: id, code, row: at, version } = checked(verifyShape, input);
  return { requestId: id, code: code.trim(), row: at ?? null, version };
}

/** Of the calls that are about one template. */
export function parseName(input: unknown): string {
  return checked(nameShape, input).code.trim();
}
