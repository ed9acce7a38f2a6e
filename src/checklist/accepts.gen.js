// Made by scripts/gen.ts from src/checklist/schema.ts.
import runtime0 from 'ajv/dist/runtime/ucs2length.js';

export const acceptsFile = validate21;
const schema6 = {"type":"object","additionalProperties":false,"required":["version","environments","items"],"properties":{"version":{"const":1},"extends":{"anyOf":[{"type":"string","pattern":"^(?:holdpoint:deployment|holdpoint:go-live|holdpoint:hotfix|(?!.*\\.\\.)[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/\\.github(?:-private)?:(?:[\\w.-]+/)*[\\w.-]+\\.ya?ml(?:@[A-Za-z0-9][\\w./-]{0,199})?)$","patternErrorMessage":"holdpoint:deployment, holdpoint:go-live, holdpoint:hotfix, or a policy of the repository's own organisation as ORG/.github:PATH.yml@REF"},{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^(?:holdpoint:deployment|holdpoint:go-live|holdpoint:hotfix|(?!.*\\.\\.)[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/\\.github(?:-private)?:(?:[\\w.-]+/)*[\\w.-]+\\.ya?ml(?:@[A-Za-z0-9][\\w./-]{0,199})?)$","patternErrorMessage":"holdpoint:deployment, holdpoint:go-live, holdpoint:hotfix, or a policy of the repository's own organisation as ORG/.github:PATH.yml@REF"}}]},"roles":{"type":"object","maxProperties":100,"propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","patternErrorMessage":"a lower-case letter, then letters, digits and hyphens; at most 40 characters","not":{"enum":["merge","in","until","signoff","revoke","hold","unhold","status","recheck","help","waive","override","profile","attest","candidate","drop","deploy","here","go","no-go","decision","action","concern","resolve","start","done","rollback","complete"]}},"additionalProperties":{"$ref":"role"}},"environments":{"type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"type":"string","pattern":"^(?![Mm][Ee][Rr][Gg][Ee]$)[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$","patternErrorMessage":"one word of ASCII letters, digits, `.`, `_`, `/` and `-`, at most 100 characters, but not `merge`"},"additionalProperties":{"$ref":"environment"}},"waivers":{"$ref":"waivers"},"profiles":{"type":"object","maxProperties":20,"propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","patternErrorMessage":"a lower-case letter, then letters, digits and hyphens; at most 40 characters","not":{"enum":["merge","in","until","signoff","revoke","hold","unhold","status","recheck","help","waive","override","profile","attest","candidate","drop","deploy","here","go","no-go","decision","action","concern","resolve","start","done","rollback","complete"]}},"additionalProperties":{"$ref":"profile"}},"items":{"type":"object","minProperties":1,"maxProperties":200,"propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","patternErrorMessage":"a lower-case letter, then letters, digits and hyphens; at most 40 characters","not":{"enum":["merge","in","until","signoff","revoke","hold","unhold","status","recheck","help","waive","override","profile","attest","candidate","drop","deploy","here","go","no-go","decision","action","concern","resolve","start","done","rollback","complete"]}},"additionalProperties":{"$ref":"item"}}}};
const pattern0 = new RegExp("^(?:holdpoint:deployment|holdpoint:go-live|holdpoint:hotfix|(?!.*\\.\\.)[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/\\.github(?:-private)?:(?:[\\w.-]+/)*[\\w.-]+\\.ya?ml(?:@[A-Za-z0-9][\\w./-]{0,199})?)$", "u");
const pattern2 = new RegExp("^[a-z][a-z0-9-]{0,39}$", "u");
const pattern8 = new RegExp("^(?![Mm][Ee][Rr][Gg][Ee]$)[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$", "u");
const schema7 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"teams":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$","patternErrorMessage":"a team as organisation/slug, such as acme/qa"}},"users":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$","patternErrorMessage":"a GitHub login without `@`, such as octocat"}},"deputies":{"$ref":"deputies"}}};
const pattern3 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$", "u");
const pattern4 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$", "u");
const schema8 = {"type":"object","additionalProperties":false,"required":["after"],"properties":{"teams":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$","patternErrorMessage":"a team as organisation/slug, such as acme/qa"}},"users":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$","patternErrorMessage":"a GitHub login without `@`, such as octocat"}},"after":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}};
const pattern7 = new RegExp("^[1-9][0-9]{0,3}[mhd]$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.after === undefined){
errors++;
}
for(const key0 in data){
if(!(((key0 === "teams") || (key0 === "users")) || (key0 === "after"))){
errors++;
}
}
if(data.teams !== undefined){
let data0 = data.teams;
if(Array.isArray(data0)){
if(data0.length > 100){
errors++;
}
if(data0.length < 1){
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
errors++;
}
}
else {
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
}
if(data.users !== undefined){
let data2 = data.users;
if(Array.isArray(data2)){
if(data2.length > 100){
errors++;
}
if(data2.length < 1){
errors++;
}
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
errors++;
}
}
else {
errors++;
}
}
let i3 = data2.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data2[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
errors++;
}
}
if(data.after !== undefined){
let data4 = data.after;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
if(!(((key0 === "teams") || (key0 === "users")) || (key0 === "deputies"))){
errors++;
}
}
if(data.teams !== undefined){
let data0 = data.teams;
if(Array.isArray(data0)){
if(data0.length > 100){
errors++;
}
if(data0.length < 1){
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
errors++;
}
}
else {
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
}
if(data.users !== undefined){
let data2 = data.users;
if(Array.isArray(data2)){
if(data2.length > 100){
errors++;
}
if(data2.length < 1){
errors++;
}
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
errors++;
}
}
else {
errors++;
}
}
let i3 = data2.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data2[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
errors++;
}
}
if(data.deputies !== undefined){
if(!(validate23(data.deputies, {instancePath:instancePath+"/deputies",parentData:data,parentDataProperty:"deputies",rootData}))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const schema9 = {"type":"object","additionalProperties":false,"required":["enforce"],"properties":{"enforce":{"patternErrorMessage":"off, advise, advise until YYYY-MM-DD, block","type":"string","pattern":"^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$"},"branches":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}},"separation-of-duties":{"type":"string","enum":["change","range","off"]},"strict":{"type":"boolean"},"window":{"type":["object","array"],"additionalProperties":false,"required":["zone"],"properties":{"days":{"anyOf":[{"type":"string","pattern":"^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$","patternErrorMessage":"a day or days from one to another, such as sat or mon-thu"},{"type":"array","minItems":1,"maxItems":7,"uniqueItems":true,"items":{"type":"string","pattern":"^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$","patternErrorMessage":"a day or days from one to another, such as sat or mon-thu"}}]},"hours":{"patternErrorMessage":"two times of day as HH:MM-HH:MM, such as 09:00-16:00","type":"string","pattern":"^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$"},"zone":{"patternErrorMessage":"a time zone of the IANA database as Area/City, such as Europe/Berlin, or UTC","type":"string","maxLength":60,"pattern":"^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$"}},"minItems":1,"maxItems":20,"items":{"$ref":"window"}},"freeze":{"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"freeze"}},"waivers":{"$ref":"waivers"},"override":{"$ref":"override"},"paths":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}},"tags":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}},"workflows":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","maxLength":255,"pattern":"^\\.github/workflows/[^/\\s]+\\.ya?ml$","patternErrorMessage":"the path of a workflow file, such as .github/workflows/deploy.yml"}},"when-no-go":{"enum":["wait","reject"]},"start":{"enum":["dispatch"]},"park":{"type":"boolean"},"direct-pushes":{"enum":["deny","merges","allow"]},"rollback":{"$ref":"rollback"}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (runtime0.default ?? runtime0);
const pattern9 = new RegExp("^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$", "u");
const pattern10 = new RegExp("^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$", "u");
const pattern12 = new RegExp("^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u");
const pattern13 = new RegExp("^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$", "u");
const pattern26 = new RegExp("^\\.github/workflows/[^/\\s]+\\.ya?ml$", "u");
const schema10 = {"type":"object","additionalProperties":false,"required":["zone"],"properties":{"days":{"anyOf":[{"type":"string","pattern":"^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$","patternErrorMessage":"a day or days from one to another, such as sat or mon-thu"},{"type":"array","minItems":1,"maxItems":7,"uniqueItems":true,"items":{"type":"string","pattern":"^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$","patternErrorMessage":"a day or days from one to another, such as sat or mon-thu"}}]},"hours":{"patternErrorMessage":"two times of day as HH:MM-HH:MM, such as 09:00-16:00","type":"string","pattern":"^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$"},"zone":{"patternErrorMessage":"a time zone of the IANA database as Area/City, such as Europe/Berlin, or UTC","type":"string","maxLength":60,"pattern":"^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$"}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.zone === undefined){
errors++;
}
for(const key0 in data){
if(!(((key0 === "days") || (key0 === "hours")) || (key0 === "zone"))){
errors++;
}
}
if(data.days !== undefined){
let data0 = data.days;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 === "string"){
if(!pattern10.test(data0)){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(Array.isArray(data0)){
if(data0.length > 7){
errors++;
}
if(data0.length < 1){
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
errors++;
}
}
else {
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
errors++;
}
else {
errors = _errs3;

}
}
if(data.hours !== undefined){
let data2 = data.hours;
if(typeof data2 === "string"){
if(!pattern12.test(data2)){
errors++;
}
}
else {
errors++;
}
}
if(data.zone !== undefined){
let data3 = data.zone;
if(typeof data3 === "string"){
if(func3(data3) > 60){
errors++;
}
if(!pattern13.test(data3)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const schema11 = {"type":"object","additionalProperties":false,"required":["from","until","reason"],"properties":{"from":{"patternErrorMessage":"a day as YYYY-MM-DD, or a minute as YYYY-MM-DDTHH:MM","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$"},"until":{"patternErrorMessage":"a day as YYYY-MM-DD, or a minute as YYYY-MM-DDTHH:MM","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$"},"reason":{"patternErrorMessage":"one line of text without blanks around it","type":"string","maxLength":120,"pattern":"^\\S(?:.*\\S)?$"},"zone":{"patternErrorMessage":"a time zone of the IANA database as Area/City, such as Europe/Berlin, or UTC","type":"string","maxLength":60,"pattern":"^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$"}}};
const pattern18 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$", "u");
const pattern20 = new RegExp("^\\S(?:.*\\S)?$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
errors++;
}
if(data.until === undefined){
errors++;
}
if(data.reason === undefined){
errors++;
}
for(const key0 in data){
if(!((((key0 === "from") || (key0 === "until")) || (key0 === "reason")) || (key0 === "zone"))){
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
errors++;
}
}
else {
errors++;
}
}
if(data.until !== undefined){
let data1 = data.until;
if(typeof data1 === "string"){
if(!pattern18.test(data1)){
errors++;
}
}
else {
errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(func3(data2) > 120){
errors++;
}
if(!pattern20.test(data2)){
errors++;
}
}
else {
errors++;
}
}
if(data.zone !== undefined){
let data3 = data.zone;
if(typeof data3 === "string"){
if(func3(data3) > 60){
errors++;
}
if(!pattern13.test(data3)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const schema12 = {"type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"patternErrorMessage":"a text such as lead","type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$"},"max":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
errors++;
}
for(const key0 in data){
if(!((key0 === "by") || (key0 === "max"))){
errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
errors++;
}
}
else {
errors++;
}
}
if(data.max !== undefined){
let data1 = data.max;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const schema13 = {"type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"patternErrorMessage":"a text such as lead","type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$"},"people":{"type":"integer","minimum":2,"maximum":10},"max":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
errors++;
}
for(const key0 in data){
if(!(((key0 === "by") || (key0 === "people")) || (key0 === "max"))){
errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
errors++;
}
}
else {
errors++;
}
}
if(data.people !== undefined){
let data1 = data.people;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10 || isNaN(data1)){
errors++;
}
if(data1 < 2 || isNaN(data1)){
errors++;
}
}
}
if(data.max !== undefined){
let data2 = data.max;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const schema14 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"needs":{"type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","patternErrorMessage":"a lower-case letter, then letters, digits and hyphens; at most 40 characters"}},"max-age":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
if(!((key0 === "needs") || (key0 === "max-age"))){
errors++;
}
}
if(data.needs !== undefined){
let data0 = data.needs;
if(Array.isArray(data0)){
if(data0.length > 10){
errors++;
}
if(data0.length < 1){
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
errors++;
}
}
else {
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
}
if(data["max-age"] !== undefined){
let data2 = data["max-age"];
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enforce === undefined){
errors++;
}
for(const key0 in data){
if(!(func2.call(schema9.properties, key0))){
errors++;
}
}
if(data.enforce !== undefined){
let data0 = data.enforce;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
errors++;
}
}
else {
errors++;
}
}
if(data.branches !== undefined){
let data1 = data.branches;
if(Array.isArray(data1)){
if(data1.length > 100){
errors++;
}
if(data1.length < 1){
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) > 200){
errors++;
}
if(func3(data2) < 1){
errors++;
}
}
else {
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
}
if(data["separation-of-duties"] !== undefined){
let data3 = data["separation-of-duties"];
if(typeof data3 !== "string"){
errors++;
}
if(!(((data3 === "change") || (data3 === "range")) || (data3 === "off"))){
errors++;
}
}
if(data.strict !== undefined){
if(typeof data.strict !== "boolean"){
errors++;
}
}
if(data.window !== undefined){
let data5 = data.window;
if(!data5 || typeof data5 != "object"){
errors++;
}
if(Array.isArray(data5)){
if(data5.length > 20){
errors++;
}
if(data5.length < 1){
errors++;
}
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
if(!(validate27(data5[i2], {instancePath:instancePath+"/window/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
errors++;
}
}
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.zone === undefined){
errors++;
}
for(const key1 in data5){
if(!(((key1 === "days") || (key1 === "hours")) || (key1 === "zone"))){
errors++;
}
}
if(data5.days !== undefined){
let data7 = data5.days;
const _errs17 = errors;
let valid7 = false;
const _errs18 = errors;
if(typeof data7 === "string"){
if(!pattern10.test(data7)){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs18 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const _errs20 = errors;
if(Array.isArray(data7)){
if(data7.length > 7){
errors++;
}
if(data7.length < 1){
errors++;
}
const len2 = data7.length;
for(let i3=0; i3<len2; i3++){
let data8 = data7[i3];
if(typeof data8 === "string"){
if(!pattern10.test(data8)){
errors++;
}
}
else {
errors++;
}
}
let i4 = data7.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data7[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
errors++;
}
var _valid0 = _errs20 === errors;
valid7 = valid7 || _valid0;
}
if(!valid7){
errors++;
}
else {
errors = _errs17;

}
}
if(data5.hours !== undefined){
let data9 = data5.hours;
if(typeof data9 === "string"){
if(!pattern12.test(data9)){
errors++;
}
}
else {
errors++;
}
}
if(data5.zone !== undefined){
let data10 = data5.zone;
if(typeof data10 === "string"){
if(func3(data10) > 60){
errors++;
}
if(!pattern13.test(data10)){
errors++;
}
}
else {
errors++;
}
}
}
}
if(data.freeze !== undefined){
let data11 = data.freeze;
if(Array.isArray(data11)){
if(data11.length > 50){
errors++;
}
if(data11.length < 1){
errors++;
}
const len3 = data11.length;
for(let i5=0; i5<len3; i5++){
if(!(validate29(data11[i5], {instancePath:instancePath+"/freeze/" + i5,parentData:data11,parentDataProperty:i5,rootData}))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.waivers !== undefined){
if(!(validate31(data.waivers, {instancePath:instancePath+"/waivers",parentData:data,parentDataProperty:"waivers",rootData}))){
errors++;
}
}
if(data.override !== undefined){
if(!(validate33(data.override, {instancePath:instancePath+"/override",parentData:data,parentDataProperty:"override",rootData}))){
errors++;
}
}
if(data.paths !== undefined){
let data15 = data.paths;
if(Array.isArray(data15)){
if(data15.length > 100){
errors++;
}
if(data15.length < 1){
errors++;
}
const len4 = data15.length;
for(let i6=0; i6<len4; i6++){
let data16 = data15[i6];
if(typeof data16 === "string"){
if(func3(data16) > 200){
errors++;
}
if(func3(data16) < 1){
errors++;
}
}
else {
errors++;
}
}
let i7 = data15.length;
let j2;
if(i7 > 1){
const indices2 = {};
for(;i7--;){
let item2 = data15[i7];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
errors++;
break;
}
indices2[item2] = i7;
}
}
}
else {
errors++;
}
}
if(data.tags !== undefined){
let data17 = data.tags;
if(Array.isArray(data17)){
if(data17.length > 100){
errors++;
}
if(data17.length < 1){
errors++;
}
const len5 = data17.length;
for(let i8=0; i8<len5; i8++){
let data18 = data17[i8];
if(typeof data18 === "string"){
if(func3(data18) > 200){
errors++;
}
if(func3(data18) < 1){
errors++;
}
}
else {
errors++;
}
}
let i9 = data17.length;
let j3;
if(i9 > 1){
const indices3 = {};
for(;i9--;){
let item3 = data17[i9];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
errors++;
break;
}
indices3[item3] = i9;
}
}
}
else {
errors++;
}
}
if(data.workflows !== undefined){
let data19 = data.workflows;
if(Array.isArray(data19)){
if(data19.length > 100){
errors++;
}
if(data19.length < 1){
errors++;
}
const len6 = data19.length;
for(let i10=0; i10<len6; i10++){
let data20 = data19[i10];
if(typeof data20 === "string"){
if(func3(data20) > 255){
errors++;
}
if(!pattern26.test(data20)){
errors++;
}
}
else {
errors++;
}
}
let i11 = data19.length;
let j4;
if(i11 > 1){
const indices4 = {};
for(;i11--;){
let item4 = data19[i11];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
errors++;
break;
}
indices4[item4] = i11;
}
}
}
else {
errors++;
}
}
if(data["when-no-go"] !== undefined){
let data21 = data["when-no-go"];
if(!((data21 === "wait") || (data21 === "reject"))){
errors++;
}
}
if(data.start !== undefined){
if(!(data.start === "dispatch")){
errors++;
}
}
if(data.park !== undefined){
if(typeof data.park !== "boolean"){
errors++;
}
}
if(data["direct-pushes"] !== undefined){
let data24 = data["direct-pushes"];
if(!(((data24 === "deny") || (data24 === "merges")) || (data24 === "allow"))){
errors++;
}
}
if(data.rollback !== undefined){
if(!(validate35(data.rollback, {instancePath:instancePath+"/rollback",parentData:data,parentDataProperty:"rollback",rootData}))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const schema15 = {"type":"object","additionalProperties":false,"required":["by","branches","later","due"],"properties":{"by":{"patternErrorMessage":"a lower-case letter, then letters, digits and hyphens; at most 40 characters","type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$"},"branches":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}},"later":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","patternErrorMessage":"a lower-case letter, then letters, digits and hyphens; at most 40 characters"}},"due":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"},"environments":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1}}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
errors++;
}
if(data.branches === undefined){
errors++;
}
if(data.later === undefined){
errors++;
}
if(data.due === undefined){
errors++;
}
for(const key0 in data){
if(!(((((key0 === "by") || (key0 === "branches")) || (key0 === "later")) || (key0 === "due")) || (key0 === "environments"))){
errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
errors++;
}
}
else {
errors++;
}
}
if(data.branches !== undefined){
let data1 = data.branches;
if(Array.isArray(data1)){
if(data1.length > 100){
errors++;
}
if(data1.length < 1){
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) > 200){
errors++;
}
if(func3(data2) < 1){
errors++;
}
}
else {
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
}
if(data.later !== undefined){
let data3 = data.later;
if(Array.isArray(data3)){
if(data3.length > 100){
errors++;
}
if(data3.length < 1){
errors++;
}
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
let data4 = data3[i2];
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
errors++;
}
}
else {
errors++;
}
}
let i3 = data3.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data3[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
errors++;
}
}
if(data.due !== undefined){
let data5 = data.due;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
errors++;
}
}
else {
errors++;
}
}
if(data.environments !== undefined){
let data6 = data.environments;
if(Array.isArray(data6)){
if(data6.length > 100){
errors++;
}
if(data6.length < 1){
errors++;
}
const len2 = data6.length;
for(let i4=0; i4<len2; i4++){
let data7 = data6[i4];
if(typeof data7 === "string"){
if(func3(data7) < 1){
errors++;
}
}
else {
errors++;
}
}
let i5 = data6.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data6[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const schema16 = {"type":"object","additionalProperties":false,"required":["title"],"oneOf":[{"required":["check"]},{"required":["review"]},{"required":["signoff"]},{"required":["tick"]},{"required":["file"]},{"required":["deployment"]},{"required":["codeowners"]},{"required":["window"]},{"required":["linked-issue"]},{"required":["variables"]},{"required":["workflow"]},{"required":["attestation"]},{"required":["all"]},{"required":["any"]},{"required":["not"]},{"required":["at-least"]}],"properties":{"title":{"patternErrorMessage":"one line of text without blanks around it","type":"string","maxLength":120,"pattern":"^\\S(?:.*\\S)?$"},"section":{"patternErrorMessage":"one line of text without blanks around it","type":"string","maxLength":120,"pattern":"^\\S(?:.*\\S)?$"},"why":{"type":"string","minLength":1,"maxLength":1000},"phase":{"type":"string","enum":["pre-deployment","deployment","post-deployment","rollback","communication","review","close"]},"ask":{"type":"string","enum":["change","release"]},"environments":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1}},"when":{"$ref":"when"},"enforce-from":{"patternErrorMessage":"a day as YYYY-MM-DD","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"waivable":{"type":"boolean"},"check":{"$ref":"check"},"review":{"$ref":"review"},"signoff":{"$ref":"signoff"},"tick":{"$ref":"tick"},"file":{"$ref":"file"},"deployment":{"$ref":"deployment"},"codeowners":{"$ref":"codeowners"},"window":{"$ref":"window"},"linked-issue":{"$ref":"linked-issue"},"variables":{"$ref":"variables"},"workflow":{"$ref":"workflow"},"attestation":{"$ref":"attestation"},"all":{"$ref":"parts"},"any":{"$ref":"parts"},"not":{"$ref":"evidence"},"at-least":{"$ref":"at-least"}}};
const pattern40 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const schema17 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"environment":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1}},"paths":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}},"labels":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","maxLength":50,"pattern":"^\\S(?:.*\\S)?$","patternErrorMessage":"one line of text without blanks around it"}},"base":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}},"author":{"$ref":"author"},"size":{"$ref":"size"},"commit-message":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","maxLength":200,"pattern":"^\\S(?:.*\\S)?$","patternErrorMessage":"one line of text without blanks around it"}}}};
const schema18 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"users":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$","patternErrorMessage":"a GitHub login without `@`, such as octocat"}},"teams":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$","patternErrorMessage":"a team as organisation/slug, such as acme/qa"}},"bots":{"const":true}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
if(!(((key0 === "users") || (key0 === "teams")) || (key0 === "bots"))){
errors++;
}
}
if(data.users !== undefined){
let data0 = data.users;
if(Array.isArray(data0)){
if(data0.length > 100){
errors++;
}
if(data0.length < 1){
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
errors++;
}
}
else {
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
}
if(data.teams !== undefined){
let data2 = data.teams;
if(Array.isArray(data2)){
if(data2.length > 100){
errors++;
}
if(data2.length < 1){
errors++;
}
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
errors++;
}
}
else {
errors++;
}
}
let i3 = data2.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data2[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
errors++;
}
}
if(data.bots !== undefined){
if(true !== data.bots){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const schema19 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"lines":{"type":"integer","minimum":1,"maximum":1000000},"files":{"type":"integer","minimum":1,"maximum":1000000}}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
if(!((key0 === "lines") || (key0 === "files"))){
errors++;
}
}
if(data.lines !== undefined){
let data0 = data.lines;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
errors++;
}
if(data0 < 1 || isNaN(data0)){
errors++;
}
}
}
if(data.files !== undefined){
let data1 = data.files;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
errors++;
}
if(data1 < 1 || isNaN(data1)){
errors++;
}
}
}
}
else {
errors++;
}
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "environment") || (key0 === "paths")) || (key0 === "labels")) || (key0 === "base")) || (key0 === "author")) || (key0 === "size")) || (key0 === "commit-message"))){
errors++;
}
}
if(data.environment !== undefined){
let data0 = data.environment;
if(Array.isArray(data0)){
if(data0.length > 100){
errors++;
}
if(data0.length < 1){
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func3(data1) < 1){
errors++;
}
}
else {
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
}
if(data.paths !== undefined){
let data2 = data.paths;
if(Array.isArray(data2)){
if(data2.length > 100){
errors++;
}
if(data2.length < 1){
errors++;
}
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
if(typeof data3 === "string"){
if(func3(data3) > 200){
errors++;
}
if(func3(data3) < 1){
errors++;
}
}
else {
errors++;
}
}
let i3 = data2.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data2[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
errors++;
}
}
if(data.labels !== undefined){
let data4 = data.labels;
if(Array.isArray(data4)){
if(data4.length > 100){
errors++;
}
if(data4.length < 1){
errors++;
}
const len2 = data4.length;
for(let i4=0; i4<len2; i4++){
let data5 = data4[i4];
if(typeof data5 === "string"){
if(func3(data5) > 50){
errors++;
}
if(!pattern20.test(data5)){
errors++;
}
}
else {
errors++;
}
}
let i5 = data4.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data4[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
errors++;
}
}
if(data.base !== undefined){
let data6 = data.base;
if(Array.isArray(data6)){
if(data6.length > 100){
errors++;
}
if(data6.length < 1){
errors++;
}
const len3 = data6.length;
for(let i6=0; i6<len3; i6++){
let data7 = data6[i6];
if(typeof data7 === "string"){
if(func3(data7) > 200){
errors++;
}
if(func3(data7) < 1){
errors++;
}
}
else {
errors++;
}
}
let i7 = data6.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data6[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
errors++;
}
}
if(data.author !== undefined){
if(!(validate43(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
errors++;
}
}
if(data.size !== undefined){
if(!(validate45(data.size, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
errors++;
}
}
if(data["commit-message"] !== undefined){
let data10 = data["commit-message"];
if(Array.isArray(data10)){
if(data10.length > 100){
errors++;
}
if(data10.length < 1){
errors++;
}
const len4 = data10.length;
for(let i8=0; i8<len4; i8++){
let data11 = data10[i8];
if(typeof data11 === "string"){
if(func3(data11) > 200){
errors++;
}
if(!pattern20.test(data11)){
errors++;
}
}
else {
errors++;
}
}
let i9 = data10.length;
let j4;
if(i9 > 1){
const indices4 = {};
for(;i9--;){
let item4 = data10[i9];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
errors++;
break;
}
indices4[item4] = i9;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const schema20 = {"anyOf":[{"type":"string","minLength":1,"maxLength":255},{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255},"app":{"anyOf":[{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,99}$"},{"type":"integer","minimum":1}]},"workflow":{"type":"string","minLength":1,"maxLength":255},"unchanged":{"type":"boolean"},"max-age":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}}]};
const pattern41 = new RegExp("^[a-z0-9][a-z0-9-]{0,99}$", "u");

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func3(data) > 255){
errors++;
}
if(func3(data) < 1){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "app")) || (key0 === "workflow")) || (key0 === "unchanged")) || (key0 === "max-age"))){
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) > 255){
errors++;
}
if(func3(data0) < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.app !== undefined){
let data1 = data.app;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(typeof data1 === "string"){
if(!pattern41.test(data1)){
errors++;
}
}
else {
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs12 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
errors++;
}
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
errors++;
}
else {
errors = _errs9;

}
}
if(data.workflow !== undefined){
let data2 = data.workflow;
if(typeof data2 === "string"){
if(func3(data2) > 255){
errors++;
}
if(func3(data2) < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.unchanged !== undefined){
if(typeof data.unchanged !== "boolean"){
errors++;
}
}
if(data["max-age"] !== undefined){
let data4 = data["max-age"];
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
}
else {
errors = _errs0;

}
return errors === 0;
}

const schema21 = {"type":"object","additionalProperties":false,"properties":{"from":{"type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$"}},"count":{"type":"integer","minimum":1,"maximum":10},"max-age":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}};
const pattern43 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$", "u");

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "from") || (key0 === "count")) || (key0 === "max-age"))){
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(Array.isArray(data0)){
if(data0.length > 50){
errors++;
}
if(data0.length < 1){
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern43.test(data1)){
errors++;
}
}
else {
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
}
if(data.count !== undefined){
let data2 = data.count;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10 || isNaN(data2)){
errors++;
}
if(data2 < 1 || isNaN(data2)){
errors++;
}
}
}
if(data["max-age"] !== undefined){
let data3 = data["max-age"];
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const schema22 = {"anyOf":[{"patternErrorMessage":"a text such as qa","type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$"},{"type":"object","additionalProperties":false,"required":["role"],"properties":{"role":{"patternErrorMessage":"a text such as qa","type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$"},"expires":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"},"on-push":{"anyOf":[{"type":"string","enum":["reset","keep"]},{"type":"object","additionalProperties":false,"required":["keep-if-unchanged"],"properties":{"keep-if-unchanged":{"type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}}}}]}}}]};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern2.test(data)){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
errors++;
}
for(const key0 in data){
if(!(((key0 === "role") || (key0 === "expires")) || (key0 === "on-push"))){
errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
errors++;
}
}
else {
errors++;
}
}
if(data.expires !== undefined){
let data1 = data.expires;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
errors++;
}
}
else {
errors++;
}
}
if(data["on-push"] !== undefined){
let data2 = data["on-push"];
const _errs11 = errors;
let valid2 = false;
const _errs12 = errors;
if(typeof data2 !== "string"){
errors++;
}
if(!((data2 === "reset") || (data2 === "keep"))){
errors++;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs14 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2["keep-if-unchanged"] === undefined){
errors++;
}
for(const key1 in data2){
if(!(key1 === "keep-if-unchanged")){
errors++;
}
}
if(data2["keep-if-unchanged"] !== undefined){
let data3 = data2["keep-if-unchanged"];
if(Array.isArray(data3)){
if(data3.length > 50){
errors++;
}
if(data3.length < 1){
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func3(data4) > 200){
errors++;
}
if(func3(data4) < 1){
errors++;
}
}
else {
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid1 = _errs14 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
errors++;
}
else {
errors = _errs11;

}
}
}
else {
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
}
else {
errors = _errs0;

}
return errors === 0;
}

const schema23 = {"anyOf":[{"patternErrorMessage":"a text such as ops","type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$"},{"type":"object","additionalProperties":false,"required":["role"],"properties":{"role":{"patternErrorMessage":"a text such as ops","type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$"},"max-age":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}}]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern2.test(data)){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
errors++;
}
for(const key0 in data){
if(!((key0 === "role") || (key0 === "max-age"))){
errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
errors++;
}
}
else {
errors++;
}
}
if(data["max-age"] !== undefined){
let data1 = data["max-age"];
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
}
else {
errors = _errs0;

}
return errors === 0;
}

const schema24 = {"anyOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","minLength":1,"maxLength":1024},"headings":{"type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":255,"pattern":"\\S"}},"unchanged":{"type":"boolean"}}}]};
const pattern51 = new RegExp("\\S", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func3(data) > 1024){
errors++;
}
if(func3(data) < 1){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "headings")) || (key0 === "unchanged"))){
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(func3(data0) > 1024){
errors++;
}
if(func3(data0) < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.headings !== undefined){
let data1 = data.headings;
if(Array.isArray(data1)){
if(data1.length > 50){
errors++;
}
if(data1.length < 1){
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) > 255){
errors++;
}
if(func3(data2) < 1){
errors++;
}
if(!pattern51.test(data2)){
errors++;
}
}
else {
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
}
if(data.unchanged !== undefined){
if(typeof data.unchanged !== "boolean"){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
}
else {
errors = _errs0;

}
return errors === 0;
}

const schema25 = {"type":"object","additionalProperties":false,"required":["environment"],"properties":{"environment":{"patternErrorMessage":"one line of text without blanks around it","type":"string","minLength":1,"maxLength":255,"pattern":"^\\S(?:.*\\S)?$"},"for":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"},"app":{"patternErrorMessage":"the slug of an app, such as our-deployer","type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,99}$"},"max-age":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.environment === undefined){
errors++;
}
for(const key0 in data){
if(!((((key0 === "environment") || (key0 === "for")) || (key0 === "app")) || (key0 === "max-age"))){
errors++;
}
}
if(data.environment !== undefined){
let data0 = data.environment;
if(typeof data0 === "string"){
if(func3(data0) > 255){
errors++;
}
if(func3(data0) < 1){
errors++;
}
if(!pattern20.test(data0)){
errors++;
}
}
else {
errors++;
}
}
if(data.for !== undefined){
let data1 = data.for;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
errors++;
}
}
else {
errors++;
}
}
if(data.app !== undefined){
let data2 = data.app;
if(typeof data2 === "string"){
if(!pattern41.test(data2)){
errors++;
}
}
else {
errors++;
}
}
if(data["max-age"] !== undefined){
let data3 = data["max-age"];
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const schema26 = {"type":"object","additionalProperties":false,"properties":{"unowned":{"type":"string","enum":["allowed","refused"]},"max-age":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "unowned") || (key0 === "max-age"))){
errors++;
}
}
if(data.unowned !== undefined){
let data0 = data.unowned;
if(typeof data0 !== "string"){
errors++;
}
if(!((data0 === "allowed") || (data0 === "refused"))){
errors++;
}
}
if(data["max-age"] !== undefined){
let data1 = data["max-age"];
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const schema27 = {"type":"object","additionalProperties":false,"properties":{"state":{"type":"string","enum":["open","closed"]},"labels":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":50}}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "state") || (key0 === "labels"))){
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
errors++;
}
if(!((data0 === "open") || (data0 === "closed"))){
errors++;
}
}
if(data.labels !== undefined){
let data1 = data.labels;
if(Array.isArray(data1)){
if(data1.length > 100){
errors++;
}
if(data1.length < 1){
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) > 50){
errors++;
}
if(func3(data2) < 1){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const schema28 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"names":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,254}$","patternErrorMessage":"letters, digits and _, not starting with a digit"}},"secrets":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,254}$","patternErrorMessage":"letters, digits and _, not starting with a digit"}}}};
const pattern57 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,254}$", "u");

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
if(!((key0 === "names") || (key0 === "secrets"))){
errors++;
}
}
if(data.names !== undefined){
let data0 = data.names;
if(Array.isArray(data0)){
if(data0.length > 100){
errors++;
}
if(data0.length < 1){
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern57.test(data1)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
if(data.secrets !== undefined){
let data2 = data.secrets;
if(Array.isArray(data2)){
if(data2.length > 100){
errors++;
}
if(data2.length < 1){
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern57.test(data3)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const schema29 = {"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","minLength":1,"maxLength":255},"event":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"string","enum":["push","pull_request","pull_request_review","merge_group","schedule","workflow_dispatch","release","deployment","deployment_status"]}},"max-age":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "event")) || (key0 === "max-age"))){
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(func3(data0) > 255){
errors++;
}
if(func3(data0) < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(Array.isArray(data1)){
if(data1.length > 20){
errors++;
}
if(data1.length < 1){
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
errors++;
}
if(!(((((((((data2 === "push") || (data2 === "pull_request")) || (data2 === "pull_request_review")) || (data2 === "merge_group")) || (data2 === "schedule")) || (data2 === "workflow_dispatch")) || (data2 === "release")) || (data2 === "deployment")) || (data2 === "deployment_status"))){
errors++;
}
}
}
else {
errors++;
}
}
if(data["max-age"] !== undefined){
let data3 = data["max-age"];
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const schema30 = {"anyOf":[{"patternErrorMessage":"a text such as ops","type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$"},{"type":"object","additionalProperties":false,"required":["role"],"properties":{"role":{"patternErrorMessage":"a text such as ops","type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$"},"max-age":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}}]};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern2.test(data)){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
errors++;
}
for(const key0 in data){
if(!((key0 === "role") || (key0 === "max-age"))){
errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
errors++;
}
}
else {
errors++;
}
}
if(data["max-age"] !== undefined){
let data1 = data["max-age"];
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
}
else {
errors = _errs0;

}
return errors === 0;
}

const schema31 = {"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"evidence"}};
const schema32 = {"type":"object","additionalProperties":false,"oneOf":[{"required":["check"]},{"required":["review"]},{"required":["signoff"]},{"required":["tick"]},{"required":["file"]},{"required":["deployment"]},{"required":["codeowners"]},{"required":["window"]},{"required":["linked-issue"]},{"required":["variables"]},{"required":["workflow"]},{"required":["attestation"]},{"required":["all"]},{"required":["any"]},{"required":["not"]},{"required":["at-least"]}],"properties":{"check":{"$ref":"check"},"review":{"$ref":"review"},"signoff":{"$ref":"signoff"},"tick":{"$ref":"tick"},"file":{"$ref":"file"},"deployment":{"$ref":"deployment"},"codeowners":{"$ref":"codeowners"},"window":{"$ref":"window"},"linked-issue":{"$ref":"linked-issue"},"variables":{"$ref":"variables"},"workflow":{"$ref":"workflow"},"attestation":{"$ref":"attestation"},"all":{"$ref":"parts"},"any":{"$ref":"parts"},"not":{"$ref":"evidence"},"at-least":{"$ref":"at-least"}}};
const schema33 = {"type":"object","additionalProperties":false,"required":["count","of"],"properties":{"count":{"type":"integer","minimum":1,"maximum":100},"of":{"$ref":"parts"}}};
const wrapper0 = {validate: validate71};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
errors++;
}
if(data.of === undefined){
errors++;
}
for(const key0 in data){
if(!((key0 === "count") || (key0 === "of"))){
errors++;
}
}
if(data.count !== undefined){
let data0 = data.count;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
errors++;
}
if(data0 < 1 || isNaN(data0)){
errors++;
}
}
}
if(data.of !== undefined){
if(!(wrapper0.validate(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData}))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const wrapper2 = {validate: validate72};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.check === undefined){
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.review === undefined){
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signoff === undefined){
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tick === undefined){
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
errors++;
}
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
}
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deployment === undefined){
errors++;
}
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid0 = true;
passing0 = 5;
}
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.codeowners === undefined){
errors++;
}
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 6];
}
else {
if(_valid0){
valid0 = true;
passing0 = 6;
}
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.window === undefined){
errors++;
}
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 7];
}
else {
if(_valid0){
valid0 = true;
passing0 = 7;
}
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["linked-issue"] === undefined){
errors++;
}
}
var _valid0 = _errs10 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 8];
}
else {
if(_valid0){
valid0 = true;
passing0 = 8;
}
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.variables === undefined){
errors++;
}
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 9];
}
else {
if(_valid0){
valid0 = true;
passing0 = 9;
}
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workflow === undefined){
errors++;
}
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 10];
}
else {
if(_valid0){
valid0 = true;
passing0 = 10;
}
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.attestation === undefined){
errors++;
}
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 11];
}
else {
if(_valid0){
valid0 = true;
passing0 = 11;
}
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.all === undefined){
errors++;
}
}
var _valid0 = _errs14 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 12];
}
else {
if(_valid0){
valid0 = true;
passing0 = 12;
}
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.any === undefined){
errors++;
}
}
var _valid0 = _errs15 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 13];
}
else {
if(_valid0){
valid0 = true;
passing0 = 13;
}
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.not === undefined){
errors++;
}
}
var _valid0 = _errs16 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 14];
}
else {
if(_valid0){
valid0 = true;
passing0 = 14;
}
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["at-least"] === undefined){
errors++;
}
}
var _valid0 = _errs17 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 15];
}
else {
if(_valid0){
valid0 = true;
passing0 = 15;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
if(!valid0){
errors++;
}
else {
errors = _errs1;

}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema32.properties, key0))){
errors++;
}
}
if(data.check !== undefined){
if(!(validate48(data.check, {instancePath:instancePath+"/check",parentData:data,parentDataProperty:"check",rootData}))){
errors++;
}
}
if(data.review !== undefined){
if(!(validate50(data.review, {instancePath:instancePath+"/review",parentData:data,parentDataProperty:"review",rootData}))){
errors++;
}
}
if(data.signoff !== undefined){
if(!(validate52(data.signoff, {instancePath:instancePath+"/signoff",parentData:data,parentDataProperty:"signoff",rootData}))){
errors++;
}
}
if(data.tick !== undefined){
if(!(validate54(data.tick, {instancePath:instancePath+"/tick",parentData:data,parentDataProperty:"tick",rootData}))){
errors++;
}
}
if(data.file !== undefined){
if(!(validate56(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
errors++;
}
}
if(data.deployment !== undefined){
if(!(validate58(data.deployment, {instancePath:instancePath+"/deployment",parentData:data,parentDataProperty:"deployment",rootData}))){
errors++;
}
}
if(data.codeowners !== undefined){
if(!(validate60(data.codeowners, {instancePath:instancePath+"/codeowners",parentData:data,parentDataProperty:"codeowners",rootData}))){
errors++;
}
}
if(data.window !== undefined){
if(!(validate27(data.window, {instancePath:instancePath+"/window",parentData:data,parentDataProperty:"window",rootData}))){
errors++;
}
}
if(data["linked-issue"] !== undefined){
if(!(validate63(data["linked-issue"], {instancePath:instancePath+"/linked-issue",parentData:data,parentDataProperty:"linked-issue",rootData}))){
errors++;
}
}
if(data.variables !== undefined){
if(!(validate65(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData}))){
errors++;
}
}
if(data.workflow !== undefined){
if(!(validate67(data.workflow, {instancePath:instancePath+"/workflow",parentData:data,parentDataProperty:"workflow",rootData}))){
errors++;
}
}
if(data.attestation !== undefined){
if(!(validate69(data.attestation, {instancePath:instancePath+"/attestation",parentData:data,parentDataProperty:"attestation",rootData}))){
errors++;
}
}
if(data.all !== undefined){
if(!(wrapper0.validate(data.all, {instancePath:instancePath+"/all",parentData:data,parentDataProperty:"all",rootData}))){
errors++;
}
}
if(data.any !== undefined){
if(!(wrapper0.validate(data.any, {instancePath:instancePath+"/any",parentData:data,parentDataProperty:"any",rootData}))){
errors++;
}
}
if(data.not !== undefined){
if(!(wrapper2.validate(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData}))){
errors++;
}
}
if(data["at-least"] !== undefined){
if(!(validate85(data["at-least"], {instancePath:instancePath+"/at-least",parentData:data,parentDataProperty:"at-least",rootData}))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100){
errors++;
}
if(data.length < 1){
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate72(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.check === undefined){
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.review === undefined){
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signoff === undefined){
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tick === undefined){
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
errors++;
}
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
}
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deployment === undefined){
errors++;
}
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid0 = true;
passing0 = 5;
}
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.codeowners === undefined){
errors++;
}
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 6];
}
else {
if(_valid0){
valid0 = true;
passing0 = 6;
}
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.window === undefined){
errors++;
}
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 7];
}
else {
if(_valid0){
valid0 = true;
passing0 = 7;
}
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["linked-issue"] === undefined){
errors++;
}
}
var _valid0 = _errs10 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 8];
}
else {
if(_valid0){
valid0 = true;
passing0 = 8;
}
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.variables === undefined){
errors++;
}
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 9];
}
else {
if(_valid0){
valid0 = true;
passing0 = 9;
}
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workflow === undefined){
errors++;
}
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 10];
}
else {
if(_valid0){
valid0 = true;
passing0 = 10;
}
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.attestation === undefined){
errors++;
}
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 11];
}
else {
if(_valid0){
valid0 = true;
passing0 = 11;
}
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.all === undefined){
errors++;
}
}
var _valid0 = _errs14 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 12];
}
else {
if(_valid0){
valid0 = true;
passing0 = 12;
}
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.any === undefined){
errors++;
}
}
var _valid0 = _errs15 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 13];
}
else {
if(_valid0){
valid0 = true;
passing0 = 13;
}
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.not === undefined){
errors++;
}
}
var _valid0 = _errs16 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 14];
}
else {
if(_valid0){
valid0 = true;
passing0 = 14;
}
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["at-least"] === undefined){
errors++;
}
}
var _valid0 = _errs17 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 15];
}
else {
if(_valid0){
valid0 = true;
passing0 = 15;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
if(!valid0){
errors++;
}
else {
errors = _errs1;

}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
errors++;
}
for(const key0 in data){
if(!(func2.call(schema16.properties, key0))){
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func3(data0) > 120){
errors++;
}
if(!pattern20.test(data0)){
errors++;
}
}
else {
errors++;
}
}
if(data.section !== undefined){
let data1 = data.section;
if(typeof data1 === "string"){
if(func3(data1) > 120){
errors++;
}
if(!pattern20.test(data1)){
errors++;
}
}
else {
errors++;
}
}
if(data.why !== undefined){
let data2 = data.why;
if(typeof data2 === "string"){
if(func3(data2) > 1000){
errors++;
}
if(func3(data2) < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.phase !== undefined){
let data3 = data.phase;
if(typeof data3 !== "string"){
errors++;
}
if(!(((((((data3 === "pre-deployment") || (data3 === "deployment")) || (data3 === "post-deployment")) || (data3 === "rollback")) || (data3 === "communication")) || (data3 === "review")) || (data3 === "close"))){
errors++;
}
}
if(data.ask !== undefined){
let data4 = data.ask;
if(typeof data4 !== "string"){
errors++;
}
if(!((data4 === "change") || (data4 === "release"))){
errors++;
}
}
if(data.environments !== undefined){
let data5 = data.environments;
if(Array.isArray(data5)){
if(data5.length > 100){
errors++;
}
if(data5.length < 1){
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func3(data6) < 1){
errors++;
}
}
else {
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
}
if(data.when !== undefined){
if(!(validate42(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
errors++;
}
}
if(data["enforce-from"] !== undefined){
let data8 = data["enforce-from"];
if(typeof data8 === "string"){
if(!pattern40.test(data8)){
errors++;
}
}
else {
errors++;
}
}
if(data.waivable !== undefined){
if(typeof data.waivable !== "boolean"){
errors++;
}
}
if(data.check !== undefined){
if(!(validate48(data.check, {instancePath:instancePath+"/check",parentData:data,parentDataProperty:"check",rootData}))){
errors++;
}
}
if(data.review !== undefined){
if(!(validate50(data.review, {instancePath:instancePath+"/review",parentData:data,parentDataProperty:"review",rootData}))){
errors++;
}
}
if(data.signoff !== undefined){
if(!(validate52(data.signoff, {instancePath:instancePath+"/signoff",parentData:data,parentDataProperty:"signoff",rootData}))){
errors++;
}
}
if(data.tick !== undefined){
if(!(validate54(data.tick, {instancePath:instancePath+"/tick",parentData:data,parentDataProperty:"tick",rootData}))){
errors++;
}
}
if(data.file !== undefined){
if(!(validate56(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
errors++;
}
}
if(data.deployment !== undefined){
if(!(validate58(data.deployment, {instancePath:instancePath+"/deployment",parentData:data,parentDataProperty:"deployment",rootData}))){
errors++;
}
}
if(data.codeowners !== undefined){
if(!(validate60(data.codeowners, {instancePath:instancePath+"/codeowners",parentData:data,parentDataProperty:"codeowners",rootData}))){
errors++;
}
}
if(data.window !== undefined){
if(!(validate27(data.window, {instancePath:instancePath+"/window",parentData:data,parentDataProperty:"window",rootData}))){
errors++;
}
}
if(data["linked-issue"] !== undefined){
if(!(validate63(data["linked-issue"], {instancePath:instancePath+"/linked-issue",parentData:data,parentDataProperty:"linked-issue",rootData}))){
errors++;
}
}
if(data.variables !== undefined){
if(!(validate65(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData}))){
errors++;
}
}
if(data.workflow !== undefined){
if(!(validate67(data.workflow, {instancePath:instancePath+"/workflow",parentData:data,parentDataProperty:"workflow",rootData}))){
errors++;
}
}
if(data.attestation !== undefined){
if(!(validate69(data.attestation, {instancePath:instancePath+"/attestation",parentData:data,parentDataProperty:"attestation",rootData}))){
errors++;
}
}
if(data.all !== undefined){
if(!(validate71(data.all, {instancePath:instancePath+"/all",parentData:data,parentDataProperty:"all",rootData}))){
errors++;
}
}
if(data.any !== undefined){
if(!(validate71(data.any, {instancePath:instancePath+"/any",parentData:data,parentDataProperty:"any",rootData}))){
errors++;
}
}
if(data.not !== undefined){
if(!(validate72(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData}))){
errors++;
}
}
if(data["at-least"] !== undefined){
if(!(validate85(data["at-least"], {instancePath:instancePath+"/at-least",parentData:data,parentDataProperty:"at-least",rootData}))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
errors++;
}
if(data.environments === undefined){
errors++;
}
if(data.items === undefined){
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "version") || (key0 === "extends")) || (key0 === "roles")) || (key0 === "environments")) || (key0 === "waivers")) || (key0 === "profiles")) || (key0 === "items"))){
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
errors++;
}
}
if(data.extends !== undefined){
let data1 = data.extends;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(Array.isArray(data1)){
if(data1.length > 100){
errors++;
}
if(data1.length < 1){
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
errors++;
}
}
else {
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
errors++;
}
else {
errors = _errs4;

}
}
if(data.roles !== undefined){
let data3 = data.roles;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 100){
errors++;
}
for(const key1 in data3){
const _errs13 = errors;
const _errs15 = errors;
const _errs16 = errors;
if(!((((((((((((((((((((((((((((key1 === "merge") || (key1 === "in")) || (key1 === "until")) || (key1 === "signoff")) || (key1 === "revoke")) || (key1 === "hold")) || (key1 === "unhold")) || (key1 === "status")) || (key1 === "recheck")) || (key1 === "help")) || (key1 === "waive")) || (key1 === "override")) || (key1 === "profile")) || (key1 === "attest")) || (key1 === "candidate")) || (key1 === "drop")) || (key1 === "deploy")) || (key1 === "here")) || (key1 === "go")) || (key1 === "no-go")) || (key1 === "decision")) || (key1 === "action")) || (key1 === "concern")) || (key1 === "resolve")) || (key1 === "start")) || (key1 === "done")) || (key1 === "rollback")) || (key1 === "complete"))){
errors++;
}
var valid6 = _errs16 === errors;
if(valid6){
errors++;
}
else {
errors = _errs15;

}
if(typeof key1 === "string"){
if(!pattern2.test(key1)){
errors++;
}
}
else {
errors++;
}
var valid5 = _errs13 === errors;
if(!valid5){
errors++;
}
}
for(const key2 in data3){
if(!(validate22(data3[key2], {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData}))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.environments !== undefined){
let data5 = data.environments;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 50){
errors++;
}
if(Object.keys(data5).length < 1){
errors++;
}
for(const key3 in data5){
const _errs21 = errors;
if(typeof key3 === "string"){
if(!pattern8.test(key3)){
errors++;
}
}
else {
errors++;
}
var valid8 = _errs21 === errors;
if(!valid8){
errors++;
}
}
for(const key4 in data5){
if(!(validate26(data5[key4], {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key4,rootData}))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.waivers !== undefined){
if(!(validate31(data.waivers, {instancePath:instancePath+"/waivers",parentData:data,parentDataProperty:"waivers",rootData}))){
errors++;
}
}
if(data.profiles !== undefined){
let data8 = data.profiles;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 20){
errors++;
}
for(const key5 in data8){
const _errs28 = errors;
const _errs30 = errors;
const _errs31 = errors;
if(!((((((((((((((((((((((((((((key5 === "merge") || (key5 === "in")) || (key5 === "until")) || (key5 === "signoff")) || (key5 === "revoke")) || (key5 === "hold")) || (key5 === "unhold")) || (key5 === "status")) || (key5 === "recheck")) || (key5 === "help")) || (key5 === "waive")) || (key5 === "override")) || (key5 === "profile")) || (key5 === "attest")) || (key5 === "candidate")) || (key5 === "drop")) || (key5 === "deploy")) || (key5 === "here")) || (key5 === "go")) || (key5 === "no-go")) || (key5 === "decision")) || (key5 === "action")) || (key5 === "concern")) || (key5 === "resolve")) || (key5 === "start")) || (key5 === "done")) || (key5 === "rollback")) || (key5 === "complete"))){
errors++;
}
var valid11 = _errs31 === errors;
if(valid11){
errors++;
}
else {
errors = _errs30;

}
if(typeof key5 === "string"){
if(!pattern2.test(key5)){
errors++;
}
}
else {
errors++;
}
var valid10 = _errs28 === errors;
if(!valid10){
errors++;
}
}
for(const key6 in data8){
if(!(validate39(data8[key6], {instancePath:instancePath+"/profiles/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key6,rootData}))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.items !== undefined){
let data10 = data.items;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 200){
errors++;
}
if(Object.keys(data10).length < 1){
errors++;
}
for(const key7 in data10){
const _errs36 = errors;
const _errs38 = errors;
const _errs39 = errors;
if(!((((((((((((((((((((((((((((key7 === "merge") || (key7 === "in")) || (key7 === "until")) || (key7 === "signoff")) || (key7 === "revoke")) || (key7 === "hold")) || (key7 === "unhold")) || (key7 === "status")) || (key7 === "recheck")) || (key7 === "help")) || (key7 === "waive")) || (key7 === "override")) || (key7 === "profile")) || (key7 === "attest")) || (key7 === "candidate")) || (key7 === "drop")) || (key7 === "deploy")) || (key7 === "here")) || (key7 === "go")) || (key7 === "no-go")) || (key7 === "decision")) || (key7 === "action")) || (key7 === "concern")) || (key7 === "resolve")) || (key7 === "start")) || (key7 === "done")) || (key7 === "rollback")) || (key7 === "complete"))){
errors++;
}
var valid14 = _errs39 === errors;
if(valid14){
errors++;
}
else {
errors = _errs38;

}
if(typeof key7 === "string"){
if(!pattern2.test(key7)){
errors++;
}
}
else {
errors++;
}
var valid13 = _errs36 === errors;
if(!valid13){
errors++;
}
}
for(const key8 in data10){
if(!(validate41(data10[key8], {instancePath:instancePath+"/items/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key8,rootData}))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

