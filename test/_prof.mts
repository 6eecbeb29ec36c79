import { build } from 'esbuild'; import { chromium } from 'playwright-core'; import { findBrowser, launchArgs } from '@sunboard/checker/browser'; import { pageOf } from './bench/check/pages.js';
const size=Number(process.argv[2]??10000), which=process.argv[3]??'again';
const {outputFiles}=await build({entryPoints:['test/bench/check/in-page.ts'],bundle:true,write:false,minify:false,format:'iife',target:'es2022'});
const b=await chromium.launch({executablePath:findBrowser()!.path,args:launchArgs()});
const agg=new Map<string,number>(); let total=0;
for(let r=0;r<5;r++){ const c=await b.newContext(); const p=await c.newPage(); await p.setContent(pageOf(size)); await p.evaluate(outputFiles![0]!.text); await p.evaluate('document.body.offsetHeight');
 const s=await c.newCDPSession(p); await s.send('Profiler.enable'); await s.send('Profiler.setSamplingInterval',{interval:200});
 if(which==='again') await p.evaluate('(async()=>sunboardBench.read())()');
 await s.send('Profiler.start'); await p.evaluate('(async()=>sunboardBench.read())()'); const {profile}=await s.send('Profiler.stop');
 const byId=new Map(profile.nodes.map(n=>[n.id,n]));
 profile.samples!.forEach((id,i)=>{const n=byId.get(id)!; const name=n.callFrame.functionName||`anon:${n.callFrame.lineNumber}`; if(/idle|program/.test(name)) {return;} const d=profile.timeDeltas![i]!/1000/5; total+=d; agg.set(name,(agg.get(name)??0)+d);});
 await c.close(); }
console.log(size,which,'total',total.toFixed(1)); for(const [n,t] of [...agg].sort((a,b)=>b[1]-a[1]).slice(0,45)) console.log(t.toFixed(2),n);
await b.close();
