// Made by scripts/gen.ts from src/checklist/schema.ts.
import runtime0 from 'ajv/dist/runtime/ucs2length.js';

export const validateFile = validate52;
const schema19 = {"type":"object","additionalProperties":false,"required":["version","environments","items"],"properties":{"version":{"const":1},"extends":{"anyOf":[{"type":"string","pattern":"^(?:holdpoint:deployment|holdpoint:go-live|holdpoint:hotfix|(?!.*\\.\\.)[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/\\.github(?:-private)?:(?:[\\w.-]+/)*[\\w.-]+\\.ya?ml(?:@[A-Za-z0-9][\\w./-]{0,199})?)$","patternErrorMessage":"holdpoint:deployment, holdpoint:go-live, holdpoint:hotfix, or a policy of the repository's own organisation as ORG/.github:PATH.yml@REF"},{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^(?:holdpoint:deployment|holdpoint:go-live|holdpoint:hotfix|(?!.*\\.\\.)[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/\\.github(?:-private)?:(?:[\\w.-]+/)*[\\w.-]+\\.ya?ml(?:@[A-Za-z0-9][\\w./-]{0,199})?)$","patternErrorMessage":"holdpoint:deployment, holdpoint:go-live, holdpoint:hotfix, or a policy of the repository's own organisation as ORG/.github:PATH.yml@REF"}}]},"roles":{"type":"object","maxProperties":100,"propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","patternErrorMessage":"a lower-case letter, then letters, digits and hyphens; at most 40 characters","not":{"enum":["merge","in","until","signoff","revoke","hold","unhold","status","recheck","help","waive","override","profile","attest","candidate","drop","deploy","here","go","no-go","decision","action","concern","resolve","start","done","rollback","complete"]}},"additionalProperties":{"$ref":"role"}},"environments":{"type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"type":"string","pattern":"^(?![Mm][Ee][Rr][Gg][Ee]$)[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$","patternErrorMessage":"one word of ASCII letters, digits, `.`, `_`, `/` and `-`, at most 100 characters, but not `merge`"},"additionalProperties":{"$ref":"environment"}},"waivers":{"$ref":"waivers"},"profiles":{"type":"object","maxProperties":20,"propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","patternErrorMessage":"a lower-case letter, then letters, digits and hyphens; at most 40 characters","not":{"enum":["merge","in","until","signoff","revoke","hold","unhold","status","recheck","help","waive","override","profile","attest","candidate","drop","deploy","here","go","no-go","decision","action","concern","resolve","start","done","rollback","complete"]}},"additionalProperties":{"$ref":"profile"}},"items":{"type":"object","minProperties":1,"maxProperties":200,"propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","patternErrorMessage":"a lower-case letter, then letters, digits and hyphens; at most 40 characters","not":{"enum":["merge","in","until","signoff","revoke","hold","unhold","status","recheck","help","waive","override","profile","attest","candidate","drop","deploy","here","go","no-go","decision","action","concern","resolve","start","done","rollback","complete"]}},"additionalProperties":{"$ref":"item"}}}};
const pattern3 = new RegExp("^(?:holdpoint:deployment|holdpoint:go-live|holdpoint:hotfix|(?!.*\\.\\.)[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/\\.github(?:-private)?:(?:[\\w.-]+/)*[\\w.-]+\\.ya?ml(?:@[A-Za-z0-9][\\w./-]{0,199})?)$", "u");
const pattern5 = new RegExp("^[a-z][a-z0-9-]{0,39}$", "u");
const pattern11 = new RegExp("^(?![Mm][Ee][Rr][Gg][Ee]$)[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$", "u");
const schema20 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"teams":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$","patternErrorMessage":"a team as organisation/slug, such as acme/qa"}},"users":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$","patternErrorMessage":"a GitHub login without `@`, such as octocat"}},"deputies":{"$ref":"deputies"}}};
const pattern6 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$", "u");
const pattern7 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$", "u");
const schema21 = {"type":"object","additionalProperties":false,"required":["after"],"properties":{"teams":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$","patternErrorMessage":"a team as organisation/slug, such as acme/qa"}},"users":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$","patternErrorMessage":"a GitHub login without `@`, such as octocat"}},"after":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}};
const pattern10 = new RegExp("^[1-9][0-9]{0,3}[mhd]$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.after === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "after"},parentSchema:schema21,data};
(vErrors ??= []).push(err0); errors++;
}
for(const key0 in data){
if(!(((key0 === "teams") || (key0 === "users")) || (key0 === "after"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema21,data};
(vErrors ??= []).push(err1); errors++;
}
}
if(data.teams !== undefined){
let data0 = data.teams;
if(Array.isArray(data0)){
if(data0.length > 100){
const err2 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema21.properties.teams,data:data0};
(vErrors ??= []).push(err2); errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema21.properties.teams,data:data0};
(vErrors ??= []).push(err3); errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/teams/" + i0,schemaPath:"#/properties/teams/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$"},schema:"^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$",parentSchema:schema21.properties.teams.items,data:data1};
(vErrors ??= []).push(err4); errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/teams/" + i0,schemaPath:"#/properties/teams/items/type",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.teams.items,data:data1};
(vErrors ??= []).push(err5); errors++;
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
const err6 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema21.properties.teams,data:data0};
(vErrors ??= []).push(err6); errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err7 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "array"},parentSchema:schema21.properties.teams,data:data0};
(vErrors ??= []).push(err7); errors++;
}
}
if(data.users !== undefined){
let data2 = data.users;
if(Array.isArray(data2)){
if(data2.length > 100){
const err8 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema21.properties.users,data:data2};
(vErrors ??= []).push(err8); errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema21.properties.users,data:data2};
(vErrors ??= []).push(err9); errors++;
}
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err10 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$"},schema:"^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$",parentSchema:schema21.properties.users.items,data:data3};
(vErrors ??= []).push(err10); errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/type",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.users.items,data:data3};
(vErrors ??= []).push(err11); errors++;
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
const err12 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},parentSchema:schema21.properties.users,data:data2};
(vErrors ??= []).push(err12); errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err13 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "array"},parentSchema:schema21.properties.users,data:data2};
(vErrors ??= []).push(err13); errors++;
}
}
if(data.after !== undefined){
let data4 = data.after;
if(typeof data4 === "string"){
if(!pattern10.test(data4)){
const err14 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[mhd]$"},schema:"^[1-9][0-9]{0,3}[mhd]$",parentSchema:schema21.properties.after,data:data4};
(vErrors ??= []).push(err14); errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.after,data:data4};
(vErrors ??= []).push(err15); errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema21,data};
(vErrors ??= []).push(err16); errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema20,data};
(vErrors ??= []).push(err0); errors++;
}
for(const key0 in data){
if(!(((key0 === "teams") || (key0 === "users")) || (key0 === "deputies"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema20,data};
(vErrors ??= []).push(err1); errors++;
}
}
if(data.teams !== undefined){
let data0 = data.teams;
if(Array.isArray(data0)){
if(data0.length > 100){
const err2 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema20.properties.teams,data:data0};
(vErrors ??= []).push(err2); errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema20.properties.teams,data:data0};
(vErrors ??= []).push(err3); errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/teams/" + i0,schemaPath:"#/properties/teams/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$"},schema:"^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$",parentSchema:schema20.properties.teams.items,data:data1};
(vErrors ??= []).push(err4); errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/teams/" + i0,schemaPath:"#/properties/teams/items/type",keyword:"type",params:{type: "string"},parentSchema:schema20.properties.teams.items,data:data1};
(vErrors ??= []).push(err5); errors++;
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
const err6 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema20.properties.teams,data:data0};
(vErrors ??= []).push(err6); errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err7 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "array"},parentSchema:schema20.properties.teams,data:data0};
(vErrors ??= []).push(err7); errors++;
}
}
if(data.users !== undefined){
let data2 = data.users;
if(Array.isArray(data2)){
if(data2.length > 100){
const err8 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema20.properties.users,data:data2};
(vErrors ??= []).push(err8); errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema20.properties.users,data:data2};
(vErrors ??= []).push(err9); errors++;
}
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err10 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$"},schema:"^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$",parentSchema:schema20.properties.users.items,data:data3};
(vErrors ??= []).push(err10); errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/type",keyword:"type",params:{type: "string"},parentSchema:schema20.properties.users.items,data:data3};
(vErrors ??= []).push(err11); errors++;
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
const err12 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},parentSchema:schema20.properties.users,data:data2};
(vErrors ??= []).push(err12); errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err13 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "array"},parentSchema:schema20.properties.users,data:data2};
(vErrors ??= []).push(err13); errors++;
}
}
if(data.deputies !== undefined){
if(!(validate54(data.deputies, {instancePath:instancePath+"/deputies",parentData:data,parentDataProperty:"deputies",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema20,data};
(vErrors ??= []).push(err14); errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"object","additionalProperties":false,"required":["enforce"],"properties":{"enforce":{"patternErrorMessage":"off, advise, advise until YYYY-MM-DD, block","type":"string","pattern":"^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$"},"branches":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}},"separation-of-duties":{"type":"string","enum":["change","range","off"]},"strict":{"type":"boolean"},"window":{"type":["object","array"],"additionalProperties":false,"required":["zone"],"properties":{"days":{"anyOf":[{"type":"string","pattern":"^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$","patternErrorMessage":"a day or days from one to another, such as sat or mon-thu"},{"type":"array","minItems":1,"maxItems":7,"uniqueItems":true,"items":{"type":"string","pattern":"^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$","patternErrorMessage":"a day or days from one to another, such as sat or mon-thu"}}]},"hours":{"patternErrorMessage":"two times of day as HH:MM-HH:MM, such as 09:00-16:00","type":"string","pattern":"^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$"},"zone":{"patternErrorMessage":"a time zone of the IANA database as Area/City, such as Europe/Berlin, or UTC","type":"string","maxLength":60,"pattern":"^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$"}},"minItems":1,"maxItems":20,"items":{"$ref":"window"}},"freeze":{"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"freeze"}},"waivers":{"$ref":"waivers"},"override":{"$ref":"override"},"paths":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}},"tags":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}},"workflows":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","maxLength":255,"pattern":"^\\.github/workflows/[^/\\s]+\\.ya?ml$","patternErrorMessage":"the path of a workflow file, such as .github/workflows/deploy.yml"}},"when-no-go":{"enum":["wait","reject"]},"start":{"enum":["dispatch"]},"park":{"type":"boolean"},"direct-pushes":{"enum":["deny","merges","allow"]},"rollback":{"$ref":"rollback"}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (runtime0.default ?? runtime0);
const pattern12 = new RegExp("^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$", "u");
const pattern13 = new RegExp("^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$", "u");
const pattern15 = new RegExp("^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u");
const pattern16 = new RegExp("^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$", "u");
const pattern29 = new RegExp("^\\.github/workflows/[^/\\s]+\\.ya?ml$", "u");
const schema23 = {"type":"object","additionalProperties":false,"required":["zone"],"properties":{"days":{"anyOf":[{"type":"string","pattern":"^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$","patternErrorMessage":"a day or days from one to another, such as sat or mon-thu"},{"type":"array","minItems":1,"maxItems":7,"uniqueItems":true,"items":{"type":"string","pattern":"^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$","patternErrorMessage":"a day or days from one to another, such as sat or mon-thu"}}]},"hours":{"patternErrorMessage":"two times of day as HH:MM-HH:MM, such as 09:00-16:00","type":"string","pattern":"^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$"},"zone":{"patternErrorMessage":"a time zone of the IANA database as Area/City, such as Europe/Berlin, or UTC","type":"string","maxLength":60,"pattern":"^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$"}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.zone === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zone"},parentSchema:schema23,data};
(vErrors ??= []).push(err0); errors++;
}
for(const key0 in data){
if(!(((key0 === "days") || (key0 === "hours")) || (key0 === "zone"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema23,data};
(vErrors ??= []).push(err1); errors++;
}
}
if(data.days !== undefined){
let data0 = data.days;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 === "string"){
if(!pattern13.test(data0)){
const err2 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$"},parentSchema:schema23.properties.days.anyOf[0],data:data0};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/anyOf/0/type",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.days.anyOf[0],data:data0};
(vErrors ??= []).push(err3); errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(Array.isArray(data0)){
if(data0.length > 7){
const err4 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 7},parentSchema:schema23.properties.days.anyOf[1],data:data0};
(vErrors ??= []).push(err4); errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema23.properties.days.anyOf[1],data:data0};
(vErrors ??= []).push(err5); errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern13.test(data1)){
const err6 = {instancePath:instancePath+"/days/" + i0,schemaPath:"#/properties/days/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$"},parentSchema:schema23.properties.days.anyOf[1].items,data:data1};
(vErrors ??= []).push(err6); errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/days/" + i0,schemaPath:"#/properties/days/anyOf/1/items/type",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.days.anyOf[1].items,data:data1};
(vErrors ??= []).push(err7); errors++;
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
const err8 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema23.properties.days.anyOf[1],data:data0};
(vErrors ??= []).push(err8); errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err9 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/anyOf/1/type",keyword:"type",params:{type: "array"},parentSchema:schema23.properties.days.anyOf[1],data:data0};
(vErrors ??= []).push(err9); errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err10 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/anyOf",keyword:"anyOf",params:{},parentSchema:schema23.properties.days,data:data0};
(vErrors ??= []).push(err10); errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.hours !== undefined){
let data2 = data.hours;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
const err11 = {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/pattern",keyword:"pattern",params:{pattern: "^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$"},parentSchema:schema23.properties.hours,data:data2};
(vErrors ??= []).push(err11); errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/type",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.hours,data:data2};
(vErrors ??= []).push(err12); errors++;
}
}
if(data.zone !== undefined){
let data3 = data.zone;
if(typeof data3 === "string"){
if(func2(data3) > 60){
const err13 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/maxLength",keyword:"maxLength",params:{limit: 60},parentSchema:schema23.properties.zone,data:data3};
(vErrors ??= []).push(err13); errors++;
}
if(!pattern16.test(data3)){
const err14 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/pattern",keyword:"pattern",params:{pattern: "^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$"},parentSchema:schema23.properties.zone,data:data3};
(vErrors ??= []).push(err14); errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.zone,data:data3};
(vErrors ??= []).push(err15); errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema23,data};
(vErrors ??= []).push(err16); errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"object","additionalProperties":false,"required":["from","until","reason"],"properties":{"from":{"patternErrorMessage":"a day as YYYY-MM-DD, or a minute as YYYY-MM-DDTHH:MM","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$"},"until":{"patternErrorMessage":"a day as YYYY-MM-DD, or a minute as YYYY-MM-DDTHH:MM","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$"},"reason":{"patternErrorMessage":"one line of text without blanks around it","type":"string","maxLength":120,"pattern":"^\\S(?:.*\\S)?$"},"zone":{"patternErrorMessage":"a time zone of the IANA database as Area/City, such as Europe/Berlin, or UTC","type":"string","maxLength":60,"pattern":"^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$"}}};
const pattern21 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$", "u");
const pattern23 = new RegExp("^\\S(?:.*\\S)?$", "u");

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},parentSchema:schema24,data};
(vErrors ??= []).push(err0); errors++;
}
if(data.until === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "until"},parentSchema:schema24,data};
(vErrors ??= []).push(err1); errors++;
}
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},parentSchema:schema24,data};
(vErrors ??= []).push(err2); errors++;
}
for(const key0 in data){
if(!((((key0 === "from") || (key0 === "until")) || (key0 === "reason")) || (key0 === "zone"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema24,data};
(vErrors ??= []).push(err3); errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!pattern21.test(data0)){
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$"},schema:"^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$",parentSchema:schema24.properties.from,data:data0};
(vErrors ??= []).push(err4); errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.from,data:data0};
(vErrors ??= []).push(err5); errors++;
}
}
if(data.until !== undefined){
let data1 = data.until;
if(typeof data1 === "string"){
if(!pattern21.test(data1)){
const err6 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$"},schema:"^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$",parentSchema:schema24.properties.until,data:data1};
(vErrors ??= []).push(err6); errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.until,data:data1};
(vErrors ??= []).push(err7); errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(func2(data2) > 120){
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 120},parentSchema:schema24.properties.reason,data:data2};
(vErrors ??= []).push(err8); errors++;
}
if(!pattern23.test(data2)){
const err9 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"},parentSchema:schema24.properties.reason,data:data2};
(vErrors ??= []).push(err9); errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.reason,data:data2};
(vErrors ??= []).push(err10); errors++;
}
}
if(data.zone !== undefined){
let data3 = data.zone;
if(typeof data3 === "string"){
if(func2(data3) > 60){
const err11 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/maxLength",keyword:"maxLength",params:{limit: 60},parentSchema:schema24.properties.zone,data:data3};
(vErrors ??= []).push(err11); errors++;
}
if(!pattern16.test(data3)){
const err12 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/pattern",keyword:"pattern",params:{pattern: "^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$"},parentSchema:schema24.properties.zone,data:data3};
(vErrors ??= []).push(err12); errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.zone,data:data3};
(vErrors ??= []).push(err13); errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema24,data};
(vErrors ??= []).push(err14); errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"patternErrorMessage":"a text such as lead","type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$"},"max":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},parentSchema:schema25,data};
(vErrors ??= []).push(err0); errors++;
}
for(const key0 in data){
if(!((key0 === "by") || (key0 === "max"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema25,data};
(vErrors ??= []).push(err1); errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},schema:"^[a-z][a-z0-9-]{0,39}$",parentSchema:schema25.properties.by,data:data0};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.by,data:data0};
(vErrors ??= []).push(err3); errors++;
}
}
if(data.max !== undefined){
let data1 = data.max;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err4 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[mhd]$"},schema:"^[1-9][0-9]{0,3}[mhd]$",parentSchema:schema25.properties.max,data:data1};
(vErrors ??= []).push(err4); errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.max,data:data1};
(vErrors ??= []).push(err5); errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema25,data};
(vErrors ??= []).push(err6); errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"patternErrorMessage":"a text such as lead","type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$"},"people":{"type":"integer","minimum":2,"maximum":10},"max":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},parentSchema:schema26,data};
(vErrors ??= []).push(err0); errors++;
}
for(const key0 in data){
if(!(((key0 === "by") || (key0 === "people")) || (key0 === "max"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema26,data};
(vErrors ??= []).push(err1); errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},schema:"^[a-z][a-z0-9-]{0,39}$",parentSchema:schema26.properties.by,data:data0};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},parentSchema:schema26.properties.by,data:data0};
(vErrors ??= []).push(err3); errors++;
}
}
if(data.people !== undefined){
let data1 = data.people;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "integer"},parentSchema:schema26.properties.people,data:data1};
(vErrors ??= []).push(err4); errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema26.properties.people,data:data1};
(vErrors ??= []).push(err5); errors++;
}
if(data1 < 2 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},parentSchema:schema26.properties.people,data:data1};
(vErrors ??= []).push(err6); errors++;
}
}
}
if(data.max !== undefined){
let data2 = data.max;
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
const err7 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[mhd]$"},schema:"^[1-9][0-9]{0,3}[mhd]$",parentSchema:schema26.properties.max,data:data2};
(vErrors ??= []).push(err7); errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "string"},parentSchema:schema26.properties.max,data:data2};
(vErrors ??= []).push(err8); errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema26,data};
(vErrors ??= []).push(err9); errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"needs":{"type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","patternErrorMessage":"a lower-case letter, then letters, digits and hyphens; at most 40 characters"}},"max-age":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema27,data};
(vErrors ??= []).push(err0); errors++;
}
for(const key0 in data){
if(!((key0 === "needs") || (key0 === "max-age"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema27,data};
(vErrors ??= []).push(err1); errors++;
}
}
if(data.needs !== undefined){
let data0 = data.needs;
if(Array.isArray(data0)){
if(data0.length > 10){
const err2 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/maxItems",keyword:"maxItems",params:{limit: 10},parentSchema:schema27.properties.needs,data:data0};
(vErrors ??= []).push(err2); errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema27.properties.needs,data:data0};
(vErrors ??= []).push(err3); errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err4 = {instancePath:instancePath+"/needs/" + i0,schemaPath:"#/properties/needs/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},schema:"^[a-z][a-z0-9-]{0,39}$",parentSchema:schema27.properties.needs.items,data:data1};
(vErrors ??= []).push(err4); errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/needs/" + i0,schemaPath:"#/properties/needs/items/type",keyword:"type",params:{type: "string"},parentSchema:schema27.properties.needs.items,data:data1};
(vErrors ??= []).push(err5); errors++;
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
const err6 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema27.properties.needs,data:data0};
(vErrors ??= []).push(err6); errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err7 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type: "array"},parentSchema:schema27.properties.needs,data:data0};
(vErrors ??= []).push(err7); errors++;
}
}
if(data["max-age"] !== undefined){
let data2 = data["max-age"];
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
const err8 = {instancePath:instancePath+"/max-age",schemaPath:"#/properties/max-age/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[mhd]$"},schema:"^[1-9][0-9]{0,3}[mhd]$",parentSchema:schema27.properties["max-age"],data:data2};
(vErrors ??= []).push(err8); errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/max-age",schemaPath:"#/properties/max-age/type",keyword:"type",params:{type: "string"},parentSchema:schema27.properties["max-age"],data:data2};
(vErrors ??= []).push(err9); errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema27,data};
(vErrors ??= []).push(err10); errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enforce === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "enforce"},parentSchema:schema22,data};
(vErrors ??= []).push(err0); errors++;
}
for(const key0 in data){
if(!(func1.call(schema22.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema22,data};
(vErrors ??= []).push(err1); errors++;
}
}
if(data.enforce !== undefined){
let data0 = data.enforce;
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
const err2 = {instancePath:instancePath+"/enforce",schemaPath:"#/properties/enforce/pattern",keyword:"pattern",params:{pattern: "^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$"},schema:"^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$",parentSchema:schema22.properties.enforce,data:data0};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/enforce",schemaPath:"#/properties/enforce/type",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.enforce,data:data0};
(vErrors ??= []).push(err3); errors++;
}
}
if(data.branches !== undefined){
let data1 = data.branches;
if(Array.isArray(data1)){
if(data1.length > 100){
const err4 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema22.properties.branches,data:data1};
(vErrors ??= []).push(err4); errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema22.properties.branches,data:data1};
(vErrors ??= []).push(err5); errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err6 = {instancePath:instancePath+"/branches/" + i0,schemaPath:"#/properties/branches/items/maxLength",keyword:"maxLength",params:{limit: 200},parentSchema:schema22.properties.branches.items,data:data2};
(vErrors ??= []).push(err6); errors++;
}
if(func2(data2) < 1){
const err7 = {instancePath:instancePath+"/branches/" + i0,schemaPath:"#/properties/branches/items/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema22.properties.branches.items,data:data2};
(vErrors ??= []).push(err7); errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/branches/" + i0,schemaPath:"#/properties/branches/items/type",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.branches.items,data:data2};
(vErrors ??= []).push(err8); errors++;
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
const err9 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema22.properties.branches,data:data1};
(vErrors ??= []).push(err9); errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err10 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/type",keyword:"type",params:{type: "array"},parentSchema:schema22.properties.branches,data:data1};
(vErrors ??= []).push(err10); errors++;
}
}
if(data["separation-of-duties"] !== undefined){
let data3 = data["separation-of-duties"];
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/separation-of-duties",schemaPath:"#/properties/separation-of-duties/type",keyword:"type",params:{type: "string"},parentSchema:schema22.properties["separation-of-duties"],data:data3};
(vErrors ??= []).push(err11); errors++;
}
if(!(((data3 === "change") || (data3 === "range")) || (data3 === "off"))){
const err12 = {instancePath:instancePath+"/separation-of-duties",schemaPath:"#/properties/separation-of-duties/enum",keyword:"enum",params:{allowedValues: schema22.properties["separation-of-duties"].enum},parentSchema:schema22.properties["separation-of-duties"],data:data3};
(vErrors ??= []).push(err12); errors++;
}
}
if(data.strict !== undefined){
let data4 = data.strict;
if(typeof data4 !== "boolean"){
const err13 = {instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type: "boolean"},parentSchema:schema22.properties.strict,data:data4};
(vErrors ??= []).push(err13); errors++;
}
}
if(data.window !== undefined){
let data5 = data.window;
if(!data5 || typeof data5 != "object"){
const err14 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: schema22.properties.window.type},parentSchema:schema22.properties.window,data:data5};
(vErrors ??= []).push(err14); errors++;
}
if(Array.isArray(data5)){
if(data5.length > 20){
const err15 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/maxItems",keyword:"maxItems",params:{limit: 20},parentSchema:schema22.properties.window,data:data5};
(vErrors ??= []).push(err15); errors++;
}
if(data5.length < 1){
const err16 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema22.properties.window,data:data5};
(vErrors ??= []).push(err16); errors++;
}
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
if(!(validate58(data5[i2], {instancePath:instancePath+"/window/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.zone === undefined){
const err17 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty: "zone"},parentSchema:schema22.properties.window,data:data5};
(vErrors ??= []).push(err17); errors++;
}
for(const key1 in data5){
if(!(((key1 === "days") || (key1 === "hours")) || (key1 === "zone"))){
const err18 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema22.properties.window,data:data5};
(vErrors ??= []).push(err18); errors++;
}
}
if(data5.days !== undefined){
let data7 = data5.days;
const _errs17 = errors;
let valid7 = false;
const _errs18 = errors;
if(typeof data7 === "string"){
if(!pattern13.test(data7)){
const err19 = {instancePath:instancePath+"/window/days",schemaPath:"#/properties/window/properties/days/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$"},parentSchema:schema22.properties.window.properties.days.anyOf[0],data:data7};
(vErrors ??= []).push(err19); errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/window/days",schemaPath:"#/properties/window/properties/days/anyOf/0/type",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.window.properties.days.anyOf[0],data:data7};
(vErrors ??= []).push(err20); errors++;
}
var _valid0 = _errs18 === errors;
valid7 = valid7 || _valid0;
const _errs20 = errors;
if(Array.isArray(data7)){
if(data7.length > 7){
const err21 = {instancePath:instancePath+"/window/days",schemaPath:"#/properties/window/properties/days/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 7},parentSchema:schema22.properties.window.properties.days.anyOf[1],data:data7};
(vErrors ??= []).push(err21); errors++;
}
if(data7.length < 1){
const err22 = {instancePath:instancePath+"/window/days",schemaPath:"#/properties/window/properties/days/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema22.properties.window.properties.days.anyOf[1],data:data7};
(vErrors ??= []).push(err22); errors++;
}
const len2 = data7.length;
for(let i3=0; i3<len2; i3++){
let data8 = data7[i3];
if(typeof data8 === "string"){
if(!pattern13.test(data8)){
const err23 = {instancePath:instancePath+"/window/days/" + i3,schemaPath:"#/properties/window/properties/days/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$"},parentSchema:schema22.properties.window.properties.days.anyOf[1].items,data:data8};
(vErrors ??= []).push(err23); errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/window/days/" + i3,schemaPath:"#/properties/window/properties/days/anyOf/1/items/type",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.window.properties.days.anyOf[1].items,data:data8};
(vErrors ??= []).push(err24); errors++;
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
const err25 = {instancePath:instancePath+"/window/days",schemaPath:"#/properties/window/properties/days/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},parentSchema:schema22.properties.window.properties.days.anyOf[1],data:data7};
(vErrors ??= []).push(err25); errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err26 = {instancePath:instancePath+"/window/days",schemaPath:"#/properties/window/properties/days/anyOf/1/type",keyword:"type",params:{type: "array"},parentSchema:schema22.properties.window.properties.days.anyOf[1],data:data7};
(vErrors ??= []).push(err26); errors++;
}
var _valid0 = _errs20 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const err27 = {instancePath:instancePath+"/window/days",schemaPath:"#/properties/window/properties/days/anyOf",keyword:"anyOf",params:{},parentSchema:schema22.properties.window.properties.days,data:data7};
(vErrors ??= []).push(err27); errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data5.hours !== undefined){
let data9 = data5.hours;
if(typeof data9 === "string"){
if(!pattern15.test(data9)){
const err28 = {instancePath:instancePath+"/window/hours",schemaPath:"#/properties/window/properties/hours/pattern",keyword:"pattern",params:{pattern: "^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$"},parentSchema:schema22.properties.window.properties.hours,data:data9};
(vErrors ??= []).push(err28); errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/window/hours",schemaPath:"#/properties/window/properties/hours/type",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.window.properties.hours,data:data9};
(vErrors ??= []).push(err29); errors++;
}
}
if(data5.zone !== undefined){
let data10 = data5.zone;
if(typeof data10 === "string"){
if(func2(data10) > 60){
const err30 = {instancePath:instancePath+"/window/zone",schemaPath:"#/properties/window/properties/zone/maxLength",keyword:"maxLength",params:{limit: 60},parentSchema:schema22.properties.window.properties.zone,data:data10};
(vErrors ??= []).push(err30); errors++;
}
if(!pattern16.test(data10)){
const err31 = {instancePath:instancePath+"/window/zone",schemaPath:"#/properties/window/properties/zone/pattern",keyword:"pattern",params:{pattern: "^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$"},parentSchema:schema22.properties.window.properties.zone,data:data10};
(vErrors ??= []).push(err31); errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/window/zone",schemaPath:"#/properties/window/properties/zone/type",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.window.properties.zone,data:data10};
(vErrors ??= []).push(err32); errors++;
}
}
}
}
if(data.freeze !== undefined){
let data11 = data.freeze;
if(Array.isArray(data11)){
if(data11.length > 50){
const err33 = {instancePath:instancePath+"/freeze",schemaPath:"#/properties/freeze/maxItems",keyword:"maxItems",params:{limit: 50},parentSchema:schema22.properties.freeze,data:data11};
(vErrors ??= []).push(err33); errors++;
}
if(data11.length < 1){
const err34 = {instancePath:instancePath+"/freeze",schemaPath:"#/properties/freeze/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema22.properties.freeze,data:data11};
(vErrors ??= []).push(err34); errors++;
}
const len3 = data11.length;
for(let i5=0; i5<len3; i5++){
if(!(validate60(data11[i5], {instancePath:instancePath+"/freeze/" + i5,parentData:data11,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/freeze",schemaPath:"#/properties/freeze/type",keyword:"type",params:{type: "array"},parentSchema:schema22.properties.freeze,data:data11};
(vErrors ??= []).push(err35); errors++;
}
}
if(data.waivers !== undefined){
if(!(validate62(data.waivers, {instancePath:instancePath+"/waivers",parentData:data,parentDataProperty:"waivers",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.override !== undefined){
if(!(validate64(data.override, {instancePath:instancePath+"/override",parentData:data,parentDataProperty:"override",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.paths !== undefined){
let data15 = data.paths;
if(Array.isArray(data15)){
if(data15.length > 100){
const err36 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema22.properties.paths,data:data15};
(vErrors ??= []).push(err36); errors++;
}
if(data15.length < 1){
const err37 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema22.properties.paths,data:data15};
(vErrors ??= []).push(err37); errors++;
}
const len4 = data15.length;
for(let i6=0; i6<len4; i6++){
let data16 = data15[i6];
if(typeof data16 === "string"){
if(func2(data16) > 200){
const err38 = {instancePath:instancePath+"/paths/" + i6,schemaPath:"#/properties/paths/items/maxLength",keyword:"maxLength",params:{limit: 200},parentSchema:schema22.properties.paths.items,data:data16};
(vErrors ??= []).push(err38); errors++;
}
if(func2(data16) < 1){
const err39 = {instancePath:instancePath+"/paths/" + i6,schemaPath:"#/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema22.properties.paths.items,data:data16};
(vErrors ??= []).push(err39); errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/paths/" + i6,schemaPath:"#/properties/paths/items/type",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.paths.items,data:data16};
(vErrors ??= []).push(err40); errors++;
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
const err41 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2},parentSchema:schema22.properties.paths,data:data15};
(vErrors ??= []).push(err41); errors++;
break;
}
indices2[item2] = i7;
}
}
}
else {
const err42 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"},parentSchema:schema22.properties.paths,data:data15};
(vErrors ??= []).push(err42); errors++;
}
}
if(data.tags !== undefined){
let data17 = data.tags;
if(Array.isArray(data17)){
if(data17.length > 100){
const err43 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema22.properties.tags,data:data17};
(vErrors ??= []).push(err43); errors++;
}
if(data17.length < 1){
const err44 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema22.properties.tags,data:data17};
(vErrors ??= []).push(err44); errors++;
}
const len5 = data17.length;
for(let i8=0; i8<len5; i8++){
let data18 = data17[i8];
if(typeof data18 === "string"){
if(func2(data18) > 200){
const err45 = {instancePath:instancePath+"/tags/" + i8,schemaPath:"#/properties/tags/items/maxLength",keyword:"maxLength",params:{limit: 200},parentSchema:schema22.properties.tags.items,data:data18};
(vErrors ??= []).push(err45); errors++;
}
if(func2(data18) < 1){
const err46 = {instancePath:instancePath+"/tags/" + i8,schemaPath:"#/properties/tags/items/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema22.properties.tags.items,data:data18};
(vErrors ??= []).push(err46); errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/tags/" + i8,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.tags.items,data:data18};
(vErrors ??= []).push(err47); errors++;
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
const err48 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j3},parentSchema:schema22.properties.tags,data:data17};
(vErrors ??= []).push(err48); errors++;
break;
}
indices3[item3] = i9;
}
}
}
else {
const err49 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},parentSchema:schema22.properties.tags,data:data17};
(vErrors ??= []).push(err49); errors++;
}
}
if(data.workflows !== undefined){
let data19 = data.workflows;
if(Array.isArray(data19)){
if(data19.length > 100){
const err50 = {instancePath:instancePath+"/workflows",schemaPath:"#/properties/workflows/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema22.properties.workflows,data:data19};
(vErrors ??= []).push(err50); errors++;
}
if(data19.length < 1){
const err51 = {instancePath:instancePath+"/workflows",schemaPath:"#/properties/workflows/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema22.properties.workflows,data:data19};
(vErrors ??= []).push(err51); errors++;
}
const len6 = data19.length;
for(let i10=0; i10<len6; i10++){
let data20 = data19[i10];
if(typeof data20 === "string"){
if(func2(data20) > 255){
const err52 = {instancePath:instancePath+"/workflows/" + i10,schemaPath:"#/properties/workflows/items/maxLength",keyword:"maxLength",params:{limit: 255},parentSchema:schema22.properties.workflows.items,data:data20};
(vErrors ??= []).push(err52); errors++;
}
if(!pattern29.test(data20)){
const err53 = {instancePath:instancePath+"/workflows/" + i10,schemaPath:"#/properties/workflows/items/pattern",keyword:"pattern",params:{pattern: "^\\.github/workflows/[^/\\s]+\\.ya?ml$"},parentSchema:schema22.properties.workflows.items,data:data20};
(vErrors ??= []).push(err53); errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/workflows/" + i10,schemaPath:"#/properties/workflows/items/type",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.workflows.items,data:data20};
(vErrors ??= []).push(err54); errors++;
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
const err55 = {instancePath:instancePath+"/workflows",schemaPath:"#/properties/workflows/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j4},parentSchema:schema22.properties.workflows,data:data19};
(vErrors ??= []).push(err55); errors++;
break;
}
indices4[item4] = i11;
}
}
}
else {
const err56 = {instancePath:instancePath+"/workflows",schemaPath:"#/properties/workflows/type",keyword:"type",params:{type: "array"},parentSchema:schema22.properties.workflows,data:data19};
(vErrors ??= []).push(err56); errors++;
}
}
if(data["when-no-go"] !== undefined){
let data21 = data["when-no-go"];
if(!((data21 === "wait") || (data21 === "reject"))){
const err57 = {instancePath:instancePath+"/when-no-go",schemaPath:"#/properties/when-no-go/enum",keyword:"enum",params:{allowedValues: schema22.properties["when-no-go"].enum},parentSchema:schema22.properties["when-no-go"],data:data21};
(vErrors ??= []).push(err57); errors++;
}
}
if(data.start !== undefined){
let data22 = data.start;
if(!(data22 === "dispatch")){
const err58 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/enum",keyword:"enum",params:{allowedValues: schema22.properties.start.enum},parentSchema:schema22.properties.start,data:data22};
(vErrors ??= []).push(err58); errors++;
}
}
if(data.park !== undefined){
let data23 = data.park;
if(typeof data23 !== "boolean"){
const err59 = {instancePath:instancePath+"/park",schemaPath:"#/properties/park/type",keyword:"type",params:{type: "boolean"},parentSchema:schema22.properties.park,data:data23};
(vErrors ??= []).push(err59); errors++;
}
}
if(data["direct-pushes"] !== undefined){
let data24 = data["direct-pushes"];
if(!(((data24 === "deny") || (data24 === "merges")) || (data24 === "allow"))){
const err60 = {instancePath:instancePath+"/direct-pushes",schemaPath:"#/properties/direct-pushes/enum",keyword:"enum",params:{allowedValues: schema22.properties["direct-pushes"].enum},parentSchema:schema22.properties["direct-pushes"],data:data24};
(vErrors ??= []).push(err60); errors++;
}
}
if(data.rollback !== undefined){
if(!(validate66(data.rollback, {instancePath:instancePath+"/rollback",parentData:data,parentDataProperty:"rollback",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err61 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema22,data};
(vErrors ??= []).push(err61); errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"object","additionalProperties":false,"required":["by","branches","later","due"],"properties":{"by":{"patternErrorMessage":"a lower-case letter, then letters, digits and hyphens; at most 40 characters","type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$"},"branches":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}},"later":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","patternErrorMessage":"a lower-case letter, then letters, digits and hyphens; at most 40 characters"}},"due":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"},"environments":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1}}}};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},parentSchema:schema28,data};
(vErrors ??= []).push(err0); errors++;
}
if(data.branches === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "branches"},parentSchema:schema28,data};
(vErrors ??= []).push(err1); errors++;
}
if(data.later === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "later"},parentSchema:schema28,data};
(vErrors ??= []).push(err2); errors++;
}
if(data.due === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "due"},parentSchema:schema28,data};
(vErrors ??= []).push(err3); errors++;
}
for(const key0 in data){
if(!(((((key0 === "by") || (key0 === "branches")) || (key0 === "later")) || (key0 === "due")) || (key0 === "environments"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema28,data};
(vErrors ??= []).push(err4); errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err5 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},schema:"^[a-z][a-z0-9-]{0,39}$",parentSchema:schema28.properties.by,data:data0};
(vErrors ??= []).push(err5); errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.by,data:data0};
(vErrors ??= []).push(err6); errors++;
}
}
if(data.branches !== undefined){
let data1 = data.branches;
if(Array.isArray(data1)){
if(data1.length > 100){
const err7 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema28.properties.branches,data:data1};
(vErrors ??= []).push(err7); errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema28.properties.branches,data:data1};
(vErrors ??= []).push(err8); errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err9 = {instancePath:instancePath+"/branches/" + i0,schemaPath:"#/properties/branches/items/maxLength",keyword:"maxLength",params:{limit: 200},parentSchema:schema28.properties.branches.items,data:data2};
(vErrors ??= []).push(err9); errors++;
}
if(func2(data2) < 1){
const err10 = {instancePath:instancePath+"/branches/" + i0,schemaPath:"#/properties/branches/items/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema28.properties.branches.items,data:data2};
(vErrors ??= []).push(err10); errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/branches/" + i0,schemaPath:"#/properties/branches/items/type",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.branches.items,data:data2};
(vErrors ??= []).push(err11); errors++;
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
const err12 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema28.properties.branches,data:data1};
(vErrors ??= []).push(err12); errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err13 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/type",keyword:"type",params:{type: "array"},parentSchema:schema28.properties.branches,data:data1};
(vErrors ??= []).push(err13); errors++;
}
}
if(data.later !== undefined){
let data3 = data.later;
if(Array.isArray(data3)){
if(data3.length > 100){
const err14 = {instancePath:instancePath+"/later",schemaPath:"#/properties/later/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema28.properties.later,data:data3};
(vErrors ??= []).push(err14); errors++;
}
if(data3.length < 1){
const err15 = {instancePath:instancePath+"/later",schemaPath:"#/properties/later/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema28.properties.later,data:data3};
(vErrors ??= []).push(err15); errors++;
}
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
let data4 = data3[i2];
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err16 = {instancePath:instancePath+"/later/" + i2,schemaPath:"#/properties/later/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},schema:"^[a-z][a-z0-9-]{0,39}$",parentSchema:schema28.properties.later.items,data:data4};
(vErrors ??= []).push(err16); errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/later/" + i2,schemaPath:"#/properties/later/items/type",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.later.items,data:data4};
(vErrors ??= []).push(err17); errors++;
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
const err18 = {instancePath:instancePath+"/later",schemaPath:"#/properties/later/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},parentSchema:schema28.properties.later,data:data3};
(vErrors ??= []).push(err18); errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err19 = {instancePath:instancePath+"/later",schemaPath:"#/properties/later/type",keyword:"type",params:{type: "array"},parentSchema:schema28.properties.later,data:data3};
(vErrors ??= []).push(err19); errors++;
}
}
if(data.due !== undefined){
let data5 = data.due;
if(typeof data5 === "string"){
if(!pattern10.test(data5)){
const err20 = {instancePath:instancePath+"/due",schemaPath:"#/properties/due/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[mhd]$"},schema:"^[1-9][0-9]{0,3}[mhd]$",parentSchema:schema28.properties.due,data:data5};
(vErrors ??= []).push(err20); errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.due,data:data5};
(vErrors ??= []).push(err21); errors++;
}
}
if(data.environments !== undefined){
let data6 = data.environments;
if(Array.isArray(data6)){
if(data6.length > 100){
const err22 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema28.properties.environments,data:data6};
(vErrors ??= []).push(err22); errors++;
}
if(data6.length < 1){
const err23 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema28.properties.environments,data:data6};
(vErrors ??= []).push(err23); errors++;
}
const len2 = data6.length;
for(let i4=0; i4<len2; i4++){
let data7 = data6[i4];
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err24 = {instancePath:instancePath+"/environments/" + i4,schemaPath:"#/properties/environments/items/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema28.properties.environments.items,data:data7};
(vErrors ??= []).push(err24); errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/environments/" + i4,schemaPath:"#/properties/environments/items/type",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.environments.items,data:data7};
(vErrors ??= []).push(err25); errors++;
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
const err26 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},parentSchema:schema28.properties.environments,data:data6};
(vErrors ??= []).push(err26); errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err27 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "array"},parentSchema:schema28.properties.environments,data:data6};
(vErrors ??= []).push(err27); errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema28,data};
(vErrors ??= []).push(err28); errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"object","additionalProperties":false,"required":["title"],"oneOf":[{"required":["check"]},{"required":["review"]},{"required":["signoff"]},{"required":["tick"]},{"required":["file"]},{"required":["deployment"]},{"required":["codeowners"]},{"required":["window"]},{"required":["linked-issue"]},{"required":["variables"]},{"required":["workflow"]},{"required":["attestation"]},{"required":["all"]},{"required":["any"]},{"required":["not"]},{"required":["at-least"]}],"properties":{"title":{"patternErrorMessage":"one line of text without blanks around it","type":"string","maxLength":120,"pattern":"^\\S(?:.*\\S)?$"},"section":{"patternErrorMessage":"one line of text without blanks around it","type":"string","maxLength":120,"pattern":"^\\S(?:.*\\S)?$"},"why":{"type":"string","minLength":1,"maxLength":1000},"phase":{"type":"string","enum":["pre-deployment","deployment","post-deployment","rollback","communication","review","close"]},"ask":{"type":"string","enum":["change","release"]},"environments":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1}},"when":{"$ref":"when"},"enforce-from":{"patternErrorMessage":"a day as YYYY-MM-DD","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"waivable":{"type":"boolean"},"check":{"$ref":"check"},"review":{"$ref":"review"},"signoff":{"$ref":"signoff"},"tick":{"$ref":"tick"},"file":{"$ref":"file"},"deployment":{"$ref":"deployment"},"codeowners":{"$ref":"codeowners"},"window":{"$ref":"window"},"linked-issue":{"$ref":"linked-issue"},"variables":{"$ref":"variables"},"workflow":{"$ref":"workflow"},"attestation":{"$ref":"attestation"},"all":{"$ref":"parts"},"any":{"$ref":"parts"},"not":{"$ref":"evidence"},"at-least":{"$ref":"at-least"}}};
const pattern43 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const schema30 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"environment":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1}},"paths":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}},"labels":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","maxLength":50,"pattern":"^\\S(?:.*\\S)?$","patternErrorMessage":"one line of text without blanks around it"}},"base":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}},"author":{"$ref":"author"},"size":{"$ref":"size"},"commit-message":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","maxLength":200,"pattern":"^\\S(?:.*\\S)?$","patternErrorMessage":"one line of text without blanks around it"}}}};
const schema31 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"users":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$","patternErrorMessage":"a GitHub login without `@`, such as octocat"}},"teams":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$","patternErrorMessage":"a team as organisation/slug, such as acme/qa"}},"bots":{"const":true}}};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema31,data};
(vErrors ??= []).push(err0); errors++;
}
for(const key0 in data){
if(!(((key0 === "users") || (key0 === "teams")) || (key0 === "bots"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema31,data};
(vErrors ??= []).push(err1); errors++;
}
}
if(data.users !== undefined){
let data0 = data.users;
if(Array.isArray(data0)){
if(data0.length > 100){
const err2 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema31.properties.users,data:data0};
(vErrors ??= []).push(err2); errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema31.properties.users,data:data0};
(vErrors ??= []).push(err3); errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err4 = {instancePath:instancePath+"/users/" + i0,schemaPath:"#/properties/users/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$"},schema:"^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$",parentSchema:schema31.properties.users.items,data:data1};
(vErrors ??= []).push(err4); errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/users/" + i0,schemaPath:"#/properties/users/items/type",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.users.items,data:data1};
(vErrors ??= []).push(err5); errors++;
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
const err6 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema31.properties.users,data:data0};
(vErrors ??= []).push(err6); errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err7 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "array"},parentSchema:schema31.properties.users,data:data0};
(vErrors ??= []).push(err7); errors++;
}
}
if(data.teams !== undefined){
let data2 = data.teams;
if(Array.isArray(data2)){
if(data2.length > 100){
const err8 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema31.properties.teams,data:data2};
(vErrors ??= []).push(err8); errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema31.properties.teams,data:data2};
(vErrors ??= []).push(err9); errors++;
}
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err10 = {instancePath:instancePath+"/teams/" + i2,schemaPath:"#/properties/teams/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$"},schema:"^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$",parentSchema:schema31.properties.teams.items,data:data3};
(vErrors ??= []).push(err10); errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/teams/" + i2,schemaPath:"#/properties/teams/items/type",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.teams.items,data:data3};
(vErrors ??= []).push(err11); errors++;
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
const err12 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},parentSchema:schema31.properties.teams,data:data2};
(vErrors ??= []).push(err12); errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err13 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "array"},parentSchema:schema31.properties.teams,data:data2};
(vErrors ??= []).push(err13); errors++;
}
}
if(data.bots !== undefined){
let data4 = data.bots;
if(true !== data4){
const err14 = {instancePath:instancePath+"/bots",schemaPath:"#/properties/bots/const",keyword:"const",params:{allowedValue: true},parentSchema:schema31.properties.bots,data:data4};
(vErrors ??= []).push(err14); errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema31,data};
(vErrors ??= []).push(err15); errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"lines":{"type":"integer","minimum":1,"maximum":1000000},"files":{"type":"integer","minimum":1,"maximum":1000000}}};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema32,data};
(vErrors ??= []).push(err0); errors++;
}
for(const key0 in data){
if(!((key0 === "lines") || (key0 === "files"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema32,data};
(vErrors ??= []).push(err1); errors++;
}
}
if(data.lines !== undefined){
let data0 = data.lines;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type: "integer"},parentSchema:schema32.properties.lines,data:data0};
(vErrors ??= []).push(err2); errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema32.properties.lines,data:data0};
(vErrors ??= []).push(err3); errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema32.properties.lines,data:data0};
(vErrors ??= []).push(err4); errors++;
}
}
}
if(data.files !== undefined){
let data1 = data.files;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "integer"},parentSchema:schema32.properties.files,data:data1};
(vErrors ??= []).push(err5); errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema32.properties.files,data:data1};
(vErrors ??= []).push(err6); errors++;
}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema32.properties.files,data:data1};
(vErrors ??= []).push(err7); errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema32,data};
(vErrors ??= []).push(err8); errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema30,data};
(vErrors ??= []).push(err0); errors++;
}
for(const key0 in data){
if(!(((((((key0 === "environment") || (key0 === "paths")) || (key0 === "labels")) || (key0 === "base")) || (key0 === "author")) || (key0 === "size")) || (key0 === "commit-message"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema30,data};
(vErrors ??= []).push(err1); errors++;
}
}
if(data.environment !== undefined){
let data0 = data.environment;
if(Array.isArray(data0)){
if(data0.length > 100){
const err2 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema30.properties.environment,data:data0};
(vErrors ??= []).push(err2); errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema30.properties.environment,data:data0};
(vErrors ??= []).push(err3); errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/environment/" + i0,schemaPath:"#/properties/environment/items/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema30.properties.environment.items,data:data1};
(vErrors ??= []).push(err4); errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/environment/" + i0,schemaPath:"#/properties/environment/items/type",keyword:"type",params:{type: "string"},parentSchema:schema30.properties.environment.items,data:data1};
(vErrors ??= []).push(err5); errors++;
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
const err6 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema30.properties.environment,data:data0};
(vErrors ??= []).push(err6); errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err7 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "array"},parentSchema:schema30.properties.environment,data:data0};
(vErrors ??= []).push(err7); errors++;
}
}
if(data.paths !== undefined){
let data2 = data.paths;
if(Array.isArray(data2)){
if(data2.length > 100){
const err8 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema30.properties.paths,data:data2};
(vErrors ??= []).push(err8); errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema30.properties.paths,data:data2};
(vErrors ??= []).push(err9); errors++;
}
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
if(typeof data3 === "string"){
if(func2(data3) > 200){
const err10 = {instancePath:instancePath+"/paths/" + i2,schemaPath:"#/properties/paths/items/maxLength",keyword:"maxLength",params:{limit: 200},parentSchema:schema30.properties.paths.items,data:data3};
(vErrors ??= []).push(err10); errors++;
}
if(func2(data3) < 1){
const err11 = {instancePath:instancePath+"/paths/" + i2,schemaPath:"#/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema30.properties.paths.items,data:data3};
(vErrors ??= []).push(err11); errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/paths/" + i2,schemaPath:"#/properties/paths/items/type",keyword:"type",params:{type: "string"},parentSchema:schema30.properties.paths.items,data:data3};
(vErrors ??= []).push(err12); errors++;
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
const err13 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},parentSchema:schema30.properties.paths,data:data2};
(vErrors ??= []).push(err13); errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err14 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"},parentSchema:schema30.properties.paths,data:data2};
(vErrors ??= []).push(err14); errors++;
}
}
if(data.labels !== undefined){
let data4 = data.labels;
if(Array.isArray(data4)){
if(data4.length > 100){
const err15 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema30.properties.labels,data:data4};
(vErrors ??= []).push(err15); errors++;
}
if(data4.length < 1){
const err16 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema30.properties.labels,data:data4};
(vErrors ??= []).push(err16); errors++;
}
const len2 = data4.length;
for(let i4=0; i4<len2; i4++){
let data5 = data4[i4];
if(typeof data5 === "string"){
if(func2(data5) > 50){
const err17 = {instancePath:instancePath+"/labels/" + i4,schemaPath:"#/properties/labels/items/maxLength",keyword:"maxLength",params:{limit: 50},parentSchema:schema30.properties.labels.items,data:data5};
(vErrors ??= []).push(err17); errors++;
}
if(!pattern23.test(data5)){
const err18 = {instancePath:instancePath+"/labels/" + i4,schemaPath:"#/properties/labels/items/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"},parentSchema:schema30.properties.labels.items,data:data5};
(vErrors ??= []).push(err18); errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/labels/" + i4,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "string"},parentSchema:schema30.properties.labels.items,data:data5};
(vErrors ??= []).push(err19); errors++;
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
const err20 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},parentSchema:schema30.properties.labels,data:data4};
(vErrors ??= []).push(err20); errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err21 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"},parentSchema:schema30.properties.labels,data:data4};
(vErrors ??= []).push(err21); errors++;
}
}
if(data.base !== undefined){
let data6 = data.base;
if(Array.isArray(data6)){
if(data6.length > 100){
const err22 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema30.properties.base,data:data6};
(vErrors ??= []).push(err22); errors++;
}
if(data6.length < 1){
const err23 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema30.properties.base,data:data6};
(vErrors ??= []).push(err23); errors++;
}
const len3 = data6.length;
for(let i6=0; i6<len3; i6++){
let data7 = data6[i6];
if(typeof data7 === "string"){
if(func2(data7) > 200){
const err24 = {instancePath:instancePath+"/base/" + i6,schemaPath:"#/properties/base/items/maxLength",keyword:"maxLength",params:{limit: 200},parentSchema:schema30.properties.base.items,data:data7};
(vErrors ??= []).push(err24); errors++;
}
if(func2(data7) < 1){
const err25 = {instancePath:instancePath+"/base/" + i6,schemaPath:"#/properties/base/items/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema30.properties.base.items,data:data7};
(vErrors ??= []).push(err25); errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/base/" + i6,schemaPath:"#/properties/base/items/type",keyword:"type",params:{type: "string"},parentSchema:schema30.properties.base.items,data:data7};
(vErrors ??= []).push(err26); errors++;
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
const err27 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},parentSchema:schema30.properties.base,data:data6};
(vErrors ??= []).push(err27); errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
const err28 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "array"},parentSchema:schema30.properties.base,data:data6};
(vErrors ??= []).push(err28); errors++;
}
}
if(data.author !== undefined){
if(!(validate74(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.size !== undefined){
if(!(validate76(data.size, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data["commit-message"] !== undefined){
let data10 = data["commit-message"];
if(Array.isArray(data10)){
if(data10.length > 100){
const err29 = {instancePath:instancePath+"/commit-message",schemaPath:"#/properties/commit-message/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema30.properties["commit-message"],data:data10};
(vErrors ??= []).push(err29); errors++;
}
if(data10.length < 1){
const err30 = {instancePath:instancePath+"/commit-message",schemaPath:"#/properties/commit-message/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema30.properties["commit-message"],data:data10};
(vErrors ??= []).push(err30); errors++;
}
const len4 = data10.length;
for(let i8=0; i8<len4; i8++){
let data11 = data10[i8];
if(typeof data11 === "string"){
if(func2(data11) > 200){
const err31 = {instancePath:instancePath+"/commit-message/" + i8,schemaPath:"#/properties/commit-message/items/maxLength",keyword:"maxLength",params:{limit: 200},parentSchema:schema30.properties["commit-message"].items,data:data11};
(vErrors ??= []).push(err31); errors++;
}
if(!pattern23.test(data11)){
const err32 = {instancePath:instancePath+"/commit-message/" + i8,schemaPath:"#/properties/commit-message/items/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"},parentSchema:schema30.properties["commit-message"].items,data:data11};
(vErrors ??= []).push(err32); errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/commit-message/" + i8,schemaPath:"#/properties/commit-message/items/type",keyword:"type",params:{type: "string"},parentSchema:schema30.properties["commit-message"].items,data:data11};
(vErrors ??= []).push(err33); errors++;
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
const err34 = {instancePath:instancePath+"/commit-message",schemaPath:"#/properties/commit-message/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4},parentSchema:schema30.properties["commit-message"],data:data10};
(vErrors ??= []).push(err34); errors++;
break;
}
indices4[item4] = i9;
}
}
}
else {
const err35 = {instancePath:instancePath+"/commit-message",schemaPath:"#/properties/commit-message/type",keyword:"type",params:{type: "array"},parentSchema:schema30.properties["commit-message"],data:data10};
(vErrors ??= []).push(err35); errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema30,data};
(vErrors ??= []).push(err36); errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"anyOf":[{"type":"string","minLength":1,"maxLength":255},{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255},"app":{"anyOf":[{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,99}$"},{"type":"integer","minimum":1}]},"workflow":{"type":"string","minLength":1,"maxLength":255},"unchanged":{"type":"boolean"},"max-age":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}}]};
const pattern44 = new RegExp("^[a-z0-9][a-z0-9-]{0,99}$", "u");

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func2(data) > 255){
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 255},parentSchema:schema33.anyOf[0],data};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema33.anyOf[0],data};
(vErrors ??= []).push(err1); errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},parentSchema:schema33.anyOf[0],data};
(vErrors ??= []).push(err2); errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},parentSchema:schema33.anyOf[1],data};
(vErrors ??= []).push(err3); errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "app")) || (key0 === "workflow")) || (key0 === "unchanged")) || (key0 === "max-age"))){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema33.anyOf[1],data};
(vErrors ??= []).push(err4); errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},parentSchema:schema33.anyOf[1].properties.name,data:data0};
(vErrors ??= []).push(err5); errors++;
}
if(func2(data0) < 1){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/1/properties/name/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema33.anyOf[1].properties.name,data:data0};
(vErrors ??= []).push(err6); errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema33.anyOf[1].properties.name,data:data0};
(vErrors ??= []).push(err7); errors++;
}
}
if(data.app !== undefined){
let data1 = data.app;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(typeof data1 === "string"){
if(!pattern44.test(data1)){
const err8 = {instancePath:instancePath+"/app",schemaPath:"#/anyOf/1/properties/app/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,99}$"},schema:"^[a-z0-9][a-z0-9-]{0,99}$",parentSchema:schema33.anyOf[1].properties.app.anyOf[0],data:data1};
(vErrors ??= []).push(err8); errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/app",schemaPath:"#/anyOf/1/properties/app/anyOf/0/type",keyword:"type",params:{type: "string"},parentSchema:schema33.anyOf[1].properties.app.anyOf[0],data:data1};
(vErrors ??= []).push(err9); errors++;
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
const _errs12 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err10 = {instancePath:instancePath+"/app",schemaPath:"#/anyOf/1/properties/app/anyOf/1/type",keyword:"type",params:{type: "integer"},parentSchema:schema33.anyOf[1].properties.app.anyOf[1],data:data1};
(vErrors ??= []).push(err10); errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err11 = {instancePath:instancePath+"/app",schemaPath:"#/anyOf/1/properties/app/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema33.anyOf[1].properties.app.anyOf[1],data:data1};
(vErrors ??= []).push(err11); errors++;
}
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err12 = {instancePath:instancePath+"/app",schemaPath:"#/anyOf/1/properties/app/anyOf",keyword:"anyOf",params:{},parentSchema:schema33.anyOf[1].properties.app,data:data1};
(vErrors ??= []).push(err12); errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.workflow !== undefined){
let data2 = data.workflow;
if(typeof data2 === "string"){
if(func2(data2) > 255){
const err13 = {instancePath:instancePath+"/workflow",schemaPath:"#/anyOf/1/properties/workflow/maxLength",keyword:"maxLength",params:{limit: 255},parentSchema:schema33.anyOf[1].properties.workflow,data:data2};
(vErrors ??= []).push(err13); errors++;
}
if(func2(data2) < 1){
const err14 = {instancePath:instancePath+"/workflow",schemaPath:"#/anyOf/1/properties/workflow/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema33.anyOf[1].properties.workflow,data:data2};
(vErrors ??= []).push(err14); errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/workflow",schemaPath:"#/anyOf/1/properties/workflow/type",keyword:"type",params:{type: "string"},parentSchema:schema33.anyOf[1].properties.workflow,data:data2};
(vErrors ??= []).push(err15); errors++;
}
}
if(data.unchanged !== undefined){
let data3 = data.unchanged;
if(typeof data3 !== "boolean"){
const err16 = {instancePath:instancePath+"/unchanged",schemaPath:"#/anyOf/1/properties/unchanged/type",keyword:"type",params:{type: "boolean"},parentSchema:schema33.anyOf[1].properties.unchanged,data:data3};
(vErrors ??= []).push(err16); errors++;
}
}
if(data["max-age"] !== undefined){
let data4 = data["max-age"];
if(typeof data4 === "string"){
if(!pattern10.test(data4)){
const err17 = {instancePath:instancePath+"/max-age",schemaPath:"#/anyOf/1/properties/max-age/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[mhd]$"},schema:"^[1-9][0-9]{0,3}[mhd]$",parentSchema:schema33.anyOf[1].properties["max-age"],data:data4};
(vErrors ??= []).push(err17); errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/max-age",schemaPath:"#/anyOf/1/properties/max-age/type",keyword:"type",params:{type: "string"},parentSchema:schema33.anyOf[1].properties["max-age"],data:data4};
(vErrors ??= []).push(err18); errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},parentSchema:schema33.anyOf[1],data};
(vErrors ??= []).push(err19); errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err20 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},parentSchema:schema33,data};
(vErrors ??= []).push(err20); errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate79.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate79.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema34 = {"type":"object","additionalProperties":false,"properties":{"from":{"type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$"}},"count":{"type":"integer","minimum":1,"maximum":10},"max-age":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}};
const pattern46 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$", "u");

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "from") || (key0 === "count")) || (key0 === "max-age"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema34,data};
(vErrors ??= []).push(err0); errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(Array.isArray(data0)){
if(data0.length > 50){
const err1 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 50},parentSchema:schema34.properties.from,data:data0};
(vErrors ??= []).push(err1); errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema34.properties.from,data:data0};
(vErrors ??= []).push(err2); errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern46.test(data1)){
const err3 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$"},schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$",parentSchema:schema34.properties.from.items,data:data1};
(vErrors ??= []).push(err3); errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},parentSchema:schema34.properties.from.items,data:data1};
(vErrors ??= []).push(err4); errors++;
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
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema34.properties.from,data:data0};
(vErrors ??= []).push(err5); errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},parentSchema:schema34.properties.from,data:data0};
(vErrors ??= []).push(err6); errors++;
}
}
if(data.count !== undefined){
let data2 = data.count;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},parentSchema:schema34.properties.count,data:data2};
(vErrors ??= []).push(err7); errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema34.properties.count,data:data2};
(vErrors ??= []).push(err8); errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema34.properties.count,data:data2};
(vErrors ??= []).push(err9); errors++;
}
}
}
if(data["max-age"] !== undefined){
let data3 = data["max-age"];
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err10 = {instancePath:instancePath+"/max-age",schemaPath:"#/properties/max-age/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[mhd]$"},schema:"^[1-9][0-9]{0,3}[mhd]$",parentSchema:schema34.properties["max-age"],data:data3};
(vErrors ??= []).push(err10); errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/max-age",schemaPath:"#/properties/max-age/type",keyword:"type",params:{type: "string"},parentSchema:schema34.properties["max-age"],data:data3};
(vErrors ??= []).push(err11); errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema34,data};
(vErrors ??= []).push(err12); errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"anyOf":[{"patternErrorMessage":"a text such as qa","type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$"},{"type":"object","additionalProperties":false,"required":["role"],"properties":{"role":{"patternErrorMessage":"a text such as qa","type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$"},"expires":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"},"on-push":{"anyOf":[{"type":"string","enum":["reset","keep"]},{"type":"object","additionalProperties":false,"required":["keep-if-unchanged"],"properties":{"keep-if-unchanged":{"type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}}}}]}}}]};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},schema:"^[a-z][a-z0-9-]{0,39}$",parentSchema:schema35.anyOf[0],data};
(vErrors ??= []).push(err0); errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},parentSchema:schema35.anyOf[0],data};
(vErrors ??= []).push(err1); errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema35.anyOf[1],data};
(vErrors ??= []).push(err2); errors++;
}
for(const key0 in data){
if(!(((key0 === "role") || (key0 === "expires")) || (key0 === "on-push"))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema35.anyOf[1],data};
(vErrors ??= []).push(err3); errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err4 = {instancePath:instancePath+"/role",schemaPath:"#/anyOf/1/properties/role/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},schema:"^[a-z][a-z0-9-]{0,39}$",parentSchema:schema35.anyOf[1].properties.role,data:data0};
(vErrors ??= []).push(err4); errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/anyOf/1/properties/role/type",keyword:"type",params:{type: "string"},parentSchema:schema35.anyOf[1].properties.role,data:data0};
(vErrors ??= []).push(err5); errors++;
}
}
if(data.expires !== undefined){
let data1 = data.expires;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err6 = {instancePath:instancePath+"/expires",schemaPath:"#/anyOf/1/properties/expires/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[mhd]$"},schema:"^[1-9][0-9]{0,3}[mhd]$",parentSchema:schema35.anyOf[1].properties.expires,data:data1};
(vErrors ??= []).push(err6); errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/expires",schemaPath:"#/anyOf/1/properties/expires/type",keyword:"type",params:{type: "string"},parentSchema:schema35.anyOf[1].properties.expires,data:data1};
(vErrors ??= []).push(err7); errors++;
}
}
if(data["on-push"] !== undefined){
let data2 = data["on-push"];
const _errs11 = errors;
let valid2 = false;
const _errs12 = errors;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/on-push",schemaPath:"#/anyOf/1/properties/on-push/anyOf/0/type",keyword:"type",params:{type: "string"},parentSchema:schema35.anyOf[1].properties["on-push"].anyOf[0],data:data2};
(vErrors ??= []).push(err8); errors++;
}
if(!((data2 === "reset") || (data2 === "keep"))){
const err9 = {instancePath:instancePath+"/on-push",schemaPath:"#/anyOf/1/properties/on-push/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema35.anyOf[1].properties["on-push"].anyOf[0].enum},parentSchema:schema35.anyOf[1].properties["on-push"].anyOf[0],data:data2};
(vErrors ??= []).push(err9); errors++;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
const _errs14 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2["keep-if-unchanged"] === undefined){
const err10 = {instancePath:instancePath+"/on-push",schemaPath:"#/anyOf/1/properties/on-push/anyOf/1/required",keyword:"required",params:{missingProperty: "keep-if-unchanged"},parentSchema:schema35.anyOf[1].properties["on-push"].anyOf[1],data:data2};
(vErrors ??= []).push(err10); errors++;
}
for(const key1 in data2){
if(!(key1 === "keep-if-unchanged")){
const err11 = {instancePath:instancePath+"/on-push",schemaPath:"#/anyOf/1/properties/on-push/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema35.anyOf[1].properties["on-push"].anyOf[1],data:data2};
(vErrors ??= []).push(err11); errors++;
}
}
if(data2["keep-if-unchanged"] !== undefined){
let data3 = data2["keep-if-unchanged"];
if(Array.isArray(data3)){
if(data3.length > 50){
const err12 = {instancePath:instancePath+"/on-push/keep-if-unchanged",schemaPath:"#/anyOf/1/properties/on-push/anyOf/1/properties/keep-if-unchanged/maxItems",keyword:"maxItems",params:{limit: 50},parentSchema:schema35.anyOf[1].properties["on-push"].anyOf[1].properties["keep-if-unchanged"],data:data3};
(vErrors ??= []).push(err12); errors++;
}
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/on-push/keep-if-unchanged",schemaPath:"#/anyOf/1/properties/on-push/anyOf/1/properties/keep-if-unchanged/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema35.anyOf[1].properties["on-push"].anyOf[1].properties["keep-if-unchanged"],data:data3};
(vErrors ??= []).push(err13); errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func2(data4) > 200){
const err14 = {instancePath:instancePath+"/on-push/keep-if-unchanged/" + i0,schemaPath:"#/anyOf/1/properties/on-push/anyOf/1/properties/keep-if-unchanged/items/maxLength",keyword:"maxLength",params:{limit: 200},parentSchema:schema35.anyOf[1].properties["on-push"].anyOf[1].properties["keep-if-unchanged"].items,data:data4};
(vErrors ??= []).push(err14); errors++;
}
if(func2(data4) < 1){
const err15 = {instancePath:instancePath+"/on-push/keep-if-unchanged/" + i0,schemaPath:"#/anyOf/1/properties/on-push/anyOf/1/properties/keep-if-unchanged/items/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema35.anyOf[1].properties["on-push"].anyOf[1].properties["keep-if-unchanged"].items,data:data4};
(vErrors ??= []).push(err15); errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/on-push/keep-if-unchanged/" + i0,schemaPath:"#/anyOf/1/properties/on-push/anyOf/1/properties/keep-if-unchanged/items/type",keyword:"type",params:{type: "string"},parentSchema:schema35.anyOf[1].properties["on-push"].anyOf[1].properties["keep-if-unchanged"].items,data:data4};
(vErrors ??= []).push(err16); errors++;
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
const err17 = {instancePath:instancePath+"/on-push/keep-if-unchanged",schemaPath:"#/anyOf/1/properties/on-push/anyOf/1/properties/keep-if-unchanged/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema35.anyOf[1].properties["on-push"].anyOf[1].properties["keep-if-unchanged"],data:data3};
(vErrors ??= []).push(err17); errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err18 = {instancePath:instancePath+"/on-push/keep-if-unchanged",schemaPath:"#/anyOf/1/properties/on-push/anyOf/1/properties/keep-if-unchanged/type",keyword:"type",params:{type: "array"},parentSchema:schema35.anyOf[1].properties["on-push"].anyOf[1].properties["keep-if-unchanged"],data:data3};
(vErrors ??= []).push(err18); errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/on-push",schemaPath:"#/anyOf/1/properties/on-push/anyOf/1/type",keyword:"type",params:{type: "object"},parentSchema:schema35.anyOf[1].properties["on-push"].anyOf[1],data:data2};
(vErrors ??= []).push(err19); errors++;
}
var _valid1 = _errs14 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err20 = {instancePath:instancePath+"/on-push",schemaPath:"#/anyOf/1/properties/on-push/anyOf",keyword:"anyOf",params:{},parentSchema:schema35.anyOf[1].properties["on-push"],data:data2};
(vErrors ??= []).push(err20); errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},parentSchema:schema35.anyOf[1],data};
(vErrors ??= []).push(err21); errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props1 = true;
}
if(!valid0){
const err22 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},parentSchema:schema35,data};
(vErrors ??= []).push(err22); errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate83.errors = vErrors;
evaluated0.props = props1;
return errors === 0;
}
validate83.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema36 = {"anyOf":[{"patternErrorMessage":"a text such as ops","type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$"},{"type":"object","additionalProperties":false,"required":["role"],"properties":{"role":{"patternErrorMessage":"a text such as ops","type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$"},"max-age":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}}]};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},schema:"^[a-z][a-z0-9-]{0,39}$",parentSchema:schema36.anyOf[0],data};
(vErrors ??= []).push(err0); errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},parentSchema:schema36.anyOf[0],data};
(vErrors ??= []).push(err1); errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema36.anyOf[1],data};
(vErrors ??= []).push(err2); errors++;
}
for(const key0 in data){
if(!((key0 === "role") || (key0 === "max-age"))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema36.anyOf[1],data};
(vErrors ??= []).push(err3); errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err4 = {instancePath:instancePath+"/role",schemaPath:"#/anyOf/1/properties/role/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},schema:"^[a-z][a-z0-9-]{0,39}$",parentSchema:schema36.anyOf[1].properties.role,data:data0};
(vErrors ??= []).push(err4); errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/anyOf/1/properties/role/type",keyword:"type",params:{type: "string"},parentSchema:schema36.anyOf[1].properties.role,data:data0};
(vErrors ??= []).push(err5); errors++;
}
}
if(data["max-age"] !== undefined){
let data1 = data["max-age"];
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err6 = {instancePath:instancePath+"/max-age",schemaPath:"#/anyOf/1/properties/max-age/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[mhd]$"},schema:"^[1-9][0-9]{0,3}[mhd]$",parentSchema:schema36.anyOf[1].properties["max-age"],data:data1};
(vErrors ??= []).push(err6); errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/max-age",schemaPath:"#/anyOf/1/properties/max-age/type",keyword:"type",params:{type: "string"},parentSchema:schema36.anyOf[1].properties["max-age"],data:data1};
(vErrors ??= []).push(err7); errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},parentSchema:schema36.anyOf[1],data};
(vErrors ??= []).push(err8); errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},parentSchema:schema36,data};
(vErrors ??= []).push(err9); errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate85.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate85.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema37 = {"anyOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","minLength":1,"maxLength":1024},"headings":{"type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":255,"pattern":"\\S"}},"unchanged":{"type":"boolean"}}}]};
const pattern54 = new RegExp("\\S", "u");

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func2(data) > 1024){
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},parentSchema:schema37.anyOf[0],data};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema37.anyOf[0],data};
(vErrors ??= []).push(err1); errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},parentSchema:schema37.anyOf[0],data};
(vErrors ??= []).push(err2); errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "path"},parentSchema:schema37.anyOf[1],data};
(vErrors ??= []).push(err3); errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "headings")) || (key0 === "unchanged"))){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema37.anyOf[1],data};
(vErrors ??= []).push(err4); errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(func2(data0) > 1024){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/anyOf/1/properties/path/maxLength",keyword:"maxLength",params:{limit: 1024},parentSchema:schema37.anyOf[1].properties.path,data:data0};
(vErrors ??= []).push(err5); errors++;
}
if(func2(data0) < 1){
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/anyOf/1/properties/path/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema37.anyOf[1].properties.path,data:data0};
(vErrors ??= []).push(err6); errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/path",schemaPath:"#/anyOf/1/properties/path/type",keyword:"type",params:{type: "string"},parentSchema:schema37.anyOf[1].properties.path,data:data0};
(vErrors ??= []).push(err7); errors++;
}
}
if(data.headings !== undefined){
let data1 = data.headings;
if(Array.isArray(data1)){
if(data1.length > 50){
const err8 = {instancePath:instancePath+"/headings",schemaPath:"#/anyOf/1/properties/headings/maxItems",keyword:"maxItems",params:{limit: 50},parentSchema:schema37.anyOf[1].properties.headings,data:data1};
(vErrors ??= []).push(err8); errors++;
}
if(data1.length < 1){
const err9 = {instancePath:instancePath+"/headings",schemaPath:"#/anyOf/1/properties/headings/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema37.anyOf[1].properties.headings,data:data1};
(vErrors ??= []).push(err9); errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) > 255){
const err10 = {instancePath:instancePath+"/headings/" + i0,schemaPath:"#/anyOf/1/properties/headings/items/maxLength",keyword:"maxLength",params:{limit: 255},parentSchema:schema37.anyOf[1].properties.headings.items,data:data2};
(vErrors ??= []).push(err10); errors++;
}
if(func2(data2) < 1){
const err11 = {instancePath:instancePath+"/headings/" + i0,schemaPath:"#/anyOf/1/properties/headings/items/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema37.anyOf[1].properties.headings.items,data:data2};
(vErrors ??= []).push(err11); errors++;
}
if(!pattern54.test(data2)){
const err12 = {instancePath:instancePath+"/headings/" + i0,schemaPath:"#/anyOf/1/properties/headings/items/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema37.anyOf[1].properties.headings.items,data:data2};
(vErrors ??= []).push(err12); errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/headings/" + i0,schemaPath:"#/anyOf/1/properties/headings/items/type",keyword:"type",params:{type: "string"},parentSchema:schema37.anyOf[1].properties.headings.items,data:data2};
(vErrors ??= []).push(err13); errors++;
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
const err14 = {instancePath:instancePath+"/headings",schemaPath:"#/anyOf/1/properties/headings/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema37.anyOf[1].properties.headings,data:data1};
(vErrors ??= []).push(err14); errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err15 = {instancePath:instancePath+"/headings",schemaPath:"#/anyOf/1/properties/headings/type",keyword:"type",params:{type: "array"},parentSchema:schema37.anyOf[1].properties.headings,data:data1};
(vErrors ??= []).push(err15); errors++;
}
}
if(data.unchanged !== undefined){
let data3 = data.unchanged;
if(typeof data3 !== "boolean"){
const err16 = {instancePath:instancePath+"/unchanged",schemaPath:"#/anyOf/1/properties/unchanged/type",keyword:"type",params:{type: "boolean"},parentSchema:schema37.anyOf[1].properties.unchanged,data:data3};
(vErrors ??= []).push(err16); errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},parentSchema:schema37.anyOf[1],data};
(vErrors ??= []).push(err17); errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err18 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},parentSchema:schema37,data};
(vErrors ??= []).push(err18); errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate87.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate87.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema38 = {"type":"object","additionalProperties":false,"required":["environment"],"properties":{"environment":{"patternErrorMessage":"one line of text without blanks around it","type":"string","minLength":1,"maxLength":255,"pattern":"^\\S(?:.*\\S)?$"},"for":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"},"app":{"patternErrorMessage":"the slug of an app, such as our-deployer","type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,99}$"},"max-age":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.environment === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"},parentSchema:schema38,data};
(vErrors ??= []).push(err0); errors++;
}
for(const key0 in data){
if(!((((key0 === "environment") || (key0 === "for")) || (key0 === "app")) || (key0 === "max-age"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema38,data};
(vErrors ??= []).push(err1); errors++;
}
}
if(data.environment !== undefined){
let data0 = data.environment;
if(typeof data0 === "string"){
if(func2(data0) > 255){
const err2 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/maxLength",keyword:"maxLength",params:{limit: 255},parentSchema:schema38.properties.environment,data:data0};
(vErrors ??= []).push(err2); errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema38.properties.environment,data:data0};
(vErrors ??= []).push(err3); errors++;
}
if(!pattern23.test(data0)){
const err4 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"},parentSchema:schema38.properties.environment,data:data0};
(vErrors ??= []).push(err4); errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},parentSchema:schema38.properties.environment,data:data0};
(vErrors ??= []).push(err5); errors++;
}
}
if(data.for !== undefined){
let data1 = data.for;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err6 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[mhd]$"},schema:"^[1-9][0-9]{0,3}[mhd]$",parentSchema:schema38.properties.for,data:data1};
(vErrors ??= []).push(err6); errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/type",keyword:"type",params:{type: "string"},parentSchema:schema38.properties.for,data:data1};
(vErrors ??= []).push(err7); errors++;
}
}
if(data.app !== undefined){
let data2 = data.app;
if(typeof data2 === "string"){
if(!pattern44.test(data2)){
const err8 = {instancePath:instancePath+"/app",schemaPath:"#/properties/app/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,99}$"},schema:"^[a-z0-9][a-z0-9-]{0,99}$",parentSchema:schema38.properties.app,data:data2};
(vErrors ??= []).push(err8); errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/app",schemaPath:"#/properties/app/type",keyword:"type",params:{type: "string"},parentSchema:schema38.properties.app,data:data2};
(vErrors ??= []).push(err9); errors++;
}
}
if(data["max-age"] !== undefined){
let data3 = data["max-age"];
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err10 = {instancePath:instancePath+"/max-age",schemaPath:"#/properties/max-age/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[mhd]$"},schema:"^[1-9][0-9]{0,3}[mhd]$",parentSchema:schema38.properties["max-age"],data:data3};
(vErrors ??= []).push(err10); errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/max-age",schemaPath:"#/properties/max-age/type",keyword:"type",params:{type: "string"},parentSchema:schema38.properties["max-age"],data:data3};
(vErrors ??= []).push(err11); errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema38,data};
(vErrors ??= []).push(err12); errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","additionalProperties":false,"properties":{"unowned":{"type":"string","enum":["allowed","refused"]},"max-age":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "unowned") || (key0 === "max-age"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema39,data};
(vErrors ??= []).push(err0); errors++;
}
}
if(data.unowned !== undefined){
let data0 = data.unowned;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/unowned",schemaPath:"#/properties/unowned/type",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.unowned,data:data0};
(vErrors ??= []).push(err1); errors++;
}
if(!((data0 === "allowed") || (data0 === "refused"))){
const err2 = {instancePath:instancePath+"/unowned",schemaPath:"#/properties/unowned/enum",keyword:"enum",params:{allowedValues: schema39.properties.unowned.enum},parentSchema:schema39.properties.unowned,data:data0};
(vErrors ??= []).push(err2); errors++;
}
}
if(data["max-age"] !== undefined){
let data1 = data["max-age"];
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err3 = {instancePath:instancePath+"/max-age",schemaPath:"#/properties/max-age/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[mhd]$"},schema:"^[1-9][0-9]{0,3}[mhd]$",parentSchema:schema39.properties["max-age"],data:data1};
(vErrors ??= []).push(err3); errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/max-age",schemaPath:"#/properties/max-age/type",keyword:"type",params:{type: "string"},parentSchema:schema39.properties["max-age"],data:data1};
(vErrors ??= []).push(err4); errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema39,data};
(vErrors ??= []).push(err5); errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","additionalProperties":false,"properties":{"state":{"type":"string","enum":["open","closed"]},"labels":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":50}}}};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "state") || (key0 === "labels"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema40,data};
(vErrors ??= []).push(err0); errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},parentSchema:schema40.properties.state,data:data0};
(vErrors ??= []).push(err1); errors++;
}
if(!((data0 === "open") || (data0 === "closed"))){
const err2 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema40.properties.state.enum},parentSchema:schema40.properties.state,data:data0};
(vErrors ??= []).push(err2); errors++;
}
}
if(data.labels !== undefined){
let data1 = data.labels;
if(Array.isArray(data1)){
if(data1.length > 100){
const err3 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema40.properties.labels,data:data1};
(vErrors ??= []).push(err3); errors++;
}
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema40.properties.labels,data:data1};
(vErrors ??= []).push(err4); errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) > 50){
const err5 = {instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/maxLength",keyword:"maxLength",params:{limit: 50},parentSchema:schema40.properties.labels.items,data:data2};
(vErrors ??= []).push(err5); errors++;
}
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema40.properties.labels.items,data:data2};
(vErrors ??= []).push(err6); errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "string"},parentSchema:schema40.properties.labels.items,data:data2};
(vErrors ??= []).push(err7); errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"},parentSchema:schema40.properties.labels,data:data1};
(vErrors ??= []).push(err8); errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema40,data};
(vErrors ??= []).push(err9); errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"names":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,254}$","patternErrorMessage":"letters, digits and _, not starting with a digit"}},"secrets":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,254}$","patternErrorMessage":"letters, digits and _, not starting with a digit"}}}};
const pattern60 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,254}$", "u");

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema41,data};
(vErrors ??= []).push(err0); errors++;
}
for(const key0 in data){
if(!((key0 === "names") || (key0 === "secrets"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema41,data};
(vErrors ??= []).push(err1); errors++;
}
}
if(data.names !== undefined){
let data0 = data.names;
if(Array.isArray(data0)){
if(data0.length > 100){
const err2 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema41.properties.names,data:data0};
(vErrors ??= []).push(err2); errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema41.properties.names,data:data0};
(vErrors ??= []).push(err3); errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern60.test(data1)){
const err4 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,254}$"},schema:"^[A-Za-z_][A-Za-z0-9_]{0,254}$",parentSchema:schema41.properties.names.items,data:data1};
(vErrors ??= []).push(err4); errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type: "string"},parentSchema:schema41.properties.names.items,data:data1};
(vErrors ??= []).push(err5); errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "array"},parentSchema:schema41.properties.names,data:data0};
(vErrors ??= []).push(err6); errors++;
}
}
if(data.secrets !== undefined){
let data2 = data.secrets;
if(Array.isArray(data2)){
if(data2.length > 100){
const err7 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema41.properties.secrets,data:data2};
(vErrors ??= []).push(err7); errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema41.properties.secrets,data:data2};
(vErrors ??= []).push(err8); errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern60.test(data3)){
const err9 = {instancePath:instancePath+"/secrets/" + i1,schemaPath:"#/properties/secrets/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,254}$"},schema:"^[A-Za-z_][A-Za-z0-9_]{0,254}$",parentSchema:schema41.properties.secrets.items,data:data3};
(vErrors ??= []).push(err9); errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/secrets/" + i1,schemaPath:"#/properties/secrets/items/type",keyword:"type",params:{type: "string"},parentSchema:schema41.properties.secrets.items,data:data3};
(vErrors ??= []).push(err10); errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"},parentSchema:schema41.properties.secrets,data:data2};
(vErrors ??= []).push(err11); errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema41,data};
(vErrors ??= []).push(err12); errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","minLength":1,"maxLength":255},"event":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"string","enum":["push","pull_request","pull_request_review","merge_group","schedule","workflow_dispatch","release","deployment","deployment_status"]}},"max-age":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},parentSchema:schema42,data};
(vErrors ??= []).push(err0); errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "event")) || (key0 === "max-age"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema42,data};
(vErrors ??= []).push(err1); errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(func2(data0) > 255){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 255},parentSchema:schema42.properties.path,data:data0};
(vErrors ??= []).push(err2); errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema42.properties.path,data:data0};
(vErrors ??= []).push(err3); errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},parentSchema:schema42.properties.path,data:data0};
(vErrors ??= []).push(err4); errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(Array.isArray(data1)){
if(data1.length > 20){
const err5 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/maxItems",keyword:"maxItems",params:{limit: 20},parentSchema:schema42.properties.event,data:data1};
(vErrors ??= []).push(err5); errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema42.properties.event,data:data1};
(vErrors ??= []).push(err6); errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/event/" + i0,schemaPath:"#/properties/event/items/type",keyword:"type",params:{type: "string"},parentSchema:schema42.properties.event.items,data:data2};
(vErrors ??= []).push(err7); errors++;
}
if(!(((((((((data2 === "push") || (data2 === "pull_request")) || (data2 === "pull_request_review")) || (data2 === "merge_group")) || (data2 === "schedule")) || (data2 === "workflow_dispatch")) || (data2 === "release")) || (data2 === "deployment")) || (data2 === "deployment_status"))){
const err8 = {instancePath:instancePath+"/event/" + i0,schemaPath:"#/properties/event/items/enum",keyword:"enum",params:{allowedValues: schema42.properties.event.items.enum},parentSchema:schema42.properties.event.items,data:data2};
(vErrors ??= []).push(err8); errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "array"},parentSchema:schema42.properties.event,data:data1};
(vErrors ??= []).push(err9); errors++;
}
}
if(data["max-age"] !== undefined){
let data3 = data["max-age"];
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err10 = {instancePath:instancePath+"/max-age",schemaPath:"#/properties/max-age/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[mhd]$"},schema:"^[1-9][0-9]{0,3}[mhd]$",parentSchema:schema42.properties["max-age"],data:data3};
(vErrors ??= []).push(err10); errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/max-age",schemaPath:"#/properties/max-age/type",keyword:"type",params:{type: "string"},parentSchema:schema42.properties["max-age"],data:data3};
(vErrors ??= []).push(err11); errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema42,data};
(vErrors ??= []).push(err12); errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"anyOf":[{"patternErrorMessage":"a text such as ops","type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$"},{"type":"object","additionalProperties":false,"required":["role"],"properties":{"role":{"patternErrorMessage":"a text such as ops","type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$"},"max-age":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}}]};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},schema:"^[a-z][a-z0-9-]{0,39}$",parentSchema:schema43.anyOf[0],data};
(vErrors ??= []).push(err0); errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},parentSchema:schema43.anyOf[0],data};
(vErrors ??= []).push(err1); errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema43.anyOf[1],data};
(vErrors ??= []).push(err2); errors++;
}
for(const key0 in data){
if(!((key0 === "role") || (key0 === "max-age"))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema43.anyOf[1],data};
(vErrors ??= []).push(err3); errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err4 = {instancePath:instancePath+"/role",schemaPath:"#/anyOf/1/properties/role/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},schema:"^[a-z][a-z0-9-]{0,39}$",parentSchema:schema43.anyOf[1].properties.role,data:data0};
(vErrors ??= []).push(err4); errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/anyOf/1/properties/role/type",keyword:"type",params:{type: "string"},parentSchema:schema43.anyOf[1].properties.role,data:data0};
(vErrors ??= []).push(err5); errors++;
}
}
if(data["max-age"] !== undefined){
let data1 = data["max-age"];
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err6 = {instancePath:instancePath+"/max-age",schemaPath:"#/anyOf/1/properties/max-age/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[mhd]$"},schema:"^[1-9][0-9]{0,3}[mhd]$",parentSchema:schema43.anyOf[1].properties["max-age"],data:data1};
(vErrors ??= []).push(err6); errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/max-age",schemaPath:"#/anyOf/1/properties/max-age/type",keyword:"type",params:{type: "string"},parentSchema:schema43.anyOf[1].properties["max-age"],data:data1};
(vErrors ??= []).push(err7); errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},parentSchema:schema43.anyOf[1],data};
(vErrors ??= []).push(err8); errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},parentSchema:schema43,data};
(vErrors ??= []).push(err9); errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate100.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate100.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema44 = {"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"evidence"}};
const schema45 = {"type":"object","additionalProperties":false,"oneOf":[{"required":["check"]},{"required":["review"]},{"required":["signoff"]},{"required":["tick"]},{"required":["file"]},{"required":["deployment"]},{"required":["codeowners"]},{"required":["window"]},{"required":["linked-issue"]},{"required":["variables"]},{"required":["workflow"]},{"required":["attestation"]},{"required":["all"]},{"required":["any"]},{"required":["not"]},{"required":["at-least"]}],"properties":{"check":{"$ref":"check"},"review":{"$ref":"review"},"signoff":{"$ref":"signoff"},"tick":{"$ref":"tick"},"file":{"$ref":"file"},"deployment":{"$ref":"deployment"},"codeowners":{"$ref":"codeowners"},"window":{"$ref":"window"},"linked-issue":{"$ref":"linked-issue"},"variables":{"$ref":"variables"},"workflow":{"$ref":"workflow"},"attestation":{"$ref":"attestation"},"all":{"$ref":"parts"},"any":{"$ref":"parts"},"not":{"$ref":"evidence"},"at-least":{"$ref":"at-least"}}};
const schema46 = {"type":"object","additionalProperties":false,"required":["count","of"],"properties":{"count":{"type":"integer","minimum":1,"maximum":100},"of":{"$ref":"parts"}}};
const wrapper0 = {validate: validate102};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},parentSchema:schema46,data};
(vErrors ??= []).push(err0); errors++;
}
if(data.of === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},parentSchema:schema46,data};
(vErrors ??= []).push(err1); errors++;
}
for(const key0 in data){
if(!((key0 === "count") || (key0 === "of"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema46,data};
(vErrors ??= []).push(err2); errors++;
}
}
if(data.count !== undefined){
let data0 = data.count;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},parentSchema:schema46.properties.count,data:data0};
(vErrors ??= []).push(err3); errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},parentSchema:schema46.properties.count,data:data0};
(vErrors ??= []).push(err4); errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema46.properties.count,data:data0};
(vErrors ??= []).push(err5); errors++;
}
}
}
if(data.of !== undefined){
if(!(wrapper0.validate(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData,dynamicAnchors}))){
vErrors = join(vErrors, wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema46,data};
(vErrors ??= []).push(err6); errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const wrapper2 = {validate: validate103};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.check === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "check"},parentSchema:schema45.oneOf[0],data};
(vErrors ??= []).push(err0); errors++;
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
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "review"},parentSchema:schema45.oneOf[1],data};
(vErrors ??= []).push(err1); errors++;
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
const err2 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "signoff"},parentSchema:schema45.oneOf[2],data};
(vErrors ??= []).push(err2); errors++;
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
const err3 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "tick"},parentSchema:schema45.oneOf[3],data};
(vErrors ??= []).push(err3); errors++;
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
const err4 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "file"},parentSchema:schema45.oneOf[4],data};
(vErrors ??= []).push(err4); errors++;
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
const err5 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "deployment"},parentSchema:schema45.oneOf[5],data};
(vErrors ??= []).push(err5); errors++;
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
const err6 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "codeowners"},parentSchema:schema45.oneOf[6],data};
(vErrors ??= []).push(err6); errors++;
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
const err7 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "window"},parentSchema:schema45.oneOf[7],data};
(vErrors ??= []).push(err7); errors++;
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
const err8 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "linked-issue"},parentSchema:schema45.oneOf[8],data};
(vErrors ??= []).push(err8); errors++;
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
const err9 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "variables"},parentSchema:schema45.oneOf[9],data};
(vErrors ??= []).push(err9); errors++;
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
const err10 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "workflow"},parentSchema:schema45.oneOf[10],data};
(vErrors ??= []).push(err10); errors++;
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
const err11 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "attestation"},parentSchema:schema45.oneOf[11],data};
(vErrors ??= []).push(err11); errors++;
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
const err12 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "all"},parentSchema:schema45.oneOf[12],data};
(vErrors ??= []).push(err12); errors++;
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
const err13 = {instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "any"},parentSchema:schema45.oneOf[13],data};
(vErrors ??= []).push(err13); errors++;
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
const err14 = {instancePath,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty: "not"},parentSchema:schema45.oneOf[14],data};
(vErrors ??= []).push(err14); errors++;
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
const err15 = {instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: "at-least"},parentSchema:schema45.oneOf[15],data};
(vErrors ??= []).push(err15); errors++;
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
const err16 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},parentSchema:schema45,data};
(vErrors ??= []).push(err16); errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema45.properties, key0))){
const err17 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema45,data};
(vErrors ??= []).push(err17); errors++;
}
}
if(data.check !== undefined){
if(!(validate79(data.check, {instancePath:instancePath+"/check",parentData:data,parentDataProperty:"check",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.review !== undefined){
if(!(validate81(data.review, {instancePath:instancePath+"/review",parentData:data,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.signoff !== undefined){
if(!(validate83(data.signoff, {instancePath:instancePath+"/signoff",parentData:data,parentDataProperty:"signoff",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.tick !== undefined){
if(!(validate85(data.tick, {instancePath:instancePath+"/tick",parentData:data,parentDataProperty:"tick",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate85.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
if(!(validate87(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data.deployment !== undefined){
if(!(validate89(data.deployment, {instancePath:instancePath+"/deployment",parentData:data,parentDataProperty:"deployment",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.codeowners !== undefined){
if(!(validate91(data.codeowners, {instancePath:instancePath+"/codeowners",parentData:data,parentDataProperty:"codeowners",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data.window !== undefined){
if(!(validate58(data.window, {instancePath:instancePath+"/window",parentData:data,parentDataProperty:"window",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data["linked-issue"] !== undefined){
if(!(validate94(data["linked-issue"], {instancePath:instancePath+"/linked-issue",parentData:data,parentDataProperty:"linked-issue",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.variables !== undefined){
if(!(validate96(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate96.errors);
errors = vErrors.length;
}
}
if(data.workflow !== undefined){
if(!(validate98(data.workflow, {instancePath:instancePath+"/workflow",parentData:data,parentDataProperty:"workflow",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate98.errors);
errors = vErrors.length;
}
}
if(data.attestation !== undefined){
if(!(validate100(data.attestation, {instancePath:instancePath+"/attestation",parentData:data,parentDataProperty:"attestation",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate100.errors);
errors = vErrors.length;
}
}
if(data.all !== undefined){
if(!(wrapper0.validate(data.all, {instancePath:instancePath+"/all",parentData:data,parentDataProperty:"all",rootData,dynamicAnchors}))){
vErrors = join(vErrors, wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.any !== undefined){
if(!(wrapper0.validate(data.any, {instancePath:instancePath+"/any",parentData:data,parentDataProperty:"any",rootData,dynamicAnchors}))){
vErrors = join(vErrors, wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.not !== undefined){
if(!(wrapper2.validate(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData,dynamicAnchors}))){
vErrors = join(vErrors, wrapper2.validate.errors);
errors = vErrors.length;
}
}
if(data["at-least"] !== undefined){
if(!(validate116(data["at-least"], {instancePath:instancePath+"/at-least",parentData:data,parentDataProperty:"at-least",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate116.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema45,data};
(vErrors ??= []).push(err18); errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema44,data};
(vErrors ??= []).push(err0); errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema44,data};
(vErrors ??= []).push(err1); errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate103(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},parentSchema:schema44,data};
(vErrors ??= []).push(err2); errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.check === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "check"},parentSchema:schema29.oneOf[0],data};
(vErrors ??= []).push(err0); errors++;
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
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "review"},parentSchema:schema29.oneOf[1],data};
(vErrors ??= []).push(err1); errors++;
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
const err2 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "signoff"},parentSchema:schema29.oneOf[2],data};
(vErrors ??= []).push(err2); errors++;
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
const err3 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "tick"},parentSchema:schema29.oneOf[3],data};
(vErrors ??= []).push(err3); errors++;
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
const err4 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "file"},parentSchema:schema29.oneOf[4],data};
(vErrors ??= []).push(err4); errors++;
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
const err5 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "deployment"},parentSchema:schema29.oneOf[5],data};
(vErrors ??= []).push(err5); errors++;
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
const err6 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "codeowners"},parentSchema:schema29.oneOf[6],data};
(vErrors ??= []).push(err6); errors++;
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
const err7 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "window"},parentSchema:schema29.oneOf[7],data};
(vErrors ??= []).push(err7); errors++;
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
const err8 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "linked-issue"},parentSchema:schema29.oneOf[8],data};
(vErrors ??= []).push(err8); errors++;
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
const err9 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "variables"},parentSchema:schema29.oneOf[9],data};
(vErrors ??= []).push(err9); errors++;
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
const err10 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "workflow"},parentSchema:schema29.oneOf[10],data};
(vErrors ??= []).push(err10); errors++;
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
const err11 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "attestation"},parentSchema:schema29.oneOf[11],data};
(vErrors ??= []).push(err11); errors++;
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
const err12 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "all"},parentSchema:schema29.oneOf[12],data};
(vErrors ??= []).push(err12); errors++;
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
const err13 = {instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "any"},parentSchema:schema29.oneOf[13],data};
(vErrors ??= []).push(err13); errors++;
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
const err14 = {instancePath,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty: "not"},parentSchema:schema29.oneOf[14],data};
(vErrors ??= []).push(err14); errors++;
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
const err15 = {instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: "at-least"},parentSchema:schema29.oneOf[15],data};
(vErrors ??= []).push(err15); errors++;
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
const err16 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},parentSchema:schema29,data};
(vErrors ??= []).push(err16); errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},parentSchema:schema29,data};
(vErrors ??= []).push(err17); errors++;
}
for(const key0 in data){
if(!(func1.call(schema29.properties, key0))){
const err18 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema29,data};
(vErrors ??= []).push(err18); errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func2(data0) > 120){
const err19 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},parentSchema:schema29.properties.title,data:data0};
(vErrors ??= []).push(err19); errors++;
}
if(!pattern23.test(data0)){
const err20 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"},parentSchema:schema29.properties.title,data:data0};
(vErrors ??= []).push(err20); errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.title,data:data0};
(vErrors ??= []).push(err21); errors++;
}
}
if(data.section !== undefined){
let data1 = data.section;
if(typeof data1 === "string"){
if(func2(data1) > 120){
const err22 = {instancePath:instancePath+"/section",schemaPath:"#/properties/section/maxLength",keyword:"maxLength",params:{limit: 120},parentSchema:schema29.properties.section,data:data1};
(vErrors ??= []).push(err22); errors++;
}
if(!pattern23.test(data1)){
const err23 = {instancePath:instancePath+"/section",schemaPath:"#/properties/section/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"},parentSchema:schema29.properties.section,data:data1};
(vErrors ??= []).push(err23); errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/section",schemaPath:"#/properties/section/type",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.section,data:data1};
(vErrors ??= []).push(err24); errors++;
}
}
if(data.why !== undefined){
let data2 = data.why;
if(typeof data2 === "string"){
if(func2(data2) > 1000){
const err25 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/maxLength",keyword:"maxLength",params:{limit: 1000},parentSchema:schema29.properties.why,data:data2};
(vErrors ??= []).push(err25); errors++;
}
if(func2(data2) < 1){
const err26 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema29.properties.why,data:data2};
(vErrors ??= []).push(err26); errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.why,data:data2};
(vErrors ??= []).push(err27); errors++;
}
}
if(data.phase !== undefined){
let data3 = data.phase;
if(typeof data3 !== "string"){
const err28 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.phase,data:data3};
(vErrors ??= []).push(err28); errors++;
}
if(!(((((((data3 === "pre-deployment") || (data3 === "deployment")) || (data3 === "post-deployment")) || (data3 === "rollback")) || (data3 === "communication")) || (data3 === "review")) || (data3 === "close"))){
const err29 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema29.properties.phase.enum},parentSchema:schema29.properties.phase,data:data3};
(vErrors ??= []).push(err29); errors++;
}
}
if(data.ask !== undefined){
let data4 = data.ask;
if(typeof data4 !== "string"){
const err30 = {instancePath:instancePath+"/ask",schemaPath:"#/properties/ask/type",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.ask,data:data4};
(vErrors ??= []).push(err30); errors++;
}
if(!((data4 === "change") || (data4 === "release"))){
const err31 = {instancePath:instancePath+"/ask",schemaPath:"#/properties/ask/enum",keyword:"enum",params:{allowedValues: schema29.properties.ask.enum},parentSchema:schema29.properties.ask,data:data4};
(vErrors ??= []).push(err31); errors++;
}
}
if(data.environments !== undefined){
let data5 = data.environments;
if(Array.isArray(data5)){
if(data5.length > 100){
const err32 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema29.properties.environments,data:data5};
(vErrors ??= []).push(err32); errors++;
}
if(data5.length < 1){
const err33 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema29.properties.environments,data:data5};
(vErrors ??= []).push(err33); errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err34 = {instancePath:instancePath+"/environments/" + i0,schemaPath:"#/properties/environments/items/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema29.properties.environments.items,data:data6};
(vErrors ??= []).push(err34); errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/environments/" + i0,schemaPath:"#/properties/environments/items/type",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.environments.items,data:data6};
(vErrors ??= []).push(err35); errors++;
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
const err36 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema29.properties.environments,data:data5};
(vErrors ??= []).push(err36); errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err37 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "array"},parentSchema:schema29.properties.environments,data:data5};
(vErrors ??= []).push(err37); errors++;
}
}
if(data.when !== undefined){
if(!(validate73(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data["enforce-from"] !== undefined){
let data8 = data["enforce-from"];
if(typeof data8 === "string"){
if(!pattern43.test(data8)){
const err38 = {instancePath:instancePath+"/enforce-from",schemaPath:"#/properties/enforce-from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema29.properties["enforce-from"],data:data8};
(vErrors ??= []).push(err38); errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/enforce-from",schemaPath:"#/properties/enforce-from/type",keyword:"type",params:{type: "string"},parentSchema:schema29.properties["enforce-from"],data:data8};
(vErrors ??= []).push(err39); errors++;
}
}
if(data.waivable !== undefined){
let data9 = data.waivable;
if(typeof data9 !== "boolean"){
const err40 = {instancePath:instancePath+"/waivable",schemaPath:"#/properties/waivable/type",keyword:"type",params:{type: "boolean"},parentSchema:schema29.properties.waivable,data:data9};
(vErrors ??= []).push(err40); errors++;
}
}
if(data.check !== undefined){
if(!(validate79(data.check, {instancePath:instancePath+"/check",parentData:data,parentDataProperty:"check",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.review !== undefined){
if(!(validate81(data.review, {instancePath:instancePath+"/review",parentData:data,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.signoff !== undefined){
if(!(validate83(data.signoff, {instancePath:instancePath+"/signoff",parentData:data,parentDataProperty:"signoff",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.tick !== undefined){
if(!(validate85(data.tick, {instancePath:instancePath+"/tick",parentData:data,parentDataProperty:"tick",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate85.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
if(!(validate87(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data.deployment !== undefined){
if(!(validate89(data.deployment, {instancePath:instancePath+"/deployment",parentData:data,parentDataProperty:"deployment",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.codeowners !== undefined){
if(!(validate91(data.codeowners, {instancePath:instancePath+"/codeowners",parentData:data,parentDataProperty:"codeowners",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data.window !== undefined){
if(!(validate58(data.window, {instancePath:instancePath+"/window",parentData:data,parentDataProperty:"window",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data["linked-issue"] !== undefined){
if(!(validate94(data["linked-issue"], {instancePath:instancePath+"/linked-issue",parentData:data,parentDataProperty:"linked-issue",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.variables !== undefined){
if(!(validate96(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate96.errors);
errors = vErrors.length;
}
}
if(data.workflow !== undefined){
if(!(validate98(data.workflow, {instancePath:instancePath+"/workflow",parentData:data,parentDataProperty:"workflow",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate98.errors);
errors = vErrors.length;
}
}
if(data.attestation !== undefined){
if(!(validate100(data.attestation, {instancePath:instancePath+"/attestation",parentData:data,parentDataProperty:"attestation",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate100.errors);
errors = vErrors.length;
}
}
if(data.all !== undefined){
if(!(validate102(data.all, {instancePath:instancePath+"/all",parentData:data,parentDataProperty:"all",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.any !== undefined){
if(!(validate102(data.any, {instancePath:instancePath+"/any",parentData:data,parentDataProperty:"any",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.not !== undefined){
if(!(validate103(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data["at-least"] !== undefined){
if(!(validate116(data["at-least"], {instancePath:instancePath+"/at-least",parentData:data,parentDataProperty:"at-least",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate116.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema29,data};
(vErrors ??= []).push(err41); errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},parentSchema:schema19,data};
(vErrors ??= []).push(err0); errors++;
}
if(data.environments === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environments"},parentSchema:schema19,data};
(vErrors ??= []).push(err1); errors++;
}
if(data.items === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},parentSchema:schema19,data};
(vErrors ??= []).push(err2); errors++;
}
for(const key0 in data){
if(!(((((((key0 === "version") || (key0 === "extends")) || (key0 === "roles")) || (key0 === "environments")) || (key0 === "waivers")) || (key0 === "profiles")) || (key0 === "items"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema19,data};
(vErrors ??= []).push(err3); errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},parentSchema:schema19.properties.version,data:data0};
(vErrors ??= []).push(err4); errors++;
}
}
if(data.extends !== undefined){
let data1 = data.extends;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err5 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?:holdpoint:deployment|holdpoint:go-live|holdpoint:hotfix|(?!.*\\.\\.)[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/\\.github(?:-private)?:(?:[\\w.-]+/)*[\\w.-]+\\.ya?ml(?:@[A-Za-z0-9][\\w./-]{0,199})?)$"},schema:"^(?:holdpoint:deployment|holdpoint:go-live|holdpoint:hotfix|(?!.*\\.\\.)[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/\\.github(?:-private)?:(?:[\\w.-]+/)*[\\w.-]+\\.ya?ml(?:@[A-Za-z0-9][\\w./-]{0,199})?)$",parentSchema:schema19.properties.extends.anyOf[0],data:data1};
(vErrors ??= []).push(err5); errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/0/type",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.extends.anyOf[0],data:data1};
(vErrors ??= []).push(err6); errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(Array.isArray(data1)){
if(data1.length > 100){
const err7 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema19.properties.extends.anyOf[1],data:data1};
(vErrors ??= []).push(err7); errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema19.properties.extends.anyOf[1],data:data1};
(vErrors ??= []).push(err8); errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err9 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(?:holdpoint:deployment|holdpoint:go-live|holdpoint:hotfix|(?!.*\\.\\.)[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/\\.github(?:-private)?:(?:[\\w.-]+/)*[\\w.-]+\\.ya?ml(?:@[A-Za-z0-9][\\w./-]{0,199})?)$"},schema:"^(?:holdpoint:deployment|holdpoint:go-live|holdpoint:hotfix|(?!.*\\.\\.)[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/\\.github(?:-private)?:(?:[\\w.-]+/)*[\\w.-]+\\.ya?ml(?:@[A-Za-z0-9][\\w./-]{0,199})?)$",parentSchema:schema19.properties.extends.anyOf[1].items,data:data2};
(vErrors ??= []).push(err9); errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/anyOf/1/items/type",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.extends.anyOf[1].items,data:data2};
(vErrors ??= []).push(err10); errors++;
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
const err11 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema19.properties.extends.anyOf[1],data:data1};
(vErrors ??= []).push(err11); errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err12 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/1/type",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.extends.anyOf[1],data:data1};
(vErrors ??= []).push(err12); errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err13 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf",keyword:"anyOf",params:{},parentSchema:schema19.properties.extends,data:data1};
(vErrors ??= []).push(err13); errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.roles !== undefined){
let data3 = data.roles;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 100){
const err14 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/maxProperties",keyword:"maxProperties",params:{limit: 100},parentSchema:schema19.properties.roles,data:data3};
(vErrors ??= []).push(err14); errors++;
}
for(const key1 in data3){
const _errs13 = errors;
const _errs15 = errors;
const _errs16 = errors;
if(!((((((((((((((((((((((((((((key1 === "merge") || (key1 === "in")) || (key1 === "until")) || (key1 === "signoff")) || (key1 === "revoke")) || (key1 === "hold")) || (key1 === "unhold")) || (key1 === "status")) || (key1 === "recheck")) || (key1 === "help")) || (key1 === "waive")) || (key1 === "override")) || (key1 === "profile")) || (key1 === "attest")) || (key1 === "candidate")) || (key1 === "drop")) || (key1 === "deploy")) || (key1 === "here")) || (key1 === "go")) || (key1 === "no-go")) || (key1 === "decision")) || (key1 === "action")) || (key1 === "concern")) || (key1 === "resolve")) || (key1 === "start")) || (key1 === "done")) || (key1 === "rollback")) || (key1 === "complete"))){
const err15 = {};
(vErrors ??= []).push(err15); errors++;
}
var valid6 = _errs16 === errors;
if(valid6){
const err16 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/propertyNames/not",keyword:"not",params:{},parentSchema:schema19.properties.roles.propertyNames,data:key1,propertyName:key1};
(vErrors ??= []).push(err16); errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
if(typeof key1 === "string"){
if(!pattern5.test(key1)){
const err17 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},schema:"^[a-z][a-z0-9-]{0,39}$",parentSchema:schema19.properties.roles.propertyNames,data:key1,propertyName:key1};
(vErrors ??= []).push(err17); errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/propertyNames/type",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.roles.propertyNames,data:key1,propertyName:key1};
(vErrors ??= []).push(err18); errors++;
}
var valid5 = _errs13 === errors;
if(!valid5){
const err19 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/propertyNames",keyword:"propertyNames",params:{propertyName: key1},parentSchema:schema19.properties.roles,data:data3};
(vErrors ??= []).push(err19); errors++;
}
}
for(const key2 in data3){
if(!(validate53(data3[key2], {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.roles,data:data3};
(vErrors ??= []).push(err20); errors++;
}
}
if(data.environments !== undefined){
let data5 = data.environments;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 50){
const err21 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/maxProperties",keyword:"maxProperties",params:{limit: 50},parentSchema:schema19.properties.environments,data:data5};
(vErrors ??= []).push(err21); errors++;
}
if(Object.keys(data5).length < 1){
const err22 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema19.properties.environments,data:data5};
(vErrors ??= []).push(err22); errors++;
}
for(const key3 in data5){
const _errs21 = errors;
if(typeof key3 === "string"){
if(!pattern11.test(key3)){
const err23 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![Mm][Ee][Rr][Gg][Ee]$)[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$"},schema:"^(?![Mm][Ee][Rr][Gg][Ee]$)[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$",parentSchema:schema19.properties.environments.propertyNames,data:key3,propertyName:key3};
(vErrors ??= []).push(err23); errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames/type",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.environments.propertyNames,data:key3,propertyName:key3};
(vErrors ??= []).push(err24); errors++;
}
var valid8 = _errs21 === errors;
if(!valid8){
const err25 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames",keyword:"propertyNames",params:{propertyName: key3},parentSchema:schema19.properties.environments,data:data5};
(vErrors ??= []).push(err25); errors++;
}
}
for(const key4 in data5){
if(!(validate57(data5[key4], {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.environments,data:data5};
(vErrors ??= []).push(err26); errors++;
}
}
if(data.waivers !== undefined){
if(!(validate62(data.waivers, {instancePath:instancePath+"/waivers",parentData:data,parentDataProperty:"waivers",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.profiles !== undefined){
let data8 = data.profiles;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 20){
const err27 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/maxProperties",keyword:"maxProperties",params:{limit: 20},parentSchema:schema19.properties.profiles,data:data8};
(vErrors ??= []).push(err27); errors++;
}
for(const key5 in data8){
const _errs28 = errors;
const _errs30 = errors;
const _errs31 = errors;
if(!((((((((((((((((((((((((((((key5 === "merge") || (key5 === "in")) || (key5 === "until")) || (key5 === "signoff")) || (key5 === "revoke")) || (key5 === "hold")) || (key5 === "unhold")) || (key5 === "status")) || (key5 === "recheck")) || (key5 === "help")) || (key5 === "waive")) || (key5 === "override")) || (key5 === "profile")) || (key5 === "attest")) || (key5 === "candidate")) || (key5 === "drop")) || (key5 === "deploy")) || (key5 === "here")) || (key5 === "go")) || (key5 === "no-go")) || (key5 === "decision")) || (key5 === "action")) || (key5 === "concern")) || (key5 === "resolve")) || (key5 === "start")) || (key5 === "done")) || (key5 === "rollback")) || (key5 === "complete"))){
const err28 = {};
(vErrors ??= []).push(err28); errors++;
}
var valid11 = _errs31 === errors;
if(valid11){
const err29 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/propertyNames/not",keyword:"not",params:{},parentSchema:schema19.properties.profiles.propertyNames,data:key5,propertyName:key5};
(vErrors ??= []).push(err29); errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
if(typeof key5 === "string"){
if(!pattern5.test(key5)){
const err30 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},schema:"^[a-z][a-z0-9-]{0,39}$",parentSchema:schema19.properties.profiles.propertyNames,data:key5,propertyName:key5};
(vErrors ??= []).push(err30); errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/propertyNames/type",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.profiles.propertyNames,data:key5,propertyName:key5};
(vErrors ??= []).push(err31); errors++;
}
var valid10 = _errs28 === errors;
if(!valid10){
const err32 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/propertyNames",keyword:"propertyNames",params:{propertyName: key5},parentSchema:schema19.properties.profiles,data:data8};
(vErrors ??= []).push(err32); errors++;
}
}
for(const key6 in data8){
if(!(validate70(data8[key6], {instancePath:instancePath+"/profiles/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.profiles,data:data8};
(vErrors ??= []).push(err33); errors++;
}
}
if(data.items !== undefined){
let data10 = data.items;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 200){
const err34 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxProperties",keyword:"maxProperties",params:{limit: 200},parentSchema:schema19.properties.items,data:data10};
(vErrors ??= []).push(err34); errors++;
}
if(Object.keys(data10).length < 1){
const err35 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema19.properties.items,data:data10};
(vErrors ??= []).push(err35); errors++;
}
for(const key7 in data10){
const _errs36 = errors;
const _errs38 = errors;
const _errs39 = errors;
if(!((((((((((((((((((((((((((((key7 === "merge") || (key7 === "in")) || (key7 === "until")) || (key7 === "signoff")) || (key7 === "revoke")) || (key7 === "hold")) || (key7 === "unhold")) || (key7 === "status")) || (key7 === "recheck")) || (key7 === "help")) || (key7 === "waive")) || (key7 === "override")) || (key7 === "profile")) || (key7 === "attest")) || (key7 === "candidate")) || (key7 === "drop")) || (key7 === "deploy")) || (key7 === "here")) || (key7 === "go")) || (key7 === "no-go")) || (key7 === "decision")) || (key7 === "action")) || (key7 === "concern")) || (key7 === "resolve")) || (key7 === "start")) || (key7 === "done")) || (key7 === "rollback")) || (key7 === "complete"))){
const err36 = {};
(vErrors ??= []).push(err36); errors++;
}
var valid14 = _errs39 === errors;
if(valid14){
const err37 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/propertyNames/not",keyword:"not",params:{},parentSchema:schema19.properties.items.propertyNames,data:key7,propertyName:key7};
(vErrors ??= []).push(err37); errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
if(typeof key7 === "string"){
if(!pattern5.test(key7)){
const err38 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},schema:"^[a-z][a-z0-9-]{0,39}$",parentSchema:schema19.properties.items.propertyNames,data:key7,propertyName:key7};
(vErrors ??= []).push(err38); errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/propertyNames/type",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.items.propertyNames,data:key7,propertyName:key7};
(vErrors ??= []).push(err39); errors++;
}
var valid13 = _errs36 === errors;
if(!valid13){
const err40 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/propertyNames",keyword:"propertyNames",params:{propertyName: key7},parentSchema:schema19.properties.items,data:data10};
(vErrors ??= []).push(err40); errors++;
}
}
for(const key8 in data10){
if(!(validate72(data10[key8], {instancePath:instancePath+"/items/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key8,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.items,data:data10};
(vErrors ??= []).push(err41); errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema19,data};
(vErrors ??= []).push(err42); errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateRole = validate53;

export const validateEnvironment = validate57;

export const validateEvidence = validate103;

export const validateItem = validate72;

export const validateProfile = validate70;

function join(earlier, more) {
  if (earlier === null) return more;
  for (const mistake of more) earlier.push(mistake);
  return earlier;
}

