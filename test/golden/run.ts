/** `npm run golden`: shows what the reports of the golden pages say differently now; `-- --write` keeps them as they are now. */
import { differences, keepReports, keptReports, makeReports } from './golden.js';

const reports = await makeReports();
const changed = differences(await keptReports(), reports);
for (const { page, lines } of changed) console.log(`${page}\n${lines.map(line => `  ${line}`).join('\n')}`);
if (changed.length === 0) console.log(`${String(reports.size)} reports, none changed.`);
else if (process.argv.includes('--write')) {
  await keepReports(reports);
  console.log(
    `\n${String(changed.length)} of ${String(reports.size)} reports written. Say in the commit why these findings are right now.`,
  );
} else {
  console.log(
    `\n${String(changed.length)} of ${String(reports.size)} reports changed. If that is right: npm run golden -- --write, and the reason goes into the commit.`,
  );
  process.exitCode = 1;
}
