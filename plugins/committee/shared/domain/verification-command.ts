/**
 * What anybody types in a terminal to verify every record of a site: the links, the signatures, the history of keys and the
 * published heads; with the name of a `heads.json` kept from another day, that the series still lead to it. Node alone is
 * needed. One line, in single quotes for a shell: none stand in it. `site`: an address without a trailing slash.
 */
export const verificationCommand = (site: string): string =>
  `node -e '${script
    .map((line) => line.trim())
    .join('')
    .replace('{site}', site)}'`;

const script = [
  'const c=require("crypto"),u="{site}/api/decision-records/",bad=[],at={},by={};',
  'const sha=t=>c.createHash("sha256").update(t).digest("hex"),said=s=>JSON.parse(s.statement);',
  'const get=async p=>(await (await fetch(u+p)).json()).data,check=(ok,name,what)=>ok||bad.push(name+": "+what);',
  '(async()=>{const keys=await get("keys.json"),heads=await get("heads.json"),chain=await get("chain.json"),pem={};let before=null;',
  'for(const k of keys){const s=said(k);pem[k.id]=s.publicKey;check(s.previous===before&&s.keyId===k.id&&sha(s.publicKey).startsWith(k.id),k.id,"key history");before=sha(k.statement)}',
  'const signed=s=>s&&pem[s.keyId]&&c.verify(null,Buffer.from(s.statement),pem[s.keyId],Buffer.from(s.signature,"base64"));',
  'for(const k of keys)check(signed(k),k.id,"key signature");',
  'for(const r of chain){const rows=by[r.series]??=[];check((at[r.series]??null)===r.previousHash,r.reference,"previousHash");',
  'check(signed(r.signed)&&said(r.signed).hash===r.hash&&said(r.signed).reference===r.reference,r.reference,"signature");rows.push(at[r.series]=r.hash)}',
  'const leads=d=>said(d).heads.forEach(h=>check((by[h.series]??[])[h.records-1]===h.hash,h.reference,"head of "+said(d).day));before=null;',
  'for(const d of heads){check(signed(d)&&said(d).previous===before,d.day,"published heads");before=sha(d.statement);leads(d)}',
  'if(process.argv[1])for(const d of JSON.parse(require("fs").readFileSync(process.argv[1],"utf8")).data)leads(d);',
  'console.log(bad.join("\\n")||chain.length+" records, "+keys.length+" keys, "+heads.length+" days: nothing was altered");process.exitCode=bad.length?1:0})()',
];
