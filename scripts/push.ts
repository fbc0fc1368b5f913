// `npm run push`: builds and puts the result in the team's spreadsheet.
import { buildProject } from './build/buildProject';
import { pushProject } from './deploy/pushProject';
import { report } from './deploy/report';
import { PROJECT_ROOT } from './projectRoot';

await report(async () => {
  await buildProject(PROJECT_ROOT, { minify: false });
  return pushProject(PROJECT_ROOT, process.env);
});
