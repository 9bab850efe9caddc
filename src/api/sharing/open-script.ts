import { createHash } from 'node:crypto'

/**
 * What the page behind a short link does: say once that it was opened, and go on. Written for old browsers and the same
 * for every link, so that one hash in the page's policy lets it run and nothing else. Whoever only fetches the page, as
 * previews do, runs no script and is not counted; crawlers that do run scripts say what they are.
 */
export const OPEN_SCRIPT = [
  '(function(){',
  'var link=document.getElementById("di");',
  'function hex(n){var b=crypto.getRandomValues(new Uint8Array(n)),s="";',
  'for(var i=0;i<n;i++)s+=(b[i]+256).toString(16).slice(1);return s}',
  // UUIDv7: 48 bits of time, the version, the variant, and chance.
  'function openId(){var t=("000000000000"+Date.now().toString(16)).slice(-12),r=hex(10);',
  'return t.slice(0,8)+"-"+t.slice(8)+"-7"+r.slice(0,3)+"-a"+r.slice(3,6)+"-"+r.slice(6,18)}',
  'function tell(){var code=link.getAttribute("data-code");',
  'var body=new Blob([JSON.stringify({code:code,openId:openId()})],{type:"application/json"});',
  'var at="/api/sharing/opens";',
  'if(!navigator.sendBeacon||!navigator.sendBeacon(at,body))',
  'fetch(at,{method:"POST",body:body,keepalive:true,headers:{"content-type":"application/json"}})}',
  'function go(){',
  'if(!/bot(-\\w+)?\\/|crawler|spider|preview/i.test(navigator.userAgent))try{tell()}catch(e){}',
  // With the mark of a leaflet, which the page compares with its own.
  'location.replace(link.getAttribute("href")+location.search)}',
  // A page fetched ahead in case somebody taps is not opened yet.
  'if(document.prerendering)document.addEventListener("prerenderingchange",go,{once:true});else go()',
  '})()',
].join('')

export const OPEN_SCRIPT_HASH = `sha256-${createHash('sha256').update(OPEN_SCRIPT).digest('base64')}`
