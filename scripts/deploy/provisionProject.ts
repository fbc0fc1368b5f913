// Creates the Apps Script project that lives inside a spreadsheet which already exists, and remembers it in .clasp.json.
// The part alone: the package's front door loads hundreds of services, and their types.
import { auth, script } from 'googleapis/build/src/apis/script/index.js';
import { bindProject, boundProject, credentials } from './claspFiles';
import { DeployError } from './deployError';

const TITLE = 'Base de gestión';

/** The id within an address as the browser shows it, or the id alone. */
export function spreadsheetId(address: string): string {
  const id = /\/spreadsheets\/d\/([\w-]{20,})/.exec(address)?.[1] ?? /^[\w-]{20,}$/.exec(address.trim())?.[0];
  if (id) return id;
  throw new DeployError(
    'BAD_ADDRESS',
    `«${address}» no es la dirección de una hoja de cálculo. Cópiela del navegador: https://docs.google.com/spreadsheets/d/…`,
  );
}

function reason(error: unknown): string {
  const { status, message } = error as { status?: number; message: string };
  if (status === 403) {
    return `Google no lo permitió: encienda la API en https://script.google.com/home/usersettings y revise que pueda editar la hoja. (${message})`;
  }
  if (status === 404) return `Google no encuentra esa hoja con su cuenta. (${message})`;
  if (status === 401) return `La sesión venció: ejecute «npx clasp login». (${message})`;
  return message;
}

export interface ProvisionRequest {
  root: string;
  address: string;
  env: NodeJS.ProcessEnv;
}

/** Answers the new project's id. Never replaces a project that is already named. */
export async function provisionProject({ root, address, env }: ProvisionRequest): Promise<string> {
  const parentId = spreadsheetId(address);
  const bound = boundProject(root);
  if (bound) {
    throw new DeployError(
      'ALREADY_BOUND',
      `.clasp.json ya nombra un proyecto: ${bound.scriptId}. Bórrelo de allí si quiere crear otro.`,
    );
  }
  const { client_id, client_secret, ...tokens } = credentials(env);
  const login = new auth.OAuth2(client_id, client_secret);
  login.setCredentials(tokens);
  const { projects } = script({ version: 'v1', auth: login });
  try {
    const { data } = await projects.create({ requestBody: { title: TITLE, parentId } });
    bindProject(root, data.scriptId!);
    return data.scriptId!;
  } catch (error) {
    throw new DeployError('REFUSED', `No se pudo crear el proyecto. ${reason(error)}`);
  }
}
