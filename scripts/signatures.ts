// Writes the signature table of Google's services from @types/google-apps-script: `node scripts/run.mjs signatures`.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { missingMembers, mimeTypes } from './local/kernel/signatureCorrections';
import type { ClassSignature, Parameter, SignatureTable } from './local/kernel/signatureTable';

const tableFile = 'scripts/local/kernel/signatures.json';
const typesFolder = 'node_modules/@types/google-apps-script';

/** Namespaces whose every class is listed. Of the others only the root object is: all its methods throw by name. */
const wholeNamespaces = new Set([
  'Base',
  'Cache',
  'Charts',
  'Drive',
  'Gmail',
  'HTML',
  'Lock',
  'Mail',
  'Properties',
  'Script',
  'Spreadsheet',
  'Utilities',
]);

type Declared = { namespace: string; name: string };
type Known = { kind: 'class' | 'options' | 'enum' | 'alias'; node: ts.Node };

/** Reads the declarations of a folder of `google-apps-script*.d.ts` files. */
export function readSignatures(folder: string): SignatureTable {
  const sources = readdirSync(folder)
    .filter((file) => /^google-apps-script.*\.d\.ts$/.test(file))
    .map((file) =>
      ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true),
    );
  const known = new Map<string, Known>();
  const interfaces: { at: Declared; node: ts.InterfaceDeclaration }[] = [];
  const enums: { at: Declared; node: ts.EnumDeclaration }[] = [];
  const globals: { name: string; type: Declared }[] = [];

  const visitNamespace = (namespace: string, block: ts.ModuleBlock): void => {
    for (const node of block.statements) {
      if (ts.isModuleDeclaration(node) && node.body && ts.isModuleBlock(node.body)) {
        visitNamespace(node.name.text, node.body);
      } else if (ts.isInterfaceDeclaration(node)) {
        const at = { namespace, name: node.name.text };
        known.set(`${namespace}.${at.name}`, { kind: hasMethods(node) ? 'class' : 'options', node });
        interfaces.push({ at, node });
      } else if (ts.isEnumDeclaration(node)) {
        known.set(`${namespace}.${node.name.text}`, { kind: 'enum', node });
        enums.push({ at: { namespace, name: node.name.text }, node });
      } else if (ts.isTypeAliasDeclaration(node)) {
        known.set(`${namespace}.${node.name.text}`, { kind: 'alias', node: node.type });
      }
    }
  };
  for (const statement of sources.flatMap((source) => [...source.statements])) {
    if (ts.isModuleDeclaration(statement) && statement.body && ts.isModuleBlock(statement.body)) {
      visitNamespace('', statement.body);
    } else if (ts.isInterfaceDeclaration(statement)) {
      interfaces.push({ at: { namespace: 'Base', name: statement.name.text }, node: statement });
      known.set(`Base.${statement.name.text}`, { kind: 'class', node: statement });
    } else if (ts.isVariableStatement(statement)) {
      for (const { name, type } of statement.declarationList.declarations) {
        if (!type || !ts.isTypeReferenceNode(type)) continue;
        const path = type.typeName.getText().split('.');
        globals.push({
          name: name.getText(),
          type: { namespace: path.at(-2) ?? 'Base', name: path.at(-1)! },
        });
      }
    }
  }

  const rootOf = new Map<string, string>([['Base', '']]);
  for (const { name, type } of globals) {
    const own = known.get(`${type.namespace}.${type.name}`)?.kind === 'class' && type.name === name;
    if (own && !rootOf.has(type.namespace)) rootOf.set(type.namespace, name);
  }
  // PropertiesService stands beside two older globals of its namespace, which come later in the file.
  const fullName = ({ namespace, name }: Declared): string => {
    if (!namespace) return name;
    const root = rootOf.get(namespace) ?? namespace;
    return root === '' || root === name ? name : `${root}.${name}`;
  };
  const parameterType = new TypeNames(known, fullName);

  const table: SignatureTable = { globals: {}, classes: {}, enums: {} };
  for (const { at, node } of enums) {
    const names = node.members.map((member) => member.name.getText());
    table.enums[fullName(at)] = names;
  }
  for (const { at, node } of interfaces) {
    if (known.get(`${at.namespace}.${at.name}`)?.kind !== 'class' || isLanguageType(at)) continue;
    const isRoot = globals.some(({ type }) => type.namespace === at.namespace && type.name === at.name);
    if (!wholeNamespaces.has(at.namespace) && !isRoot) continue;
    table.classes[fullName(at)] = classSignature(at, node, parameterType);
  }
  for (const { name, type } of globals) {
    const kind = known.get(`${type.namespace}.${type.name}`)?.kind;
    if (kind === 'enum' || kind === 'class') table.globals[name] = fullName(type);
  }
  table.classes['MimeType'] = { methods: {}, constants: mimeTypes };
  table.globals['MimeType'] = 'MimeType';
  delete table.globals['Date2'];
  for (const [className, methods] of Object.entries(missingMembers)) {
    Object.assign(table.classes[className]!.methods, methods);
  }
  return table;
}

/** The types' `Date` and its constructor describe the language, not a service. */
function isLanguageType(at: Declared): boolean {
  return at.namespace === 'Base' && (at.name === 'Date' || at.name === 'DateConstructor');
}

function hasMethods(node: ts.InterfaceDeclaration): boolean {
  // `DataTable` and such have no members at all: opaque objects, not options.
  return node.members.some(ts.isMethodSignature) || (node.members.length === 0 && !node.heritageClauses);
}

function classSignature(at: Declared, node: ts.InterfaceDeclaration, types: TypeNames): ClassSignature {
  const signature: ClassSignature = { methods: {} };
  const parents = (node.heritageClauses ?? []).flatMap((clause) =>
    clause.types.map((type) => type.expression),
  );
  if (parents.length > 0) signature.extends = parents.map((parent) => types.reference(parent.getText(), at));
  for (const member of node.members) {
    if (ts.isMethodSignature(member)) {
      const overloads = (signature.methods[member.name.getText()] ??= []);
      overloads.push(member.parameters.map((parameter) => types.parameter(parameter, at)));
    } else if (ts.isPropertySignature(member) && member.type && ts.isTypeQueryNode(member.type)) {
      (signature.enums ??= {})[member.name.getText()] = types.reference(member.type.exprName.getText(), at);
    } else if (ts.isIndexSignatureDeclaration(member)) {
      signature.open = true;
    }
  }
  return signature;
}

/** Turns the types of parameters into the table's words. */
class TypeNames {
  constructor(
    private readonly known: Map<string, Known>,
    private readonly fullName: (at: Declared) => string,
  ) {}

  parameter(node: ts.ParameterDeclaration, at: Declared): Parameter {
    const type = this.name(node.type, at);
    if (node.dotDotDotToken) return `...${type.replace(/\[\]$/, '')}`;
    return node.questionToken ? `${type}?` : type;
  }

  /** The full name of a class or enumeration as written within a namespace. */
  reference(text: string, at: Declared): string {
    return this.fullName(this.resolve(text, at));
  }

  private resolve(text: string, at: Declared): Declared {
    const path = text.replace(/^GoogleAppsScript\./, '').split('.');
    const name = path.at(-1)!;
    if (path.length > 1) return { namespace: path.at(-2)!, name };
    return { namespace: this.known.has(`${at.namespace}.${name}`) ? at.namespace : '', name };
  }

  private name(node: ts.TypeNode | undefined, at: Declared): string {
    if (!node) return 'any';
    const keyword = keywordTypes.get(node.kind);
    if (keyword) return keyword;
    if (ts.isLiteralTypeNode(node))
      return node.literal.kind === ts.SyntaxKind.NullKeyword ? 'null' : 'String';
    if (ts.isArrayTypeNode(node)) return `${this.grouped(node.elementType, at)}[]`;
    if (ts.isParenthesizedTypeNode(node)) return this.name(node.type, at);
    if (ts.isUnionTypeNode(node))
      return [...new Set(node.types.map((type) => this.name(type, at)))].join('|');
    if (ts.isTypeLiteralNode(node)) return 'Object';
    if (ts.isFunctionTypeNode(node)) return 'Function';
    if (ts.isTypeReferenceNode(node)) return this.referenceName(node, at);
    return 'any';
  }

  private grouped(node: ts.TypeNode, at: Declared): string {
    const name = this.name(node, at);
    return name.includes('|') ? `(${name})` : name;
  }

  private referenceName(node: ts.TypeReferenceNode, at: Declared): string {
    const text = node.typeName.getText();
    if (text === 'Array') return `${this.grouped(node.typeArguments![0]!, at)}[]`;
    const plain = plainTypes[text.replace(/^GoogleAppsScript\./, '')];
    if (plain) return plain;
    const target = this.resolve(text, at);
    const known = this.known.get(`${target.namespace}.${target.name}`);
    if (known?.kind === 'options') return 'Object';
    if (known?.kind === 'alias') return this.name(known.node as ts.TypeNode, target);
    if (known?.kind === 'enum') return `enum ${this.fullName(target)}`;
    return known ? this.fullName(target) : 'any';
  }
}

const keywordTypes = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.StringKeyword, 'String'],
  [ts.SyntaxKind.NumberKeyword, 'Number'],
  [ts.SyntaxKind.BooleanKeyword, 'Boolean'],
  [ts.SyntaxKind.UndefinedKeyword, 'null'],
  [ts.SyntaxKind.ObjectKeyword, 'Object'],
]);

const plainTypes: Record<string, string> = {
  Integer: 'Integer',
  Byte: 'Byte',
  Char: 'String',
  BigNumber: 'any',
  Date: 'Date',
  'Base.Date': 'Date',
  Object: 'Object',
};

/** One class a line: a change in Google's types reads as a change of those lines. */
export function printTable({ globals, classes, enums }: SignatureTable): string {
  const section = (entries: Record<string, unknown>): string =>
    Object.keys(entries)
      .sort()
      .map((name) => `    ${JSON.stringify(name)}: ${JSON.stringify(entries[name])}`)
      .join(',\n');
  const parts = Object.entries({ globals, classes, enums });
  return `{\n${parts.map(([name, entries]) => `  "${name}": {\n${section(entries)}\n  }`).join(',\n')}\n}\n`;
}

if (basename(process.argv[1] ?? '').startsWith('signatures.')) {
  writeFileSync(tableFile, printTable(readSignatures(typesFolder)));
  process.stdout.write(`${pathToFileURL(tableFile).pathname}\n`);
}
