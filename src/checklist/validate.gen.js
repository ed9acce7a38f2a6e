// Made by scripts/gen.ts from src/checklist/schema.ts.
import runtime0 from 'ajv/dist/runtime/equal.js';
import runtime1 from 'ajv/dist/runtime/ucs2length.js';

export const validateFile = validate52;
const schema19 = {"type":"object","additionalProperties":false,"required":["version","environments","items"],"properties":{"version":{"const":1},"extends":{"anyOf":[{"type":"string","enum":["holdpoint:deployment","holdpoint:go-live","holdpoint:hotfix"]},{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"enum":["holdpoint:deployment","holdpoint:go-live","holdpoint:hotfix"]}}]},"roles":{"type":"object","maxProperties":100,"propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","patternErrorMessage":"a lower-case letter, then letters, digits and hyphens; at most 40 characters","not":{"enum":["merge","in","until","signoff","revoke","hold","unhold","status","recheck","help","waive","override","attest","candidate","drop","deploy","here","go","no-go","decision","action","concern","resolve","start","done","rollback","complete"]}},"additionalProperties":{"$ref":"role"}},"environments":{"type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"type":"string","pattern":"^(?![Mm][Ee][Rr][Gg][Ee]$)[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$","patternErrorMessage":"one word of ASCII letters, digits, `.`, `_`, `/` and `-`, at most 100 characters, but not `merge`"},"additionalProperties":{"$ref":"environment"}},"items":{"type":"object","minProperties":1,"maxProperties":200,"propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","patternErrorMessage":"a lower-case letter, then letters, digits and hyphens; at most 40 characters","not":{"enum":["merge","in","until","signoff","revoke","hold","unhold","status","recheck","help","waive","override","attest","candidate","drop","deploy","here","go","no-go","decision","action","concern","resolve","start","done","rollback","complete"]}},"additionalProperties":{"$ref":"item"}}}};
const func0 = (runtime0.default ?? runtime0);
const pattern3 = new RegExp("^[a-z][a-z0-9-]{0,39}$", "u");
const pattern6 = new RegExp("^(?![Mm][Ee][Rr][Gg][Ee]$)[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$", "u");
const schema20 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"teams":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$","patternErrorMessage":"a team as organisation/slug, such as acme/qa"}},"users":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$","patternErrorMessage":"a GitHub login without `@`, such as octocat"}}}};
const pattern4 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$", "u");

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
if(!((key0 === "teams") || (key0 === "users"))){
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
if(!pattern4.test(data1)){
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
if(!pattern5.test(data3)){
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
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema20,data};
(vErrors ??= []).push(err14); errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"object","additionalProperties":false,"required":["enforce"],"properties":{"enforce":{"patternErrorMessage":"off, advise, advise until YYYY-MM-DD, block","type":"string","pattern":"^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$"},"branches":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}},"separation-of-duties":{"type":"string","enum":["change","off"]},"strict":{"type":"boolean"},"window":{"type":["object","array"],"additionalProperties":false,"required":["zone"],"properties":{"days":{"anyOf":[{"type":"string","pattern":"^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$","patternErrorMessage":"a day or days from one to another, such as sat or mon-thu"},{"type":"array","minItems":1,"maxItems":7,"uniqueItems":true,"items":{"type":"string","pattern":"^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$","patternErrorMessage":"a day or days from one to another, such as sat or mon-thu"}}]},"hours":{"patternErrorMessage":"two times of day as HH:MM-HH:MM, such as 09:00-16:00","type":"string","pattern":"^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$"},"zone":{"patternErrorMessage":"a time zone of the IANA database as Area/City, such as Europe/Berlin, or UTC","type":"string","maxLength":60,"pattern":"^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$"}},"minItems":1,"maxItems":20,"items":{"$ref":"window"}},"freeze":{"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"freeze"}}}};
const pattern7 = new RegExp("^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$", "u");
const pattern8 = new RegExp("^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$", "u");
const pattern10 = new RegExp("^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u");
const pattern11 = new RegExp("^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$", "u");
const func2 = (runtime1.default ?? runtime1);
const schema22 = {"type":"object","additionalProperties":false,"required":["zone"],"properties":{"days":{"anyOf":[{"type":"string","pattern":"^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$","patternErrorMessage":"a day or days from one to another, such as sat or mon-thu"},{"type":"array","minItems":1,"maxItems":7,"uniqueItems":true,"items":{"type":"string","pattern":"^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$","patternErrorMessage":"a day or days from one to another, such as sat or mon-thu"}}]},"hours":{"patternErrorMessage":"two times of day as HH:MM-HH:MM, such as 09:00-16:00","type":"string","pattern":"^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$"},"zone":{"patternErrorMessage":"a time zone of the IANA database as Area/City, such as Europe/Berlin, or UTC","type":"string","maxLength":60,"pattern":"^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$"}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.zone === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zone"},parentSchema:schema22,data};
(vErrors ??= []).push(err0); errors++;
}
for(const key0 in data){
if(!(((key0 === "days") || (key0 === "hours")) || (key0 === "zone"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema22,data};
(vErrors ??= []).push(err1); errors++;
}
}
if(data.days !== undefined){
let data0 = data.days;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err2 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$"},parentSchema:schema22.properties.days.anyOf[0],data:data0};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/anyOf/0/type",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.days.anyOf[0],data:data0};
(vErrors ??= []).push(err3); errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(Array.isArray(data0)){
if(data0.length > 7){
const err4 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 7},parentSchema:schema22.properties.days.anyOf[1],data:data0};
(vErrors ??= []).push(err4); errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema22.properties.days.anyOf[1],data:data0};
(vErrors ??= []).push(err5); errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
const err6 = {instancePath:instancePath+"/days/" + i0,schemaPath:"#/properties/days/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$"},parentSchema:schema22.properties.days.anyOf[1].items,data:data1};
(vErrors ??= []).push(err6); errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/days/" + i0,schemaPath:"#/properties/days/anyOf/1/items/type",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.days.anyOf[1].items,data:data1};
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
const err8 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema22.properties.days.anyOf[1],data:data0};
(vErrors ??= []).push(err8); errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err9 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/anyOf/1/type",keyword:"type",params:{type: "array"},parentSchema:schema22.properties.days.anyOf[1],data:data0};
(vErrors ??= []).push(err9); errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err10 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/anyOf",keyword:"anyOf",params:{},parentSchema:schema22.properties.days,data:data0};
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
if(!pattern10.test(data2)){
const err11 = {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/pattern",keyword:"pattern",params:{pattern: "^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$"},parentSchema:schema22.properties.hours,data:data2};
(vErrors ??= []).push(err11); errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/type",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.hours,data:data2};
(vErrors ??= []).push(err12); errors++;
}
}
if(data.zone !== undefined){
let data3 = data.zone;
if(typeof data3 === "string"){
if(func2(data3) > 60){
const err13 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/maxLength",keyword:"maxLength",params:{limit: 60},parentSchema:schema22.properties.zone,data:data3};
(vErrors ??= []).push(err13); errors++;
}
if(!pattern11.test(data3)){
const err14 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/pattern",keyword:"pattern",params:{pattern: "^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$"},parentSchema:schema22.properties.zone,data:data3};
(vErrors ??= []).push(err14); errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.zone,data:data3};
(vErrors ??= []).push(err15); errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema22,data};
(vErrors ??= []).push(err16); errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"object","additionalProperties":false,"required":["from","until","reason"],"properties":{"from":{"patternErrorMessage":"a day as YYYY-MM-DD, or a minute as YYYY-MM-DDTHH:MM","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$"},"until":{"patternErrorMessage":"a day as YYYY-MM-DD, or a minute as YYYY-MM-DDTHH:MM","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$"},"reason":{"patternErrorMessage":"one line of text without blanks around it","type":"string","maxLength":120,"pattern":"^\\S(?:.*\\S)?$"},"zone":{"patternErrorMessage":"a time zone of the IANA database as Area/City, such as Europe/Berlin, or UTC","type":"string","maxLength":60,"pattern":"^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$"}}};
const pattern16 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$", "u");
const pattern18 = new RegExp("^\\S(?:.*\\S)?$", "u");

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
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},parentSchema:schema23,data};
(vErrors ??= []).push(err0); errors++;
}
if(data.until === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "until"},parentSchema:schema23,data};
(vErrors ??= []).push(err1); errors++;
}
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},parentSchema:schema23,data};
(vErrors ??= []).push(err2); errors++;
}
for(const key0 in data){
if(!((((key0 === "from") || (key0 === "until")) || (key0 === "reason")) || (key0 === "zone"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema23,data};
(vErrors ??= []).push(err3); errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$"},schema:"^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$",parentSchema:schema23.properties.from,data:data0};
(vErrors ??= []).push(err4); errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.from,data:data0};
(vErrors ??= []).push(err5); errors++;
}
}
if(data.until !== undefined){
let data1 = data.until;
if(typeof data1 === "string"){
if(!pattern16.test(data1)){
const err6 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$"},schema:"^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$",parentSchema:schema23.properties.until,data:data1};
(vErrors ??= []).push(err6); errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.until,data:data1};
(vErrors ??= []).push(err7); errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(func2(data2) > 120){
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 120},parentSchema:schema23.properties.reason,data:data2};
(vErrors ??= []).push(err8); errors++;
}
if(!pattern18.test(data2)){
const err9 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"},parentSchema:schema23.properties.reason,data:data2};
(vErrors ??= []).push(err9); errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.reason,data:data2};
(vErrors ??= []).push(err10); errors++;
}
}
if(data.zone !== undefined){
let data3 = data.zone;
if(typeof data3 === "string"){
if(func2(data3) > 60){
const err11 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/maxLength",keyword:"maxLength",params:{limit: 60},parentSchema:schema23.properties.zone,data:data3};
(vErrors ??= []).push(err11); errors++;
}
if(!pattern11.test(data3)){
const err12 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/pattern",keyword:"pattern",params:{pattern: "^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$"},parentSchema:schema23.properties.zone,data:data3};
(vErrors ??= []).push(err12); errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.zone,data:data3};
(vErrors ??= []).push(err13); errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema23,data};
(vErrors ??= []).push(err14); errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enforce === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "enforce"},parentSchema:schema21,data};
(vErrors ??= []).push(err0); errors++;
}
for(const key0 in data){
if(!((((((key0 === "enforce") || (key0 === "branches")) || (key0 === "separation-of-duties")) || (key0 === "strict")) || (key0 === "window")) || (key0 === "freeze"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema21,data};
(vErrors ??= []).push(err1); errors++;
}
}
if(data.enforce !== undefined){
let data0 = data.enforce;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err2 = {instancePath:instancePath+"/enforce",schemaPath:"#/properties/enforce/pattern",keyword:"pattern",params:{pattern: "^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$"},schema:"^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$",parentSchema:schema21.properties.enforce,data:data0};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/enforce",schemaPath:"#/properties/enforce/type",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.enforce,data:data0};
(vErrors ??= []).push(err3); errors++;
}
}
if(data.branches !== undefined){
let data1 = data.branches;
if(Array.isArray(data1)){
if(data1.length > 100){
const err4 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema21.properties.branches,data:data1};
(vErrors ??= []).push(err4); errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema21.properties.branches,data:data1};
(vErrors ??= []).push(err5); errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err6 = {instancePath:instancePath+"/branches/" + i0,schemaPath:"#/properties/branches/items/maxLength",keyword:"maxLength",params:{limit: 200},parentSchema:schema21.properties.branches.items,data:data2};
(vErrors ??= []).push(err6); errors++;
}
if(func2(data2) < 1){
const err7 = {instancePath:instancePath+"/branches/" + i0,schemaPath:"#/properties/branches/items/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema21.properties.branches.items,data:data2};
(vErrors ??= []).push(err7); errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/branches/" + i0,schemaPath:"#/properties/branches/items/type",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.branches.items,data:data2};
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
const err9 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema21.properties.branches,data:data1};
(vErrors ??= []).push(err9); errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err10 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/type",keyword:"type",params:{type: "array"},parentSchema:schema21.properties.branches,data:data1};
(vErrors ??= []).push(err10); errors++;
}
}
if(data["separation-of-duties"] !== undefined){
let data3 = data["separation-of-duties"];
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/separation-of-duties",schemaPath:"#/properties/separation-of-duties/type",keyword:"type",params:{type: "string"},parentSchema:schema21.properties["separation-of-duties"],data:data3};
(vErrors ??= []).push(err11); errors++;
}
if(!((data3 === "change") || (data3 === "off"))){
const err12 = {instancePath:instancePath+"/separation-of-duties",schemaPath:"#/properties/separation-of-duties/enum",keyword:"enum",params:{allowedValues: schema21.properties["separation-of-duties"].enum},parentSchema:schema21.properties["separation-of-duties"],data:data3};
(vErrors ??= []).push(err12); errors++;
}
}
if(data.strict !== undefined){
let data4 = data.strict;
if(typeof data4 !== "boolean"){
const err13 = {instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type: "boolean"},parentSchema:schema21.properties.strict,data:data4};
(vErrors ??= []).push(err13); errors++;
}
}
if(data.window !== undefined){
let data5 = data.window;
if(!data5 || typeof data5 != "object"){
const err14 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: schema21.properties.window.type},parentSchema:schema21.properties.window,data:data5};
(vErrors ??= []).push(err14); errors++;
}
if(Array.isArray(data5)){
if(data5.length > 20){
const err15 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/maxItems",keyword:"maxItems",params:{limit: 20},parentSchema:schema21.properties.window,data:data5};
(vErrors ??= []).push(err15); errors++;
}
if(data5.length < 1){
const err16 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema21.properties.window,data:data5};
(vErrors ??= []).push(err16); errors++;
}
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
if(!(validate56(data5[i2], {instancePath:instancePath+"/window/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.zone === undefined){
const err17 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty: "zone"},parentSchema:schema21.properties.window,data:data5};
(vErrors ??= []).push(err17); errors++;
}
for(const key1 in data5){
if(!(((key1 === "days") || (key1 === "hours")) || (key1 === "zone"))){
const err18 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema21.properties.window,data:data5};
(vErrors ??= []).push(err18); errors++;
}
}
if(data5.days !== undefined){
let data7 = data5.days;
const _errs17 = errors;
let valid7 = false;
const _errs18 = errors;
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
const err19 = {instancePath:instancePath+"/window/days",schemaPath:"#/properties/window/properties/days/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$"},parentSchema:schema21.properties.window.properties.days.anyOf[0],data:data7};
(vErrors ??= []).push(err19); errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/window/days",schemaPath:"#/properties/window/properties/days/anyOf/0/type",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.window.properties.days.anyOf[0],data:data7};
(vErrors ??= []).push(err20); errors++;
}
var _valid0 = _errs18 === errors;
valid7 = valid7 || _valid0;
const _errs20 = errors;
if(Array.isArray(data7)){
if(data7.length > 7){
const err21 = {instancePath:instancePath+"/window/days",schemaPath:"#/properties/window/properties/days/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 7},parentSchema:schema21.properties.window.properties.days.anyOf[1],data:data7};
(vErrors ??= []).push(err21); errors++;
}
if(data7.length < 1){
const err22 = {instancePath:instancePath+"/window/days",schemaPath:"#/properties/window/properties/days/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema21.properties.window.properties.days.anyOf[1],data:data7};
(vErrors ??= []).push(err22); errors++;
}
const len2 = data7.length;
for(let i3=0; i3<len2; i3++){
let data8 = data7[i3];
if(typeof data8 === "string"){
if(!pattern8.test(data8)){
const err23 = {instancePath:instancePath+"/window/days/" + i3,schemaPath:"#/properties/window/properties/days/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$"},parentSchema:schema21.properties.window.properties.days.anyOf[1].items,data:data8};
(vErrors ??= []).push(err23); errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/window/days/" + i3,schemaPath:"#/properties/window/properties/days/anyOf/1/items/type",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.window.properties.days.anyOf[1].items,data:data8};
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
const err25 = {instancePath:instancePath+"/window/days",schemaPath:"#/properties/window/properties/days/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},parentSchema:schema21.properties.window.properties.days.anyOf[1],data:data7};
(vErrors ??= []).push(err25); errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err26 = {instancePath:instancePath+"/window/days",schemaPath:"#/properties/window/properties/days/anyOf/1/type",keyword:"type",params:{type: "array"},parentSchema:schema21.properties.window.properties.days.anyOf[1],data:data7};
(vErrors ??= []).push(err26); errors++;
}
var _valid0 = _errs20 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const err27 = {instancePath:instancePath+"/window/days",schemaPath:"#/properties/window/properties/days/anyOf",keyword:"anyOf",params:{},parentSchema:schema21.properties.window.properties.days,data:data7};
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
if(!pattern10.test(data9)){
const err28 = {instancePath:instancePath+"/window/hours",schemaPath:"#/properties/window/properties/hours/pattern",keyword:"pattern",params:{pattern: "^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$"},parentSchema:schema21.properties.window.properties.hours,data:data9};
(vErrors ??= []).push(err28); errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/window/hours",schemaPath:"#/properties/window/properties/hours/type",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.window.properties.hours,data:data9};
(vErrors ??= []).push(err29); errors++;
}
}
if(data5.zone !== undefined){
let data10 = data5.zone;
if(typeof data10 === "string"){
if(func2(data10) > 60){
const err30 = {instancePath:instancePath+"/window/zone",schemaPath:"#/properties/window/properties/zone/maxLength",keyword:"maxLength",params:{limit: 60},parentSchema:schema21.properties.window.properties.zone,data:data10};
(vErrors ??= []).push(err30); errors++;
}
if(!pattern11.test(data10)){
const err31 = {instancePath:instancePath+"/window/zone",schemaPath:"#/properties/window/properties/zone/pattern",keyword:"pattern",params:{pattern: "^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$"},parentSchema:schema21.properties.window.properties.zone,data:data10};
(vErrors ??= []).push(err31); errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/window/zone",schemaPath:"#/properties/window/properties/zone/type",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.window.properties.zone,data:data10};
(vErrors ??= []).push(err32); errors++;
}
}
}
}
if(data.freeze !== undefined){
let data11 = data.freeze;
if(Array.isArray(data11)){
if(data11.length > 50){
const err33 = {instancePath:instancePath+"/freeze",schemaPath:"#/properties/freeze/maxItems",keyword:"maxItems",params:{limit: 50},parentSchema:schema21.properties.freeze,data:data11};
(vErrors ??= []).push(err33); errors++;
}
if(data11.length < 1){
const err34 = {instancePath:instancePath+"/freeze",schemaPath:"#/properties/freeze/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema21.properties.freeze,data:data11};
(vErrors ??= []).push(err34); errors++;
}
const len3 = data11.length;
for(let i5=0; i5<len3; i5++){
if(!(validate58(data11[i5], {instancePath:instancePath+"/freeze/" + i5,parentData:data11,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/freeze",schemaPath:"#/properties/freeze/type",keyword:"type",params:{type: "array"},parentSchema:schema21.properties.freeze,data:data11};
(vErrors ??= []).push(err35); errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema21,data};
(vErrors ??= []).push(err36); errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"object","additionalProperties":false,"required":["title"],"oneOf":[{"required":["check"]},{"required":["review"]},{"required":["signoff"]},{"required":["tick"]},{"required":["file"]},{"required":["deployment"]},{"required":["codeowners"]},{"required":["window"]},{"required":["linked-issue"]},{"required":["variables"]},{"required":["workflow"]},{"required":["all"]},{"required":["any"]}],"properties":{"title":{"patternErrorMessage":"one line of text without blanks around it","type":"string","maxLength":120,"pattern":"^\\S(?:.*\\S)?$"},"section":{"patternErrorMessage":"one line of text without blanks around it","type":"string","maxLength":120,"pattern":"^\\S(?:.*\\S)?$"},"why":{"type":"string","minLength":1,"maxLength":1000},"phase":{"type":"string","enum":["pre-deployment","deployment","post-deployment","rollback","communication","review","close"]},"ask":{"type":"string","enum":["change","release"]},"environments":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1}},"when":{"$ref":"when"},"enforce-from":{"patternErrorMessage":"a day as YYYY-MM-DD","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"check":{"$ref":"check"},"review":{"$ref":"review"},"signoff":{"$ref":"signoff"},"tick":{"$ref":"tick"},"file":{"$ref":"file"},"deployment":{"$ref":"deployment"},"codeowners":{"$ref":"codeowners"},"window":{"$ref":"window"},"linked-issue":{"$ref":"linked-issue"},"variables":{"$ref":"variables"},"workflow":{"$ref":"workflow"},"all":{"$ref":"parts"},"any":{"$ref":"parts"}}};
const func8 = Object.prototype.hasOwnProperty;
const pattern24 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const schema25 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"paths":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}},"labels":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","maxLength":50,"pattern":"^\\S(?:.*\\S)?$","patternErrorMessage":"one line of text without blanks around it"}},"base":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}}}};

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
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema25,data};
(vErrors ??= []).push(err0); errors++;
}
for(const key0 in data){
if(!(((key0 === "paths") || (key0 === "labels")) || (key0 === "base"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema25,data};
(vErrors ??= []).push(err1); errors++;
}
}
if(data.paths !== undefined){
let data0 = data.paths;
if(Array.isArray(data0)){
if(data0.length > 100){
const err2 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema25.properties.paths,data:data0};
(vErrors ??= []).push(err2); errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema25.properties.paths,data:data0};
(vErrors ??= []).push(err3); errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err4 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/items/maxLength",keyword:"maxLength",params:{limit: 200},parentSchema:schema25.properties.paths.items,data:data1};
(vErrors ??= []).push(err4); errors++;
}
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema25.properties.paths.items,data:data1};
(vErrors ??= []).push(err5); errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/items/type",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.paths.items,data:data1};
(vErrors ??= []).push(err6); errors++;
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
const err7 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema25.properties.paths,data:data0};
(vErrors ??= []).push(err7); errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err8 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"},parentSchema:schema25.properties.paths,data:data0};
(vErrors ??= []).push(err8); errors++;
}
}
if(data.labels !== undefined){
let data2 = data.labels;
if(Array.isArray(data2)){
if(data2.length > 100){
const err9 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema25.properties.labels,data:data2};
(vErrors ??= []).push(err9); errors++;
}
if(data2.length < 1){
const err10 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema25.properties.labels,data:data2};
(vErrors ??= []).push(err10); errors++;
}
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
if(typeof data3 === "string"){
if(func2(data3) > 50){
const err11 = {instancePath:instancePath+"/labels/" + i2,schemaPath:"#/properties/labels/items/maxLength",keyword:"maxLength",params:{limit: 50},parentSchema:schema25.properties.labels.items,data:data3};
(vErrors ??= []).push(err11); errors++;
}
if(!pattern18.test(data3)){
const err12 = {instancePath:instancePath+"/labels/" + i2,schemaPath:"#/properties/labels/items/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"},parentSchema:schema25.properties.labels.items,data:data3};
(vErrors ??= []).push(err12); errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/labels/" + i2,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.labels.items,data:data3};
(vErrors ??= []).push(err13); errors++;
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
const err14 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},parentSchema:schema25.properties.labels,data:data2};
(vErrors ??= []).push(err14); errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err15 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"},parentSchema:schema25.properties.labels,data:data2};
(vErrors ??= []).push(err15); errors++;
}
}
if(data.base !== undefined){
let data4 = data.base;
if(Array.isArray(data4)){
if(data4.length > 100){
const err16 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema25.properties.base,data:data4};
(vErrors ??= []).push(err16); errors++;
}
if(data4.length < 1){
const err17 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema25.properties.base,data:data4};
(vErrors ??= []).push(err17); errors++;
}
const len2 = data4.length;
for(let i4=0; i4<len2; i4++){
let data5 = data4[i4];
if(typeof data5 === "string"){
if(func2(data5) > 200){
const err18 = {instancePath:instancePath+"/base/" + i4,schemaPath:"#/properties/base/items/maxLength",keyword:"maxLength",params:{limit: 200},parentSchema:schema25.properties.base.items,data:data5};
(vErrors ??= []).push(err18); errors++;
}
if(func2(data5) < 1){
const err19 = {instancePath:instancePath+"/base/" + i4,schemaPath:"#/properties/base/items/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema25.properties.base.items,data:data5};
(vErrors ??= []).push(err19); errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/base/" + i4,schemaPath:"#/properties/base/items/type",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.base.items,data:data5};
(vErrors ??= []).push(err20); errors++;
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
const err21 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},parentSchema:schema25.properties.base,data:data4};
(vErrors ??= []).push(err21); errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err22 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "array"},parentSchema:schema25.properties.base,data:data4};
(vErrors ??= []).push(err22); errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema25,data};
(vErrors ??= []).push(err23); errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"anyOf":[{"type":"string","minLength":1,"maxLength":255},{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255},"app":{"anyOf":[{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,99}$"},{"type":"integer","minimum":1}]},"workflow":{"type":"string","minLength":1,"maxLength":255},"unchanged":{"type":"boolean"},"max-age":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}}]};
const pattern25 = new RegExp("^[a-z0-9][a-z0-9-]{0,99}$", "u");
const pattern26 = new RegExp("^[1-9][0-9]{0,3}[mhd]$", "u");

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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func2(data) > 255){
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 255},parentSchema:schema26.anyOf[0],data};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema26.anyOf[0],data};
(vErrors ??= []).push(err1); errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},parentSchema:schema26.anyOf[0],data};
(vErrors ??= []).push(err2); errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},parentSchema:schema26.anyOf[1],data};
(vErrors ??= []).push(err3); errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "app")) || (key0 === "workflow")) || (key0 === "unchanged")) || (key0 === "max-age"))){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema26.anyOf[1],data};
(vErrors ??= []).push(err4); errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},parentSchema:schema26.anyOf[1].properties.name,data:data0};
(vErrors ??= []).push(err5); errors++;
}
if(func2(data0) < 1){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/1/properties/name/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema26.anyOf[1].properties.name,data:data0};
(vErrors ??= []).push(err6); errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema26.anyOf[1].properties.name,data:data0};
(vErrors ??= []).push(err7); errors++;
}
}
if(data.app !== undefined){
let data1 = data.app;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(typeof data1 === "string"){
if(!pattern25.test(data1)){
const err8 = {instancePath:instancePath+"/app",schemaPath:"#/anyOf/1/properties/app/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,99}$"},schema:"^[a-z0-9][a-z0-9-]{0,99}$",parentSchema:schema26.anyOf[1].properties.app.anyOf[0],data:data1};
(vErrors ??= []).push(err8); errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/app",schemaPath:"#/anyOf/1/properties/app/anyOf/0/type",keyword:"type",params:{type: "string"},parentSchema:schema26.anyOf[1].properties.app.anyOf[0],data:data1};
(vErrors ??= []).push(err9); errors++;
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
const _errs12 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err10 = {instancePath:instancePath+"/app",schemaPath:"#/anyOf/1/properties/app/anyOf/1/type",keyword:"type",params:{type: "integer"},parentSchema:schema26.anyOf[1].properties.app.anyOf[1],data:data1};
(vErrors ??= []).push(err10); errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err11 = {instancePath:instancePath+"/app",schemaPath:"#/anyOf/1/properties/app/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema26.anyOf[1].properties.app.anyOf[1],data:data1};
(vErrors ??= []).push(err11); errors++;
}
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err12 = {instancePath:instancePath+"/app",schemaPath:"#/anyOf/1/properties/app/anyOf",keyword:"anyOf",params:{},parentSchema:schema26.anyOf[1].properties.app,data:data1};
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
const err13 = {instancePath:instancePath+"/workflow",schemaPath:"#/anyOf/1/properties/workflow/maxLength",keyword:"maxLength",params:{limit: 255},parentSchema:schema26.anyOf[1].properties.workflow,data:data2};
(vErrors ??= []).push(err13); errors++;
}
if(func2(data2) < 1){
const err14 = {instancePath:instancePath+"/workflow",schemaPath:"#/anyOf/1/properties/workflow/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema26.anyOf[1].properties.workflow,data:data2};
(vErrors ??= []).push(err14); errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/workflow",schemaPath:"#/anyOf/1/properties/workflow/type",keyword:"type",params:{type: "string"},parentSchema:schema26.anyOf[1].properties.workflow,data:data2};
(vErrors ??= []).push(err15); errors++;
}
}
if(data.unchanged !== undefined){
let data3 = data.unchanged;
if(typeof data3 !== "boolean"){
const err16 = {instancePath:instancePath+"/unchanged",schemaPath:"#/anyOf/1/properties/unchanged/type",keyword:"type",params:{type: "boolean"},parentSchema:schema26.anyOf[1].properties.unchanged,data:data3};
(vErrors ??= []).push(err16); errors++;
}
}
if(data["max-age"] !== undefined){
let data4 = data["max-age"];
if(typeof data4 === "string"){
if(!pattern26.test(data4)){
const err17 = {instancePath:instancePath+"/max-age",schemaPath:"#/anyOf/1/properties/max-age/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[mhd]$"},schema:"^[1-9][0-9]{0,3}[mhd]$",parentSchema:schema26.anyOf[1].properties["max-age"],data:data4};
(vErrors ??= []).push(err17); errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/max-age",schemaPath:"#/anyOf/1/properties/max-age/type",keyword:"type",params:{type: "string"},parentSchema:schema26.anyOf[1].properties["max-age"],data:data4};
(vErrors ??= []).push(err18); errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},parentSchema:schema26.anyOf[1],data};
(vErrors ??= []).push(err19); errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err20 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},parentSchema:schema26,data};
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
validate64.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema27 = {"type":"object","additionalProperties":false,"properties":{"from":{"type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$"}},"count":{"type":"integer","minimum":1,"maximum":10},"max-age":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}};
const pattern27 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$", "u");

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
for(const key0 in data){
if(!(((key0 === "from") || (key0 === "count")) || (key0 === "max-age"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema27,data};
(vErrors ??= []).push(err0); errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(Array.isArray(data0)){
if(data0.length > 50){
const err1 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 50},parentSchema:schema27.properties.from,data:data0};
(vErrors ??= []).push(err1); errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema27.properties.from,data:data0};
(vErrors ??= []).push(err2); errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern27.test(data1)){
const err3 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$"},schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$",parentSchema:schema27.properties.from.items,data:data1};
(vErrors ??= []).push(err3); errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},parentSchema:schema27.properties.from.items,data:data1};
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
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema27.properties.from,data:data0};
(vErrors ??= []).push(err5); errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},parentSchema:schema27.properties.from,data:data0};
(vErrors ??= []).push(err6); errors++;
}
}
if(data.count !== undefined){
let data2 = data.count;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},parentSchema:schema27.properties.count,data:data2};
(vErrors ??= []).push(err7); errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema27.properties.count,data:data2};
(vErrors ??= []).push(err8); errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema27.properties.count,data:data2};
(vErrors ??= []).push(err9); errors++;
}
}
}
if(data["max-age"] !== undefined){
let data3 = data["max-age"];
if(typeof data3 === "string"){
if(!pattern26.test(data3)){
const err10 = {instancePath:instancePath+"/max-age",schemaPath:"#/properties/max-age/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[mhd]$"},schema:"^[1-9][0-9]{0,3}[mhd]$",parentSchema:schema27.properties["max-age"],data:data3};
(vErrors ??= []).push(err10); errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/max-age",schemaPath:"#/properties/max-age/type",keyword:"type",params:{type: "string"},parentSchema:schema27.properties["max-age"],data:data3};
(vErrors ??= []).push(err11); errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema27,data};
(vErrors ??= []).push(err12); errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"anyOf":[{"patternErrorMessage":"a text such as qa","type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$"},{"type":"object","additionalProperties":false,"required":["role"],"properties":{"role":{"patternErrorMessage":"a text such as qa","type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$"},"expires":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}}]};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
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
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},schema:"^[a-z][a-z0-9-]{0,39}$",parentSchema:schema28.anyOf[0],data};
(vErrors ??= []).push(err0); errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},parentSchema:schema28.anyOf[0],data};
(vErrors ??= []).push(err1); errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema28.anyOf[1],data};
(vErrors ??= []).push(err2); errors++;
}
for(const key0 in data){
if(!((key0 === "role") || (key0 === "expires"))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema28.anyOf[1],data};
(vErrors ??= []).push(err3); errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err4 = {instancePath:instancePath+"/role",schemaPath:"#/anyOf/1/properties/role/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},schema:"^[a-z][a-z0-9-]{0,39}$",parentSchema:schema28.anyOf[1].properties.role,data:data0};
(vErrors ??= []).push(err4); errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/anyOf/1/properties/role/type",keyword:"type",params:{type: "string"},parentSchema:schema28.anyOf[1].properties.role,data:data0};
(vErrors ??= []).push(err5); errors++;
}
}
if(data.expires !== undefined){
let data1 = data.expires;
if(typeof data1 === "string"){
if(!pattern26.test(data1)){
const err6 = {instancePath:instancePath+"/expires",schemaPath:"#/anyOf/1/properties/expires/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[mhd]$"},schema:"^[1-9][0-9]{0,3}[mhd]$",parentSchema:schema28.anyOf[1].properties.expires,data:data1};
(vErrors ??= []).push(err6); errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/expires",schemaPath:"#/anyOf/1/properties/expires/type",keyword:"type",params:{type: "string"},parentSchema:schema28.anyOf[1].properties.expires,data:data1};
(vErrors ??= []).push(err7); errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},parentSchema:schema28.anyOf[1],data};
(vErrors ??= []).push(err8); errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},parentSchema:schema28,data};
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
validate68.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema29 = {"anyOf":[{"patternErrorMessage":"a text such as ops","type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$"},{"type":"object","additionalProperties":false,"required":["role"],"properties":{"role":{"patternErrorMessage":"a text such as ops","type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$"},"max-age":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}}]};

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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},schema:"^[a-z][a-z0-9-]{0,39}$",parentSchema:schema29.anyOf[0],data};
(vErrors ??= []).push(err0); errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},parentSchema:schema29.anyOf[0],data};
(vErrors ??= []).push(err1); errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema29.anyOf[1],data};
(vErrors ??= []).push(err2); errors++;
}
for(const key0 in data){
if(!((key0 === "role") || (key0 === "max-age"))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema29.anyOf[1],data};
(vErrors ??= []).push(err3); errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err4 = {instancePath:instancePath+"/role",schemaPath:"#/anyOf/1/properties/role/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},schema:"^[a-z][a-z0-9-]{0,39}$",parentSchema:schema29.anyOf[1].properties.role,data:data0};
(vErrors ??= []).push(err4); errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/anyOf/1/properties/role/type",keyword:"type",params:{type: "string"},parentSchema:schema29.anyOf[1].properties.role,data:data0};
(vErrors ??= []).push(err5); errors++;
}
}
if(data["max-age"] !== undefined){
let data1 = data["max-age"];
if(typeof data1 === "string"){
if(!pattern26.test(data1)){
const err6 = {instancePath:instancePath+"/max-age",schemaPath:"#/anyOf/1/properties/max-age/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[mhd]$"},schema:"^[1-9][0-9]{0,3}[mhd]$",parentSchema:schema29.anyOf[1].properties["max-age"],data:data1};
(vErrors ??= []).push(err6); errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/max-age",schemaPath:"#/anyOf/1/properties/max-age/type",keyword:"type",params:{type: "string"},parentSchema:schema29.anyOf[1].properties["max-age"],data:data1};
(vErrors ??= []).push(err7); errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},parentSchema:schema29.anyOf[1],data};
(vErrors ??= []).push(err8); errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},parentSchema:schema29,data};
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
validate70.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate70.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema30 = {"anyOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","minLength":1,"maxLength":1024},"headings":{"type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":255,"pattern":"\\S"}},"unchanged":{"type":"boolean"}}}]};
const pattern35 = new RegExp("\\S", "u");

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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func2(data) > 1024){
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},parentSchema:schema30.anyOf[0],data};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema30.anyOf[0],data};
(vErrors ??= []).push(err1); errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},parentSchema:schema30.anyOf[0],data};
(vErrors ??= []).push(err2); errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "path"},parentSchema:schema30.anyOf[1],data};
(vErrors ??= []).push(err3); errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "headings")) || (key0 === "unchanged"))){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema30.anyOf[1],data};
(vErrors ??= []).push(err4); errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(func2(data0) > 1024){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/anyOf/1/properties/path/maxLength",keyword:"maxLength",params:{limit: 1024},parentSchema:schema30.anyOf[1].properties.path,data:data0};
(vErrors ??= []).push(err5); errors++;
}
if(func2(data0) < 1){
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/anyOf/1/properties/path/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema30.anyOf[1].properties.path,data:data0};
(vErrors ??= []).push(err6); errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/path",schemaPath:"#/anyOf/1/properties/path/type",keyword:"type",params:{type: "string"},parentSchema:schema30.anyOf[1].properties.path,data:data0};
(vErrors ??= []).push(err7); errors++;
}
}
if(data.headings !== undefined){
let data1 = data.headings;
if(Array.isArray(data1)){
if(data1.length > 50){
const err8 = {instancePath:instancePath+"/headings",schemaPath:"#/anyOf/1/properties/headings/maxItems",keyword:"maxItems",params:{limit: 50},parentSchema:schema30.anyOf[1].properties.headings,data:data1};
(vErrors ??= []).push(err8); errors++;
}
if(data1.length < 1){
const err9 = {instancePath:instancePath+"/headings",schemaPath:"#/anyOf/1/properties/headings/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema30.anyOf[1].properties.headings,data:data1};
(vErrors ??= []).push(err9); errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) > 255){
const err10 = {instancePath:instancePath+"/headings/" + i0,schemaPath:"#/anyOf/1/properties/headings/items/maxLength",keyword:"maxLength",params:{limit: 255},parentSchema:schema30.anyOf[1].properties.headings.items,data:data2};
(vErrors ??= []).push(err10); errors++;
}
if(func2(data2) < 1){
const err11 = {instancePath:instancePath+"/headings/" + i0,schemaPath:"#/anyOf/1/properties/headings/items/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema30.anyOf[1].properties.headings.items,data:data2};
(vErrors ??= []).push(err11); errors++;
}
if(!pattern35.test(data2)){
const err12 = {instancePath:instancePath+"/headings/" + i0,schemaPath:"#/anyOf/1/properties/headings/items/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema30.anyOf[1].properties.headings.items,data:data2};
(vErrors ??= []).push(err12); errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/headings/" + i0,schemaPath:"#/anyOf/1/properties/headings/items/type",keyword:"type",params:{type: "string"},parentSchema:schema30.anyOf[1].properties.headings.items,data:data2};
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
const err14 = {instancePath:instancePath+"/headings",schemaPath:"#/anyOf/1/properties/headings/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema30.anyOf[1].properties.headings,data:data1};
(vErrors ??= []).push(err14); errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err15 = {instancePath:instancePath+"/headings",schemaPath:"#/anyOf/1/properties/headings/type",keyword:"type",params:{type: "array"},parentSchema:schema30.anyOf[1].properties.headings,data:data1};
(vErrors ??= []).push(err15); errors++;
}
}
if(data.unchanged !== undefined){
let data3 = data.unchanged;
if(typeof data3 !== "boolean"){
const err16 = {instancePath:instancePath+"/unchanged",schemaPath:"#/anyOf/1/properties/unchanged/type",keyword:"type",params:{type: "boolean"},parentSchema:schema30.anyOf[1].properties.unchanged,data:data3};
(vErrors ??= []).push(err16); errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},parentSchema:schema30.anyOf[1],data};
(vErrors ??= []).push(err17); errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err18 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},parentSchema:schema30,data};
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
validate72.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate72.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema31 = {"type":"object","additionalProperties":false,"required":["environment"],"properties":{"environment":{"patternErrorMessage":"one line of text without blanks around it","type":"string","minLength":1,"maxLength":255,"pattern":"^\\S(?:.*\\S)?$"},"for":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"},"app":{"patternErrorMessage":"the slug of an app, such as our-deployer","type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,99}$"},"max-age":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}};

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
if(data.environment === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"},parentSchema:schema31,data};
(vErrors ??= []).push(err0); errors++;
}
for(const key0 in data){
if(!((((key0 === "environment") || (key0 === "for")) || (key0 === "app")) || (key0 === "max-age"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema31,data};
(vErrors ??= []).push(err1); errors++;
}
}
if(data.environment !== undefined){
let data0 = data.environment;
if(typeof data0 === "string"){
if(func2(data0) > 255){
const err2 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/maxLength",keyword:"maxLength",params:{limit: 255},parentSchema:schema31.properties.environment,data:data0};
(vErrors ??= []).push(err2); errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema31.properties.environment,data:data0};
(vErrors ??= []).push(err3); errors++;
}
if(!pattern18.test(data0)){
const err4 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"},parentSchema:schema31.properties.environment,data:data0};
(vErrors ??= []).push(err4); errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.environment,data:data0};
(vErrors ??= []).push(err5); errors++;
}
}
if(data.for !== undefined){
let data1 = data.for;
if(typeof data1 === "string"){
if(!pattern26.test(data1)){
const err6 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[mhd]$"},schema:"^[1-9][0-9]{0,3}[mhd]$",parentSchema:schema31.properties.for,data:data1};
(vErrors ??= []).push(err6); errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/type",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.for,data:data1};
(vErrors ??= []).push(err7); errors++;
}
}
if(data.app !== undefined){
let data2 = data.app;
if(typeof data2 === "string"){
if(!pattern25.test(data2)){
const err8 = {instancePath:instancePath+"/app",schemaPath:"#/properties/app/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,99}$"},schema:"^[a-z0-9][a-z0-9-]{0,99}$",parentSchema:schema31.properties.app,data:data2};
(vErrors ??= []).push(err8); errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/app",schemaPath:"#/properties/app/type",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.app,data:data2};
(vErrors ??= []).push(err9); errors++;
}
}
if(data["max-age"] !== undefined){
let data3 = data["max-age"];
if(typeof data3 === "string"){
if(!pattern26.test(data3)){
const err10 = {instancePath:instancePath+"/max-age",schemaPath:"#/properties/max-age/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[mhd]$"},schema:"^[1-9][0-9]{0,3}[mhd]$",parentSchema:schema31.properties["max-age"],data:data3};
(vErrors ??= []).push(err10); errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/max-age",schemaPath:"#/properties/max-age/type",keyword:"type",params:{type: "string"},parentSchema:schema31.properties["max-age"],data:data3};
(vErrors ??= []).push(err11); errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema31,data};
(vErrors ??= []).push(err12); errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"object","additionalProperties":false,"properties":{"unowned":{"type":"string","enum":["allowed","refused"]},"max-age":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}};

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
for(const key0 in data){
if(!((key0 === "unowned") || (key0 === "max-age"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema32,data};
(vErrors ??= []).push(err0); errors++;
}
}
if(data.unowned !== undefined){
let data0 = data.unowned;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/unowned",schemaPath:"#/properties/unowned/type",keyword:"type",params:{type: "string"},parentSchema:schema32.properties.unowned,data:data0};
(vErrors ??= []).push(err1); errors++;
}
if(!((data0 === "allowed") || (data0 === "refused"))){
const err2 = {instancePath:instancePath+"/unowned",schemaPath:"#/properties/unowned/enum",keyword:"enum",params:{allowedValues: schema32.properties.unowned.enum},parentSchema:schema32.properties.unowned,data:data0};
(vErrors ??= []).push(err2); errors++;
}
}
if(data["max-age"] !== undefined){
let data1 = data["max-age"];
if(typeof data1 === "string"){
if(!pattern26.test(data1)){
const err3 = {instancePath:instancePath+"/max-age",schemaPath:"#/properties/max-age/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[mhd]$"},schema:"^[1-9][0-9]{0,3}[mhd]$",parentSchema:schema32.properties["max-age"],data:data1};
(vErrors ??= []).push(err3); errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/max-age",schemaPath:"#/properties/max-age/type",keyword:"type",params:{type: "string"},parentSchema:schema32.properties["max-age"],data:data1};
(vErrors ??= []).push(err4); errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema32,data};
(vErrors ??= []).push(err5); errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"object","additionalProperties":false,"properties":{"state":{"type":"string","enum":["open","closed"]},"labels":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":50}}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "state") || (key0 === "labels"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema33,data};
(vErrors ??= []).push(err0); errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},parentSchema:schema33.properties.state,data:data0};
(vErrors ??= []).push(err1); errors++;
}
if(!((data0 === "open") || (data0 === "closed"))){
const err2 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema33.properties.state.enum},parentSchema:schema33.properties.state,data:data0};
(vErrors ??= []).push(err2); errors++;
}
}
if(data.labels !== undefined){
let data1 = data.labels;
if(Array.isArray(data1)){
if(data1.length > 100){
const err3 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema33.properties.labels,data:data1};
(vErrors ??= []).push(err3); errors++;
}
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema33.properties.labels,data:data1};
(vErrors ??= []).push(err4); errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) > 50){
const err5 = {instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/maxLength",keyword:"maxLength",params:{limit: 50},parentSchema:schema33.properties.labels.items,data:data2};
(vErrors ??= []).push(err5); errors++;
}
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema33.properties.labels.items,data:data2};
(vErrors ??= []).push(err6); errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "string"},parentSchema:schema33.properties.labels.items,data:data2};
(vErrors ??= []).push(err7); errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"},parentSchema:schema33.properties.labels,data:data1};
(vErrors ??= []).push(err8); errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema33,data};
(vErrors ??= []).push(err9); errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"names":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,254}$","patternErrorMessage":"letters, digits and _, not starting with a digit"}},"secrets":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,254}$","patternErrorMessage":"letters, digits and _, not starting with a digit"}}}};
const pattern41 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,254}$", "u");

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
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema34,data};
(vErrors ??= []).push(err0); errors++;
}
for(const key0 in data){
if(!((key0 === "names") || (key0 === "secrets"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema34,data};
(vErrors ??= []).push(err1); errors++;
}
}
if(data.names !== undefined){
let data0 = data.names;
if(Array.isArray(data0)){
if(data0.length > 100){
const err2 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema34.properties.names,data:data0};
(vErrors ??= []).push(err2); errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema34.properties.names,data:data0};
(vErrors ??= []).push(err3); errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern41.test(data1)){
const err4 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,254}$"},schema:"^[A-Za-z_][A-Za-z0-9_]{0,254}$",parentSchema:schema34.properties.names.items,data:data1};
(vErrors ??= []).push(err4); errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type: "string"},parentSchema:schema34.properties.names.items,data:data1};
(vErrors ??= []).push(err5); errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "array"},parentSchema:schema34.properties.names,data:data0};
(vErrors ??= []).push(err6); errors++;
}
}
if(data.secrets !== undefined){
let data2 = data.secrets;
if(Array.isArray(data2)){
if(data2.length > 100){
const err7 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema34.properties.secrets,data:data2};
(vErrors ??= []).push(err7); errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema34.properties.secrets,data:data2};
(vErrors ??= []).push(err8); errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern41.test(data3)){
const err9 = {instancePath:instancePath+"/secrets/" + i1,schemaPath:"#/properties/secrets/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,254}$"},schema:"^[A-Za-z_][A-Za-z0-9_]{0,254}$",parentSchema:schema34.properties.secrets.items,data:data3};
(vErrors ??= []).push(err9); errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/secrets/" + i1,schemaPath:"#/properties/secrets/items/type",keyword:"type",params:{type: "string"},parentSchema:schema34.properties.secrets.items,data:data3};
(vErrors ??= []).push(err10); errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"},parentSchema:schema34.properties.secrets,data:data2};
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

const schema35 = {"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","minLength":1,"maxLength":255},"event":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"string","enum":["push","pull_request","pull_request_review","merge_group","schedule","workflow_dispatch","release","deployment","deployment_status"]}},"max-age":{"patternErrorMessage":"a whole number of minutes, hours or days, such as 30m, 2h or 1d","type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},parentSchema:schema35,data};
(vErrors ??= []).push(err0); errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "event")) || (key0 === "max-age"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema35,data};
(vErrors ??= []).push(err1); errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(func2(data0) > 255){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 255},parentSchema:schema35.properties.path,data:data0};
(vErrors ??= []).push(err2); errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema35.properties.path,data:data0};
(vErrors ??= []).push(err3); errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},parentSchema:schema35.properties.path,data:data0};
(vErrors ??= []).push(err4); errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(Array.isArray(data1)){
if(data1.length > 20){
const err5 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/maxItems",keyword:"maxItems",params:{limit: 20},parentSchema:schema35.properties.event,data:data1};
(vErrors ??= []).push(err5); errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema35.properties.event,data:data1};
(vErrors ??= []).push(err6); errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/event/" + i0,schemaPath:"#/properties/event/items/type",keyword:"type",params:{type: "string"},parentSchema:schema35.properties.event.items,data:data2};
(vErrors ??= []).push(err7); errors++;
}
if(!(((((((((data2 === "push") || (data2 === "pull_request")) || (data2 === "pull_request_review")) || (data2 === "merge_group")) || (data2 === "schedule")) || (data2 === "workflow_dispatch")) || (data2 === "release")) || (data2 === "deployment")) || (data2 === "deployment_status"))){
const err8 = {instancePath:instancePath+"/event/" + i0,schemaPath:"#/properties/event/items/enum",keyword:"enum",params:{allowedValues: schema35.properties.event.items.enum},parentSchema:schema35.properties.event.items,data:data2};
(vErrors ??= []).push(err8); errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "array"},parentSchema:schema35.properties.event,data:data1};
(vErrors ??= []).push(err9); errors++;
}
}
if(data["max-age"] !== undefined){
let data3 = data["max-age"];
if(typeof data3 === "string"){
if(!pattern26.test(data3)){
const err10 = {instancePath:instancePath+"/max-age",schemaPath:"#/properties/max-age/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[mhd]$"},schema:"^[1-9][0-9]{0,3}[mhd]$",parentSchema:schema35.properties["max-age"],data:data3};
(vErrors ??= []).push(err10); errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/max-age",schemaPath:"#/properties/max-age/type",keyword:"type",params:{type: "string"},parentSchema:schema35.properties["max-age"],data:data3};
(vErrors ??= []).push(err11); errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema35,data};
(vErrors ??= []).push(err12); errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"evidence"}};
const schema37 = {"type":"object","additionalProperties":false,"oneOf":[{"required":["check"]},{"required":["review"]},{"required":["signoff"]},{"required":["tick"]},{"required":["file"]},{"required":["deployment"]},{"required":["codeowners"]},{"required":["window"]},{"required":["linked-issue"]},{"required":["variables"]},{"required":["workflow"]},{"required":["all"]},{"required":["any"]}],"properties":{"check":{"$ref":"check"},"review":{"$ref":"review"},"signoff":{"$ref":"signoff"},"tick":{"$ref":"tick"},"file":{"$ref":"file"},"deployment":{"$ref":"deployment"},"codeowners":{"$ref":"codeowners"},"window":{"$ref":"window"},"linked-issue":{"$ref":"linked-issue"},"variables":{"$ref":"variables"},"workflow":{"$ref":"workflow"},"all":{"$ref":"parts"},"any":{"$ref":"parts"}}};
const wrapper0 = {validate: validate85};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
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
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "check"},parentSchema:schema37.oneOf[0],data};
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
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "review"},parentSchema:schema37.oneOf[1],data};
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
const err2 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "signoff"},parentSchema:schema37.oneOf[2],data};
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
const err3 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "tick"},parentSchema:schema37.oneOf[3],data};
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
const err4 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "file"},parentSchema:schema37.oneOf[4],data};
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
const err5 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "deployment"},parentSchema:schema37.oneOf[5],data};
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
const err6 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "codeowners"},parentSchema:schema37.oneOf[6],data};
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
const err7 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "window"},parentSchema:schema37.oneOf[7],data};
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
const err8 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "linked-issue"},parentSchema:schema37.oneOf[8],data};
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
const err9 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "variables"},parentSchema:schema37.oneOf[9],data};
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
const err10 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "workflow"},parentSchema:schema37.oneOf[10],data};
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
if(data.all === undefined){
const err11 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "all"},parentSchema:schema37.oneOf[11],data};
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
if(data.any === undefined){
const err12 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "any"},parentSchema:schema37.oneOf[12],data};
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
const err13 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},parentSchema:schema37,data};
(vErrors ??= []).push(err13); errors++;
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
if(!(func8.call(schema37.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema37,data};
(vErrors ??= []).push(err14); errors++;
}
}
if(data.check !== undefined){
if(!(validate64(data.check, {instancePath:instancePath+"/check",parentData:data,parentDataProperty:"check",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.review !== undefined){
if(!(validate66(data.review, {instancePath:instancePath+"/review",parentData:data,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.signoff !== undefined){
if(!(validate68(data.signoff, {instancePath:instancePath+"/signoff",parentData:data,parentDataProperty:"signoff",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.tick !== undefined){
if(!(validate70(data.tick, {instancePath:instancePath+"/tick",parentData:data,parentDataProperty:"tick",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
if(!(validate72(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.deployment !== undefined){
if(!(validate74(data.deployment, {instancePath:instancePath+"/deployment",parentData:data,parentDataProperty:"deployment",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.codeowners !== undefined){
if(!(validate76(data.codeowners, {instancePath:instancePath+"/codeowners",parentData:data,parentDataProperty:"codeowners",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.window !== undefined){
if(!(validate56(data.window, {instancePath:instancePath+"/window",parentData:data,parentDataProperty:"window",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data["linked-issue"] !== undefined){
if(!(validate79(data["linked-issue"], {instancePath:instancePath+"/linked-issue",parentData:data,parentDataProperty:"linked-issue",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.variables !== undefined){
if(!(validate81(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.workflow !== undefined){
if(!(validate83(data.workflow, {instancePath:instancePath+"/workflow",parentData:data,parentDataProperty:"workflow",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate83.errors);
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
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema37,data};
(vErrors ??= []).push(err15); errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema36,data};
(vErrors ??= []).push(err0); errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema36,data};
(vErrors ??= []).push(err1); errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate86(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate86.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},parentSchema:schema36,data};
(vErrors ??= []).push(err2); errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
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
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "check"},parentSchema:schema24.oneOf[0],data};
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
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "review"},parentSchema:schema24.oneOf[1],data};
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
const err2 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "signoff"},parentSchema:schema24.oneOf[2],data};
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
const err3 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "tick"},parentSchema:schema24.oneOf[3],data};
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
const err4 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "file"},parentSchema:schema24.oneOf[4],data};
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
const err5 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "deployment"},parentSchema:schema24.oneOf[5],data};
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
const err6 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "codeowners"},parentSchema:schema24.oneOf[6],data};
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
const err7 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "window"},parentSchema:schema24.oneOf[7],data};
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
const err8 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "linked-issue"},parentSchema:schema24.oneOf[8],data};
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
const err9 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "variables"},parentSchema:schema24.oneOf[9],data};
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
const err10 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "workflow"},parentSchema:schema24.oneOf[10],data};
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
if(data.all === undefined){
const err11 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "all"},parentSchema:schema24.oneOf[11],data};
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
if(data.any === undefined){
const err12 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "any"},parentSchema:schema24.oneOf[12],data};
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
const err13 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},parentSchema:schema24,data};
(vErrors ??= []).push(err13); errors++;
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
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},parentSchema:schema24,data};
(vErrors ??= []).push(err14); errors++;
}
for(const key0 in data){
if(!(func8.call(schema24.properties, key0))){
const err15 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema24,data};
(vErrors ??= []).push(err15); errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func2(data0) > 120){
const err16 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},parentSchema:schema24.properties.title,data:data0};
(vErrors ??= []).push(err16); errors++;
}
if(!pattern18.test(data0)){
const err17 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"},parentSchema:schema24.properties.title,data:data0};
(vErrors ??= []).push(err17); errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.title,data:data0};
(vErrors ??= []).push(err18); errors++;
}
}
if(data.section !== undefined){
let data1 = data.section;
if(typeof data1 === "string"){
if(func2(data1) > 120){
const err19 = {instancePath:instancePath+"/section",schemaPath:"#/properties/section/maxLength",keyword:"maxLength",params:{limit: 120},parentSchema:schema24.properties.section,data:data1};
(vErrors ??= []).push(err19); errors++;
}
if(!pattern18.test(data1)){
const err20 = {instancePath:instancePath+"/section",schemaPath:"#/properties/section/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"},parentSchema:schema24.properties.section,data:data1};
(vErrors ??= []).push(err20); errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/section",schemaPath:"#/properties/section/type",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.section,data:data1};
(vErrors ??= []).push(err21); errors++;
}
}
if(data.why !== undefined){
let data2 = data.why;
if(typeof data2 === "string"){
if(func2(data2) > 1000){
const err22 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/maxLength",keyword:"maxLength",params:{limit: 1000},parentSchema:schema24.properties.why,data:data2};
(vErrors ??= []).push(err22); errors++;
}
if(func2(data2) < 1){
const err23 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema24.properties.why,data:data2};
(vErrors ??= []).push(err23); errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.why,data:data2};
(vErrors ??= []).push(err24); errors++;
}
}
if(data.phase !== undefined){
let data3 = data.phase;
if(typeof data3 !== "string"){
const err25 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.phase,data:data3};
(vErrors ??= []).push(err25); errors++;
}
if(!(((((((data3 === "pre-deployment") || (data3 === "deployment")) || (data3 === "post-deployment")) || (data3 === "rollback")) || (data3 === "communication")) || (data3 === "review")) || (data3 === "close"))){
const err26 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema24.properties.phase.enum},parentSchema:schema24.properties.phase,data:data3};
(vErrors ??= []).push(err26); errors++;
}
}
if(data.ask !== undefined){
let data4 = data.ask;
if(typeof data4 !== "string"){
const err27 = {instancePath:instancePath+"/ask",schemaPath:"#/properties/ask/type",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.ask,data:data4};
(vErrors ??= []).push(err27); errors++;
}
if(!((data4 === "change") || (data4 === "release"))){
const err28 = {instancePath:instancePath+"/ask",schemaPath:"#/properties/ask/enum",keyword:"enum",params:{allowedValues: schema24.properties.ask.enum},parentSchema:schema24.properties.ask,data:data4};
(vErrors ??= []).push(err28); errors++;
}
}
if(data.environments !== undefined){
let data5 = data.environments;
if(Array.isArray(data5)){
if(data5.length > 100){
const err29 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/maxItems",keyword:"maxItems",params:{limit: 100},parentSchema:schema24.properties.environments,data:data5};
(vErrors ??= []).push(err29); errors++;
}
if(data5.length < 1){
const err30 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema24.properties.environments,data:data5};
(vErrors ??= []).push(err30); errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err31 = {instancePath:instancePath+"/environments/" + i0,schemaPath:"#/properties/environments/items/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema24.properties.environments.items,data:data6};
(vErrors ??= []).push(err31); errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/environments/" + i0,schemaPath:"#/properties/environments/items/type",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.environments.items,data:data6};
(vErrors ??= []).push(err32); errors++;
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
const err33 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema24.properties.environments,data:data5};
(vErrors ??= []).push(err33); errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err34 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "array"},parentSchema:schema24.properties.environments,data:data5};
(vErrors ??= []).push(err34); errors++;
}
}
if(data.when !== undefined){
if(!(validate62(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data["enforce-from"] !== undefined){
let data8 = data["enforce-from"];
if(typeof data8 === "string"){
if(!pattern24.test(data8)){
const err35 = {instancePath:instancePath+"/enforce-from",schemaPath:"#/properties/enforce-from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema24.properties["enforce-from"],data:data8};
(vErrors ??= []).push(err35); errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/enforce-from",schemaPath:"#/properties/enforce-from/type",keyword:"type",params:{type: "string"},parentSchema:schema24.properties["enforce-from"],data:data8};
(vErrors ??= []).push(err36); errors++;
}
}
if(data.check !== undefined){
if(!(validate64(data.check, {instancePath:instancePath+"/check",parentData:data,parentDataProperty:"check",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.review !== undefined){
if(!(validate66(data.review, {instancePath:instancePath+"/review",parentData:data,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.signoff !== undefined){
if(!(validate68(data.signoff, {instancePath:instancePath+"/signoff",parentData:data,parentDataProperty:"signoff",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.tick !== undefined){
if(!(validate70(data.tick, {instancePath:instancePath+"/tick",parentData:data,parentDataProperty:"tick",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
if(!(validate72(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.deployment !== undefined){
if(!(validate74(data.deployment, {instancePath:instancePath+"/deployment",parentData:data,parentDataProperty:"deployment",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.codeowners !== undefined){
if(!(validate76(data.codeowners, {instancePath:instancePath+"/codeowners",parentData:data,parentDataProperty:"codeowners",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.window !== undefined){
if(!(validate56(data.window, {instancePath:instancePath+"/window",parentData:data,parentDataProperty:"window",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data["linked-issue"] !== undefined){
if(!(validate79(data["linked-issue"], {instancePath:instancePath+"/linked-issue",parentData:data,parentDataProperty:"linked-issue",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.variables !== undefined){
if(!(validate81(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.workflow !== undefined){
if(!(validate83(data.workflow, {instancePath:instancePath+"/workflow",parentData:data,parentDataProperty:"workflow",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.all !== undefined){
if(!(validate85(data.all, {instancePath:instancePath+"/all",parentData:data,parentDataProperty:"all",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate85.errors);
errors = vErrors.length;
}
}
if(data.any !== undefined){
if(!(validate85(data.any, {instancePath:instancePath+"/any",parentData:data,parentDataProperty:"any",rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema24,data};
(vErrors ??= []).push(err37); errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(((((key0 === "version") || (key0 === "extends")) || (key0 === "roles")) || (key0 === "environments")) || (key0 === "items"))){
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
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/0/type",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.extends.anyOf[0],data:data1};
(vErrors ??= []).push(err5); errors++;
}
if(!(((data1 === "holdpoint:deployment") || (data1 === "holdpoint:go-live")) || (data1 === "holdpoint:hotfix"))){
const err6 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.extends.anyOf[0].enum},parentSchema:schema19.properties.extends.anyOf[0],data:data1};
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
if(!(((data2 === "holdpoint:deployment") || (data2 === "holdpoint:go-live")) || (data2 === "holdpoint:hotfix"))){
const err9 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/anyOf/1/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.extends.anyOf[1].items.enum},parentSchema:schema19.properties.extends.anyOf[1].items,data:data2};
(vErrors ??= []).push(err9); errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err10 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema19.properties.extends.anyOf[1],data:data1};
(vErrors ??= []).push(err10); errors++;
break outer0;
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/1/type",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.extends.anyOf[1],data:data1};
(vErrors ??= []).push(err11); errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err12 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf",keyword:"anyOf",params:{},parentSchema:schema19.properties.extends,data:data1};
(vErrors ??= []).push(err12); errors++;
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
const err13 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/maxProperties",keyword:"maxProperties",params:{limit: 100},parentSchema:schema19.properties.roles,data:data3};
(vErrors ??= []).push(err13); errors++;
}
for(const key1 in data3){
const _errs12 = errors;
const _errs14 = errors;
const _errs15 = errors;
if(!(((((((((((((((((((((((((((key1 === "merge") || (key1 === "in")) || (key1 === "until")) || (key1 === "signoff")) || (key1 === "revoke")) || (key1 === "hold")) || (key1 === "unhold")) || (key1 === "status")) || (key1 === "recheck")) || (key1 === "help")) || (key1 === "waive")) || (key1 === "override")) || (key1 === "attest")) || (key1 === "candidate")) || (key1 === "drop")) || (key1 === "deploy")) || (key1 === "here")) || (key1 === "go")) || (key1 === "no-go")) || (key1 === "decision")) || (key1 === "action")) || (key1 === "concern")) || (key1 === "resolve")) || (key1 === "start")) || (key1 === "done")) || (key1 === "rollback")) || (key1 === "complete"))){
const err14 = {};
(vErrors ??= []).push(err14); errors++;
}
var valid6 = _errs15 === errors;
if(valid6){
const err15 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/propertyNames/not",keyword:"not",params:{},parentSchema:schema19.properties.roles.propertyNames,data:key1,propertyName:key1};
(vErrors ??= []).push(err15); errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
if(typeof key1 === "string"){
if(!pattern3.test(key1)){
const err16 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},schema:"^[a-z][a-z0-9-]{0,39}$",parentSchema:schema19.properties.roles.propertyNames,data:key1,propertyName:key1};
(vErrors ??= []).push(err16); errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/propertyNames/type",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.roles.propertyNames,data:key1,propertyName:key1};
(vErrors ??= []).push(err17); errors++;
}
var valid5 = _errs12 === errors;
if(!valid5){
const err18 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/propertyNames",keyword:"propertyNames",params:{propertyName: key1},parentSchema:schema19.properties.roles,data:data3};
(vErrors ??= []).push(err18); errors++;
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
const err19 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.roles,data:data3};
(vErrors ??= []).push(err19); errors++;
}
}
if(data.environments !== undefined){
let data5 = data.environments;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 50){
const err20 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/maxProperties",keyword:"maxProperties",params:{limit: 50},parentSchema:schema19.properties.environments,data:data5};
(vErrors ??= []).push(err20); errors++;
}
if(Object.keys(data5).length < 1){
const err21 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema19.properties.environments,data:data5};
(vErrors ??= []).push(err21); errors++;
}
for(const key3 in data5){
const _errs20 = errors;
if(typeof key3 === "string"){
if(!pattern6.test(key3)){
const err22 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![Mm][Ee][Rr][Gg][Ee]$)[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$"},schema:"^(?![Mm][Ee][Rr][Gg][Ee]$)[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$",parentSchema:schema19.properties.environments.propertyNames,data:key3,propertyName:key3};
(vErrors ??= []).push(err22); errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames/type",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.environments.propertyNames,data:key3,propertyName:key3};
(vErrors ??= []).push(err23); errors++;
}
var valid8 = _errs20 === errors;
if(!valid8){
const err24 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames",keyword:"propertyNames",params:{propertyName: key3},parentSchema:schema19.properties.environments,data:data5};
(vErrors ??= []).push(err24); errors++;
}
}
for(const key4 in data5){
if(!(validate55(data5[key4], {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.environments,data:data5};
(vErrors ??= []).push(err25); errors++;
}
}
if(data.items !== undefined){
let data7 = data.items;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 200){
const err26 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxProperties",keyword:"maxProperties",params:{limit: 200},parentSchema:schema19.properties.items,data:data7};
(vErrors ??= []).push(err26); errors++;
}
if(Object.keys(data7).length < 1){
const err27 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema19.properties.items,data:data7};
(vErrors ??= []).push(err27); errors++;
}
for(const key5 in data7){
const _errs26 = errors;
const _errs28 = errors;
const _errs29 = errors;
if(!(((((((((((((((((((((((((((key5 === "merge") || (key5 === "in")) || (key5 === "until")) || (key5 === "signoff")) || (key5 === "revoke")) || (key5 === "hold")) || (key5 === "unhold")) || (key5 === "status")) || (key5 === "recheck")) || (key5 === "help")) || (key5 === "waive")) || (key5 === "override")) || (key5 === "attest")) || (key5 === "candidate")) || (key5 === "drop")) || (key5 === "deploy")) || (key5 === "here")) || (key5 === "go")) || (key5 === "no-go")) || (key5 === "decision")) || (key5 === "action")) || (key5 === "concern")) || (key5 === "resolve")) || (key5 === "start")) || (key5 === "done")) || (key5 === "rollback")) || (key5 === "complete"))){
const err28 = {};
(vErrors ??= []).push(err28); errors++;
}
var valid11 = _errs29 === errors;
if(valid11){
const err29 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/propertyNames/not",keyword:"not",params:{},parentSchema:schema19.properties.items.propertyNames,data:key5,propertyName:key5};
(vErrors ??= []).push(err29); errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
if(typeof key5 === "string"){
if(!pattern3.test(key5)){
const err30 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},schema:"^[a-z][a-z0-9-]{0,39}$",parentSchema:schema19.properties.items.propertyNames,data:key5,propertyName:key5};
(vErrors ??= []).push(err30); errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/propertyNames/type",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.items.propertyNames,data:key5,propertyName:key5};
(vErrors ??= []).push(err31); errors++;
}
var valid10 = _errs26 === errors;
if(!valid10){
const err32 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/propertyNames",keyword:"propertyNames",params:{propertyName: key5},parentSchema:schema19.properties.items,data:data7};
(vErrors ??= []).push(err32); errors++;
}
}
for(const key6 in data7){
if(!(validate61(data7[key6], {instancePath:instancePath+"/items/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = join(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.items,data:data7};
(vErrors ??= []).push(err33); errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema19,data};
(vErrors ??= []).push(err34); errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateRole = validate53;

export const validateEnvironment = validate55;

export const validateEvidence = validate86;

export const validateItem = validate61;

function join(earlier, more) {
  if (earlier === null) return more;
  for (const mistake of more) earlier.push(mistake);
  return earlier;
}

