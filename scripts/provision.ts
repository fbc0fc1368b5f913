// `npm run provision -- ADDRESS`: creates the project inside an existing spreadsheet.
import { provisionProject } from './deploy/provisionProject';
import { report } from './deploy/report';
import { PROJECT_ROOT } from './projectRoot';

await report(async () => {
  const address = process.argv[2] ?? '';
  const scriptId = await provisionProject({ root: PROJECT_ROOT, address, env: process.env });
  return `Proyecto creado: ${scriptId}\n.clasp.json lo recuerda. Ahora: npm run push`;
});
