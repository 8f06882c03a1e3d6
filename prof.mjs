import { spawn } from 'node:child_process'; import autocannon from 'autocannon'; import pg from 'pg';
import { createLearners } from './tools/site-learners.mjs'; import { readLessons } from './tools/site-lessons.mjs'; import { findDatabase } from './tools/site-process.mjs';
import fs from 'node:fs';
const out=fs.openSync('/tmp/prof.log','w');
const args=process.env.PROF?['--cpu-prof','--cpu-prof-dir=/tmp/prof']:[];
const c=spawn(process.execPath,[...args,'apps/api/dist/main.js'],{env:{...process.env,WEFT_DATA:'/tmp/perfdata',PORT:'4310',LOG_LEVEL:'warn',NODE_ENV:'production'},stdio:['ignore',out,out]});
for(;;){try{if((await fetch('http://127.0.0.1:4310/api/health/ready')).ok)break}catch{} await new Promise(r=>setTimeout(r,200))}
const {url}=await findDatabase('/tmp/perfdata'); const db=new pg.Pool({connectionString:url,max:2});
await db.query("update account set email = gen_random_uuid()||email where email like 'learner-%@many.example'"); const learners=await createLearners(db,64).catch(async e=>{console.log(e.message);process.exit(1)}); const lessons=await readLessons('http://127.0.0.1:4310');
const requests=learners.map((l,n)=>({method:'GET',path:process.env.P??lessons[n%lessons.length].api,headers:{'accept-encoding':'br',cookie:l.cookie,'x-forwarded-for':`10.0.0.${n}`}}));
const bare=spawn(process.execPath,['tools/bench/bare-server.mjs'],{env:{...process.env,DATABASE_URL:url,PORT:'4312',NODE_ENV:'production'},stdio:'inherit'});
for(;;){try{if((await fetch('http://127.0.0.1:4312/ready')).ok)break}catch{} await new Promise(r=>setTimeout(r,200))}
const bareReq=learners.map((l,n)=>({method:'GET',path:`/row/${n+1}`}));
for (const con of (process.env.C??'64').split(',').map(Number)) { const W=[],B=[];
for(let i=0;i<4;i++){ const w=await autocannon({url:'http://127.0.0.1:4310',connections:con,duration:2,requests}); const b=await autocannon({url:'http://127.0.0.1:4312',connections:con,duration:2,requests:bareReq}); if(i){W.push(w['2xx']/w.duration);B.push(b['2xx']/b.duration)} if(w.non2xx)console.log('non2xx',w.non2xx)}
const m=a=>a.sort((x,y)=>x-y)[1]; console.log(con,'weft',m(W)|0,'bare',m(B)|0,(m(W)/m(B)).toFixed(2)); }
bare.kill(); c.kill('SIGTERM'); await new Promise(r=>c.once('exit',r)); process.exit(0);
