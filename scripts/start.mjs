/** `npm start`: installs and builds what is needed, serves the demonstration site, and says where everything is. */
import { createServer } from 'node:net';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildAll } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT, start } from './process.mjs';
import { join } from 'node:path';

const DEFAULT_PORT = 8080;

const wanted = portFromUser();
await ensureInstalled();
const built = await buildAll();
if (!built.widgets) {
  console.error('The widgets could not be built, so there is nothing to show; the reason is above.');
  process.exit(1);
}
const port = await freePort(wanted);
if (port !== wanted)
  console.log(`Port ${wanted} is taken; using ${port}. / 端口 ${wanted} 已被占用,改用 ${port}。`);
serve(port);

function serve(port) {
  const server = start(
    process.execPath,
    ['--import', 'tsx', 'demo/server.ts', '--port', String(port), '--cases'],
    {
      stdio: ['inherit', 'pipe', 'inherit'],
    },
  );
  let announced = false;
  let seen = '';
  server.stdout.setEncoding('utf8').on('data', text => {
    process.stdout.write(text);
    if (announced) return;
    seen += text;
    const url = /ready (https?:\/\/\S+)/.exec(seen)?.[1];
    if (url === undefined) return;
    announced = true;
    announce(url);
  });
  server.once('error', error => {
    console.error(`The demo server could not start: ${error.message}`);
    process.exitCode = 1;
  });
  server.once('close', code => {
    if (!announced) console.error('The demo server ended before it was ready; its message is above.');
    process.exitCode = code ?? 1;
  });
}

function announce(url) {
  const base = url.replace(/\/$/, '');
  const extension = join(ROOT, 'dist/extension');
  console.log(`
  Demonstration site / 演示站点      ${base}/
  Faulty pages to check / 问题页面   ${base}/before/
  Embed builder / 嵌入代码生成器     ${base}/builder/
  Desk of the intake service / 受理台 ${base}/desk/ (its token stands above / 登录口令见上)`);
  if (built.extension && existsSync(join(extension, 'manifest.json'))) {
    console.log(`  Browser extension / 浏览器扩展     ${extension}
    Chrome or Edge: open chrome://extensions, turn on Developer mode, "Load unpacked", choose that folder.
    在 Chrome 或 Edge 打开 chrome://extensions,启用“开发者模式”,点“加载已解压的扩展程序”并选择该文件夹。`);
  } else {
    console.log('  The browser extension was not built; the reason is above. / 浏览器扩展未构建,原因见上。');
  }
  console.log('\n  Ctrl+C ends the server. / 按 Ctrl+C 结束。\n');
}

function portFromUser() {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const text = values.port ?? process.env.PORT ?? String(DEFAULT_PORT);
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  console.error(
    `Port "${text}" is not a whole number from 1 to 65535. / 端口“${text}”不是 1 到 65535 的整数。`,
  );
  process.exit(2);
}

async function freePort(first) {
  for (let port = first; port < Math.min(first + 100, 65536); port += 1) if (await isFree(port)) return port;
  console.error(
    `No free port from ${first} on; choose one with --port. / 从 ${first} 起没有空闲端口,请用 --port 指定。`,
  );
  process.exit(1);
}

// A port may be taken on one address alone: ask for each that a server could listen on.
async function isFree(port) {
  for (const host of ['127.0.0.1', '::1', undefined]) if (!(await canListen(port, host))) return false;
  return true;
}

function canListen(port, host) {
  return new Promise(resolve => {
    const probe = createServer();
    // EACCES: not for us. EADDRNOTAVAIL and the like: the machine lacks that address, which takes nothing away.
    probe.once('error', error => resolve(!['EADDRINUSE', 'EACCES'].includes(error.code)));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
