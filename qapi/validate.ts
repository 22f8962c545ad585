// Generated from schema/ by scripts/generate.ts. Do not edit.
// @ts-nocheck: what ajv writes is JavaScript


const ObjectAdd = validate10;
const schema11 = {"$id":"object-add","$ref":"qapi#/$defs/ObjectOptions"};
const schema13 = {"type":"object","required":["qom-type"],"discriminator":{"propertyName":"qom-type"},"oneOf":[{"properties":{"qom-type":{"enum":["authz-list"]},"id":{"type":"string"},"policy":{"$ref":"qapi#/$defs/QAuthZListPolicy"},"rules":{"type":"array","items":{"$ref":"qapi#/$defs/QAuthZListRule"}}},"required":["qom-type","id"],"additionalProperties":false},{"properties":{"qom-type":{"enum":["authz-simple"]},"id":{"type":"string"},"identity":{"type":"string"}},"required":["qom-type","id","identity"],"additionalProperties":false},{"properties":{"qom-type":{"enum":["iothread"]},"id":{"type":"string"},"aio-max-batch":{"qapi":"int"},"thread-pool-min":{"qapi":"int"},"thread-pool-max":{"qapi":"int"},"poll-max-ns":{"qapi":"int"},"poll-grow":{"qapi":"int"},"poll-shrink":{"qapi":"int"}},"required":["qom-type","id"],"additionalProperties":false},{"properties":{"qom-type":{"enum":["main-loop"]},"id":{"type":"string"},"aio-max-batch":{"qapi":"int"},"thread-pool-min":{"qapi":"int"},"thread-pool-max":{"qapi":"int"}},"required":["qom-type","id"],"additionalProperties":false},{"properties":{"qom-type":{"enum":["secret"]},"id":{"type":"string"},"format":{"$ref":"qapi#/$defs/QCryptoSecretFormat"},"keyid":{"type":"string"},"iv":{"type":"string"},"data":{"type":"string"},"file":{"type":"string"}},"required":["qom-type","id"],"additionalProperties":false},{"properties":{"qom-type":{"enum":["throttle-group"]},"id":{"type":"string"},"limits":{"$ref":"qapi#/$defs/ThrottleLimits"},"x-iops-total":{"qapi":"int"},"x-iops-read":{"qapi":"int"},"x-iops-write":{"qapi":"int"},"x-iops-total-max":{"qapi":"int"},"x-iops-read-max":{"qapi":"int"},"x-iops-write-max":{"qapi":"int"},"x-iops-total-max-length":{"qapi":"int"},"x-iops-read-max-length":{"qapi":"int"},"x-iops-write-max-length":{"qapi":"int"},"x-bps-total":{"qapi":"int"},"x-bps-read":{"qapi":"int"},"x-bps-write":{"qapi":"int"},"x-bps-total-max":{"qapi":"int"},"x-bps-read-max":{"qapi":"int"},"x-bps-write-max":{"qapi":"int"},"x-bps-total-max-length":{"qapi":"int"},"x-bps-read-max-length":{"qapi":"int"},"x-bps-write-max-length":{"qapi":"int"},"x-iops-size":{"qapi":"int"}},"required":["qom-type","id"],"additionalProperties":false},{"properties":{"qom-type":{"enum":["tls-creds-anon"]},"id":{"type":"string"},"verify-peer":{"type":"boolean"},"dir":{"type":"string"},"endpoint":{"$ref":"qapi#/$defs/QCryptoTLSCredsEndpoint"},"priority":{"type":"string"}},"required":["qom-type","id"],"additionalProperties":false},{"properties":{"qom-type":{"enum":["tls-creds-psk"]},"id":{"type":"string"},"verify-peer":{"type":"boolean"},"dir":{"type":"string"},"endpoint":{"$ref":"qapi#/$defs/QCryptoTLSCredsEndpoint"},"priority":{"type":"string"},"username":{"type":"string"}},"required":["qom-type","id"],"additionalProperties":false},{"properties":{"qom-type":{"enum":["tls-creds-x509"]},"id":{"type":"string"},"verify-peer":{"type":"boolean"},"dir":{"type":"string"},"endpoint":{"$ref":"qapi#/$defs/QCryptoTLSCredsEndpoint"},"priority":{"type":"string"},"sanity-check":{"type":"boolean"},"passwordid":{"type":"string"}},"required":["qom-type","id"],"additionalProperties":false}]};
const schema14 = {"type":"string","enum":["deny","allow"]};
const schema18 = {"type":"string","enum":["raw","base64"]};
const schema19 = {"type":"object","properties":{"iops-total":{"qapi":"int"},"iops-read":{"qapi":"int"},"iops-write":{"qapi":"int"},"iops-total-max":{"qapi":"int"},"iops-read-max":{"qapi":"int"},"iops-write-max":{"qapi":"int"},"iops-total-max-length":{"qapi":"int"},"iops-read-max-length":{"qapi":"int"},"iops-write-max-length":{"qapi":"int"},"bps-total":{"qapi":"int"},"bps-read":{"qapi":"int"},"bps-write":{"qapi":"int"},"bps-total-max":{"qapi":"int"},"bps-read-max":{"qapi":"int"},"bps-write-max":{"qapi":"int"},"bps-total-max-length":{"qapi":"int"},"bps-read-max-length":{"qapi":"int"},"bps-write-max-length":{"qapi":"int"},"iops-size":{"qapi":"int"}},"additionalProperties":false};
const schema20 = {"type":"string","enum":["client","server"]};
const schema15 = {"type":"object","properties":{"match":{"type":"string"},"policy":{"$ref":"qapi#/$defs/QAuthZListPolicy"},"format":{"$ref":"qapi#/$defs/QAuthZListFormat"}},"required":["match","policy"],"additionalProperties":false};
const schema17 = {"type":"string","enum":["exact","glob"]};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.match === undefined) && (missing0 = "match")) || ((data.policy === undefined) && (missing0 = "policy"))){
validate13.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "match") || (key0 === "policy")) || (key0 === "format"))){
validate13.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.match !== undefined){
const _errs2 = errors;
if(typeof data.match !== "string"){
validate13.errors = [{instancePath:instancePath+"/match",schemaPath:"#/properties/match/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy !== undefined){
let data1 = data.policy;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate13.errors = [{instancePath:instancePath+"/policy",schemaPath:"qapi#/$defs/QAuthZListPolicy/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "deny") || (data1 === "allow"))){
validate13.errors = [{instancePath:instancePath+"/policy",schemaPath:"qapi#/$defs/QAuthZListPolicy/enum",keyword:"enum",params:{allowedValues: schema14.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
let data2 = data.format;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate13.errors = [{instancePath:instancePath+"/format",schemaPath:"qapi#/$defs/QAuthZListFormat/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "exact") || (data2 === "glob"))){
validate13.errors = [{instancePath:instancePath+"/format",schemaPath:"qapi#/$defs/QAuthZListFormat/enum",keyword:"enum",params:{allowedValues: schema17.enum}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate13.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}

const func2 = Object.prototype.hasOwnProperty;

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["qom-type"] === undefined) && (missing0 = "qom-type")){
validate12.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data["qom-type"];
if(typeof tag0 == "string"){
if(tag0 === "authz-list"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data["qom-type"] === undefined) && (missing1 = "qom-type")) || ((data.id === undefined) && (missing1 = "id"))){
validate12.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!((((key0 === "qom-type") || (key0 === "id")) || (key0 === "policy")) || (key0 === "rules"))){
validate12.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs3 === errors){
if(data["qom-type"] !== undefined){
const _errs4 = errors;
if(!(data["qom-type"] === "authz-list")){
validate12.errors = [{instancePath:instancePath+"/qom-type",schemaPath:"#/oneOf/0/properties/qom-type/enum",keyword:"enum",params:{allowedValues: schema13.oneOf[0].properties["qom-type"].enum}}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.id !== undefined){
const _errs5 = errors;
if(typeof data.id !== "string"){
validate12.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.policy !== undefined){
let data2 = data.policy;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate12.errors = [{instancePath:instancePath+"/policy",schemaPath:"qapi#/$defs/QAuthZListPolicy/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "deny") || (data2 === "allow"))){
validate12.errors = [{instancePath:instancePath+"/policy",schemaPath:"qapi#/$defs/QAuthZListPolicy/enum",keyword:"enum",params:{allowedValues: schema14.enum}}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.rules !== undefined){
let data3 = data.rules;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data3)){
var valid4 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate13(data3[i0], {instancePath:instancePath+"/rules/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var valid4 = _errs12 === errors;
if(!valid4){
break;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/oneOf/0/properties/rules/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
else if(tag0 === "authz-simple"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data["qom-type"] === undefined) && (missing2 = "qom-type")) || ((data.id === undefined) && (missing2 = "id"))) || ((data.identity === undefined) && (missing2 = "identity"))){
validate12.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data){
if(!(((key1 === "qom-type") || (key1 === "id")) || (key1 === "identity"))){
validate12.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs14 === errors){
if(data["qom-type"] !== undefined){
const _errs15 = errors;
if(!(data["qom-type"] === "authz-simple")){
validate12.errors = [{instancePath:instancePath+"/qom-type",schemaPath:"#/oneOf/1/properties/qom-type/enum",keyword:"enum",params:{allowedValues: schema13.oneOf[1].properties["qom-type"].enum}}];
return false;
}
var valid6 = _errs15 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.id !== undefined){
const _errs16 = errors;
if(typeof data.id !== "string"){
validate12.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/1/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.identity !== undefined){
const _errs18 = errors;
if(typeof data.identity !== "string"){
validate12.errors = [{instancePath:instancePath+"/identity",schemaPath:"#/oneOf/1/properties/identity/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs18 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
else if(tag0 === "iothread"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data["qom-type"] === undefined) && (missing3 = "qom-type")) || ((data.id === undefined) && (missing3 = "id"))){
validate12.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs21 = errors;
for(const key2 in data){
if(!((((((((key2 === "qom-type") || (key2 === "id")) || (key2 === "aio-max-batch")) || (key2 === "thread-pool-min")) || (key2 === "thread-pool-max")) || (key2 === "poll-max-ns")) || (key2 === "poll-grow")) || (key2 === "poll-shrink"))){
validate12.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs21 === errors){
if(data["qom-type"] !== undefined){
const _errs22 = errors;
if(!(data["qom-type"] === "iothread")){
validate12.errors = [{instancePath:instancePath+"/qom-type",schemaPath:"#/oneOf/2/properties/qom-type/enum",keyword:"enum",params:{allowedValues: schema13.oneOf[2].properties["qom-type"].enum}}];
return false;
}
var valid8 = _errs22 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.id !== undefined){
const _errs23 = errors;
if(typeof data.id !== "string"){
validate12.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/2/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs23 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["aio-max-batch"] !== undefined){
let data10 = data["aio-max-batch"];
const _errs25 = errors;
if(!(typeof data10 == "number" ? Number.isInteger(data10) && data10 >= -9223372036854776000 && data10 <= 9223372036854776000 : typeof data10 == "bigint" && data10 >= BigInt("-9223372036854775808") && data10 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/aio-max-batch",schemaPath:"#/oneOf/2/properties/aio-max-batch/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid8 = _errs25 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["thread-pool-min"] !== undefined){
let data11 = data["thread-pool-min"];
const _errs26 = errors;
if(!(typeof data11 == "number" ? Number.isInteger(data11) && data11 >= -9223372036854776000 && data11 <= 9223372036854776000 : typeof data11 == "bigint" && data11 >= BigInt("-9223372036854775808") && data11 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/thread-pool-min",schemaPath:"#/oneOf/2/properties/thread-pool-min/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid8 = _errs26 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["thread-pool-max"] !== undefined){
let data12 = data["thread-pool-max"];
const _errs27 = errors;
if(!(typeof data12 == "number" ? Number.isInteger(data12) && data12 >= -9223372036854776000 && data12 <= 9223372036854776000 : typeof data12 == "bigint" && data12 >= BigInt("-9223372036854775808") && data12 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/thread-pool-max",schemaPath:"#/oneOf/2/properties/thread-pool-max/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid8 = _errs27 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["poll-max-ns"] !== undefined){
let data13 = data["poll-max-ns"];
const _errs28 = errors;
if(!(typeof data13 == "number" ? Number.isInteger(data13) && data13 >= -9223372036854776000 && data13 <= 9223372036854776000 : typeof data13 == "bigint" && data13 >= BigInt("-9223372036854775808") && data13 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/poll-max-ns",schemaPath:"#/oneOf/2/properties/poll-max-ns/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid8 = _errs28 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["poll-grow"] !== undefined){
let data14 = data["poll-grow"];
const _errs29 = errors;
if(!(typeof data14 == "number" ? Number.isInteger(data14) && data14 >= -9223372036854776000 && data14 <= 9223372036854776000 : typeof data14 == "bigint" && data14 >= BigInt("-9223372036854775808") && data14 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/poll-grow",schemaPath:"#/oneOf/2/properties/poll-grow/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid8 = _errs29 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["poll-shrink"] !== undefined){
let data15 = data["poll-shrink"];
const _errs30 = errors;
if(!(typeof data15 == "number" ? Number.isInteger(data15) && data15 >= -9223372036854776000 && data15 <= 9223372036854776000 : typeof data15 == "bigint" && data15 >= BigInt("-9223372036854775808") && data15 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/poll-shrink",schemaPath:"#/oneOf/2/properties/poll-shrink/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid8 = _errs30 === errors;
}
else {
var valid8 = true;
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
else if(tag0 === "main-loop"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data["qom-type"] === undefined) && (missing4 = "qom-type")) || ((data.id === undefined) && (missing4 = "id"))){
validate12.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs32 = errors;
for(const key3 in data){
if(!(((((key3 === "qom-type") || (key3 === "id")) || (key3 === "aio-max-batch")) || (key3 === "thread-pool-min")) || (key3 === "thread-pool-max"))){
validate12.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs32 === errors){
if(data["qom-type"] !== undefined){
const _errs33 = errors;
if(!(data["qom-type"] === "main-loop")){
validate12.errors = [{instancePath:instancePath+"/qom-type",schemaPath:"#/oneOf/3/properties/qom-type/enum",keyword:"enum",params:{allowedValues: schema13.oneOf[3].properties["qom-type"].enum}}];
return false;
}
var valid10 = _errs33 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.id !== undefined){
const _errs34 = errors;
if(typeof data.id !== "string"){
validate12.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/3/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs34 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["aio-max-batch"] !== undefined){
let data18 = data["aio-max-batch"];
const _errs36 = errors;
if(!(typeof data18 == "number" ? Number.isInteger(data18) && data18 >= -9223372036854776000 && data18 <= 9223372036854776000 : typeof data18 == "bigint" && data18 >= BigInt("-9223372036854775808") && data18 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/aio-max-batch",schemaPath:"#/oneOf/3/properties/aio-max-batch/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid10 = _errs36 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["thread-pool-min"] !== undefined){
let data19 = data["thread-pool-min"];
const _errs37 = errors;
if(!(typeof data19 == "number" ? Number.isInteger(data19) && data19 >= -9223372036854776000 && data19 <= 9223372036854776000 : typeof data19 == "bigint" && data19 >= BigInt("-9223372036854775808") && data19 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/thread-pool-min",schemaPath:"#/oneOf/3/properties/thread-pool-min/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid10 = _errs37 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["thread-pool-max"] !== undefined){
let data20 = data["thread-pool-max"];
const _errs38 = errors;
if(!(typeof data20 == "number" ? Number.isInteger(data20) && data20 >= -9223372036854776000 && data20 <= 9223372036854776000 : typeof data20 == "bigint" && data20 >= BigInt("-9223372036854775808") && data20 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/thread-pool-max",schemaPath:"#/oneOf/3/properties/thread-pool-max/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid10 = _errs38 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
}
}
else if(tag0 === "secret"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data["qom-type"] === undefined) && (missing5 = "qom-type")) || ((data.id === undefined) && (missing5 = "id"))){
validate12.errors = [{instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs40 = errors;
for(const key4 in data){
if(!(((((((key4 === "qom-type") || (key4 === "id")) || (key4 === "format")) || (key4 === "keyid")) || (key4 === "iv")) || (key4 === "data")) || (key4 === "file"))){
validate12.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs40 === errors){
if(data["qom-type"] !== undefined){
const _errs41 = errors;
if(!(data["qom-type"] === "secret")){
validate12.errors = [{instancePath:instancePath+"/qom-type",schemaPath:"#/oneOf/4/properties/qom-type/enum",keyword:"enum",params:{allowedValues: schema13.oneOf[4].properties["qom-type"].enum}}];
return false;
}
var valid12 = _errs41 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.id !== undefined){
const _errs42 = errors;
if(typeof data.id !== "string"){
validate12.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/4/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs42 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.format !== undefined){
let data23 = data.format;
const _errs44 = errors;
if(typeof data23 !== "string"){
validate12.errors = [{instancePath:instancePath+"/format",schemaPath:"qapi#/$defs/QCryptoSecretFormat/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data23 === "raw") || (data23 === "base64"))){
validate12.errors = [{instancePath:instancePath+"/format",schemaPath:"qapi#/$defs/QCryptoSecretFormat/enum",keyword:"enum",params:{allowedValues: schema18.enum}}];
return false;
}
var valid12 = _errs44 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.keyid !== undefined){
const _errs47 = errors;
if(typeof data.keyid !== "string"){
validate12.errors = [{instancePath:instancePath+"/keyid",schemaPath:"#/oneOf/4/properties/keyid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs47 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.iv !== undefined){
const _errs49 = errors;
if(typeof data.iv !== "string"){
validate12.errors = [{instancePath:instancePath+"/iv",schemaPath:"#/oneOf/4/properties/iv/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs49 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.data !== undefined){
const _errs51 = errors;
if(typeof data.data !== "string"){
validate12.errors = [{instancePath:instancePath+"/data",schemaPath:"#/oneOf/4/properties/data/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs51 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.file !== undefined){
const _errs53 = errors;
if(typeof data.file !== "string"){
validate12.errors = [{instancePath:instancePath+"/file",schemaPath:"#/oneOf/4/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs53 === errors;
}
else {
var valid12 = true;
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
else if(tag0 === "throttle-group"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data["qom-type"] === undefined) && (missing6 = "qom-type")) || ((data.id === undefined) && (missing6 = "id"))){
validate12.errors = [{instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs56 = errors;
for(const key5 in data){
if(!(func2.call(schema13.oneOf[5].properties, key5))){
validate12.errors = [{instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs56 === errors){
if(data["qom-type"] !== undefined){
const _errs57 = errors;
if(!(data["qom-type"] === "throttle-group")){
validate12.errors = [{instancePath:instancePath+"/qom-type",schemaPath:"#/oneOf/5/properties/qom-type/enum",keyword:"enum",params:{allowedValues: schema13.oneOf[5].properties["qom-type"].enum}}];
return false;
}
var valid15 = _errs57 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.id !== undefined){
const _errs58 = errors;
if(typeof data.id !== "string"){
validate12.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/5/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs58 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.limits !== undefined){
let data30 = data.limits;
const _errs60 = errors;
const _errs61 = errors;
if(errors === _errs61){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
const _errs63 = errors;
for(const key6 in data30){
if(!(func2.call(schema19.properties, key6))){
validate12.errors = [{instancePath:instancePath+"/limits",schemaPath:"qapi#/$defs/ThrottleLimits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs63 === errors){
if(data30["iops-total"] !== undefined){
let data31 = data30["iops-total"];
const _errs64 = errors;
if(!(typeof data31 == "number" ? Number.isInteger(data31) && data31 >= -9223372036854776000 && data31 <= 9223372036854776000 : typeof data31 == "bigint" && data31 >= BigInt("-9223372036854775808") && data31 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/limits/iops-total",schemaPath:"qapi#/$defs/ThrottleLimits/properties/iops-total/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid17 = _errs64 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data30["iops-read"] !== undefined){
let data32 = data30["iops-read"];
const _errs65 = errors;
if(!(typeof data32 == "number" ? Number.isInteger(data32) && data32 >= -9223372036854776000 && data32 <= 9223372036854776000 : typeof data32 == "bigint" && data32 >= BigInt("-9223372036854775808") && data32 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/limits/iops-read",schemaPath:"qapi#/$defs/ThrottleLimits/properties/iops-read/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid17 = _errs65 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data30["iops-write"] !== undefined){
let data33 = data30["iops-write"];
const _errs66 = errors;
if(!(typeof data33 == "number" ? Number.isInteger(data33) && data33 >= -9223372036854776000 && data33 <= 9223372036854776000 : typeof data33 == "bigint" && data33 >= BigInt("-9223372036854775808") && data33 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/limits/iops-write",schemaPath:"qapi#/$defs/ThrottleLimits/properties/iops-write/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid17 = _errs66 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data30["iops-total-max"] !== undefined){
let data34 = data30["iops-total-max"];
const _errs67 = errors;
if(!(typeof data34 == "number" ? Number.isInteger(data34) && data34 >= -9223372036854776000 && data34 <= 9223372036854776000 : typeof data34 == "bigint" && data34 >= BigInt("-9223372036854775808") && data34 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/limits/iops-total-max",schemaPath:"qapi#/$defs/ThrottleLimits/properties/iops-total-max/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid17 = _errs67 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data30["iops-read-max"] !== undefined){
let data35 = data30["iops-read-max"];
const _errs68 = errors;
if(!(typeof data35 == "number" ? Number.isInteger(data35) && data35 >= -9223372036854776000 && data35 <= 9223372036854776000 : typeof data35 == "bigint" && data35 >= BigInt("-9223372036854775808") && data35 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/limits/iops-read-max",schemaPath:"qapi#/$defs/ThrottleLimits/properties/iops-read-max/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid17 = _errs68 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data30["iops-write-max"] !== undefined){
let data36 = data30["iops-write-max"];
const _errs69 = errors;
if(!(typeof data36 == "number" ? Number.isInteger(data36) && data36 >= -9223372036854776000 && data36 <= 9223372036854776000 : typeof data36 == "bigint" && data36 >= BigInt("-9223372036854775808") && data36 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/limits/iops-write-max",schemaPath:"qapi#/$defs/ThrottleLimits/properties/iops-write-max/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid17 = _errs69 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data30["iops-total-max-length"] !== undefined){
let data37 = data30["iops-total-max-length"];
const _errs70 = errors;
if(!(typeof data37 == "number" ? Number.isInteger(data37) && data37 >= -9223372036854776000 && data37 <= 9223372036854776000 : typeof data37 == "bigint" && data37 >= BigInt("-9223372036854775808") && data37 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/limits/iops-total-max-length",schemaPath:"qapi#/$defs/ThrottleLimits/properties/iops-total-max-length/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid17 = _errs70 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data30["iops-read-max-length"] !== undefined){
let data38 = data30["iops-read-max-length"];
const _errs71 = errors;
if(!(typeof data38 == "number" ? Number.isInteger(data38) && data38 >= -9223372036854776000 && data38 <= 9223372036854776000 : typeof data38 == "bigint" && data38 >= BigInt("-9223372036854775808") && data38 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/limits/iops-read-max-length",schemaPath:"qapi#/$defs/ThrottleLimits/properties/iops-read-max-length/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid17 = _errs71 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data30["iops-write-max-length"] !== undefined){
let data39 = data30["iops-write-max-length"];
const _errs72 = errors;
if(!(typeof data39 == "number" ? Number.isInteger(data39) && data39 >= -9223372036854776000 && data39 <= 9223372036854776000 : typeof data39 == "bigint" && data39 >= BigInt("-9223372036854775808") && data39 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/limits/iops-write-max-length",schemaPath:"qapi#/$defs/ThrottleLimits/properties/iops-write-max-length/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid17 = _errs72 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data30["bps-total"] !== undefined){
let data40 = data30["bps-total"];
const _errs73 = errors;
if(!(typeof data40 == "number" ? Number.isInteger(data40) && data40 >= -9223372036854776000 && data40 <= 9223372036854776000 : typeof data40 == "bigint" && data40 >= BigInt("-9223372036854775808") && data40 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/limits/bps-total",schemaPath:"qapi#/$defs/ThrottleLimits/properties/bps-total/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid17 = _errs73 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data30["bps-read"] !== undefined){
let data41 = data30["bps-read"];
const _errs74 = errors;
if(!(typeof data41 == "number" ? Number.isInteger(data41) && data41 >= -9223372036854776000 && data41 <= 9223372036854776000 : typeof data41 == "bigint" && data41 >= BigInt("-9223372036854775808") && data41 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/limits/bps-read",schemaPath:"qapi#/$defs/ThrottleLimits/properties/bps-read/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid17 = _errs74 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data30["bps-write"] !== undefined){
let data42 = data30["bps-write"];
const _errs75 = errors;
if(!(typeof data42 == "number" ? Number.isInteger(data42) && data42 >= -9223372036854776000 && data42 <= 9223372036854776000 : typeof data42 == "bigint" && data42 >= BigInt("-9223372036854775808") && data42 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/limits/bps-write",schemaPath:"qapi#/$defs/ThrottleLimits/properties/bps-write/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid17 = _errs75 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data30["bps-total-max"] !== undefined){
let data43 = data30["bps-total-max"];
const _errs76 = errors;
if(!(typeof data43 == "number" ? Number.isInteger(data43) && data43 >= -9223372036854776000 && data43 <= 9223372036854776000 : typeof data43 == "bigint" && data43 >= BigInt("-9223372036854775808") && data43 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/limits/bps-total-max",schemaPath:"qapi#/$defs/ThrottleLimits/properties/bps-total-max/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid17 = _errs76 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data30["bps-read-max"] !== undefined){
let data44 = data30["bps-read-max"];
const _errs77 = errors;
if(!(typeof data44 == "number" ? Number.isInteger(data44) && data44 >= -9223372036854776000 && data44 <= 9223372036854776000 : typeof data44 == "bigint" && data44 >= BigInt("-9223372036854775808") && data44 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/limits/bps-read-max",schemaPath:"qapi#/$defs/ThrottleLimits/properties/bps-read-max/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid17 = _errs77 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data30["bps-write-max"] !== undefined){
let data45 = data30["bps-write-max"];
const _errs78 = errors;
if(!(typeof data45 == "number" ? Number.isInteger(data45) && data45 >= -9223372036854776000 && data45 <= 9223372036854776000 : typeof data45 == "bigint" && data45 >= BigInt("-9223372036854775808") && data45 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/limits/bps-write-max",schemaPath:"qapi#/$defs/ThrottleLimits/properties/bps-write-max/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid17 = _errs78 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data30["bps-total-max-length"] !== undefined){
let data46 = data30["bps-total-max-length"];
const _errs79 = errors;
if(!(typeof data46 == "number" ? Number.isInteger(data46) && data46 >= -9223372036854776000 && data46 <= 9223372036854776000 : typeof data46 == "bigint" && data46 >= BigInt("-9223372036854775808") && data46 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/limits/bps-total-max-length",schemaPath:"qapi#/$defs/ThrottleLimits/properties/bps-total-max-length/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid17 = _errs79 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data30["bps-read-max-length"] !== undefined){
let data47 = data30["bps-read-max-length"];
const _errs80 = errors;
if(!(typeof data47 == "number" ? Number.isInteger(data47) && data47 >= -9223372036854776000 && data47 <= 9223372036854776000 : typeof data47 == "bigint" && data47 >= BigInt("-9223372036854775808") && data47 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/limits/bps-read-max-length",schemaPath:"qapi#/$defs/ThrottleLimits/properties/bps-read-max-length/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid17 = _errs80 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data30["bps-write-max-length"] !== undefined){
let data48 = data30["bps-write-max-length"];
const _errs81 = errors;
if(!(typeof data48 == "number" ? Number.isInteger(data48) && data48 >= -9223372036854776000 && data48 <= 9223372036854776000 : typeof data48 == "bigint" && data48 >= BigInt("-9223372036854775808") && data48 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/limits/bps-write-max-length",schemaPath:"qapi#/$defs/ThrottleLimits/properties/bps-write-max-length/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid17 = _errs81 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data30["iops-size"] !== undefined){
let data49 = data30["iops-size"];
const _errs82 = errors;
if(!(typeof data49 == "number" ? Number.isInteger(data49) && data49 >= -9223372036854776000 && data49 <= 9223372036854776000 : typeof data49 == "bigint" && data49 >= BigInt("-9223372036854775808") && data49 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/limits/iops-size",schemaPath:"qapi#/$defs/ThrottleLimits/properties/iops-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid17 = _errs82 === errors;
}
else {
var valid17 = true;
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
}
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/limits",schemaPath:"qapi#/$defs/ThrottleLimits/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid15 = _errs60 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data["x-iops-total"] !== undefined){
let data50 = data["x-iops-total"];
const _errs83 = errors;
if(!(typeof data50 == "number" ? Number.isInteger(data50) && data50 >= -9223372036854776000 && data50 <= 9223372036854776000 : typeof data50 == "bigint" && data50 >= BigInt("-9223372036854775808") && data50 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/x-iops-total",schemaPath:"#/oneOf/5/properties/x-iops-total/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid15 = _errs83 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data["x-iops-read"] !== undefined){
let data51 = data["x-iops-read"];
const _errs84 = errors;
if(!(typeof data51 == "number" ? Number.isInteger(data51) && data51 >= -9223372036854776000 && data51 <= 9223372036854776000 : typeof data51 == "bigint" && data51 >= BigInt("-9223372036854775808") && data51 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/x-iops-read",schemaPath:"#/oneOf/5/properties/x-iops-read/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid15 = _errs84 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data["x-iops-write"] !== undefined){
let data52 = data["x-iops-write"];
const _errs85 = errors;
if(!(typeof data52 == "number" ? Number.isInteger(data52) && data52 >= -9223372036854776000 && data52 <= 9223372036854776000 : typeof data52 == "bigint" && data52 >= BigInt("-9223372036854775808") && data52 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/x-iops-write",schemaPath:"#/oneOf/5/properties/x-iops-write/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid15 = _errs85 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data["x-iops-total-max"] !== undefined){
let data53 = data["x-iops-total-max"];
const _errs86 = errors;
if(!(typeof data53 == "number" ? Number.isInteger(data53) && data53 >= -9223372036854776000 && data53 <= 9223372036854776000 : typeof data53 == "bigint" && data53 >= BigInt("-9223372036854775808") && data53 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/x-iops-total-max",schemaPath:"#/oneOf/5/properties/x-iops-total-max/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid15 = _errs86 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data["x-iops-read-max"] !== undefined){
let data54 = data["x-iops-read-max"];
const _errs87 = errors;
if(!(typeof data54 == "number" ? Number.isInteger(data54) && data54 >= -9223372036854776000 && data54 <= 9223372036854776000 : typeof data54 == "bigint" && data54 >= BigInt("-9223372036854775808") && data54 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/x-iops-read-max",schemaPath:"#/oneOf/5/properties/x-iops-read-max/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid15 = _errs87 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data["x-iops-write-max"] !== undefined){
let data55 = data["x-iops-write-max"];
const _errs88 = errors;
if(!(typeof data55 == "number" ? Number.isInteger(data55) && data55 >= -9223372036854776000 && data55 <= 9223372036854776000 : typeof data55 == "bigint" && data55 >= BigInt("-9223372036854775808") && data55 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/x-iops-write-max",schemaPath:"#/oneOf/5/properties/x-iops-write-max/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid15 = _errs88 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data["x-iops-total-max-length"] !== undefined){
let data56 = data["x-iops-total-max-length"];
const _errs89 = errors;
if(!(typeof data56 == "number" ? Number.isInteger(data56) && data56 >= -9223372036854776000 && data56 <= 9223372036854776000 : typeof data56 == "bigint" && data56 >= BigInt("-9223372036854775808") && data56 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/x-iops-total-max-length",schemaPath:"#/oneOf/5/properties/x-iops-total-max-length/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid15 = _errs89 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data["x-iops-read-max-length"] !== undefined){
let data57 = data["x-iops-read-max-length"];
const _errs90 = errors;
if(!(typeof data57 == "number" ? Number.isInteger(data57) && data57 >= -9223372036854776000 && data57 <= 9223372036854776000 : typeof data57 == "bigint" && data57 >= BigInt("-9223372036854775808") && data57 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/x-iops-read-max-length",schemaPath:"#/oneOf/5/properties/x-iops-read-max-length/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid15 = _errs90 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data["x-iops-write-max-length"] !== undefined){
let data58 = data["x-iops-write-max-length"];
const _errs91 = errors;
if(!(typeof data58 == "number" ? Number.isInteger(data58) && data58 >= -9223372036854776000 && data58 <= 9223372036854776000 : typeof data58 == "bigint" && data58 >= BigInt("-9223372036854775808") && data58 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/x-iops-write-max-length",schemaPath:"#/oneOf/5/properties/x-iops-write-max-length/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid15 = _errs91 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data["x-bps-total"] !== undefined){
let data59 = data["x-bps-total"];
const _errs92 = errors;
if(!(typeof data59 == "number" ? Number.isInteger(data59) && data59 >= -9223372036854776000 && data59 <= 9223372036854776000 : typeof data59 == "bigint" && data59 >= BigInt("-9223372036854775808") && data59 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/x-bps-total",schemaPath:"#/oneOf/5/properties/x-bps-total/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid15 = _errs92 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data["x-bps-read"] !== undefined){
let data60 = data["x-bps-read"];
const _errs93 = errors;
if(!(typeof data60 == "number" ? Number.isInteger(data60) && data60 >= -9223372036854776000 && data60 <= 9223372036854776000 : typeof data60 == "bigint" && data60 >= BigInt("-9223372036854775808") && data60 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/x-bps-read",schemaPath:"#/oneOf/5/properties/x-bps-read/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid15 = _errs93 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data["x-bps-write"] !== undefined){
let data61 = data["x-bps-write"];
const _errs94 = errors;
if(!(typeof data61 == "number" ? Number.isInteger(data61) && data61 >= -9223372036854776000 && data61 <= 9223372036854776000 : typeof data61 == "bigint" && data61 >= BigInt("-9223372036854775808") && data61 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/x-bps-write",schemaPath:"#/oneOf/5/properties/x-bps-write/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid15 = _errs94 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data["x-bps-total-max"] !== undefined){
let data62 = data["x-bps-total-max"];
const _errs95 = errors;
if(!(typeof data62 == "number" ? Number.isInteger(data62) && data62 >= -9223372036854776000 && data62 <= 9223372036854776000 : typeof data62 == "bigint" && data62 >= BigInt("-9223372036854775808") && data62 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/x-bps-total-max",schemaPath:"#/oneOf/5/properties/x-bps-total-max/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid15 = _errs95 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data["x-bps-read-max"] !== undefined){
let data63 = data["x-bps-read-max"];
const _errs96 = errors;
if(!(typeof data63 == "number" ? Number.isInteger(data63) && data63 >= -9223372036854776000 && data63 <= 9223372036854776000 : typeof data63 == "bigint" && data63 >= BigInt("-9223372036854775808") && data63 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/x-bps-read-max",schemaPath:"#/oneOf/5/properties/x-bps-read-max/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid15 = _errs96 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data["x-bps-write-max"] !== undefined){
let data64 = data["x-bps-write-max"];
const _errs97 = errors;
if(!(typeof data64 == "number" ? Number.isInteger(data64) && data64 >= -9223372036854776000 && data64 <= 9223372036854776000 : typeof data64 == "bigint" && data64 >= BigInt("-9223372036854775808") && data64 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/x-bps-write-max",schemaPath:"#/oneOf/5/properties/x-bps-write-max/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid15 = _errs97 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data["x-bps-total-max-length"] !== undefined){
let data65 = data["x-bps-total-max-length"];
const _errs98 = errors;
if(!(typeof data65 == "number" ? Number.isInteger(data65) && data65 >= -9223372036854776000 && data65 <= 9223372036854776000 : typeof data65 == "bigint" && data65 >= BigInt("-9223372036854775808") && data65 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/x-bps-total-max-length",schemaPath:"#/oneOf/5/properties/x-bps-total-max-length/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid15 = _errs98 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data["x-bps-read-max-length"] !== undefined){
let data66 = data["x-bps-read-max-length"];
const _errs99 = errors;
if(!(typeof data66 == "number" ? Number.isInteger(data66) && data66 >= -9223372036854776000 && data66 <= 9223372036854776000 : typeof data66 == "bigint" && data66 >= BigInt("-9223372036854775808") && data66 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/x-bps-read-max-length",schemaPath:"#/oneOf/5/properties/x-bps-read-max-length/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid15 = _errs99 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data["x-bps-write-max-length"] !== undefined){
let data67 = data["x-bps-write-max-length"];
const _errs100 = errors;
if(!(typeof data67 == "number" ? Number.isInteger(data67) && data67 >= -9223372036854776000 && data67 <= 9223372036854776000 : typeof data67 == "bigint" && data67 >= BigInt("-9223372036854775808") && data67 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/x-bps-write-max-length",schemaPath:"#/oneOf/5/properties/x-bps-write-max-length/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid15 = _errs100 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data["x-iops-size"] !== undefined){
let data68 = data["x-iops-size"];
const _errs101 = errors;
if(!(typeof data68 == "number" ? Number.isInteger(data68) && data68 >= -9223372036854776000 && data68 <= 9223372036854776000 : typeof data68 == "bigint" && data68 >= BigInt("-9223372036854775808") && data68 <= BigInt("9223372036854775807"))){
validate12.errors = [{instancePath:instancePath+"/x-iops-size",schemaPath:"#/oneOf/5/properties/x-iops-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid15 = _errs101 === errors;
}
else {
var valid15 = true;
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
else if(tag0 === "tls-creds-anon"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((data["qom-type"] === undefined) && (missing7 = "qom-type")) || ((data.id === undefined) && (missing7 = "id"))){
validate12.errors = [{instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs103 = errors;
for(const key7 in data){
if(!((((((key7 === "qom-type") || (key7 === "id")) || (key7 === "verify-peer")) || (key7 === "dir")) || (key7 === "endpoint")) || (key7 === "priority"))){
validate12.errors = [{instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs103 === errors){
if(data["qom-type"] !== undefined){
const _errs104 = errors;
if(!(data["qom-type"] === "tls-creds-anon")){
validate12.errors = [{instancePath:instancePath+"/qom-type",schemaPath:"#/oneOf/6/properties/qom-type/enum",keyword:"enum",params:{allowedValues: schema13.oneOf[6].properties["qom-type"].enum}}];
return false;
}
var valid19 = _errs104 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.id !== undefined){
const _errs105 = errors;
if(typeof data.id !== "string"){
validate12.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/6/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs105 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data["verify-peer"] !== undefined){
const _errs107 = errors;
if(typeof data["verify-peer"] !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/verify-peer",schemaPath:"#/oneOf/6/properties/verify-peer/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid19 = _errs107 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.dir !== undefined){
const _errs109 = errors;
if(typeof data.dir !== "string"){
validate12.errors = [{instancePath:instancePath+"/dir",schemaPath:"#/oneOf/6/properties/dir/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs109 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.endpoint !== undefined){
let data73 = data.endpoint;
const _errs111 = errors;
if(typeof data73 !== "string"){
validate12.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"qapi#/$defs/QCryptoTLSCredsEndpoint/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data73 === "client") || (data73 === "server"))){
validate12.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"qapi#/$defs/QCryptoTLSCredsEndpoint/enum",keyword:"enum",params:{allowedValues: schema20.enum}}];
return false;
}
var valid19 = _errs111 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.priority !== undefined){
const _errs114 = errors;
if(typeof data.priority !== "string"){
validate12.errors = [{instancePath:instancePath+"/priority",schemaPath:"#/oneOf/6/properties/priority/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs114 === errors;
}
else {
var valid19 = true;
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
else if(tag0 === "tls-creds-psk"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if(((data["qom-type"] === undefined) && (missing8 = "qom-type")) || ((data.id === undefined) && (missing8 = "id"))){
validate12.errors = [{instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs117 = errors;
for(const key8 in data){
if(!(((((((key8 === "qom-type") || (key8 === "id")) || (key8 === "verify-peer")) || (key8 === "dir")) || (key8 === "endpoint")) || (key8 === "priority")) || (key8 === "username"))){
validate12.errors = [{instancePath,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs117 === errors){
if(data["qom-type"] !== undefined){
const _errs118 = errors;
if(!(data["qom-type"] === "tls-creds-psk")){
validate12.errors = [{instancePath:instancePath+"/qom-type",schemaPath:"#/oneOf/7/properties/qom-type/enum",keyword:"enum",params:{allowedValues: schema13.oneOf[7].properties["qom-type"].enum}}];
return false;
}
var valid22 = _errs118 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.id !== undefined){
const _errs119 = errors;
if(typeof data.id !== "string"){
validate12.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/7/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs119 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data["verify-peer"] !== undefined){
const _errs121 = errors;
if(typeof data["verify-peer"] !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/verify-peer",schemaPath:"#/oneOf/7/properties/verify-peer/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid22 = _errs121 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.dir !== undefined){
const _errs123 = errors;
if(typeof data.dir !== "string"){
validate12.errors = [{instancePath:instancePath+"/dir",schemaPath:"#/oneOf/7/properties/dir/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs123 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.endpoint !== undefined){
let data79 = data.endpoint;
const _errs125 = errors;
if(typeof data79 !== "string"){
validate12.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"qapi#/$defs/QCryptoTLSCredsEndpoint/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data79 === "client") || (data79 === "server"))){
validate12.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"qapi#/$defs/QCryptoTLSCredsEndpoint/enum",keyword:"enum",params:{allowedValues: schema20.enum}}];
return false;
}
var valid22 = _errs125 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.priority !== undefined){
const _errs128 = errors;
if(typeof data.priority !== "string"){
validate12.errors = [{instancePath:instancePath+"/priority",schemaPath:"#/oneOf/7/properties/priority/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs128 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.username !== undefined){
const _errs130 = errors;
if(typeof data.username !== "string"){
validate12.errors = [{instancePath:instancePath+"/username",schemaPath:"#/oneOf/7/properties/username/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs130 === errors;
}
else {
var valid22 = true;
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
else if(tag0 === "tls-creds-x509"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if(((data["qom-type"] === undefined) && (missing9 = "qom-type")) || ((data.id === undefined) && (missing9 = "id"))){
validate12.errors = [{instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs133 = errors;
for(const key9 in data){
if(!((((((((key9 === "qom-type") || (key9 === "id")) || (key9 === "verify-peer")) || (key9 === "dir")) || (key9 === "endpoint")) || (key9 === "priority")) || (key9 === "sanity-check")) || (key9 === "passwordid"))){
validate12.errors = [{instancePath,schemaPath:"#/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs133 === errors){
if(data["qom-type"] !== undefined){
const _errs134 = errors;
if(!(data["qom-type"] === "tls-creds-x509")){
validate12.errors = [{instancePath:instancePath+"/qom-type",schemaPath:"#/oneOf/8/properties/qom-type/enum",keyword:"enum",params:{allowedValues: schema13.oneOf[8].properties["qom-type"].enum}}];
return false;
}
var valid25 = _errs134 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.id !== undefined){
const _errs135 = errors;
if(typeof data.id !== "string"){
validate12.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/8/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid25 = _errs135 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data["verify-peer"] !== undefined){
const _errs137 = errors;
if(typeof data["verify-peer"] !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/verify-peer",schemaPath:"#/oneOf/8/properties/verify-peer/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid25 = _errs137 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.dir !== undefined){
const _errs139 = errors;
if(typeof data.dir !== "string"){
validate12.errors = [{instancePath:instancePath+"/dir",schemaPath:"#/oneOf/8/properties/dir/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid25 = _errs139 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.endpoint !== undefined){
let data86 = data.endpoint;
const _errs141 = errors;
if(typeof data86 !== "string"){
validate12.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"qapi#/$defs/QCryptoTLSCredsEndpoint/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data86 === "client") || (data86 === "server"))){
validate12.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"qapi#/$defs/QCryptoTLSCredsEndpoint/enum",keyword:"enum",params:{allowedValues: schema20.enum}}];
return false;
}
var valid25 = _errs141 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.priority !== undefined){
const _errs144 = errors;
if(typeof data.priority !== "string"){
validate12.errors = [{instancePath:instancePath+"/priority",schemaPath:"#/oneOf/8/properties/priority/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid25 = _errs144 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data["sanity-check"] !== undefined){
const _errs146 = errors;
if(typeof data["sanity-check"] !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/sanity-check",schemaPath:"#/oneOf/8/properties/sanity-check/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid25 = _errs146 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.passwordid !== undefined){
const _errs148 = errors;
if(typeof data.passwordid !== "string"){
validate12.errors = [{instancePath:instancePath+"/passwordid",schemaPath:"#/oneOf/8/properties/passwordid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid25 = _errs148 === errors;
}
else {
var valid25 = true;
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
else {
validate12.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "qom-type", tagValue: tag0}}];
return false;
}
}
else {
validate12.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "qom-type", tagValue: tag0}}];
return false;
}
}
}
else {
validate12.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="object-add" */;
let vErrors = null;
let errors = 0;
if(!(validate12(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
validate10.errors = vErrors;
return errors === 0;
}

const ObjectDel = validate16;
const schema23 = {"$id":"object-del","type":"object","properties":{"id":{"type":"string"}},"required":["id"],"additionalProperties":false};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="object-del" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate16.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate16.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate16.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate16.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}

const QomList = validate17;
const schema24 = {"$id":"qom-list","type":"object","properties":{"path":{"type":"string"}},"required":["path"],"additionalProperties":false};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="qom-list" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.path === undefined) && (missing0 = "path")){
validate17.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "path")){
validate17.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
if(typeof data.path !== "string"){
validate17.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate17.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}

const QomGet = validate18;
const schema25 = {"$id":"qom-get","type":"object","properties":{"path":{"type":"string"},"property":{"type":"string"}},"required":["path","property"],"additionalProperties":false};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="qom-get" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.path === undefined) && (missing0 = "path")) || ((data.property === undefined) && (missing0 = "property"))){
validate18.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "path") || (key0 === "property"))){
validate18.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate18.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.property !== undefined){
const _errs4 = errors;
if(typeof data.property !== "string"){
validate18.errors = [{instancePath:instancePath+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate18.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate18.errors = vErrors;
return errors === 0;
}

const QomSet = validate19;
const schema26 = {"$id":"qom-set","type":"object","properties":{"path":{"type":"string"},"property":{"type":"string"},"value":{}},"required":["path","property","value"],"additionalProperties":false};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="qom-set" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.path === undefined) && (missing0 = "path")) || ((data.property === undefined) && (missing0 = "property"))) || ((data.value === undefined) && (missing0 = "value"))){
validate19.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "property")) || (key0 === "value"))){
validate19.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate19.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.property !== undefined){
const _errs4 = errors;
if(typeof data.property !== "string"){
validate19.errors = [{instancePath:instancePath+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate19.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate19.errors = vErrors;
return errors === 0;
}

const QomListTypes = validate20;
const schema27 = {"$id":"qom-list-types","type":"object","properties":{"implements":{"type":"string"},"abstract":{"type":"boolean"}},"additionalProperties":false};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="qom-list-types" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "implements") || (key0 === "abstract"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.implements !== undefined){
const _errs2 = errors;
if(typeof data.implements !== "string"){
validate20.errors = [{instancePath:instancePath+"/implements",schemaPath:"#/properties/implements/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.abstract !== undefined){
const _errs4 = errors;
if(typeof data.abstract !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/abstract",schemaPath:"#/properties/abstract/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}

const QomListProperties = validate21;
const schema28 = {"$id":"qom-list-properties","type":"object","properties":{"typename":{"type":"string"}},"required":["typename"],"additionalProperties":false};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="qom-list-properties" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.typename === undefined) && (missing0 = "typename")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "typename")){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.typename !== undefined){
if(typeof data.typename !== "string"){
validate21.errors = [{instancePath:instancePath+"/typename",schemaPath:"#/properties/typename/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

const JobPause = validate22;
const schema29 = {"$id":"job-pause","type":"object","properties":{"id":{"type":"string"}},"required":["id"],"additionalProperties":false};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="job-pause" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate22.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const JobResume = validate23;
const schema30 = {"$id":"job-resume","type":"object","properties":{"id":{"type":"string"}},"required":["id"],"additionalProperties":false};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="job-resume" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

const JobCancel = validate24;
const schema31 = {"$id":"job-cancel","type":"object","properties":{"id":{"type":"string"}},"required":["id"],"additionalProperties":false};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="job-cancel" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate24.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}

const JobComplete = validate25;
const schema32 = {"$id":"job-complete","type":"object","properties":{"id":{"type":"string"}},"required":["id"],"additionalProperties":false};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="job-complete" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate25.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

const JobDismiss = validate26;
const schema33 = {"$id":"job-dismiss","type":"object","properties":{"id":{"type":"string"}},"required":["id"],"additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="job-dismiss" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate26.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}

const JobFinalize = validate27;
const schema34 = {"$id":"job-finalize","type":"object","properties":{"id":{"type":"string"}},"required":["id"],"additionalProperties":false};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="job-finalize" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate27.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate27.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}

const JobWait = validate28;
const schema35 = {"$id":"job-wait","type":"object","properties":{"id":{"type":"string"},"timeout":{"qapi":"number"}},"required":["id"],"additionalProperties":false};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="job-wait" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "timeout"))){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate28.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout !== undefined){
let data1 = data.timeout;
const _errs4 = errors;
if(!(typeof data1 == "number" || typeof data1 == "bigint" || typeof data1?.value == "number")){
validate28.errors = [{instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}

const JobProgress = validate29;
const schema36 = {"$id":"job-progress","type":"object","properties":{"enable":{"type":"boolean"}},"required":["enable"],"additionalProperties":false};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="job-progress" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.enable === undefined) && (missing0 = "enable")){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "enable")){
validate29.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enable !== undefined){
if(typeof data.enable !== "boolean"){
validate29.errors = [{instancePath:instancePath+"/enable",schemaPath:"#/properties/enable/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

const BlockdevAdd = validate30;
const schema37 = {"$id":"blockdev-add","$ref":"qapi#/$defs/BlockdevOptions"};
const schema38 = {"type":"object","required":["driver"],"discriminator":{"propertyName":"driver"},"oneOf":[{"properties":{"driver":{"enum":["bochs","cloop","dmg","parallels","vdi","vhdx"]},"node-name":{"type":"string"},"discard":{"$ref":"qapi#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"qapi#/$defs/BlockdevCacheOptions"},"active":{"type":"boolean"},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"qapi#/$defs/BlockdevDetectZeroesOptions"},"file":{"$ref":"qapi#/$defs/BlockdevRef"}},"required":["driver","file"],"additionalProperties":false},{"properties":{"driver":{"enum":["file","host_device"]},"node-name":{"type":"string"},"discard":{"$ref":"qapi#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"qapi#/$defs/BlockdevCacheOptions"},"active":{"type":"boolean"},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"qapi#/$defs/BlockdevDetectZeroesOptions"},"filename":{"type":"string"},"pr-manager":{"type":"string"},"locking":{"$ref":"qapi#/$defs/OnOffAuto"},"aio":{"$ref":"qapi#/$defs/BlockdevAioOptions"},"aio-max-batch":{"qapi":"int"},"drop-cache":{"type":"boolean"},"x-check-cache-dropped":{"type":"boolean"}},"required":["driver","filename"],"additionalProperties":false},{"properties":{"driver":{"enum":["luks"]},"node-name":{"type":"string"},"discard":{"$ref":"qapi#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"qapi#/$defs/BlockdevCacheOptions"},"active":{"type":"boolean"},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"qapi#/$defs/BlockdevDetectZeroesOptions"},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"key-secret":{"type":"string"},"header":{"$ref":"qapi#/$defs/BlockdevRef"}},"required":["driver","file"],"additionalProperties":false},{"properties":{"driver":{"enum":["null-aio","null-co"]},"node-name":{"type":"string"},"discard":{"$ref":"qapi#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"qapi#/$defs/BlockdevCacheOptions"},"active":{"type":"boolean"},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"qapi#/$defs/BlockdevDetectZeroesOptions"},"size":{"qapi":"int"},"latency-ns":{"qapi":"uint64"},"read-zeroes":{"type":"boolean"}},"required":["driver"],"additionalProperties":false},{"properties":{"driver":{"enum":["qcow"]},"node-name":{"type":"string"},"discard":{"$ref":"qapi#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"qapi#/$defs/BlockdevCacheOptions"},"active":{"type":"boolean"},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"qapi#/$defs/BlockdevDetectZeroesOptions"},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"backing":{"$ref":"qapi#/$defs/BlockdevRefOrNull"},"encrypt":{"$ref":"qapi#/$defs/BlockdevQcowEncryption"}},"required":["driver","file"],"additionalProperties":false},{"properties":{"driver":{"enum":["qcow2"]},"node-name":{"type":"string"},"discard":{"$ref":"qapi#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"qapi#/$defs/BlockdevCacheOptions"},"active":{"type":"boolean"},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"qapi#/$defs/BlockdevDetectZeroesOptions"},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"backing":{"$ref":"qapi#/$defs/BlockdevRefOrNull"},"lazy-refcounts":{"type":"boolean"},"pass-discard-request":{"type":"boolean"},"pass-discard-snapshot":{"type":"boolean"},"pass-discard-other":{"type":"boolean"},"discard-no-unref":{"type":"boolean"},"overlap-check":{"$ref":"qapi#/$defs/Qcow2OverlapChecks"},"cache-size":{"qapi":"int"},"l2-cache-size":{"qapi":"int"},"l2-cache-entry-size":{"qapi":"int"},"refcount-cache-size":{"qapi":"int"},"cache-clean-interval":{"qapi":"int"},"encrypt":{"$ref":"qapi#/$defs/BlockdevQcow2Encryption"},"data-file":{"$ref":"qapi#/$defs/BlockdevRef"}},"required":["driver","file"],"additionalProperties":false},{"properties":{"driver":{"enum":["qed","vmdk","vpc"]},"node-name":{"type":"string"},"discard":{"$ref":"qapi#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"qapi#/$defs/BlockdevCacheOptions"},"active":{"type":"boolean"},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"qapi#/$defs/BlockdevDetectZeroesOptions"},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"backing":{"$ref":"qapi#/$defs/BlockdevRefOrNull"}},"required":["driver","file"],"additionalProperties":false},{"properties":{"driver":{"enum":["raw"]},"node-name":{"type":"string"},"discard":{"$ref":"qapi#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"qapi#/$defs/BlockdevCacheOptions"},"active":{"type":"boolean"},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"qapi#/$defs/BlockdevDetectZeroesOptions"},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"offset":{"qapi":"int"},"size":{"qapi":"int"}},"required":["driver","file"],"additionalProperties":false}]};
const schema39 = {"type":"string","enum":["ignore","unmap"]};
const schema40 = {"type":"object","properties":{"direct":{"type":"boolean"},"no-flush":{"type":"boolean"}},"additionalProperties":false};
const schema41 = {"type":"string","enum":["off","on","unmap"]};
const schema61 = {"type":"string","enum":["auto","on","off"]};
const schema62 = {"type":"string","enum":["threads","native","io_uring"]};
const schema81 = {"type":"object","properties":{"format":{"enum":["aes"]},"key-secret":{"type":"string"}},"required":["format"],"additionalProperties":false};
const schema89 = {"type":"object","required":["format"],"discriminator":{"propertyName":"format"},"oneOf":[{"properties":{"format":{"enum":["aes"]},"key-secret":{"type":"string"}},"required":["format"],"additionalProperties":false},{"properties":{"format":{"enum":["luks"]},"key-secret":{"type":"string"}},"required":["format"],"additionalProperties":false}]};
const schema42 = {"anyOf":[{"$ref":"qapi#/$defs/BlockdevOptions"},{"type":"string"}]};
const wrapper0 = {validate: validate31};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(wrapper0.validate(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate32.errors = vErrors;
return false;
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
validate32.errors = vErrors;
return errors === 0;
}

const schema80 = {"anyOf":[{"$ref":"qapi#/$defs/BlockdevOptions"},{"type":"string"},{"type":"null"}]};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(wrapper0.validate(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(data !== null){
const err1 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate42.errors = vErrors;
return false;
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
validate42.errors = vErrors;
return errors === 0;
}

const schema85 = {"anyOf":[{"$ref":"qapi#/$defs/Qcow2OverlapCheckFlags"},{"$ref":"qapi#/$defs/Qcow2OverlapCheckMode"}]};
const schema87 = {"type":"string","enum":["none","constant","cached","all"]};
const schema86 = {"type":"object","properties":{"template":{"$ref":"qapi#/$defs/Qcow2OverlapCheckMode"},"main-header":{"type":"boolean"},"active-l1":{"type":"boolean"},"active-l2":{"type":"boolean"},"refcount-table":{"type":"boolean"},"refcount-block":{"type":"boolean"},"snapshot-table":{"type":"boolean"},"inactive-l1":{"type":"boolean"},"inactive-l2":{"type":"boolean"},"bitmap-directory":{"type":"boolean"}},"additionalProperties":false};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema86.properties, key0))){
validate47.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.template !== undefined){
let data0 = data.template;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate47.errors = [{instancePath:instancePath+"/template",schemaPath:"qapi#/$defs/Qcow2OverlapCheckMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data0 === "none") || (data0 === "constant")) || (data0 === "cached")) || (data0 === "all"))){
validate47.errors = [{instancePath:instancePath+"/template",schemaPath:"qapi#/$defs/Qcow2OverlapCheckMode/enum",keyword:"enum",params:{allowedValues: schema87.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["main-header"] !== undefined){
const _errs5 = errors;
if(typeof data["main-header"] !== "boolean"){
validate47.errors = [{instancePath:instancePath+"/main-header",schemaPath:"#/properties/main-header/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["active-l1"] !== undefined){
const _errs7 = errors;
if(typeof data["active-l1"] !== "boolean"){
validate47.errors = [{instancePath:instancePath+"/active-l1",schemaPath:"#/properties/active-l1/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["active-l2"] !== undefined){
const _errs9 = errors;
if(typeof data["active-l2"] !== "boolean"){
validate47.errors = [{instancePath:instancePath+"/active-l2",schemaPath:"#/properties/active-l2/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["refcount-table"] !== undefined){
const _errs11 = errors;
if(typeof data["refcount-table"] !== "boolean"){
validate47.errors = [{instancePath:instancePath+"/refcount-table",schemaPath:"#/properties/refcount-table/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["refcount-block"] !== undefined){
const _errs13 = errors;
if(typeof data["refcount-block"] !== "boolean"){
validate47.errors = [{instancePath:instancePath+"/refcount-block",schemaPath:"#/properties/refcount-block/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["snapshot-table"] !== undefined){
const _errs15 = errors;
if(typeof data["snapshot-table"] !== "boolean"){
validate47.errors = [{instancePath:instancePath+"/snapshot-table",schemaPath:"#/properties/snapshot-table/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["inactive-l1"] !== undefined){
const _errs17 = errors;
if(typeof data["inactive-l1"] !== "boolean"){
validate47.errors = [{instancePath:instancePath+"/inactive-l1",schemaPath:"#/properties/inactive-l1/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["inactive-l2"] !== undefined){
const _errs19 = errors;
if(typeof data["inactive-l2"] !== "boolean"){
validate47.errors = [{instancePath:instancePath+"/inactive-l2",schemaPath:"#/properties/inactive-l2/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["bitmap-directory"] !== undefined){
const _errs21 = errors;
if(typeof data["bitmap-directory"] !== "boolean"){
validate47.errors = [{instancePath:instancePath+"/bitmap-directory",schemaPath:"#/properties/bitmap-directory/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
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
else {
validate47.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate47(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"qapi#/$defs/Qcow2OverlapCheckMode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "none") || (data === "constant")) || (data === "cached")) || (data === "all"))){
const err1 = {instancePath,schemaPath:"qapi#/$defs/Qcow2OverlapCheckMode/enum",keyword:"enum",params:{allowedValues: schema87.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate46.errors = vErrors;
return false;
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
validate46.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.driver === undefined) && (missing0 = "driver")){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.driver;
if(typeof tag0 == "string"){
if(tag0 === "bochs"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.driver === undefined) && (missing1 = "driver")) || ((data.file === undefined) && (missing1 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!(func2.call(schema38.oneOf[0].properties, key0))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs3 === errors){
if(data.driver !== undefined){
let data0 = data.driver;
const _errs4 = errors;
if(!((((((data0 === "bochs") || (data0 === "cloop")) || (data0 === "dmg")) || (data0 === "parallels")) || (data0 === "vdi")) || (data0 === "vhdx"))){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[0].properties.driver.enum}}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["node-name"] !== undefined){
const _errs5 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.discard !== undefined){
let data2 = data.discard;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "ignore") || (data2 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const _errs13 = errors;
for(const key1 in data3){
if(!((key1 === "direct") || (key1 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs13 === errors){
if(data3.direct !== undefined){
const _errs14 = errors;
if(typeof data3.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid5 = _errs14 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data3["no-flush"] !== undefined){
const _errs16 = errors;
if(typeof data3["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.active !== undefined){
const _errs18 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/0/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["read-only"] !== undefined){
const _errs20 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/0/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["auto-read-only"] !== undefined){
const _errs22 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/0/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["force-share"] !== undefined){
const _errs24 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/0/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["detect-zeroes"] !== undefined){
let data10 = data["detect-zeroes"];
const _errs26 = errors;
if(typeof data10 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data10 === "off") || (data10 === "on")) || (data10 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.file !== undefined){
const _errs29 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid2 = _errs29 === errors;
}
else {
var valid2 = true;
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
else if(tag0 === "cloop"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.driver === undefined) && (missing2 = "driver")) || ((data.file === undefined) && (missing2 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs31 = errors;
for(const key2 in data){
if(!(func2.call(schema38.oneOf[0].properties, key2))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs31 === errors){
if(data.driver !== undefined){
let data12 = data.driver;
const _errs32 = errors;
if(!((((((data12 === "bochs") || (data12 === "cloop")) || (data12 === "dmg")) || (data12 === "parallels")) || (data12 === "vdi")) || (data12 === "vhdx"))){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[0].properties.driver.enum}}];
return false;
}
var valid8 = _errs32 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["node-name"] !== undefined){
const _errs33 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs33 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.discard !== undefined){
let data14 = data.discard;
const _errs35 = errors;
if(typeof data14 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data14 === "ignore") || (data14 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid8 = _errs35 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.cache !== undefined){
let data15 = data.cache;
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
const _errs41 = errors;
for(const key3 in data15){
if(!((key3 === "direct") || (key3 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs41 === errors){
if(data15.direct !== undefined){
const _errs42 = errors;
if(typeof data15.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid11 = _errs42 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data15["no-flush"] !== undefined){
const _errs44 = errors;
if(typeof data15["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid11 = _errs44 === errors;
}
else {
var valid11 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid8 = _errs38 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.active !== undefined){
const _errs46 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/0/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs46 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["read-only"] !== undefined){
const _errs48 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/0/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs48 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["auto-read-only"] !== undefined){
const _errs50 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/0/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs50 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["force-share"] !== undefined){
const _errs52 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/0/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs52 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["detect-zeroes"] !== undefined){
let data22 = data["detect-zeroes"];
const _errs54 = errors;
if(typeof data22 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data22 === "off") || (data22 === "on")) || (data22 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid8 = _errs54 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.file !== undefined){
const _errs57 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid8 = _errs57 === errors;
}
else {
var valid8 = true;
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
else if(tag0 === "dmg"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.driver === undefined) && (missing3 = "driver")) || ((data.file === undefined) && (missing3 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs59 = errors;
for(const key4 in data){
if(!(func2.call(schema38.oneOf[0].properties, key4))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs59 === errors){
if(data.driver !== undefined){
let data24 = data.driver;
const _errs60 = errors;
if(!((((((data24 === "bochs") || (data24 === "cloop")) || (data24 === "dmg")) || (data24 === "parallels")) || (data24 === "vdi")) || (data24 === "vhdx"))){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[0].properties.driver.enum}}];
return false;
}
var valid14 = _errs60 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["node-name"] !== undefined){
const _errs61 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs61 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.discard !== undefined){
let data26 = data.discard;
const _errs63 = errors;
if(typeof data26 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data26 === "ignore") || (data26 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid14 = _errs63 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.cache !== undefined){
let data27 = data.cache;
const _errs66 = errors;
const _errs67 = errors;
if(errors === _errs67){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
const _errs69 = errors;
for(const key5 in data27){
if(!((key5 === "direct") || (key5 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs69 === errors){
if(data27.direct !== undefined){
const _errs70 = errors;
if(typeof data27.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid17 = _errs70 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data27["no-flush"] !== undefined){
const _errs72 = errors;
if(typeof data27["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid17 = _errs72 === errors;
}
else {
var valid17 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid14 = _errs66 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.active !== undefined){
const _errs74 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/0/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs74 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["read-only"] !== undefined){
const _errs76 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/0/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs76 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["auto-read-only"] !== undefined){
const _errs78 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/0/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs78 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["force-share"] !== undefined){
const _errs80 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/0/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs80 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["detect-zeroes"] !== undefined){
let data34 = data["detect-zeroes"];
const _errs82 = errors;
if(typeof data34 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data34 === "off") || (data34 === "on")) || (data34 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid14 = _errs82 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.file !== undefined){
const _errs85 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid14 = _errs85 === errors;
}
else {
var valid14 = true;
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
else if(tag0 === "parallels"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.driver === undefined) && (missing4 = "driver")) || ((data.file === undefined) && (missing4 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs87 = errors;
for(const key6 in data){
if(!(func2.call(schema38.oneOf[0].properties, key6))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs87 === errors){
if(data.driver !== undefined){
let data36 = data.driver;
const _errs88 = errors;
if(!((((((data36 === "bochs") || (data36 === "cloop")) || (data36 === "dmg")) || (data36 === "parallels")) || (data36 === "vdi")) || (data36 === "vhdx"))){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[0].properties.driver.enum}}];
return false;
}
var valid20 = _errs88 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data["node-name"] !== undefined){
const _errs89 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid20 = _errs89 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.discard !== undefined){
let data38 = data.discard;
const _errs91 = errors;
if(typeof data38 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data38 === "ignore") || (data38 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid20 = _errs91 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.cache !== undefined){
let data39 = data.cache;
const _errs94 = errors;
const _errs95 = errors;
if(errors === _errs95){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
const _errs97 = errors;
for(const key7 in data39){
if(!((key7 === "direct") || (key7 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs97 === errors){
if(data39.direct !== undefined){
const _errs98 = errors;
if(typeof data39.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid23 = _errs98 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data39["no-flush"] !== undefined){
const _errs100 = errors;
if(typeof data39["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid23 = _errs100 === errors;
}
else {
var valid23 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid20 = _errs94 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.active !== undefined){
const _errs102 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/0/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid20 = _errs102 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data["read-only"] !== undefined){
const _errs104 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/0/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid20 = _errs104 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data["auto-read-only"] !== undefined){
const _errs106 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/0/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid20 = _errs106 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data["force-share"] !== undefined){
const _errs108 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/0/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid20 = _errs108 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data["detect-zeroes"] !== undefined){
let data46 = data["detect-zeroes"];
const _errs110 = errors;
if(typeof data46 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data46 === "off") || (data46 === "on")) || (data46 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid20 = _errs110 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.file !== undefined){
const _errs113 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid20 = _errs113 === errors;
}
else {
var valid20 = true;
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
else if(tag0 === "vdi"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.driver === undefined) && (missing5 = "driver")) || ((data.file === undefined) && (missing5 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs115 = errors;
for(const key8 in data){
if(!(func2.call(schema38.oneOf[0].properties, key8))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs115 === errors){
if(data.driver !== undefined){
let data48 = data.driver;
const _errs116 = errors;
if(!((((((data48 === "bochs") || (data48 === "cloop")) || (data48 === "dmg")) || (data48 === "parallels")) || (data48 === "vdi")) || (data48 === "vhdx"))){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[0].properties.driver.enum}}];
return false;
}
var valid26 = _errs116 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data["node-name"] !== undefined){
const _errs117 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs117 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.discard !== undefined){
let data50 = data.discard;
const _errs119 = errors;
if(typeof data50 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data50 === "ignore") || (data50 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid26 = _errs119 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.cache !== undefined){
let data51 = data.cache;
const _errs122 = errors;
const _errs123 = errors;
if(errors === _errs123){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
const _errs125 = errors;
for(const key9 in data51){
if(!((key9 === "direct") || (key9 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs125 === errors){
if(data51.direct !== undefined){
const _errs126 = errors;
if(typeof data51.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid29 = _errs126 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data51["no-flush"] !== undefined){
const _errs128 = errors;
if(typeof data51["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid29 = _errs128 === errors;
}
else {
var valid29 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid26 = _errs122 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.active !== undefined){
const _errs130 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/0/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid26 = _errs130 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data["read-only"] !== undefined){
const _errs132 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/0/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid26 = _errs132 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data["auto-read-only"] !== undefined){
const _errs134 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/0/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid26 = _errs134 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data["force-share"] !== undefined){
const _errs136 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/0/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid26 = _errs136 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data["detect-zeroes"] !== undefined){
let data58 = data["detect-zeroes"];
const _errs138 = errors;
if(typeof data58 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data58 === "off") || (data58 === "on")) || (data58 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid26 = _errs138 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.file !== undefined){
const _errs141 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid26 = _errs141 === errors;
}
else {
var valid26 = true;
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
else if(tag0 === "vhdx"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.driver === undefined) && (missing6 = "driver")) || ((data.file === undefined) && (missing6 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs143 = errors;
for(const key10 in data){
if(!(func2.call(schema38.oneOf[0].properties, key10))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs143 === errors){
if(data.driver !== undefined){
let data60 = data.driver;
const _errs144 = errors;
if(!((((((data60 === "bochs") || (data60 === "cloop")) || (data60 === "dmg")) || (data60 === "parallels")) || (data60 === "vdi")) || (data60 === "vhdx"))){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[0].properties.driver.enum}}];
return false;
}
var valid32 = _errs144 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data["node-name"] !== undefined){
const _errs145 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid32 = _errs145 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.discard !== undefined){
let data62 = data.discard;
const _errs147 = errors;
if(typeof data62 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data62 === "ignore") || (data62 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid32 = _errs147 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.cache !== undefined){
let data63 = data.cache;
const _errs150 = errors;
const _errs151 = errors;
if(errors === _errs151){
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
const _errs153 = errors;
for(const key11 in data63){
if(!((key11 === "direct") || (key11 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs153 === errors){
if(data63.direct !== undefined){
const _errs154 = errors;
if(typeof data63.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid35 = _errs154 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data63["no-flush"] !== undefined){
const _errs156 = errors;
if(typeof data63["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid35 = _errs156 === errors;
}
else {
var valid35 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid32 = _errs150 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.active !== undefined){
const _errs158 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/0/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid32 = _errs158 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data["read-only"] !== undefined){
const _errs160 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/0/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid32 = _errs160 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data["auto-read-only"] !== undefined){
const _errs162 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/0/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid32 = _errs162 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data["force-share"] !== undefined){
const _errs164 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/0/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid32 = _errs164 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data["detect-zeroes"] !== undefined){
let data70 = data["detect-zeroes"];
const _errs166 = errors;
if(typeof data70 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data70 === "off") || (data70 === "on")) || (data70 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid32 = _errs166 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.file !== undefined){
const _errs169 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid32 = _errs169 === errors;
}
else {
var valid32 = true;
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
else if(tag0 === "file"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((data.driver === undefined) && (missing7 = "driver")) || ((data.filename === undefined) && (missing7 = "filename"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs171 = errors;
for(const key12 in data){
if(!(func2.call(schema38.oneOf[1].properties, key12))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs171 === errors){
if(data.driver !== undefined){
let data72 = data.driver;
const _errs172 = errors;
if(!((data72 === "file") || (data72 === "host_device"))){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/1/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[1].properties.driver.enum}}];
return false;
}
var valid38 = _errs172 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data["node-name"] !== undefined){
const _errs173 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/1/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs173 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.discard !== undefined){
let data74 = data.discard;
const _errs175 = errors;
if(typeof data74 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data74 === "ignore") || (data74 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid38 = _errs175 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.cache !== undefined){
let data75 = data.cache;
const _errs178 = errors;
const _errs179 = errors;
if(errors === _errs179){
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
const _errs181 = errors;
for(const key13 in data75){
if(!((key13 === "direct") || (key13 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs181 === errors){
if(data75.direct !== undefined){
const _errs182 = errors;
if(typeof data75.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid41 = _errs182 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data75["no-flush"] !== undefined){
const _errs184 = errors;
if(typeof data75["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid41 = _errs184 === errors;
}
else {
var valid41 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid38 = _errs178 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.active !== undefined){
const _errs186 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/1/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid38 = _errs186 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data["read-only"] !== undefined){
const _errs188 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/1/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid38 = _errs188 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data["auto-read-only"] !== undefined){
const _errs190 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/1/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid38 = _errs190 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data["force-share"] !== undefined){
const _errs192 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/1/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid38 = _errs192 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data["detect-zeroes"] !== undefined){
let data82 = data["detect-zeroes"];
const _errs194 = errors;
if(typeof data82 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data82 === "off") || (data82 === "on")) || (data82 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid38 = _errs194 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.filename !== undefined){
const _errs197 = errors;
if(typeof data.filename !== "string"){
validate31.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/1/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs197 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data["pr-manager"] !== undefined){
const _errs199 = errors;
if(typeof data["pr-manager"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/pr-manager",schemaPath:"#/oneOf/1/properties/pr-manager/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs199 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.locking !== undefined){
let data85 = data.locking;
const _errs201 = errors;
if(typeof data85 !== "string"){
validate31.errors = [{instancePath:instancePath+"/locking",schemaPath:"qapi#/$defs/OnOffAuto/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data85 === "auto") || (data85 === "on")) || (data85 === "off"))){
validate31.errors = [{instancePath:instancePath+"/locking",schemaPath:"qapi#/$defs/OnOffAuto/enum",keyword:"enum",params:{allowedValues: schema61.enum}}];
return false;
}
var valid38 = _errs201 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.aio !== undefined){
let data86 = data.aio;
const _errs204 = errors;
if(typeof data86 !== "string"){
validate31.errors = [{instancePath:instancePath+"/aio",schemaPath:"qapi#/$defs/BlockdevAioOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data86 === "threads") || (data86 === "native")) || (data86 === "io_uring"))){
validate31.errors = [{instancePath:instancePath+"/aio",schemaPath:"qapi#/$defs/BlockdevAioOptions/enum",keyword:"enum",params:{allowedValues: schema62.enum}}];
return false;
}
var valid38 = _errs204 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data["aio-max-batch"] !== undefined){
let data87 = data["aio-max-batch"];
const _errs207 = errors;
if(!(typeof data87 == "number" ? Number.isInteger(data87) && data87 >= -9223372036854776000 && data87 <= 9223372036854776000 : typeof data87 == "bigint" && data87 >= BigInt("-9223372036854775808") && data87 <= BigInt("9223372036854775807"))){
validate31.errors = [{instancePath:instancePath+"/aio-max-batch",schemaPath:"#/oneOf/1/properties/aio-max-batch/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid38 = _errs207 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data["drop-cache"] !== undefined){
const _errs208 = errors;
if(typeof data["drop-cache"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/drop-cache",schemaPath:"#/oneOf/1/properties/drop-cache/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid38 = _errs208 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data["x-check-cache-dropped"] !== undefined){
const _errs210 = errors;
if(typeof data["x-check-cache-dropped"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/x-check-cache-dropped",schemaPath:"#/oneOf/1/properties/x-check-cache-dropped/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid38 = _errs210 === errors;
}
else {
var valid38 = true;
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
}
}
}
}
else if(tag0 === "host_device"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if(((data.driver === undefined) && (missing8 = "driver")) || ((data.filename === undefined) && (missing8 = "filename"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs213 = errors;
for(const key14 in data){
if(!(func2.call(schema38.oneOf[1].properties, key14))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs213 === errors){
if(data.driver !== undefined){
let data90 = data.driver;
const _errs214 = errors;
if(!((data90 === "file") || (data90 === "host_device"))){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/1/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[1].properties.driver.enum}}];
return false;
}
var valid46 = _errs214 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data["node-name"] !== undefined){
const _errs215 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/1/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid46 = _errs215 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.discard !== undefined){
let data92 = data.discard;
const _errs217 = errors;
if(typeof data92 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data92 === "ignore") || (data92 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid46 = _errs217 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.cache !== undefined){
let data93 = data.cache;
const _errs220 = errors;
const _errs221 = errors;
if(errors === _errs221){
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
const _errs223 = errors;
for(const key15 in data93){
if(!((key15 === "direct") || (key15 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs223 === errors){
if(data93.direct !== undefined){
const _errs224 = errors;
if(typeof data93.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid49 = _errs224 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data93["no-flush"] !== undefined){
const _errs226 = errors;
if(typeof data93["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid49 = _errs226 === errors;
}
else {
var valid49 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid46 = _errs220 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.active !== undefined){
const _errs228 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/1/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid46 = _errs228 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data["read-only"] !== undefined){
const _errs230 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/1/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid46 = _errs230 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data["auto-read-only"] !== undefined){
const _errs232 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/1/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid46 = _errs232 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data["force-share"] !== undefined){
const _errs234 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/1/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid46 = _errs234 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data["detect-zeroes"] !== undefined){
let data100 = data["detect-zeroes"];
const _errs236 = errors;
if(typeof data100 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data100 === "off") || (data100 === "on")) || (data100 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid46 = _errs236 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.filename !== undefined){
const _errs239 = errors;
if(typeof data.filename !== "string"){
validate31.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/1/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid46 = _errs239 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data["pr-manager"] !== undefined){
const _errs241 = errors;
if(typeof data["pr-manager"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/pr-manager",schemaPath:"#/oneOf/1/properties/pr-manager/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid46 = _errs241 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.locking !== undefined){
let data103 = data.locking;
const _errs243 = errors;
if(typeof data103 !== "string"){
validate31.errors = [{instancePath:instancePath+"/locking",schemaPath:"qapi#/$defs/OnOffAuto/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data103 === "auto") || (data103 === "on")) || (data103 === "off"))){
validate31.errors = [{instancePath:instancePath+"/locking",schemaPath:"qapi#/$defs/OnOffAuto/enum",keyword:"enum",params:{allowedValues: schema61.enum}}];
return false;
}
var valid46 = _errs243 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.aio !== undefined){
let data104 = data.aio;
const _errs246 = errors;
if(typeof data104 !== "string"){
validate31.errors = [{instancePath:instancePath+"/aio",schemaPath:"qapi#/$defs/BlockdevAioOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data104 === "threads") || (data104 === "native")) || (data104 === "io_uring"))){
validate31.errors = [{instancePath:instancePath+"/aio",schemaPath:"qapi#/$defs/BlockdevAioOptions/enum",keyword:"enum",params:{allowedValues: schema62.enum}}];
return false;
}
var valid46 = _errs246 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data["aio-max-batch"] !== undefined){
let data105 = data["aio-max-batch"];
const _errs249 = errors;
if(!(typeof data105 == "number" ? Number.isInteger(data105) && data105 >= -9223372036854776000 && data105 <= 9223372036854776000 : typeof data105 == "bigint" && data105 >= BigInt("-9223372036854775808") && data105 <= BigInt("9223372036854775807"))){
validate31.errors = [{instancePath:instancePath+"/aio-max-batch",schemaPath:"#/oneOf/1/properties/aio-max-batch/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid46 = _errs249 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data["drop-cache"] !== undefined){
const _errs250 = errors;
if(typeof data["drop-cache"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/drop-cache",schemaPath:"#/oneOf/1/properties/drop-cache/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid46 = _errs250 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data["x-check-cache-dropped"] !== undefined){
const _errs252 = errors;
if(typeof data["x-check-cache-dropped"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/x-check-cache-dropped",schemaPath:"#/oneOf/1/properties/x-check-cache-dropped/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid46 = _errs252 === errors;
}
else {
var valid46 = true;
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
}
}
}
}
else if(tag0 === "luks"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if(((data.driver === undefined) && (missing9 = "driver")) || ((data.file === undefined) && (missing9 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs255 = errors;
for(const key16 in data){
if(!(func2.call(schema38.oneOf[2].properties, key16))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs255 === errors){
if(data.driver !== undefined){
const _errs256 = errors;
if(!(data.driver === "luks")){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[2].properties.driver.enum}}];
return false;
}
var valid54 = _errs256 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data["node-name"] !== undefined){
const _errs257 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/2/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid54 = _errs257 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data.discard !== undefined){
let data110 = data.discard;
const _errs259 = errors;
if(typeof data110 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data110 === "ignore") || (data110 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid54 = _errs259 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data.cache !== undefined){
let data111 = data.cache;
const _errs262 = errors;
const _errs263 = errors;
if(errors === _errs263){
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
const _errs265 = errors;
for(const key17 in data111){
if(!((key17 === "direct") || (key17 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs265 === errors){
if(data111.direct !== undefined){
const _errs266 = errors;
if(typeof data111.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid57 = _errs266 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data111["no-flush"] !== undefined){
const _errs268 = errors;
if(typeof data111["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid57 = _errs268 === errors;
}
else {
var valid57 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid54 = _errs262 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data.active !== undefined){
const _errs270 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/2/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid54 = _errs270 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data["read-only"] !== undefined){
const _errs272 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/2/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid54 = _errs272 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data["auto-read-only"] !== undefined){
const _errs274 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/2/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid54 = _errs274 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data["force-share"] !== undefined){
const _errs276 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/2/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid54 = _errs276 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data["detect-zeroes"] !== undefined){
let data118 = data["detect-zeroes"];
const _errs278 = errors;
if(typeof data118 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data118 === "off") || (data118 === "on")) || (data118 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid54 = _errs278 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data.file !== undefined){
const _errs281 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid54 = _errs281 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data["key-secret"] !== undefined){
const _errs282 = errors;
if(typeof data["key-secret"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/key-secret",schemaPath:"#/oneOf/2/properties/key-secret/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid54 = _errs282 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data.header !== undefined){
const _errs284 = errors;
if(!(validate32(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid54 = _errs284 === errors;
}
else {
var valid54 = true;
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
else if(tag0 === "null-aio"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.driver === undefined) && (missing10 = "driver")){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs286 = errors;
for(const key18 in data){
if(!(func2.call(schema38.oneOf[3].properties, key18))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs286 === errors){
if(data.driver !== undefined){
let data122 = data.driver;
const _errs287 = errors;
if(!((data122 === "null-aio") || (data122 === "null-co"))){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/3/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[3].properties.driver.enum}}];
return false;
}
var valid60 = _errs287 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data["node-name"] !== undefined){
const _errs288 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/3/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid60 = _errs288 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data.discard !== undefined){
let data124 = data.discard;
const _errs290 = errors;
if(typeof data124 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data124 === "ignore") || (data124 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid60 = _errs290 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data.cache !== undefined){
let data125 = data.cache;
const _errs293 = errors;
const _errs294 = errors;
if(errors === _errs294){
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
const _errs296 = errors;
for(const key19 in data125){
if(!((key19 === "direct") || (key19 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs296 === errors){
if(data125.direct !== undefined){
const _errs297 = errors;
if(typeof data125.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid63 = _errs297 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data125["no-flush"] !== undefined){
const _errs299 = errors;
if(typeof data125["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid63 = _errs299 === errors;
}
else {
var valid63 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid60 = _errs293 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data.active !== undefined){
const _errs301 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/3/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid60 = _errs301 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data["read-only"] !== undefined){
const _errs303 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/3/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid60 = _errs303 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data["auto-read-only"] !== undefined){
const _errs305 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/3/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid60 = _errs305 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data["force-share"] !== undefined){
const _errs307 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/3/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid60 = _errs307 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data["detect-zeroes"] !== undefined){
let data132 = data["detect-zeroes"];
const _errs309 = errors;
if(typeof data132 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data132 === "off") || (data132 === "on")) || (data132 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid60 = _errs309 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data.size !== undefined){
let data133 = data.size;
const _errs312 = errors;
if(!(typeof data133 == "number" ? Number.isInteger(data133) && data133 >= -9223372036854776000 && data133 <= 9223372036854776000 : typeof data133 == "bigint" && data133 >= BigInt("-9223372036854775808") && data133 <= BigInt("9223372036854775807"))){
validate31.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/3/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid60 = _errs312 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data["latency-ns"] !== undefined){
let data134 = data["latency-ns"];
const _errs313 = errors;
if(!(typeof data134 == "number" ? Number.isInteger(data134) && data134 >= -9223372036854776000 && data134 <= 18446744073709552000 : typeof data134 == "bigint" && data134 >= BigInt("-9223372036854775808") && data134 <= BigInt("18446744073709551615"))){
validate31.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/3/properties/latency-ns/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid60 = _errs313 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data["read-zeroes"] !== undefined){
const _errs314 = errors;
if(typeof data["read-zeroes"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-zeroes",schemaPath:"#/oneOf/3/properties/read-zeroes/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid60 = _errs314 === errors;
}
else {
var valid60 = true;
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
else if(tag0 === "null-co"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.driver === undefined) && (missing11 = "driver")){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs317 = errors;
for(const key20 in data){
if(!(func2.call(schema38.oneOf[3].properties, key20))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs317 === errors){
if(data.driver !== undefined){
let data136 = data.driver;
const _errs318 = errors;
if(!((data136 === "null-aio") || (data136 === "null-co"))){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/3/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[3].properties.driver.enum}}];
return false;
}
var valid66 = _errs318 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data["node-name"] !== undefined){
const _errs319 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/3/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid66 = _errs319 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data.discard !== undefined){
let data138 = data.discard;
const _errs321 = errors;
if(typeof data138 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data138 === "ignore") || (data138 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid66 = _errs321 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data.cache !== undefined){
let data139 = data.cache;
const _errs324 = errors;
const _errs325 = errors;
if(errors === _errs325){
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
const _errs327 = errors;
for(const key21 in data139){
if(!((key21 === "direct") || (key21 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs327 === errors){
if(data139.direct !== undefined){
const _errs328 = errors;
if(typeof data139.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid69 = _errs328 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data139["no-flush"] !== undefined){
const _errs330 = errors;
if(typeof data139["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid69 = _errs330 === errors;
}
else {
var valid69 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid66 = _errs324 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data.active !== undefined){
const _errs332 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/3/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid66 = _errs332 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data["read-only"] !== undefined){
const _errs334 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/3/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid66 = _errs334 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data["auto-read-only"] !== undefined){
const _errs336 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/3/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid66 = _errs336 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data["force-share"] !== undefined){
const _errs338 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/3/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid66 = _errs338 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data["detect-zeroes"] !== undefined){
let data146 = data["detect-zeroes"];
const _errs340 = errors;
if(typeof data146 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data146 === "off") || (data146 === "on")) || (data146 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid66 = _errs340 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data.size !== undefined){
let data147 = data.size;
const _errs343 = errors;
if(!(typeof data147 == "number" ? Number.isInteger(data147) && data147 >= -9223372036854776000 && data147 <= 9223372036854776000 : typeof data147 == "bigint" && data147 >= BigInt("-9223372036854775808") && data147 <= BigInt("9223372036854775807"))){
validate31.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/3/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid66 = _errs343 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data["latency-ns"] !== undefined){
let data148 = data["latency-ns"];
const _errs344 = errors;
if(!(typeof data148 == "number" ? Number.isInteger(data148) && data148 >= -9223372036854776000 && data148 <= 18446744073709552000 : typeof data148 == "bigint" && data148 >= BigInt("-9223372036854775808") && data148 <= BigInt("18446744073709551615"))){
validate31.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/3/properties/latency-ns/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid66 = _errs344 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data["read-zeroes"] !== undefined){
const _errs345 = errors;
if(typeof data["read-zeroes"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-zeroes",schemaPath:"#/oneOf/3/properties/read-zeroes/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid66 = _errs345 === errors;
}
else {
var valid66 = true;
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
else if(tag0 === "qcow"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if(((data.driver === undefined) && (missing12 = "driver")) || ((data.file === undefined) && (missing12 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs348 = errors;
for(const key22 in data){
if(!(func2.call(schema38.oneOf[4].properties, key22))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs348 === errors){
if(data.driver !== undefined){
const _errs349 = errors;
if(!(data.driver === "qcow")){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/4/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[4].properties.driver.enum}}];
return false;
}
var valid72 = _errs349 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data["node-name"] !== undefined){
const _errs350 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/4/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid72 = _errs350 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data.discard !== undefined){
let data152 = data.discard;
const _errs352 = errors;
if(typeof data152 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data152 === "ignore") || (data152 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid72 = _errs352 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data.cache !== undefined){
let data153 = data.cache;
const _errs355 = errors;
const _errs356 = errors;
if(errors === _errs356){
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
const _errs358 = errors;
for(const key23 in data153){
if(!((key23 === "direct") || (key23 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs358 === errors){
if(data153.direct !== undefined){
const _errs359 = errors;
if(typeof data153.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid75 = _errs359 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data153["no-flush"] !== undefined){
const _errs361 = errors;
if(typeof data153["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid75 = _errs361 === errors;
}
else {
var valid75 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid72 = _errs355 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data.active !== undefined){
const _errs363 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/4/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid72 = _errs363 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data["read-only"] !== undefined){
const _errs365 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/4/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid72 = _errs365 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data["auto-read-only"] !== undefined){
const _errs367 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/4/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid72 = _errs367 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data["force-share"] !== undefined){
const _errs369 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/4/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid72 = _errs369 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data["detect-zeroes"] !== undefined){
let data160 = data["detect-zeroes"];
const _errs371 = errors;
if(typeof data160 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data160 === "off") || (data160 === "on")) || (data160 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid72 = _errs371 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data.file !== undefined){
const _errs374 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid72 = _errs374 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data.backing !== undefined){
const _errs375 = errors;
if(!(validate42(data.backing, {instancePath:instancePath+"/backing",parentData:data,parentDataProperty:"backing",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid72 = _errs375 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data.encrypt !== undefined){
let data163 = data.encrypt;
const _errs376 = errors;
const _errs377 = errors;
if(errors === _errs377){
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
let missing13;
if((data163.format === undefined) && (missing13 = "format")){
validate31.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcowEncryption/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs379 = errors;
for(const key24 in data163){
if(!((key24 === "format") || (key24 === "key-secret"))){
validate31.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcowEncryption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs379 === errors){
if(data163.format !== undefined){
const _errs380 = errors;
if(!(data163.format === "aes")){
validate31.errors = [{instancePath:instancePath+"/encrypt/format",schemaPath:"qapi#/$defs/BlockdevQcowEncryption/properties/format/enum",keyword:"enum",params:{allowedValues: schema81.properties.format.enum}}];
return false;
}
var valid78 = _errs380 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data163["key-secret"] !== undefined){
const _errs381 = errors;
if(typeof data163["key-secret"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/encrypt/key-secret",schemaPath:"qapi#/$defs/BlockdevQcowEncryption/properties/key-secret/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid78 = _errs381 === errors;
}
else {
var valid78 = true;
}
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcowEncryption/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid72 = _errs376 === errors;
}
else {
var valid72 = true;
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
else if(tag0 === "qcow2"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if(((data.driver === undefined) && (missing14 = "driver")) || ((data.file === undefined) && (missing14 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs384 = errors;
for(const key25 in data){
if(!(func2.call(schema38.oneOf[5].properties, key25))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs384 === errors){
if(data.driver !== undefined){
const _errs385 = errors;
if(!(data.driver === "qcow2")){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/5/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[5].properties.driver.enum}}];
return false;
}
var valid80 = _errs385 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data["node-name"] !== undefined){
const _errs386 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/5/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid80 = _errs386 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data.discard !== undefined){
let data168 = data.discard;
const _errs388 = errors;
if(typeof data168 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data168 === "ignore") || (data168 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid80 = _errs388 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data.cache !== undefined){
let data169 = data.cache;
const _errs391 = errors;
const _errs392 = errors;
if(errors === _errs392){
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
const _errs394 = errors;
for(const key26 in data169){
if(!((key26 === "direct") || (key26 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs394 === errors){
if(data169.direct !== undefined){
const _errs395 = errors;
if(typeof data169.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid83 = _errs395 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data169["no-flush"] !== undefined){
const _errs397 = errors;
if(typeof data169["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid83 = _errs397 === errors;
}
else {
var valid83 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid80 = _errs391 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data.active !== undefined){
const _errs399 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/5/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid80 = _errs399 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data["read-only"] !== undefined){
const _errs401 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/5/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid80 = _errs401 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data["auto-read-only"] !== undefined){
const _errs403 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/5/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid80 = _errs403 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data["force-share"] !== undefined){
const _errs405 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/5/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid80 = _errs405 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data["detect-zeroes"] !== undefined){
let data176 = data["detect-zeroes"];
const _errs407 = errors;
if(typeof data176 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data176 === "off") || (data176 === "on")) || (data176 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid80 = _errs407 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data.file !== undefined){
const _errs410 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid80 = _errs410 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data.backing !== undefined){
const _errs411 = errors;
if(!(validate42(data.backing, {instancePath:instancePath+"/backing",parentData:data,parentDataProperty:"backing",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid80 = _errs411 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data["lazy-refcounts"] !== undefined){
const _errs412 = errors;
if(typeof data["lazy-refcounts"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/lazy-refcounts",schemaPath:"#/oneOf/5/properties/lazy-refcounts/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid80 = _errs412 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data["pass-discard-request"] !== undefined){
const _errs414 = errors;
if(typeof data["pass-discard-request"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/pass-discard-request",schemaPath:"#/oneOf/5/properties/pass-discard-request/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid80 = _errs414 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data["pass-discard-snapshot"] !== undefined){
const _errs416 = errors;
if(typeof data["pass-discard-snapshot"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/pass-discard-snapshot",schemaPath:"#/oneOf/5/properties/pass-discard-snapshot/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid80 = _errs416 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data["pass-discard-other"] !== undefined){
const _errs418 = errors;
if(typeof data["pass-discard-other"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/pass-discard-other",schemaPath:"#/oneOf/5/properties/pass-discard-other/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid80 = _errs418 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data["discard-no-unref"] !== undefined){
const _errs420 = errors;
if(typeof data["discard-no-unref"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/discard-no-unref",schemaPath:"#/oneOf/5/properties/discard-no-unref/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid80 = _errs420 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data["overlap-check"] !== undefined){
const _errs422 = errors;
if(!(validate46(data["overlap-check"], {instancePath:instancePath+"/overlap-check",parentData:data,parentDataProperty:"overlap-check",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid80 = _errs422 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data["cache-size"] !== undefined){
let data185 = data["cache-size"];
const _errs423 = errors;
if(!(typeof data185 == "number" ? Number.isInteger(data185) && data185 >= -9223372036854776000 && data185 <= 9223372036854776000 : typeof data185 == "bigint" && data185 >= BigInt("-9223372036854775808") && data185 <= BigInt("9223372036854775807"))){
validate31.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/5/properties/cache-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid80 = _errs423 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data["l2-cache-size"] !== undefined){
let data186 = data["l2-cache-size"];
const _errs424 = errors;
if(!(typeof data186 == "number" ? Number.isInteger(data186) && data186 >= -9223372036854776000 && data186 <= 9223372036854776000 : typeof data186 == "bigint" && data186 >= BigInt("-9223372036854775808") && data186 <= BigInt("9223372036854775807"))){
validate31.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/5/properties/l2-cache-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid80 = _errs424 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data["l2-cache-entry-size"] !== undefined){
let data187 = data["l2-cache-entry-size"];
const _errs425 = errors;
if(!(typeof data187 == "number" ? Number.isInteger(data187) && data187 >= -9223372036854776000 && data187 <= 9223372036854776000 : typeof data187 == "bigint" && data187 >= BigInt("-9223372036854775808") && data187 <= BigInt("9223372036854775807"))){
validate31.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/5/properties/l2-cache-entry-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid80 = _errs425 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data["refcount-cache-size"] !== undefined){
let data188 = data["refcount-cache-size"];
const _errs426 = errors;
if(!(typeof data188 == "number" ? Number.isInteger(data188) && data188 >= -9223372036854776000 && data188 <= 9223372036854776000 : typeof data188 == "bigint" && data188 >= BigInt("-9223372036854775808") && data188 <= BigInt("9223372036854775807"))){
validate31.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/5/properties/refcount-cache-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid80 = _errs426 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data["cache-clean-interval"] !== undefined){
let data189 = data["cache-clean-interval"];
const _errs427 = errors;
if(!(typeof data189 == "number" ? Number.isInteger(data189) && data189 >= -9223372036854776000 && data189 <= 9223372036854776000 : typeof data189 == "bigint" && data189 >= BigInt("-9223372036854775808") && data189 <= BigInt("9223372036854775807"))){
validate31.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/5/properties/cache-clean-interval/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid80 = _errs427 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data.encrypt !== undefined){
let data190 = data.encrypt;
const _errs428 = errors;
const _errs429 = errors;
if(errors === _errs429){
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
let missing15;
if((data190.format === undefined) && (missing15 = "format")){
validate31.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const tag1 = data190.format;
if(typeof tag1 == "string"){
if(tag1 === "aes"){
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
let missing16;
if((data190.format === undefined) && (missing16 = "format")){
validate31.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/0/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const _errs433 = errors;
for(const key27 in data190){
if(!((key27 === "format") || (key27 === "key-secret"))){
validate31.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}}];
return false;
break;
}
}
if(_errs433 === errors){
if(data190.format !== undefined){
const _errs434 = errors;
if(!(data190.format === "aes")){
validate31.errors = [{instancePath:instancePath+"/encrypt/format",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/0/properties/format/enum",keyword:"enum",params:{allowedValues: schema89.oneOf[0].properties.format.enum}}];
return false;
}
var valid88 = _errs434 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data190["key-secret"] !== undefined){
const _errs435 = errors;
if(typeof data190["key-secret"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/encrypt/key-secret",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/0/properties/key-secret/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid88 = _errs435 === errors;
}
else {
var valid88 = true;
}
}
}
}
}
}
else if(tag1 === "luks"){
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
let missing17;
if((data190.format === undefined) && (missing17 = "format")){
validate31.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/1/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
const _errs438 = errors;
for(const key28 in data190){
if(!((key28 === "format") || (key28 === "key-secret"))){
validate31.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}}];
return false;
break;
}
}
if(_errs438 === errors){
if(data190.format !== undefined){
const _errs439 = errors;
if(!(data190.format === "luks")){
validate31.errors = [{instancePath:instancePath+"/encrypt/format",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/1/properties/format/enum",keyword:"enum",params:{allowedValues: schema89.oneOf[1].properties.format.enum}}];
return false;
}
var valid90 = _errs439 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data190["key-secret"] !== undefined){
const _errs440 = errors;
if(typeof data190["key-secret"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/encrypt/key-secret",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/1/properties/key-secret/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid90 = _errs440 === errors;
}
else {
var valid90 = true;
}
}
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "format", tagValue: tag1}}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/discriminator",keyword:"discriminator",params:{error: "tag", tag: "format", tagValue: tag1}}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid80 = _errs428 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data["data-file"] !== undefined){
const _errs442 = errors;
if(!(validate32(data["data-file"], {instancePath:instancePath+"/data-file",parentData:data,parentDataProperty:"data-file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid80 = _errs442 === errors;
}
else {
var valid80 = true;
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
else if(tag0 === "qed"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing18;
if(((data.driver === undefined) && (missing18 = "driver")) || ((data.file === undefined) && (missing18 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs444 = errors;
for(const key29 in data){
if(!(func2.call(schema38.oneOf[6].properties, key29))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}}];
return false;
break;
}
}
if(_errs444 === errors){
if(data.driver !== undefined){
let data196 = data.driver;
const _errs445 = errors;
if(!(((data196 === "qed") || (data196 === "vmdk")) || (data196 === "vpc"))){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/6/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[6].properties.driver.enum}}];
return false;
}
var valid92 = _errs445 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data["node-name"] !== undefined){
const _errs446 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/6/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid92 = _errs446 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data.discard !== undefined){
let data198 = data.discard;
const _errs448 = errors;
if(typeof data198 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data198 === "ignore") || (data198 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid92 = _errs448 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data.cache !== undefined){
let data199 = data.cache;
const _errs451 = errors;
const _errs452 = errors;
if(errors === _errs452){
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
const _errs454 = errors;
for(const key30 in data199){
if(!((key30 === "direct") || (key30 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}}];
return false;
break;
}
}
if(_errs454 === errors){
if(data199.direct !== undefined){
const _errs455 = errors;
if(typeof data199.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid95 = _errs455 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data199["no-flush"] !== undefined){
const _errs457 = errors;
if(typeof data199["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid95 = _errs457 === errors;
}
else {
var valid95 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid92 = _errs451 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data.active !== undefined){
const _errs459 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/6/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid92 = _errs459 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data["read-only"] !== undefined){
const _errs461 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/6/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid92 = _errs461 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data["auto-read-only"] !== undefined){
const _errs463 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/6/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid92 = _errs463 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data["force-share"] !== undefined){
const _errs465 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/6/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid92 = _errs465 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data["detect-zeroes"] !== undefined){
let data206 = data["detect-zeroes"];
const _errs467 = errors;
if(typeof data206 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data206 === "off") || (data206 === "on")) || (data206 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid92 = _errs467 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data.file !== undefined){
const _errs470 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid92 = _errs470 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data.backing !== undefined){
const _errs471 = errors;
if(!(validate42(data.backing, {instancePath:instancePath+"/backing",parentData:data,parentDataProperty:"backing",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid92 = _errs471 === errors;
}
else {
var valid92 = true;
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
else if(tag0 === "vmdk"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing19;
if(((data.driver === undefined) && (missing19 = "driver")) || ((data.file === undefined) && (missing19 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs473 = errors;
for(const key31 in data){
if(!(func2.call(schema38.oneOf[6].properties, key31))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}}];
return false;
break;
}
}
if(_errs473 === errors){
if(data.driver !== undefined){
let data209 = data.driver;
const _errs474 = errors;
if(!(((data209 === "qed") || (data209 === "vmdk")) || (data209 === "vpc"))){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/6/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[6].properties.driver.enum}}];
return false;
}
var valid98 = _errs474 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data["node-name"] !== undefined){
const _errs475 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/6/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid98 = _errs475 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data.discard !== undefined){
let data211 = data.discard;
const _errs477 = errors;
if(typeof data211 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data211 === "ignore") || (data211 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid98 = _errs477 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data.cache !== undefined){
let data212 = data.cache;
const _errs480 = errors;
const _errs481 = errors;
if(errors === _errs481){
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
const _errs483 = errors;
for(const key32 in data212){
if(!((key32 === "direct") || (key32 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}}];
return false;
break;
}
}
if(_errs483 === errors){
if(data212.direct !== undefined){
const _errs484 = errors;
if(typeof data212.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid101 = _errs484 === errors;
}
else {
var valid101 = true;
}
if(valid101){
if(data212["no-flush"] !== undefined){
const _errs486 = errors;
if(typeof data212["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid101 = _errs486 === errors;
}
else {
var valid101 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid98 = _errs480 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data.active !== undefined){
const _errs488 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/6/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid98 = _errs488 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data["read-only"] !== undefined){
const _errs490 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/6/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid98 = _errs490 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data["auto-read-only"] !== undefined){
const _errs492 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/6/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid98 = _errs492 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data["force-share"] !== undefined){
const _errs494 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/6/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid98 = _errs494 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data["detect-zeroes"] !== undefined){
let data219 = data["detect-zeroes"];
const _errs496 = errors;
if(typeof data219 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data219 === "off") || (data219 === "on")) || (data219 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid98 = _errs496 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data.file !== undefined){
const _errs499 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid98 = _errs499 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data.backing !== undefined){
const _errs500 = errors;
if(!(validate42(data.backing, {instancePath:instancePath+"/backing",parentData:data,parentDataProperty:"backing",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid98 = _errs500 === errors;
}
else {
var valid98 = true;
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
else if(tag0 === "vpc"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing20;
if(((data.driver === undefined) && (missing20 = "driver")) || ((data.file === undefined) && (missing20 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs502 = errors;
for(const key33 in data){
if(!(func2.call(schema38.oneOf[6].properties, key33))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}}];
return false;
break;
}
}
if(_errs502 === errors){
if(data.driver !== undefined){
let data222 = data.driver;
const _errs503 = errors;
if(!(((data222 === "qed") || (data222 === "vmdk")) || (data222 === "vpc"))){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/6/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[6].properties.driver.enum}}];
return false;
}
var valid104 = _errs503 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data["node-name"] !== undefined){
const _errs504 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/6/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid104 = _errs504 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data.discard !== undefined){
let data224 = data.discard;
const _errs506 = errors;
if(typeof data224 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data224 === "ignore") || (data224 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid104 = _errs506 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data.cache !== undefined){
let data225 = data.cache;
const _errs509 = errors;
const _errs510 = errors;
if(errors === _errs510){
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
const _errs512 = errors;
for(const key34 in data225){
if(!((key34 === "direct") || (key34 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}}];
return false;
break;
}
}
if(_errs512 === errors){
if(data225.direct !== undefined){
const _errs513 = errors;
if(typeof data225.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid107 = _errs513 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data225["no-flush"] !== undefined){
const _errs515 = errors;
if(typeof data225["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid107 = _errs515 === errors;
}
else {
var valid107 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid104 = _errs509 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data.active !== undefined){
const _errs517 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/6/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid104 = _errs517 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data["read-only"] !== undefined){
const _errs519 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/6/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid104 = _errs519 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data["auto-read-only"] !== undefined){
const _errs521 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/6/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid104 = _errs521 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data["force-share"] !== undefined){
const _errs523 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/6/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid104 = _errs523 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data["detect-zeroes"] !== undefined){
let data232 = data["detect-zeroes"];
const _errs525 = errors;
if(typeof data232 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data232 === "off") || (data232 === "on")) || (data232 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid104 = _errs525 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data.file !== undefined){
const _errs528 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid104 = _errs528 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data.backing !== undefined){
const _errs529 = errors;
if(!(validate42(data.backing, {instancePath:instancePath+"/backing",parentData:data,parentDataProperty:"backing",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid104 = _errs529 === errors;
}
else {
var valid104 = true;
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
else if(tag0 === "raw"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing21;
if(((data.driver === undefined) && (missing21 = "driver")) || ((data.file === undefined) && (missing21 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
const _errs531 = errors;
for(const key35 in data){
if(!(func2.call(schema38.oneOf[7].properties, key35))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}}];
return false;
break;
}
}
if(_errs531 === errors){
if(data.driver !== undefined){
const _errs532 = errors;
if(!(data.driver === "raw")){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/7/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[7].properties.driver.enum}}];
return false;
}
var valid110 = _errs532 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data["node-name"] !== undefined){
const _errs533 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/7/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid110 = _errs533 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data.discard !== undefined){
let data237 = data.discard;
const _errs535 = errors;
if(typeof data237 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data237 === "ignore") || (data237 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid110 = _errs535 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data.cache !== undefined){
let data238 = data.cache;
const _errs538 = errors;
const _errs539 = errors;
if(errors === _errs539){
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
const _errs541 = errors;
for(const key36 in data238){
if(!((key36 === "direct") || (key36 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}}];
return false;
break;
}
}
if(_errs541 === errors){
if(data238.direct !== undefined){
const _errs542 = errors;
if(typeof data238.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid113 = _errs542 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data238["no-flush"] !== undefined){
const _errs544 = errors;
if(typeof data238["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid113 = _errs544 === errors;
}
else {
var valid113 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid110 = _errs538 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data.active !== undefined){
const _errs546 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/7/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid110 = _errs546 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data["read-only"] !== undefined){
const _errs548 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/7/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid110 = _errs548 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data["auto-read-only"] !== undefined){
const _errs550 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/7/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid110 = _errs550 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data["force-share"] !== undefined){
const _errs552 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/7/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid110 = _errs552 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data["detect-zeroes"] !== undefined){
let data245 = data["detect-zeroes"];
const _errs554 = errors;
if(typeof data245 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data245 === "off") || (data245 === "on")) || (data245 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid110 = _errs554 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data.file !== undefined){
const _errs557 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid110 = _errs557 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data.offset !== undefined){
let data247 = data.offset;
const _errs558 = errors;
if(!(typeof data247 == "number" ? Number.isInteger(data247) && data247 >= -9223372036854776000 && data247 <= 9223372036854776000 : typeof data247 == "bigint" && data247 >= BigInt("-9223372036854775808") && data247 <= BigInt("9223372036854775807"))){
validate31.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/7/properties/offset/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid110 = _errs558 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data.size !== undefined){
let data248 = data.size;
const _errs559 = errors;
if(!(typeof data248 == "number" ? Number.isInteger(data248) && data248 >= -9223372036854776000 && data248 <= 9223372036854776000 : typeof data248 == "bigint" && data248 >= BigInt("-9223372036854775808") && data248 <= BigInt("9223372036854775807"))){
validate31.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/7/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid110 = _errs559 === errors;
}
else {
var valid110 = true;
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
else {
validate31.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "driver", tagValue: tag0}}];
return false;
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "driver", tagValue: tag0}}];
return false;
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="blockdev-add" */;
let vErrors = null;
let errors = 0;
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
validate30.errors = vErrors;
return errors === 0;
}

const BlockdevDel = validate59;
const schema102 = {"$id":"blockdev-del","type":"object","properties":{"node-name":{"type":"string"}},"required":["node-name"],"additionalProperties":false};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="blockdev-del" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["node-name"] === undefined) && (missing0 = "node-name")){
validate59.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "node-name")){
validate59.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["node-name"] !== undefined){
if(typeof data["node-name"] !== "string"){
validate59.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate59.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}

const QueryNamedBlockNodes = validate60;
const schema103 = {"$id":"query-named-block-nodes","type":"object","properties":{"flat":{"type":"boolean"}},"additionalProperties":false};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="query-named-block-nodes" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "flat")){
validate60.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.flat !== undefined){
if(typeof data.flat !== "boolean"){
validate60.errors = [{instancePath:instancePath+"/flat",schemaPath:"#/properties/flat/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
}
}
}
else {
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}

const BlockdevCreate = validate61;
const schema104 = {"$id":"blockdev-create","type":"object","properties":{"job-id":{"type":"string"},"options":{"$ref":"qapi#/$defs/BlockdevCreateOptions"}},"required":["job-id","options"],"additionalProperties":false};
const schema105 = {"type":"object","required":["driver"],"discriminator":{"propertyName":"driver"},"oneOf":[{"properties":{"driver":{"enum":["bochs","cloop","dmg","host_device","null-aio","null-co","raw"]}},"required":["driver"],"additionalProperties":false},{"properties":{"driver":{"enum":["file"]},"filename":{"type":"string"},"size":{"qapi":"size"},"preallocation":{"$ref":"qapi#/$defs/PreallocMode"},"nocow":{"type":"boolean"},"extent-size-hint":{"qapi":"size"}},"required":["driver","filename","size"],"additionalProperties":false},{"properties":{"driver":{"enum":["luks"]},"key-secret":{"type":"string"},"cipher-alg":{"$ref":"qapi#/$defs/QCryptoCipherAlgo"},"cipher-mode":{"$ref":"qapi#/$defs/QCryptoCipherMode"},"ivgen-alg":{"$ref":"qapi#/$defs/QCryptoIVGenAlgo"},"ivgen-hash-alg":{"$ref":"qapi#/$defs/QCryptoHashAlgo"},"hash-alg":{"$ref":"qapi#/$defs/QCryptoHashAlgo"},"iter-time":{"qapi":"int"},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"header":{"$ref":"qapi#/$defs/BlockdevRef"},"size":{"qapi":"size"},"preallocation":{"$ref":"qapi#/$defs/PreallocMode"}},"required":["driver","size"],"additionalProperties":false},{"properties":{"driver":{"enum":["parallels"]},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"size":{"qapi":"size"},"cluster-size":{"qapi":"size"}},"required":["driver","file","size"],"additionalProperties":false},{"properties":{"driver":{"enum":["qcow"]},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"size":{"qapi":"size"},"backing-file":{"type":"string"},"encrypt":{"$ref":"qapi#/$defs/QCryptoBlockCreateOptions"}},"required":["driver","file","size"],"additionalProperties":false},{"properties":{"driver":{"enum":["qcow2"]},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"data-file":{"$ref":"qapi#/$defs/BlockdevRef"},"data-file-raw":{"type":"boolean"},"extended-l2":{"type":"boolean"},"size":{"qapi":"size"},"version":{"$ref":"qapi#/$defs/BlockdevQcow2Version"},"backing-file":{"type":"string"},"backing-fmt":{"$ref":"qapi#/$defs/BlockdevDriver"},"encrypt":{"$ref":"qapi#/$defs/QCryptoBlockCreateOptions"},"cluster-size":{"qapi":"size"},"preallocation":{"$ref":"qapi#/$defs/PreallocMode"},"lazy-refcounts":{"type":"boolean"},"refcount-bits":{"qapi":"int"},"compression-type":{"$ref":"qapi#/$defs/Qcow2CompressionType"}},"required":["driver","file","size"],"additionalProperties":false},{"properties":{"driver":{"enum":["qed"]},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"size":{"qapi":"size"},"backing-file":{"type":"string"},"backing-fmt":{"$ref":"qapi#/$defs/BlockdevDriver"},"cluster-size":{"qapi":"size"},"table-size":{"qapi":"int"}},"required":["driver","file","size"],"additionalProperties":false},{"properties":{"driver":{"enum":["vdi"]},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"size":{"qapi":"size"},"preallocation":{"$ref":"qapi#/$defs/PreallocMode"}},"required":["driver","file","size"],"additionalProperties":false},{"properties":{"driver":{"enum":["vhdx"]},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"size":{"qapi":"size"},"log-size":{"qapi":"size"},"block-size":{"qapi":"size"},"subformat":{"$ref":"qapi#/$defs/BlockdevVhdxSubformat"},"block-state-zero":{"type":"boolean"}},"required":["driver","file","size"],"additionalProperties":false},{"properties":{"driver":{"enum":["vmdk"]},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"size":{"qapi":"size"},"extents":{"type":"array","items":{"$ref":"qapi#/$defs/BlockdevRef"}},"subformat":{"$ref":"qapi#/$defs/BlockdevVmdkSubformat"},"backing-file":{"type":"string"},"adapter-type":{"$ref":"qapi#/$defs/BlockdevVmdkAdapterType"},"hwversion":{"type":"string"},"toolsversion":{"type":"string"},"zeroed-grain":{"type":"boolean"}},"required":["driver","file","size"],"additionalProperties":false},{"properties":{"driver":{"enum":["vpc"]},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"size":{"qapi":"size"},"subformat":{"$ref":"qapi#/$defs/BlockdevVpcSubformat"},"force-size":{"type":"boolean"}},"required":["driver","file","size"],"additionalProperties":false}]};
const schema106 = {"type":"string","enum":["off","metadata","falloc","full"]};
const schema107 = {"type":"string","enum":["aes-128","aes-192","aes-256","des","3des","cast5-128","serpent-128","serpent-192","serpent-256","twofish-128","twofish-192","twofish-256","sm4"]};
const schema108 = {"type":"string","enum":["ecb","cbc","xts","ctr"]};
const schema109 = {"type":"string","enum":["plain","plain64","essiv"]};
const schema110 = {"type":"string","enum":["md5","sha1","sha224","sha256","sha384","sha512","ripemd160","sm3"]};
const schema119 = {"type":"string","enum":["v2","v3"]};
const schema120 = {"type":"string","enum":["bochs","cloop","dmg","file","host_device","luks","null-aio","null-co","parallels","qcow","qcow2","qed","raw","vdi","vhdx","vmdk","vpc"]};
const schema122 = {"type":"string","enum":["zlib","zstd"]};
const schema125 = {"type":"string","enum":["dynamic","fixed"]};
const schema126 = {"type":"string","enum":["monolithicSparse","monolithicFlat","twoGbMaxExtentSparse","twoGbMaxExtentFlat","streamOptimized"]};
const schema127 = {"type":"string","enum":["ide","buslogic","lsilogic","legacyESX"]};
const schema128 = {"type":"string","enum":["dynamic","fixed"]};
const schema113 = {"type":"object","required":["format"],"discriminator":{"propertyName":"format"},"oneOf":[{"properties":{"format":{"enum":["qcow"]},"key-secret":{"type":"string"}},"required":["format"],"additionalProperties":false},{"properties":{"format":{"enum":["luks"]},"key-secret":{"type":"string"},"cipher-alg":{"$ref":"qapi#/$defs/QCryptoCipherAlgo"},"cipher-mode":{"$ref":"qapi#/$defs/QCryptoCipherMode"},"ivgen-alg":{"$ref":"qapi#/$defs/QCryptoIVGenAlgo"},"ivgen-hash-alg":{"$ref":"qapi#/$defs/QCryptoHashAlgo"},"hash-alg":{"$ref":"qapi#/$defs/QCryptoHashAlgo"},"iter-time":{"qapi":"int"}},"required":["format"],"additionalProperties":false}]};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.format === undefined) && (missing0 = "format")){
validate67.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.format;
if(typeof tag0 == "string"){
if(tag0 === "qcow"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.format === undefined) && (missing1 = "format")){
validate67.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!((key0 === "format") || (key0 === "key-secret"))){
validate67.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs3 === errors){
if(data.format !== undefined){
const _errs4 = errors;
if(!(data.format === "qcow")){
validate67.errors = [{instancePath:instancePath+"/format",schemaPath:"#/oneOf/0/properties/format/enum",keyword:"enum",params:{allowedValues: schema113.oneOf[0].properties.format.enum}}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["key-secret"] !== undefined){
const _errs5 = errors;
if(typeof data["key-secret"] !== "string"){
validate67.errors = [{instancePath:instancePath+"/key-secret",schemaPath:"#/oneOf/0/properties/key-secret/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else if(tag0 === "luks"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.format === undefined) && (missing2 = "format")){
validate67.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data){
if(!((((((((key1 === "format") || (key1 === "key-secret")) || (key1 === "cipher-alg")) || (key1 === "cipher-mode")) || (key1 === "ivgen-alg")) || (key1 === "ivgen-hash-alg")) || (key1 === "hash-alg")) || (key1 === "iter-time"))){
validate67.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs8 === errors){
if(data.format !== undefined){
const _errs9 = errors;
if(!(data.format === "luks")){
validate67.errors = [{instancePath:instancePath+"/format",schemaPath:"#/oneOf/1/properties/format/enum",keyword:"enum",params:{allowedValues: schema113.oneOf[1].properties.format.enum}}];
return false;
}
var valid4 = _errs9 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data["key-secret"] !== undefined){
const _errs10 = errors;
if(typeof data["key-secret"] !== "string"){
validate67.errors = [{instancePath:instancePath+"/key-secret",schemaPath:"#/oneOf/1/properties/key-secret/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data["cipher-alg"] !== undefined){
let data4 = data["cipher-alg"];
const _errs12 = errors;
if(typeof data4 !== "string"){
validate67.errors = [{instancePath:instancePath+"/cipher-alg",schemaPath:"qapi#/$defs/QCryptoCipherAlgo/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((data4 === "aes-128") || (data4 === "aes-192")) || (data4 === "aes-256")) || (data4 === "des")) || (data4 === "3des")) || (data4 === "cast5-128")) || (data4 === "serpent-128")) || (data4 === "serpent-192")) || (data4 === "serpent-256")) || (data4 === "twofish-128")) || (data4 === "twofish-192")) || (data4 === "twofish-256")) || (data4 === "sm4"))){
validate67.errors = [{instancePath:instancePath+"/cipher-alg",schemaPath:"qapi#/$defs/QCryptoCipherAlgo/enum",keyword:"enum",params:{allowedValues: schema107.enum}}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data["cipher-mode"] !== undefined){
let data5 = data["cipher-mode"];
const _errs15 = errors;
if(typeof data5 !== "string"){
validate67.errors = [{instancePath:instancePath+"/cipher-mode",schemaPath:"qapi#/$defs/QCryptoCipherMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data5 === "ecb") || (data5 === "cbc")) || (data5 === "xts")) || (data5 === "ctr"))){
validate67.errors = [{instancePath:instancePath+"/cipher-mode",schemaPath:"qapi#/$defs/QCryptoCipherMode/enum",keyword:"enum",params:{allowedValues: schema108.enum}}];
return false;
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data["ivgen-alg"] !== undefined){
let data6 = data["ivgen-alg"];
const _errs18 = errors;
if(typeof data6 !== "string"){
validate67.errors = [{instancePath:instancePath+"/ivgen-alg",schemaPath:"qapi#/$defs/QCryptoIVGenAlgo/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data6 === "plain") || (data6 === "plain64")) || (data6 === "essiv"))){
validate67.errors = [{instancePath:instancePath+"/ivgen-alg",schemaPath:"qapi#/$defs/QCryptoIVGenAlgo/enum",keyword:"enum",params:{allowedValues: schema109.enum}}];
return false;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data["ivgen-hash-alg"] !== undefined){
let data7 = data["ivgen-hash-alg"];
const _errs21 = errors;
if(typeof data7 !== "string"){
validate67.errors = [{instancePath:instancePath+"/ivgen-hash-alg",schemaPath:"qapi#/$defs/QCryptoHashAlgo/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data7 === "md5") || (data7 === "sha1")) || (data7 === "sha224")) || (data7 === "sha256")) || (data7 === "sha384")) || (data7 === "sha512")) || (data7 === "ripemd160")) || (data7 === "sm3"))){
validate67.errors = [{instancePath:instancePath+"/ivgen-hash-alg",schemaPath:"qapi#/$defs/QCryptoHashAlgo/enum",keyword:"enum",params:{allowedValues: schema110.enum}}];
return false;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data["hash-alg"] !== undefined){
let data8 = data["hash-alg"];
const _errs24 = errors;
if(typeof data8 !== "string"){
validate67.errors = [{instancePath:instancePath+"/hash-alg",schemaPath:"qapi#/$defs/QCryptoHashAlgo/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data8 === "md5") || (data8 === "sha1")) || (data8 === "sha224")) || (data8 === "sha256")) || (data8 === "sha384")) || (data8 === "sha512")) || (data8 === "ripemd160")) || (data8 === "sm3"))){
validate67.errors = [{instancePath:instancePath+"/hash-alg",schemaPath:"qapi#/$defs/QCryptoHashAlgo/enum",keyword:"enum",params:{allowedValues: schema110.enum}}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data["iter-time"] !== undefined){
let data9 = data["iter-time"];
const _errs27 = errors;
if(!(typeof data9 == "number" ? Number.isInteger(data9) && data9 >= -9223372036854776000 && data9 <= 9223372036854776000 : typeof data9 == "bigint" && data9 >= BigInt("-9223372036854775808") && data9 <= BigInt("9223372036854775807"))){
validate67.errors = [{instancePath:instancePath+"/iter-time",schemaPath:"#/oneOf/1/properties/iter-time/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
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
else {
validate67.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "format", tagValue: tag0}}];
return false;
}
}
else {
validate67.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "format", tagValue: tag0}}];
return false;
}
}
}
else {
validate67.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.driver === undefined) && (missing0 = "driver")){
validate62.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.driver;
if(typeof tag0 == "string"){
if(tag0 === "bochs"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.driver === undefined) && (missing1 = "driver")){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!(key0 === "driver")){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs3 === errors){
if(data.driver !== undefined){
let data0 = data.driver;
if(!(((((((data0 === "bochs") || (data0 === "cloop")) || (data0 === "dmg")) || (data0 === "host_device")) || (data0 === "null-aio")) || (data0 === "null-co")) || (data0 === "raw"))){
validate62.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema105.oneOf[0].properties.driver.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "cloop"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.driver === undefined) && (missing2 = "driver")){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data){
if(!(key1 === "driver")){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs6 === errors){
if(data.driver !== undefined){
let data1 = data.driver;
if(!(((((((data1 === "bochs") || (data1 === "cloop")) || (data1 === "dmg")) || (data1 === "host_device")) || (data1 === "null-aio")) || (data1 === "null-co")) || (data1 === "raw"))){
validate62.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema105.oneOf[0].properties.driver.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "dmg"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.driver === undefined) && (missing3 = "driver")){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs9 = errors;
for(const key2 in data){
if(!(key2 === "driver")){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs9 === errors){
if(data.driver !== undefined){
let data2 = data.driver;
if(!(((((((data2 === "bochs") || (data2 === "cloop")) || (data2 === "dmg")) || (data2 === "host_device")) || (data2 === "null-aio")) || (data2 === "null-co")) || (data2 === "raw"))){
validate62.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema105.oneOf[0].properties.driver.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "host_device"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.driver === undefined) && (missing4 = "driver")){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs12 = errors;
for(const key3 in data){
if(!(key3 === "driver")){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs12 === errors){
if(data.driver !== undefined){
let data3 = data.driver;
if(!(((((((data3 === "bochs") || (data3 === "cloop")) || (data3 === "dmg")) || (data3 === "host_device")) || (data3 === "null-aio")) || (data3 === "null-co")) || (data3 === "raw"))){
validate62.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema105.oneOf[0].properties.driver.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "null-aio"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.driver === undefined) && (missing5 = "driver")){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs15 = errors;
for(const key4 in data){
if(!(key4 === "driver")){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs15 === errors){
if(data.driver !== undefined){
let data4 = data.driver;
if(!(((((((data4 === "bochs") || (data4 === "cloop")) || (data4 === "dmg")) || (data4 === "host_device")) || (data4 === "null-aio")) || (data4 === "null-co")) || (data4 === "raw"))){
validate62.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema105.oneOf[0].properties.driver.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "null-co"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.driver === undefined) && (missing6 = "driver")){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs18 = errors;
for(const key5 in data){
if(!(key5 === "driver")){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs18 === errors){
if(data.driver !== undefined){
let data5 = data.driver;
if(!(((((((data5 === "bochs") || (data5 === "cloop")) || (data5 === "dmg")) || (data5 === "host_device")) || (data5 === "null-aio")) || (data5 === "null-co")) || (data5 === "raw"))){
validate62.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema105.oneOf[0].properties.driver.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "raw"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.driver === undefined) && (missing7 = "driver")){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs21 = errors;
for(const key6 in data){
if(!(key6 === "driver")){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs21 === errors){
if(data.driver !== undefined){
let data6 = data.driver;
if(!(((((((data6 === "bochs") || (data6 === "cloop")) || (data6 === "dmg")) || (data6 === "host_device")) || (data6 === "null-aio")) || (data6 === "null-co")) || (data6 === "raw"))){
validate62.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema105.oneOf[0].properties.driver.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "file"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((((data.driver === undefined) && (missing8 = "driver")) || ((data.filename === undefined) && (missing8 = "filename"))) || ((data.size === undefined) && (missing8 = "size"))){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs24 = errors;
for(const key7 in data){
if(!((((((key7 === "driver") || (key7 === "filename")) || (key7 === "size")) || (key7 === "preallocation")) || (key7 === "nocow")) || (key7 === "extent-size-hint"))){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs24 === errors){
if(data.driver !== undefined){
const _errs25 = errors;
if(!(data.driver === "file")){
validate62.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/1/properties/driver/enum",keyword:"enum",params:{allowedValues: schema105.oneOf[1].properties.driver.enum}}];
return false;
}
var valid16 = _errs25 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.filename !== undefined){
const _errs26 = errors;
if(typeof data.filename !== "string"){
validate62.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/1/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs26 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.size !== undefined){
let data9 = data.size;
const _errs28 = errors;
if(!(typeof data9 == "number" ? Number.isInteger(data9) && data9 >= -9223372036854776000 && data9 <= 18446744073709552000 : typeof data9 == "bigint" && data9 >= BigInt("-9223372036854775808") && data9 <= BigInt("18446744073709551615"))){
validate62.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/1/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid16 = _errs28 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.preallocation !== undefined){
let data10 = data.preallocation;
const _errs29 = errors;
if(typeof data10 !== "string"){
validate62.errors = [{instancePath:instancePath+"/preallocation",schemaPath:"qapi#/$defs/PreallocMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data10 === "off") || (data10 === "metadata")) || (data10 === "falloc")) || (data10 === "full"))){
validate62.errors = [{instancePath:instancePath+"/preallocation",schemaPath:"qapi#/$defs/PreallocMode/enum",keyword:"enum",params:{allowedValues: schema106.enum}}];
return false;
}
var valid16 = _errs29 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.nocow !== undefined){
const _errs32 = errors;
if(typeof data.nocow !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/nocow",schemaPath:"#/oneOf/1/properties/nocow/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid16 = _errs32 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data["extent-size-hint"] !== undefined){
let data12 = data["extent-size-hint"];
const _errs34 = errors;
if(!(typeof data12 == "number" ? Number.isInteger(data12) && data12 >= -9223372036854776000 && data12 <= 18446744073709552000 : typeof data12 == "bigint" && data12 >= BigInt("-9223372036854775808") && data12 <= BigInt("18446744073709551615"))){
validate62.errors = [{instancePath:instancePath+"/extent-size-hint",schemaPath:"#/oneOf/1/properties/extent-size-hint/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid16 = _errs34 === errors;
}
else {
var valid16 = true;
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
else if(tag0 === "luks"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if(((data.driver === undefined) && (missing9 = "driver")) || ((data.size === undefined) && (missing9 = "size"))){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs36 = errors;
for(const key8 in data){
if(!(func2.call(schema105.oneOf[2].properties, key8))){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs36 === errors){
if(data.driver !== undefined){
const _errs37 = errors;
if(!(data.driver === "luks")){
validate62.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/enum",keyword:"enum",params:{allowedValues: schema105.oneOf[2].properties.driver.enum}}];
return false;
}
var valid19 = _errs37 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data["key-secret"] !== undefined){
const _errs38 = errors;
if(typeof data["key-secret"] !== "string"){
validate62.errors = [{instancePath:instancePath+"/key-secret",schemaPath:"#/oneOf/2/properties/key-secret/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs38 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data["cipher-alg"] !== undefined){
let data15 = data["cipher-alg"];
const _errs40 = errors;
if(typeof data15 !== "string"){
validate62.errors = [{instancePath:instancePath+"/cipher-alg",schemaPath:"qapi#/$defs/QCryptoCipherAlgo/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((data15 === "aes-128") || (data15 === "aes-192")) || (data15 === "aes-256")) || (data15 === "des")) || (data15 === "3des")) || (data15 === "cast5-128")) || (data15 === "serpent-128")) || (data15 === "serpent-192")) || (data15 === "serpent-256")) || (data15 === "twofish-128")) || (data15 === "twofish-192")) || (data15 === "twofish-256")) || (data15 === "sm4"))){
validate62.errors = [{instancePath:instancePath+"/cipher-alg",schemaPath:"qapi#/$defs/QCryptoCipherAlgo/enum",keyword:"enum",params:{allowedValues: schema107.enum}}];
return false;
}
var valid19 = _errs40 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data["cipher-mode"] !== undefined){
let data16 = data["cipher-mode"];
const _errs43 = errors;
if(typeof data16 !== "string"){
validate62.errors = [{instancePath:instancePath+"/cipher-mode",schemaPath:"qapi#/$defs/QCryptoCipherMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data16 === "ecb") || (data16 === "cbc")) || (data16 === "xts")) || (data16 === "ctr"))){
validate62.errors = [{instancePath:instancePath+"/cipher-mode",schemaPath:"qapi#/$defs/QCryptoCipherMode/enum",keyword:"enum",params:{allowedValues: schema108.enum}}];
return false;
}
var valid19 = _errs43 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data["ivgen-alg"] !== undefined){
let data17 = data["ivgen-alg"];
const _errs46 = errors;
if(typeof data17 !== "string"){
validate62.errors = [{instancePath:instancePath+"/ivgen-alg",schemaPath:"qapi#/$defs/QCryptoIVGenAlgo/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data17 === "plain") || (data17 === "plain64")) || (data17 === "essiv"))){
validate62.errors = [{instancePath:instancePath+"/ivgen-alg",schemaPath:"qapi#/$defs/QCryptoIVGenAlgo/enum",keyword:"enum",params:{allowedValues: schema109.enum}}];
return false;
}
var valid19 = _errs46 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data["ivgen-hash-alg"] !== undefined){
let data18 = data["ivgen-hash-alg"];
const _errs49 = errors;
if(typeof data18 !== "string"){
validate62.errors = [{instancePath:instancePath+"/ivgen-hash-alg",schemaPath:"qapi#/$defs/QCryptoHashAlgo/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data18 === "md5") || (data18 === "sha1")) || (data18 === "sha224")) || (data18 === "sha256")) || (data18 === "sha384")) || (data18 === "sha512")) || (data18 === "ripemd160")) || (data18 === "sm3"))){
validate62.errors = [{instancePath:instancePath+"/ivgen-hash-alg",schemaPath:"qapi#/$defs/QCryptoHashAlgo/enum",keyword:"enum",params:{allowedValues: schema110.enum}}];
return false;
}
var valid19 = _errs49 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data["hash-alg"] !== undefined){
let data19 = data["hash-alg"];
const _errs52 = errors;
if(typeof data19 !== "string"){
validate62.errors = [{instancePath:instancePath+"/hash-alg",schemaPath:"qapi#/$defs/QCryptoHashAlgo/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data19 === "md5") || (data19 === "sha1")) || (data19 === "sha224")) || (data19 === "sha256")) || (data19 === "sha384")) || (data19 === "sha512")) || (data19 === "ripemd160")) || (data19 === "sm3"))){
validate62.errors = [{instancePath:instancePath+"/hash-alg",schemaPath:"qapi#/$defs/QCryptoHashAlgo/enum",keyword:"enum",params:{allowedValues: schema110.enum}}];
return false;
}
var valid19 = _errs52 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data["iter-time"] !== undefined){
let data20 = data["iter-time"];
const _errs55 = errors;
if(!(typeof data20 == "number" ? Number.isInteger(data20) && data20 >= -9223372036854776000 && data20 <= 9223372036854776000 : typeof data20 == "bigint" && data20 >= BigInt("-9223372036854775808") && data20 <= BigInt("9223372036854775807"))){
validate62.errors = [{instancePath:instancePath+"/iter-time",schemaPath:"#/oneOf/2/properties/iter-time/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid19 = _errs55 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.file !== undefined){
const _errs56 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid19 = _errs56 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.header !== undefined){
const _errs57 = errors;
if(!(validate32(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid19 = _errs57 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.size !== undefined){
let data23 = data.size;
const _errs58 = errors;
if(!(typeof data23 == "number" ? Number.isInteger(data23) && data23 >= -9223372036854776000 && data23 <= 18446744073709552000 : typeof data23 == "bigint" && data23 >= BigInt("-9223372036854775808") && data23 <= BigInt("18446744073709551615"))){
validate62.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid19 = _errs58 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.preallocation !== undefined){
let data24 = data.preallocation;
const _errs59 = errors;
if(typeof data24 !== "string"){
validate62.errors = [{instancePath:instancePath+"/preallocation",schemaPath:"qapi#/$defs/PreallocMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data24 === "off") || (data24 === "metadata")) || (data24 === "falloc")) || (data24 === "full"))){
validate62.errors = [{instancePath:instancePath+"/preallocation",schemaPath:"qapi#/$defs/PreallocMode/enum",keyword:"enum",params:{allowedValues: schema106.enum}}];
return false;
}
var valid19 = _errs59 === errors;
}
else {
var valid19 = true;
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
else if(tag0 === "parallels"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((((data.driver === undefined) && (missing10 = "driver")) || ((data.file === undefined) && (missing10 = "file"))) || ((data.size === undefined) && (missing10 = "size"))){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs63 = errors;
for(const key9 in data){
if(!((((key9 === "driver") || (key9 === "file")) || (key9 === "size")) || (key9 === "cluster-size"))){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs63 === errors){
if(data.driver !== undefined){
const _errs64 = errors;
if(!(data.driver === "parallels")){
validate62.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/3/properties/driver/enum",keyword:"enum",params:{allowedValues: schema105.oneOf[3].properties.driver.enum}}];
return false;
}
var valid27 = _errs64 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.file !== undefined){
const _errs65 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid27 = _errs65 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.size !== undefined){
let data27 = data.size;
const _errs66 = errors;
if(!(typeof data27 == "number" ? Number.isInteger(data27) && data27 >= -9223372036854776000 && data27 <= 18446744073709552000 : typeof data27 == "bigint" && data27 >= BigInt("-9223372036854775808") && data27 <= BigInt("18446744073709551615"))){
validate62.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/3/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid27 = _errs66 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data["cluster-size"] !== undefined){
let data28 = data["cluster-size"];
const _errs67 = errors;
if(!(typeof data28 == "number" ? Number.isInteger(data28) && data28 >= -9223372036854776000 && data28 <= 18446744073709552000 : typeof data28 == "bigint" && data28 >= BigInt("-9223372036854775808") && data28 <= BigInt("18446744073709551615"))){
validate62.errors = [{instancePath:instancePath+"/cluster-size",schemaPath:"#/oneOf/3/properties/cluster-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid27 = _errs67 === errors;
}
else {
var valid27 = true;
}
}
}
}
}
}
}
}
else if(tag0 === "qcow"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((((data.driver === undefined) && (missing11 = "driver")) || ((data.file === undefined) && (missing11 = "file"))) || ((data.size === undefined) && (missing11 = "size"))){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs69 = errors;
for(const key10 in data){
if(!(((((key10 === "driver") || (key10 === "file")) || (key10 === "size")) || (key10 === "backing-file")) || (key10 === "encrypt"))){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs69 === errors){
if(data.driver !== undefined){
const _errs70 = errors;
if(!(data.driver === "qcow")){
validate62.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/4/properties/driver/enum",keyword:"enum",params:{allowedValues: schema105.oneOf[4].properties.driver.enum}}];
return false;
}
var valid29 = _errs70 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data.file !== undefined){
const _errs71 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid29 = _errs71 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data.size !== undefined){
let data31 = data.size;
const _errs72 = errors;
if(!(typeof data31 == "number" ? Number.isInteger(data31) && data31 >= -9223372036854776000 && data31 <= 18446744073709552000 : typeof data31 == "bigint" && data31 >= BigInt("-9223372036854775808") && data31 <= BigInt("18446744073709551615"))){
validate62.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid29 = _errs72 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data["backing-file"] !== undefined){
const _errs73 = errors;
if(typeof data["backing-file"] !== "string"){
validate62.errors = [{instancePath:instancePath+"/backing-file",schemaPath:"#/oneOf/4/properties/backing-file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid29 = _errs73 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data.encrypt !== undefined){
const _errs75 = errors;
if(!(validate67(data.encrypt, {instancePath:instancePath+"/encrypt",parentData:data,parentDataProperty:"encrypt",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid29 = _errs75 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
}
}
}
}
else if(tag0 === "qcow2"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if((((data.driver === undefined) && (missing12 = "driver")) || ((data.file === undefined) && (missing12 = "file"))) || ((data.size === undefined) && (missing12 = "size"))){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs77 = errors;
for(const key11 in data){
if(!(func2.call(schema105.oneOf[5].properties, key11))){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs77 === errors){
if(data.driver !== undefined){
const _errs78 = errors;
if(!(data.driver === "qcow2")){
validate62.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/5/properties/driver/enum",keyword:"enum",params:{allowedValues: schema105.oneOf[5].properties.driver.enum}}];
return false;
}
var valid31 = _errs78 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data.file !== undefined){
const _errs79 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid31 = _errs79 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data["data-file"] !== undefined){
const _errs80 = errors;
if(!(validate32(data["data-file"], {instancePath:instancePath+"/data-file",parentData:data,parentDataProperty:"data-file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid31 = _errs80 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data["data-file-raw"] !== undefined){
const _errs81 = errors;
if(typeof data["data-file-raw"] !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/data-file-raw",schemaPath:"#/oneOf/5/properties/data-file-raw/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid31 = _errs81 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data["extended-l2"] !== undefined){
const _errs83 = errors;
if(typeof data["extended-l2"] !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/extended-l2",schemaPath:"#/oneOf/5/properties/extended-l2/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid31 = _errs83 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data.size !== undefined){
let data39 = data.size;
const _errs85 = errors;
if(!(typeof data39 == "number" ? Number.isInteger(data39) && data39 >= -9223372036854776000 && data39 <= 18446744073709552000 : typeof data39 == "bigint" && data39 >= BigInt("-9223372036854775808") && data39 <= BigInt("18446744073709551615"))){
validate62.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/5/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid31 = _errs85 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data.version !== undefined){
let data40 = data.version;
const _errs86 = errors;
if(typeof data40 !== "string"){
validate62.errors = [{instancePath:instancePath+"/version",schemaPath:"qapi#/$defs/BlockdevQcow2Version/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data40 === "v2") || (data40 === "v3"))){
validate62.errors = [{instancePath:instancePath+"/version",schemaPath:"qapi#/$defs/BlockdevQcow2Version/enum",keyword:"enum",params:{allowedValues: schema119.enum}}];
return false;
}
var valid31 = _errs86 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data["backing-file"] !== undefined){
const _errs89 = errors;
if(typeof data["backing-file"] !== "string"){
validate62.errors = [{instancePath:instancePath+"/backing-file",schemaPath:"#/oneOf/5/properties/backing-file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid31 = _errs89 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data["backing-fmt"] !== undefined){
let data42 = data["backing-fmt"];
const _errs91 = errors;
if(typeof data42 !== "string"){
validate62.errors = [{instancePath:instancePath+"/backing-fmt",schemaPath:"qapi#/$defs/BlockdevDriver/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((((((data42 === "bochs") || (data42 === "cloop")) || (data42 === "dmg")) || (data42 === "file")) || (data42 === "host_device")) || (data42 === "luks")) || (data42 === "null-aio")) || (data42 === "null-co")) || (data42 === "parallels")) || (data42 === "qcow")) || (data42 === "qcow2")) || (data42 === "qed")) || (data42 === "raw")) || (data42 === "vdi")) || (data42 === "vhdx")) || (data42 === "vmdk")) || (data42 === "vpc"))){
validate62.errors = [{instancePath:instancePath+"/backing-fmt",schemaPath:"qapi#/$defs/BlockdevDriver/enum",keyword:"enum",params:{allowedValues: schema120.enum}}];
return false;
}
var valid31 = _errs91 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data.encrypt !== undefined){
const _errs94 = errors;
if(!(validate67(data.encrypt, {instancePath:instancePath+"/encrypt",parentData:data,parentDataProperty:"encrypt",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid31 = _errs94 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data["cluster-size"] !== undefined){
let data44 = data["cluster-size"];
const _errs95 = errors;
if(!(typeof data44 == "number" ? Number.isInteger(data44) && data44 >= -9223372036854776000 && data44 <= 18446744073709552000 : typeof data44 == "bigint" && data44 >= BigInt("-9223372036854775808") && data44 <= BigInt("18446744073709551615"))){
validate62.errors = [{instancePath:instancePath+"/cluster-size",schemaPath:"#/oneOf/5/properties/cluster-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid31 = _errs95 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data.preallocation !== undefined){
let data45 = data.preallocation;
const _errs96 = errors;
if(typeof data45 !== "string"){
validate62.errors = [{instancePath:instancePath+"/preallocation",schemaPath:"qapi#/$defs/PreallocMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data45 === "off") || (data45 === "metadata")) || (data45 === "falloc")) || (data45 === "full"))){
validate62.errors = [{instancePath:instancePath+"/preallocation",schemaPath:"qapi#/$defs/PreallocMode/enum",keyword:"enum",params:{allowedValues: schema106.enum}}];
return false;
}
var valid31 = _errs96 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data["lazy-refcounts"] !== undefined){
const _errs99 = errors;
if(typeof data["lazy-refcounts"] !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/lazy-refcounts",schemaPath:"#/oneOf/5/properties/lazy-refcounts/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid31 = _errs99 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data["refcount-bits"] !== undefined){
let data47 = data["refcount-bits"];
const _errs101 = errors;
if(!(typeof data47 == "number" ? Number.isInteger(data47) && data47 >= -9223372036854776000 && data47 <= 9223372036854776000 : typeof data47 == "bigint" && data47 >= BigInt("-9223372036854775808") && data47 <= BigInt("9223372036854775807"))){
validate62.errors = [{instancePath:instancePath+"/refcount-bits",schemaPath:"#/oneOf/5/properties/refcount-bits/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid31 = _errs101 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data["compression-type"] !== undefined){
let data48 = data["compression-type"];
const _errs102 = errors;
if(typeof data48 !== "string"){
validate62.errors = [{instancePath:instancePath+"/compression-type",schemaPath:"qapi#/$defs/Qcow2CompressionType/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data48 === "zlib") || (data48 === "zstd"))){
validate62.errors = [{instancePath:instancePath+"/compression-type",schemaPath:"qapi#/$defs/Qcow2CompressionType/enum",keyword:"enum",params:{allowedValues: schema122.enum}}];
return false;
}
var valid31 = _errs102 === errors;
}
else {
var valid31 = true;
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
}
}
}
else if(tag0 === "qed"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if((((data.driver === undefined) && (missing13 = "driver")) || ((data.file === undefined) && (missing13 = "file"))) || ((data.size === undefined) && (missing13 = "size"))){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs106 = errors;
for(const key12 in data){
if(!(((((((key12 === "driver") || (key12 === "file")) || (key12 === "size")) || (key12 === "backing-file")) || (key12 === "backing-fmt")) || (key12 === "cluster-size")) || (key12 === "table-size"))){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs106 === errors){
if(data.driver !== undefined){
const _errs107 = errors;
if(!(data.driver === "qed")){
validate62.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/6/properties/driver/enum",keyword:"enum",params:{allowedValues: schema105.oneOf[6].properties.driver.enum}}];
return false;
}
var valid37 = _errs107 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data.file !== undefined){
const _errs108 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid37 = _errs108 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data.size !== undefined){
let data51 = data.size;
const _errs109 = errors;
if(!(typeof data51 == "number" ? Number.isInteger(data51) && data51 >= -9223372036854776000 && data51 <= 18446744073709552000 : typeof data51 == "bigint" && data51 >= BigInt("-9223372036854775808") && data51 <= BigInt("18446744073709551615"))){
validate62.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/6/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid37 = _errs109 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data["backing-file"] !== undefined){
const _errs110 = errors;
if(typeof data["backing-file"] !== "string"){
validate62.errors = [{instancePath:instancePath+"/backing-file",schemaPath:"#/oneOf/6/properties/backing-file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid37 = _errs110 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data["backing-fmt"] !== undefined){
let data53 = data["backing-fmt"];
const _errs112 = errors;
if(typeof data53 !== "string"){
validate62.errors = [{instancePath:instancePath+"/backing-fmt",schemaPath:"qapi#/$defs/BlockdevDriver/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((((((data53 === "bochs") || (data53 === "cloop")) || (data53 === "dmg")) || (data53 === "file")) || (data53 === "host_device")) || (data53 === "luks")) || (data53 === "null-aio")) || (data53 === "null-co")) || (data53 === "parallels")) || (data53 === "qcow")) || (data53 === "qcow2")) || (data53 === "qed")) || (data53 === "raw")) || (data53 === "vdi")) || (data53 === "vhdx")) || (data53 === "vmdk")) || (data53 === "vpc"))){
validate62.errors = [{instancePath:instancePath+"/backing-fmt",schemaPath:"qapi#/$defs/BlockdevDriver/enum",keyword:"enum",params:{allowedValues: schema120.enum}}];
return false;
}
var valid37 = _errs112 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data["cluster-size"] !== undefined){
let data54 = data["cluster-size"];
const _errs115 = errors;
if(!(typeof data54 == "number" ? Number.isInteger(data54) && data54 >= -9223372036854776000 && data54 <= 18446744073709552000 : typeof data54 == "bigint" && data54 >= BigInt("-9223372036854775808") && data54 <= BigInt("18446744073709551615"))){
validate62.errors = [{instancePath:instancePath+"/cluster-size",schemaPath:"#/oneOf/6/properties/cluster-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid37 = _errs115 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data["table-size"] !== undefined){
let data55 = data["table-size"];
const _errs116 = errors;
if(!(typeof data55 == "number" ? Number.isInteger(data55) && data55 >= -9223372036854776000 && data55 <= 9223372036854776000 : typeof data55 == "bigint" && data55 >= BigInt("-9223372036854775808") && data55 <= BigInt("9223372036854775807"))){
validate62.errors = [{instancePath:instancePath+"/table-size",schemaPath:"#/oneOf/6/properties/table-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid37 = _errs116 === errors;
}
else {
var valid37 = true;
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
else if(tag0 === "vdi"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if((((data.driver === undefined) && (missing14 = "driver")) || ((data.file === undefined) && (missing14 = "file"))) || ((data.size === undefined) && (missing14 = "size"))){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs118 = errors;
for(const key13 in data){
if(!((((key13 === "driver") || (key13 === "file")) || (key13 === "size")) || (key13 === "preallocation"))){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs118 === errors){
if(data.driver !== undefined){
const _errs119 = errors;
if(!(data.driver === "vdi")){
validate62.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/7/properties/driver/enum",keyword:"enum",params:{allowedValues: schema105.oneOf[7].properties.driver.enum}}];
return false;
}
var valid40 = _errs119 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data.file !== undefined){
const _errs120 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid40 = _errs120 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data.size !== undefined){
let data58 = data.size;
const _errs121 = errors;
if(!(typeof data58 == "number" ? Number.isInteger(data58) && data58 >= -9223372036854776000 && data58 <= 18446744073709552000 : typeof data58 == "bigint" && data58 >= BigInt("-9223372036854775808") && data58 <= BigInt("18446744073709551615"))){
validate62.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/7/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid40 = _errs121 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data.preallocation !== undefined){
let data59 = data.preallocation;
const _errs122 = errors;
if(typeof data59 !== "string"){
validate62.errors = [{instancePath:instancePath+"/preallocation",schemaPath:"qapi#/$defs/PreallocMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data59 === "off") || (data59 === "metadata")) || (data59 === "falloc")) || (data59 === "full"))){
validate62.errors = [{instancePath:instancePath+"/preallocation",schemaPath:"qapi#/$defs/PreallocMode/enum",keyword:"enum",params:{allowedValues: schema106.enum}}];
return false;
}
var valid40 = _errs122 === errors;
}
else {
var valid40 = true;
}
}
}
}
}
}
}
}
else if(tag0 === "vhdx"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if((((data.driver === undefined) && (missing15 = "driver")) || ((data.file === undefined) && (missing15 = "file"))) || ((data.size === undefined) && (missing15 = "size"))){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs126 = errors;
for(const key14 in data){
if(!(((((((key14 === "driver") || (key14 === "file")) || (key14 === "size")) || (key14 === "log-size")) || (key14 === "block-size")) || (key14 === "subformat")) || (key14 === "block-state-zero"))){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs126 === errors){
if(data.driver !== undefined){
const _errs127 = errors;
if(!(data.driver === "vhdx")){
validate62.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/8/properties/driver/enum",keyword:"enum",params:{allowedValues: schema105.oneOf[8].properties.driver.enum}}];
return false;
}
var valid43 = _errs127 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data.file !== undefined){
const _errs128 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid43 = _errs128 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data.size !== undefined){
let data62 = data.size;
const _errs129 = errors;
if(!(typeof data62 == "number" ? Number.isInteger(data62) && data62 >= -9223372036854776000 && data62 <= 18446744073709552000 : typeof data62 == "bigint" && data62 >= BigInt("-9223372036854775808") && data62 <= BigInt("18446744073709551615"))){
validate62.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/8/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid43 = _errs129 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data["log-size"] !== undefined){
let data63 = data["log-size"];
const _errs130 = errors;
if(!(typeof data63 == "number" ? Number.isInteger(data63) && data63 >= -9223372036854776000 && data63 <= 18446744073709552000 : typeof data63 == "bigint" && data63 >= BigInt("-9223372036854775808") && data63 <= BigInt("18446744073709551615"))){
validate62.errors = [{instancePath:instancePath+"/log-size",schemaPath:"#/oneOf/8/properties/log-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid43 = _errs130 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data["block-size"] !== undefined){
let data64 = data["block-size"];
const _errs131 = errors;
if(!(typeof data64 == "number" ? Number.isInteger(data64) && data64 >= -9223372036854776000 && data64 <= 18446744073709552000 : typeof data64 == "bigint" && data64 >= BigInt("-9223372036854775808") && data64 <= BigInt("18446744073709551615"))){
validate62.errors = [{instancePath:instancePath+"/block-size",schemaPath:"#/oneOf/8/properties/block-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid43 = _errs131 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data.subformat !== undefined){
let data65 = data.subformat;
const _errs132 = errors;
if(typeof data65 !== "string"){
validate62.errors = [{instancePath:instancePath+"/subformat",schemaPath:"qapi#/$defs/BlockdevVhdxSubformat/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data65 === "dynamic") || (data65 === "fixed"))){
validate62.errors = [{instancePath:instancePath+"/subformat",schemaPath:"qapi#/$defs/BlockdevVhdxSubformat/enum",keyword:"enum",params:{allowedValues: schema125.enum}}];
return false;
}
var valid43 = _errs132 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data["block-state-zero"] !== undefined){
const _errs135 = errors;
if(typeof data["block-state-zero"] !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/block-state-zero",schemaPath:"#/oneOf/8/properties/block-state-zero/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid43 = _errs135 === errors;
}
else {
var valid43 = true;
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
else if(tag0 === "vmdk"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing16;
if((((data.driver === undefined) && (missing16 = "driver")) || ((data.file === undefined) && (missing16 = "file"))) || ((data.size === undefined) && (missing16 = "size"))){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const _errs138 = errors;
for(const key15 in data){
if(!(func2.call(schema105.oneOf[9].properties, key15))){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs138 === errors){
if(data.driver !== undefined){
const _errs139 = errors;
if(!(data.driver === "vmdk")){
validate62.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/9/properties/driver/enum",keyword:"enum",params:{allowedValues: schema105.oneOf[9].properties.driver.enum}}];
return false;
}
var valid46 = _errs139 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.file !== undefined){
const _errs140 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid46 = _errs140 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.size !== undefined){
let data69 = data.size;
const _errs141 = errors;
if(!(typeof data69 == "number" ? Number.isInteger(data69) && data69 >= -9223372036854776000 && data69 <= 18446744073709552000 : typeof data69 == "bigint" && data69 >= BigInt("-9223372036854775808") && data69 <= BigInt("18446744073709551615"))){
validate62.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/9/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid46 = _errs141 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.extents !== undefined){
let data70 = data.extents;
const _errs142 = errors;
if(errors === _errs142){
if(Array.isArray(data70)){
var valid47 = true;
const len0 = data70.length;
for(let i0=0; i0<len0; i0++){
const _errs144 = errors;
if(!(validate32(data70[i0], {instancePath:instancePath+"/extents/" + i0,parentData:data70,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid47 = _errs144 === errors;
if(!valid47){
break;
}
}
}
else {
validate62.errors = [{instancePath:instancePath+"/extents",schemaPath:"#/oneOf/9/properties/extents/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid46 = _errs142 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.subformat !== undefined){
let data72 = data.subformat;
const _errs145 = errors;
if(typeof data72 !== "string"){
validate62.errors = [{instancePath:instancePath+"/subformat",schemaPath:"qapi#/$defs/BlockdevVmdkSubformat/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data72 === "monolithicSparse") || (data72 === "monolithicFlat")) || (data72 === "twoGbMaxExtentSparse")) || (data72 === "twoGbMaxExtentFlat")) || (data72 === "streamOptimized"))){
validate62.errors = [{instancePath:instancePath+"/subformat",schemaPath:"qapi#/$defs/BlockdevVmdkSubformat/enum",keyword:"enum",params:{allowedValues: schema126.enum}}];
return false;
}
var valid46 = _errs145 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data["backing-file"] !== undefined){
const _errs148 = errors;
if(typeof data["backing-file"] !== "string"){
validate62.errors = [{instancePath:instancePath+"/backing-file",schemaPath:"#/oneOf/9/properties/backing-file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid46 = _errs148 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data["adapter-type"] !== undefined){
let data74 = data["adapter-type"];
const _errs150 = errors;
if(typeof data74 !== "string"){
validate62.errors = [{instancePath:instancePath+"/adapter-type",schemaPath:"qapi#/$defs/BlockdevVmdkAdapterType/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data74 === "ide") || (data74 === "buslogic")) || (data74 === "lsilogic")) || (data74 === "legacyESX"))){
validate62.errors = [{instancePath:instancePath+"/adapter-type",schemaPath:"qapi#/$defs/BlockdevVmdkAdapterType/enum",keyword:"enum",params:{allowedValues: schema127.enum}}];
return false;
}
var valid46 = _errs150 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.hwversion !== undefined){
const _errs153 = errors;
if(typeof data.hwversion !== "string"){
validate62.errors = [{instancePath:instancePath+"/hwversion",schemaPath:"#/oneOf/9/properties/hwversion/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid46 = _errs153 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.toolsversion !== undefined){
const _errs155 = errors;
if(typeof data.toolsversion !== "string"){
validate62.errors = [{instancePath:instancePath+"/toolsversion",schemaPath:"#/oneOf/9/properties/toolsversion/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid46 = _errs155 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data["zeroed-grain"] !== undefined){
const _errs157 = errors;
if(typeof data["zeroed-grain"] !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/zeroed-grain",schemaPath:"#/oneOf/9/properties/zeroed-grain/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid46 = _errs157 === errors;
}
else {
var valid46 = true;
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
else if(tag0 === "vpc"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing17;
if((((data.driver === undefined) && (missing17 = "driver")) || ((data.file === undefined) && (missing17 = "file"))) || ((data.size === undefined) && (missing17 = "size"))){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
const _errs160 = errors;
for(const key16 in data){
if(!(((((key16 === "driver") || (key16 === "file")) || (key16 === "size")) || (key16 === "subformat")) || (key16 === "force-size"))){
validate62.errors = [{instancePath,schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs160 === errors){
if(data.driver !== undefined){
const _errs161 = errors;
if(!(data.driver === "vpc")){
validate62.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/10/properties/driver/enum",keyword:"enum",params:{allowedValues: schema105.oneOf[10].properties.driver.enum}}];
return false;
}
var valid51 = _errs161 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data.file !== undefined){
const _errs162 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid51 = _errs162 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data.size !== undefined){
let data80 = data.size;
const _errs163 = errors;
if(!(typeof data80 == "number" ? Number.isInteger(data80) && data80 >= -9223372036854776000 && data80 <= 18446744073709552000 : typeof data80 == "bigint" && data80 >= BigInt("-9223372036854775808") && data80 <= BigInt("18446744073709551615"))){
validate62.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/10/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid51 = _errs163 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data.subformat !== undefined){
let data81 = data.subformat;
const _errs164 = errors;
if(typeof data81 !== "string"){
validate62.errors = [{instancePath:instancePath+"/subformat",schemaPath:"qapi#/$defs/BlockdevVpcSubformat/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data81 === "dynamic") || (data81 === "fixed"))){
validate62.errors = [{instancePath:instancePath+"/subformat",schemaPath:"qapi#/$defs/BlockdevVpcSubformat/enum",keyword:"enum",params:{allowedValues: schema128.enum}}];
return false;
}
var valid51 = _errs164 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data["force-size"] !== undefined){
const _errs167 = errors;
if(typeof data["force-size"] !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/force-size",schemaPath:"#/oneOf/10/properties/force-size/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid51 = _errs167 === errors;
}
else {
var valid51 = true;
}
}
}
}
}
}
}
}
}
else {
validate62.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "driver", tagValue: tag0}}];
return false;
}
}
else {
validate62.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "driver", tagValue: tag0}}];
return false;
}
}
}
else {
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="blockdev-create" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["job-id"] === undefined) && (missing0 = "job-id")) || ((data.options === undefined) && (missing0 = "options"))){
validate61.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "job-id") || (key0 === "options"))){
validate61.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["job-id"] !== undefined){
const _errs2 = errors;
if(typeof data["job-id"] !== "string"){
validate61.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.options !== undefined){
const _errs4 = errors;
if(!(validate62(data.options, {instancePath:instancePath+"/options",parentData:data,parentDataProperty:"options",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}

const BlockJobSetSpeed = validate79;
const schema129 = {"$id":"block-job-set-speed","type":"object","properties":{"device":{"type":"string"},"speed":{"qapi":"int"}},"required":["device","speed"],"additionalProperties":false};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="block-job-set-speed" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.device === undefined) && (missing0 = "device")) || ((data.speed === undefined) && (missing0 = "speed"))){
validate79.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "device") || (key0 === "speed"))){
validate79.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.device !== undefined){
const _errs2 = errors;
if(typeof data.device !== "string"){
validate79.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data1 = data.speed;
const _errs4 = errors;
if(!(typeof data1 == "number" ? Number.isInteger(data1) && data1 >= -9223372036854776000 && data1 <= 9223372036854776000 : typeof data1 == "bigint" && data1 >= BigInt("-9223372036854775808") && data1 <= BigInt("9223372036854775807"))){
validate79.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate79.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}

const BlockJobCancel = validate80;
const schema130 = {"$id":"block-job-cancel","type":"object","properties":{"device":{"type":"string"},"force":{"type":"boolean"}},"required":["device"],"additionalProperties":false};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="block-job-cancel" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.device === undefined) && (missing0 = "device")){
validate80.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "device") || (key0 === "force"))){
validate80.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.device !== undefined){
const _errs2 = errors;
if(typeof data.device !== "string"){
validate80.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.force !== undefined){
const _errs4 = errors;
if(typeof data.force !== "boolean"){
validate80.errors = [{instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate80.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}

const BlockJobPause = validate81;
const schema131 = {"$id":"block-job-pause","type":"object","properties":{"device":{"type":"string"}},"required":["device"],"additionalProperties":false};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="block-job-pause" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.device === undefined) && (missing0 = "device")){
validate81.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "device")){
validate81.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.device !== undefined){
if(typeof data.device !== "string"){
validate81.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate81.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}

const BlockJobResume = validate82;
const schema132 = {"$id":"block-job-resume","type":"object","properties":{"device":{"type":"string"}},"required":["device"],"additionalProperties":false};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="block-job-resume" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.device === undefined) && (missing0 = "device")){
validate82.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "device")){
validate82.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.device !== undefined){
if(typeof data.device !== "string"){
validate82.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}

const BlockJobComplete = validate83;
const schema133 = {"$id":"block-job-complete","type":"object","properties":{"device":{"type":"string"}},"required":["device"],"additionalProperties":false};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="block-job-complete" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.device === undefined) && (missing0 = "device")){
validate83.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "device")){
validate83.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.device !== undefined){
if(typeof data.device !== "string"){
validate83.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate83.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}

const BlockJobDismiss = validate84;
const schema134 = {"$id":"block-job-dismiss","type":"object","properties":{"id":{"type":"string"}},"required":["id"],"additionalProperties":false};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="block-job-dismiss" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate84.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate84.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate84.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}

const BlockJobFinalize = validate85;
const schema135 = {"$id":"block-job-finalize","type":"object","properties":{"id":{"type":"string"}},"required":["id"],"additionalProperties":false};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="block-job-finalize" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate85.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate85.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate85.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate85.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}

const BlockJobChange = validate86;
const schema136 = {"$id":"block-job-change","$ref":"qapi#/$defs/BlockJobChangeOptions"};
const schema137 = {"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"properties":{"id":{"type":"string"},"type":{"enum":["commit","stream","backup","create","amend","snapshot-load","snapshot-save","snapshot-delete","image-create","image-info","image-convert","image-compare","image-map","image-check","image-measure","image-resize","image-amend","image-snapshot","image-bitmap","image-commit","image-rebase","image-dd","image-bench"]}},"required":["id","type"],"additionalProperties":false},{"properties":{"id":{"type":"string"},"type":{"enum":["mirror"]},"copy-mode":{"$ref":"qapi#/$defs/MirrorCopyMode"}},"required":["id","type","copy-mode"],"additionalProperties":false}]};
const schema138 = {"type":"string","enum":["background","write-blocking"]};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate87.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "commit"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.id === undefined) && (missing1 = "id")) || ((data.type === undefined) && (missing1 = "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs3 === errors){
if(data.id !== undefined){
const _errs4 = errors;
if(typeof data.id !== "string"){
validate87.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.type !== undefined){
let data1 = data.type;
const _errs6 = errors;
if(!(((((((((((((((((((((((data1 === "commit") || (data1 === "stream")) || (data1 === "backup")) || (data1 === "create")) || (data1 === "amend")) || (data1 === "snapshot-load")) || (data1 === "snapshot-save")) || (data1 === "snapshot-delete")) || (data1 === "image-create")) || (data1 === "image-info")) || (data1 === "image-convert")) || (data1 === "image-compare")) || (data1 === "image-map")) || (data1 === "image-check")) || (data1 === "image-measure")) || (data1 === "image-resize")) || (data1 === "image-amend")) || (data1 === "image-snapshot")) || (data1 === "image-bitmap")) || (data1 === "image-commit")) || (data1 === "image-rebase")) || (data1 === "image-dd")) || (data1 === "image-bench"))){
validate87.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema137.oneOf[0].properties.type.enum}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else if(tag0 === "stream"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.id === undefined) && (missing2 = "id")) || ((data.type === undefined) && (missing2 = "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data){
if(!((key1 === "id") || (key1 === "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs8 === errors){
if(data.id !== undefined){
const _errs9 = errors;
if(typeof data.id !== "string"){
validate87.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs9 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.type !== undefined){
let data3 = data.type;
const _errs11 = errors;
if(!(((((((((((((((((((((((data3 === "commit") || (data3 === "stream")) || (data3 === "backup")) || (data3 === "create")) || (data3 === "amend")) || (data3 === "snapshot-load")) || (data3 === "snapshot-save")) || (data3 === "snapshot-delete")) || (data3 === "image-create")) || (data3 === "image-info")) || (data3 === "image-convert")) || (data3 === "image-compare")) || (data3 === "image-map")) || (data3 === "image-check")) || (data3 === "image-measure")) || (data3 === "image-resize")) || (data3 === "image-amend")) || (data3 === "image-snapshot")) || (data3 === "image-bitmap")) || (data3 === "image-commit")) || (data3 === "image-rebase")) || (data3 === "image-dd")) || (data3 === "image-bench"))){
validate87.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema137.oneOf[0].properties.type.enum}}];
return false;
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else if(tag0 === "backup"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.id === undefined) && (missing3 = "id")) || ((data.type === undefined) && (missing3 = "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs13 = errors;
for(const key2 in data){
if(!((key2 === "id") || (key2 === "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs13 === errors){
if(data.id !== undefined){
const _errs14 = errors;
if(typeof data.id !== "string"){
validate87.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs14 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.type !== undefined){
let data5 = data.type;
const _errs16 = errors;
if(!(((((((((((((((((((((((data5 === "commit") || (data5 === "stream")) || (data5 === "backup")) || (data5 === "create")) || (data5 === "amend")) || (data5 === "snapshot-load")) || (data5 === "snapshot-save")) || (data5 === "snapshot-delete")) || (data5 === "image-create")) || (data5 === "image-info")) || (data5 === "image-convert")) || (data5 === "image-compare")) || (data5 === "image-map")) || (data5 === "image-check")) || (data5 === "image-measure")) || (data5 === "image-resize")) || (data5 === "image-amend")) || (data5 === "image-snapshot")) || (data5 === "image-bitmap")) || (data5 === "image-commit")) || (data5 === "image-rebase")) || (data5 === "image-dd")) || (data5 === "image-bench"))){
validate87.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema137.oneOf[0].properties.type.enum}}];
return false;
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
else if(tag0 === "create"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.id === undefined) && (missing4 = "id")) || ((data.type === undefined) && (missing4 = "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs18 = errors;
for(const key3 in data){
if(!((key3 === "id") || (key3 === "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs18 === errors){
if(data.id !== undefined){
const _errs19 = errors;
if(typeof data.id !== "string"){
validate87.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs19 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.type !== undefined){
let data7 = data.type;
const _errs21 = errors;
if(!(((((((((((((((((((((((data7 === "commit") || (data7 === "stream")) || (data7 === "backup")) || (data7 === "create")) || (data7 === "amend")) || (data7 === "snapshot-load")) || (data7 === "snapshot-save")) || (data7 === "snapshot-delete")) || (data7 === "image-create")) || (data7 === "image-info")) || (data7 === "image-convert")) || (data7 === "image-compare")) || (data7 === "image-map")) || (data7 === "image-check")) || (data7 === "image-measure")) || (data7 === "image-resize")) || (data7 === "image-amend")) || (data7 === "image-snapshot")) || (data7 === "image-bitmap")) || (data7 === "image-commit")) || (data7 === "image-rebase")) || (data7 === "image-dd")) || (data7 === "image-bench"))){
validate87.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema137.oneOf[0].properties.type.enum}}];
return false;
}
var valid8 = _errs21 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
else if(tag0 === "amend"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.id === undefined) && (missing5 = "id")) || ((data.type === undefined) && (missing5 = "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs23 = errors;
for(const key4 in data){
if(!((key4 === "id") || (key4 === "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs23 === errors){
if(data.id !== undefined){
const _errs24 = errors;
if(typeof data.id !== "string"){
validate87.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs24 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.type !== undefined){
let data9 = data.type;
const _errs26 = errors;
if(!(((((((((((((((((((((((data9 === "commit") || (data9 === "stream")) || (data9 === "backup")) || (data9 === "create")) || (data9 === "amend")) || (data9 === "snapshot-load")) || (data9 === "snapshot-save")) || (data9 === "snapshot-delete")) || (data9 === "image-create")) || (data9 === "image-info")) || (data9 === "image-convert")) || (data9 === "image-compare")) || (data9 === "image-map")) || (data9 === "image-check")) || (data9 === "image-measure")) || (data9 === "image-resize")) || (data9 === "image-amend")) || (data9 === "image-snapshot")) || (data9 === "image-bitmap")) || (data9 === "image-commit")) || (data9 === "image-rebase")) || (data9 === "image-dd")) || (data9 === "image-bench"))){
validate87.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema137.oneOf[0].properties.type.enum}}];
return false;
}
var valid10 = _errs26 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
else if(tag0 === "snapshot-load"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.id === undefined) && (missing6 = "id")) || ((data.type === undefined) && (missing6 = "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs28 = errors;
for(const key5 in data){
if(!((key5 === "id") || (key5 === "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs28 === errors){
if(data.id !== undefined){
const _errs29 = errors;
if(typeof data.id !== "string"){
validate87.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs29 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.type !== undefined){
let data11 = data.type;
const _errs31 = errors;
if(!(((((((((((((((((((((((data11 === "commit") || (data11 === "stream")) || (data11 === "backup")) || (data11 === "create")) || (data11 === "amend")) || (data11 === "snapshot-load")) || (data11 === "snapshot-save")) || (data11 === "snapshot-delete")) || (data11 === "image-create")) || (data11 === "image-info")) || (data11 === "image-convert")) || (data11 === "image-compare")) || (data11 === "image-map")) || (data11 === "image-check")) || (data11 === "image-measure")) || (data11 === "image-resize")) || (data11 === "image-amend")) || (data11 === "image-snapshot")) || (data11 === "image-bitmap")) || (data11 === "image-commit")) || (data11 === "image-rebase")) || (data11 === "image-dd")) || (data11 === "image-bench"))){
validate87.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema137.oneOf[0].properties.type.enum}}];
return false;
}
var valid12 = _errs31 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
else if(tag0 === "snapshot-save"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((data.id === undefined) && (missing7 = "id")) || ((data.type === undefined) && (missing7 = "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs33 = errors;
for(const key6 in data){
if(!((key6 === "id") || (key6 === "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs33 === errors){
if(data.id !== undefined){
const _errs34 = errors;
if(typeof data.id !== "string"){
validate87.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs34 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.type !== undefined){
let data13 = data.type;
const _errs36 = errors;
if(!(((((((((((((((((((((((data13 === "commit") || (data13 === "stream")) || (data13 === "backup")) || (data13 === "create")) || (data13 === "amend")) || (data13 === "snapshot-load")) || (data13 === "snapshot-save")) || (data13 === "snapshot-delete")) || (data13 === "image-create")) || (data13 === "image-info")) || (data13 === "image-convert")) || (data13 === "image-compare")) || (data13 === "image-map")) || (data13 === "image-check")) || (data13 === "image-measure")) || (data13 === "image-resize")) || (data13 === "image-amend")) || (data13 === "image-snapshot")) || (data13 === "image-bitmap")) || (data13 === "image-commit")) || (data13 === "image-rebase")) || (data13 === "image-dd")) || (data13 === "image-bench"))){
validate87.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema137.oneOf[0].properties.type.enum}}];
return false;
}
var valid14 = _errs36 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
else if(tag0 === "snapshot-delete"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if(((data.id === undefined) && (missing8 = "id")) || ((data.type === undefined) && (missing8 = "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs38 = errors;
for(const key7 in data){
if(!((key7 === "id") || (key7 === "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs38 === errors){
if(data.id !== undefined){
const _errs39 = errors;
if(typeof data.id !== "string"){
validate87.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs39 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.type !== undefined){
let data15 = data.type;
const _errs41 = errors;
if(!(((((((((((((((((((((((data15 === "commit") || (data15 === "stream")) || (data15 === "backup")) || (data15 === "create")) || (data15 === "amend")) || (data15 === "snapshot-load")) || (data15 === "snapshot-save")) || (data15 === "snapshot-delete")) || (data15 === "image-create")) || (data15 === "image-info")) || (data15 === "image-convert")) || (data15 === "image-compare")) || (data15 === "image-map")) || (data15 === "image-check")) || (data15 === "image-measure")) || (data15 === "image-resize")) || (data15 === "image-amend")) || (data15 === "image-snapshot")) || (data15 === "image-bitmap")) || (data15 === "image-commit")) || (data15 === "image-rebase")) || (data15 === "image-dd")) || (data15 === "image-bench"))){
validate87.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema137.oneOf[0].properties.type.enum}}];
return false;
}
var valid16 = _errs41 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
else if(tag0 === "image-create"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if(((data.id === undefined) && (missing9 = "id")) || ((data.type === undefined) && (missing9 = "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs43 = errors;
for(const key8 in data){
if(!((key8 === "id") || (key8 === "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs43 === errors){
if(data.id !== undefined){
const _errs44 = errors;
if(typeof data.id !== "string"){
validate87.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid18 = _errs44 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.type !== undefined){
let data17 = data.type;
const _errs46 = errors;
if(!(((((((((((((((((((((((data17 === "commit") || (data17 === "stream")) || (data17 === "backup")) || (data17 === "create")) || (data17 === "amend")) || (data17 === "snapshot-load")) || (data17 === "snapshot-save")) || (data17 === "snapshot-delete")) || (data17 === "image-create")) || (data17 === "image-info")) || (data17 === "image-convert")) || (data17 === "image-compare")) || (data17 === "image-map")) || (data17 === "image-check")) || (data17 === "image-measure")) || (data17 === "image-resize")) || (data17 === "image-amend")) || (data17 === "image-snapshot")) || (data17 === "image-bitmap")) || (data17 === "image-commit")) || (data17 === "image-rebase")) || (data17 === "image-dd")) || (data17 === "image-bench"))){
validate87.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema137.oneOf[0].properties.type.enum}}];
return false;
}
var valid18 = _errs46 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
else if(tag0 === "image-info"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if(((data.id === undefined) && (missing10 = "id")) || ((data.type === undefined) && (missing10 = "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs48 = errors;
for(const key9 in data){
if(!((key9 === "id") || (key9 === "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs48 === errors){
if(data.id !== undefined){
const _errs49 = errors;
if(typeof data.id !== "string"){
validate87.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid20 = _errs49 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.type !== undefined){
let data19 = data.type;
const _errs51 = errors;
if(!(((((((((((((((((((((((data19 === "commit") || (data19 === "stream")) || (data19 === "backup")) || (data19 === "create")) || (data19 === "amend")) || (data19 === "snapshot-load")) || (data19 === "snapshot-save")) || (data19 === "snapshot-delete")) || (data19 === "image-create")) || (data19 === "image-info")) || (data19 === "image-convert")) || (data19 === "image-compare")) || (data19 === "image-map")) || (data19 === "image-check")) || (data19 === "image-measure")) || (data19 === "image-resize")) || (data19 === "image-amend")) || (data19 === "image-snapshot")) || (data19 === "image-bitmap")) || (data19 === "image-commit")) || (data19 === "image-rebase")) || (data19 === "image-dd")) || (data19 === "image-bench"))){
validate87.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema137.oneOf[0].properties.type.enum}}];
return false;
}
var valid20 = _errs51 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
else if(tag0 === "image-convert"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if(((data.id === undefined) && (missing11 = "id")) || ((data.type === undefined) && (missing11 = "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs53 = errors;
for(const key10 in data){
if(!((key10 === "id") || (key10 === "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs53 === errors){
if(data.id !== undefined){
const _errs54 = errors;
if(typeof data.id !== "string"){
validate87.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs54 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.type !== undefined){
let data21 = data.type;
const _errs56 = errors;
if(!(((((((((((((((((((((((data21 === "commit") || (data21 === "stream")) || (data21 === "backup")) || (data21 === "create")) || (data21 === "amend")) || (data21 === "snapshot-load")) || (data21 === "snapshot-save")) || (data21 === "snapshot-delete")) || (data21 === "image-create")) || (data21 === "image-info")) || (data21 === "image-convert")) || (data21 === "image-compare")) || (data21 === "image-map")) || (data21 === "image-check")) || (data21 === "image-measure")) || (data21 === "image-resize")) || (data21 === "image-amend")) || (data21 === "image-snapshot")) || (data21 === "image-bitmap")) || (data21 === "image-commit")) || (data21 === "image-rebase")) || (data21 === "image-dd")) || (data21 === "image-bench"))){
validate87.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema137.oneOf[0].properties.type.enum}}];
return false;
}
var valid22 = _errs56 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
}
else if(tag0 === "image-compare"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if(((data.id === undefined) && (missing12 = "id")) || ((data.type === undefined) && (missing12 = "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs58 = errors;
for(const key11 in data){
if(!((key11 === "id") || (key11 === "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs58 === errors){
if(data.id !== undefined){
const _errs59 = errors;
if(typeof data.id !== "string"){
validate87.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs59 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.type !== undefined){
let data23 = data.type;
const _errs61 = errors;
if(!(((((((((((((((((((((((data23 === "commit") || (data23 === "stream")) || (data23 === "backup")) || (data23 === "create")) || (data23 === "amend")) || (data23 === "snapshot-load")) || (data23 === "snapshot-save")) || (data23 === "snapshot-delete")) || (data23 === "image-create")) || (data23 === "image-info")) || (data23 === "image-convert")) || (data23 === "image-compare")) || (data23 === "image-map")) || (data23 === "image-check")) || (data23 === "image-measure")) || (data23 === "image-resize")) || (data23 === "image-amend")) || (data23 === "image-snapshot")) || (data23 === "image-bitmap")) || (data23 === "image-commit")) || (data23 === "image-rebase")) || (data23 === "image-dd")) || (data23 === "image-bench"))){
validate87.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema137.oneOf[0].properties.type.enum}}];
return false;
}
var valid24 = _errs61 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
}
else if(tag0 === "image-map"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if(((data.id === undefined) && (missing13 = "id")) || ((data.type === undefined) && (missing13 = "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs63 = errors;
for(const key12 in data){
if(!((key12 === "id") || (key12 === "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs63 === errors){
if(data.id !== undefined){
const _errs64 = errors;
if(typeof data.id !== "string"){
validate87.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs64 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.type !== undefined){
let data25 = data.type;
const _errs66 = errors;
if(!(((((((((((((((((((((((data25 === "commit") || (data25 === "stream")) || (data25 === "backup")) || (data25 === "create")) || (data25 === "amend")) || (data25 === "snapshot-load")) || (data25 === "snapshot-save")) || (data25 === "snapshot-delete")) || (data25 === "image-create")) || (data25 === "image-info")) || (data25 === "image-convert")) || (data25 === "image-compare")) || (data25 === "image-map")) || (data25 === "image-check")) || (data25 === "image-measure")) || (data25 === "image-resize")) || (data25 === "image-amend")) || (data25 === "image-snapshot")) || (data25 === "image-bitmap")) || (data25 === "image-commit")) || (data25 === "image-rebase")) || (data25 === "image-dd")) || (data25 === "image-bench"))){
validate87.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema137.oneOf[0].properties.type.enum}}];
return false;
}
var valid26 = _errs66 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
}
else if(tag0 === "image-check"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if(((data.id === undefined) && (missing14 = "id")) || ((data.type === undefined) && (missing14 = "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs68 = errors;
for(const key13 in data){
if(!((key13 === "id") || (key13 === "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs68 === errors){
if(data.id !== undefined){
const _errs69 = errors;
if(typeof data.id !== "string"){
validate87.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid28 = _errs69 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data.type !== undefined){
let data27 = data.type;
const _errs71 = errors;
if(!(((((((((((((((((((((((data27 === "commit") || (data27 === "stream")) || (data27 === "backup")) || (data27 === "create")) || (data27 === "amend")) || (data27 === "snapshot-load")) || (data27 === "snapshot-save")) || (data27 === "snapshot-delete")) || (data27 === "image-create")) || (data27 === "image-info")) || (data27 === "image-convert")) || (data27 === "image-compare")) || (data27 === "image-map")) || (data27 === "image-check")) || (data27 === "image-measure")) || (data27 === "image-resize")) || (data27 === "image-amend")) || (data27 === "image-snapshot")) || (data27 === "image-bitmap")) || (data27 === "image-commit")) || (data27 === "image-rebase")) || (data27 === "image-dd")) || (data27 === "image-bench"))){
validate87.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema137.oneOf[0].properties.type.enum}}];
return false;
}
var valid28 = _errs71 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
}
else if(tag0 === "image-measure"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if(((data.id === undefined) && (missing15 = "id")) || ((data.type === undefined) && (missing15 = "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs73 = errors;
for(const key14 in data){
if(!((key14 === "id") || (key14 === "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs73 === errors){
if(data.id !== undefined){
const _errs74 = errors;
if(typeof data.id !== "string"){
validate87.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid30 = _errs74 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data.type !== undefined){
let data29 = data.type;
const _errs76 = errors;
if(!(((((((((((((((((((((((data29 === "commit") || (data29 === "stream")) || (data29 === "backup")) || (data29 === "create")) || (data29 === "amend")) || (data29 === "snapshot-load")) || (data29 === "snapshot-save")) || (data29 === "snapshot-delete")) || (data29 === "image-create")) || (data29 === "image-info")) || (data29 === "image-convert")) || (data29 === "image-compare")) || (data29 === "image-map")) || (data29 === "image-check")) || (data29 === "image-measure")) || (data29 === "image-resize")) || (data29 === "image-amend")) || (data29 === "image-snapshot")) || (data29 === "image-bitmap")) || (data29 === "image-commit")) || (data29 === "image-rebase")) || (data29 === "image-dd")) || (data29 === "image-bench"))){
validate87.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema137.oneOf[0].properties.type.enum}}];
return false;
}
var valid30 = _errs76 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
}
else if(tag0 === "image-resize"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing16;
if(((data.id === undefined) && (missing16 = "id")) || ((data.type === undefined) && (missing16 = "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const _errs78 = errors;
for(const key15 in data){
if(!((key15 === "id") || (key15 === "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs78 === errors){
if(data.id !== undefined){
const _errs79 = errors;
if(typeof data.id !== "string"){
validate87.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid32 = _errs79 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.type !== undefined){
let data31 = data.type;
const _errs81 = errors;
if(!(((((((((((((((((((((((data31 === "commit") || (data31 === "stream")) || (data31 === "backup")) || (data31 === "create")) || (data31 === "amend")) || (data31 === "snapshot-load")) || (data31 === "snapshot-save")) || (data31 === "snapshot-delete")) || (data31 === "image-create")) || (data31 === "image-info")) || (data31 === "image-convert")) || (data31 === "image-compare")) || (data31 === "image-map")) || (data31 === "image-check")) || (data31 === "image-measure")) || (data31 === "image-resize")) || (data31 === "image-amend")) || (data31 === "image-snapshot")) || (data31 === "image-bitmap")) || (data31 === "image-commit")) || (data31 === "image-rebase")) || (data31 === "image-dd")) || (data31 === "image-bench"))){
validate87.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema137.oneOf[0].properties.type.enum}}];
return false;
}
var valid32 = _errs81 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
}
else if(tag0 === "image-amend"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing17;
if(((data.id === undefined) && (missing17 = "id")) || ((data.type === undefined) && (missing17 = "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
const _errs83 = errors;
for(const key16 in data){
if(!((key16 === "id") || (key16 === "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs83 === errors){
if(data.id !== undefined){
const _errs84 = errors;
if(typeof data.id !== "string"){
validate87.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid34 = _errs84 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.type !== undefined){
let data33 = data.type;
const _errs86 = errors;
if(!(((((((((((((((((((((((data33 === "commit") || (data33 === "stream")) || (data33 === "backup")) || (data33 === "create")) || (data33 === "amend")) || (data33 === "snapshot-load")) || (data33 === "snapshot-save")) || (data33 === "snapshot-delete")) || (data33 === "image-create")) || (data33 === "image-info")) || (data33 === "image-convert")) || (data33 === "image-compare")) || (data33 === "image-map")) || (data33 === "image-check")) || (data33 === "image-measure")) || (data33 === "image-resize")) || (data33 === "image-amend")) || (data33 === "image-snapshot")) || (data33 === "image-bitmap")) || (data33 === "image-commit")) || (data33 === "image-rebase")) || (data33 === "image-dd")) || (data33 === "image-bench"))){
validate87.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema137.oneOf[0].properties.type.enum}}];
return false;
}
var valid34 = _errs86 === errors;
}
else {
var valid34 = true;
}
}
}
}
}
}
else if(tag0 === "image-snapshot"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing18;
if(((data.id === undefined) && (missing18 = "id")) || ((data.type === undefined) && (missing18 = "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs88 = errors;
for(const key17 in data){
if(!((key17 === "id") || (key17 === "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs88 === errors){
if(data.id !== undefined){
const _errs89 = errors;
if(typeof data.id !== "string"){
validate87.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid36 = _errs89 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data.type !== undefined){
let data35 = data.type;
const _errs91 = errors;
if(!(((((((((((((((((((((((data35 === "commit") || (data35 === "stream")) || (data35 === "backup")) || (data35 === "create")) || (data35 === "amend")) || (data35 === "snapshot-load")) || (data35 === "snapshot-save")) || (data35 === "snapshot-delete")) || (data35 === "image-create")) || (data35 === "image-info")) || (data35 === "image-convert")) || (data35 === "image-compare")) || (data35 === "image-map")) || (data35 === "image-check")) || (data35 === "image-measure")) || (data35 === "image-resize")) || (data35 === "image-amend")) || (data35 === "image-snapshot")) || (data35 === "image-bitmap")) || (data35 === "image-commit")) || (data35 === "image-rebase")) || (data35 === "image-dd")) || (data35 === "image-bench"))){
validate87.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema137.oneOf[0].properties.type.enum}}];
return false;
}
var valid36 = _errs91 === errors;
}
else {
var valid36 = true;
}
}
}
}
}
}
else if(tag0 === "image-bitmap"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing19;
if(((data.id === undefined) && (missing19 = "id")) || ((data.type === undefined) && (missing19 = "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs93 = errors;
for(const key18 in data){
if(!((key18 === "id") || (key18 === "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs93 === errors){
if(data.id !== undefined){
const _errs94 = errors;
if(typeof data.id !== "string"){
validate87.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs94 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.type !== undefined){
let data37 = data.type;
const _errs96 = errors;
if(!(((((((((((((((((((((((data37 === "commit") || (data37 === "stream")) || (data37 === "backup")) || (data37 === "create")) || (data37 === "amend")) || (data37 === "snapshot-load")) || (data37 === "snapshot-save")) || (data37 === "snapshot-delete")) || (data37 === "image-create")) || (data37 === "image-info")) || (data37 === "image-convert")) || (data37 === "image-compare")) || (data37 === "image-map")) || (data37 === "image-check")) || (data37 === "image-measure")) || (data37 === "image-resize")) || (data37 === "image-amend")) || (data37 === "image-snapshot")) || (data37 === "image-bitmap")) || (data37 === "image-commit")) || (data37 === "image-rebase")) || (data37 === "image-dd")) || (data37 === "image-bench"))){
validate87.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema137.oneOf[0].properties.type.enum}}];
return false;
}
var valid38 = _errs96 === errors;
}
else {
var valid38 = true;
}
}
}
}
}
}
else if(tag0 === "image-commit"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing20;
if(((data.id === undefined) && (missing20 = "id")) || ((data.type === undefined) && (missing20 = "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs98 = errors;
for(const key19 in data){
if(!((key19 === "id") || (key19 === "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs98 === errors){
if(data.id !== undefined){
const _errs99 = errors;
if(typeof data.id !== "string"){
validate87.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid40 = _errs99 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data.type !== undefined){
let data39 = data.type;
const _errs101 = errors;
if(!(((((((((((((((((((((((data39 === "commit") || (data39 === "stream")) || (data39 === "backup")) || (data39 === "create")) || (data39 === "amend")) || (data39 === "snapshot-load")) || (data39 === "snapshot-save")) || (data39 === "snapshot-delete")) || (data39 === "image-create")) || (data39 === "image-info")) || (data39 === "image-convert")) || (data39 === "image-compare")) || (data39 === "image-map")) || (data39 === "image-check")) || (data39 === "image-measure")) || (data39 === "image-resize")) || (data39 === "image-amend")) || (data39 === "image-snapshot")) || (data39 === "image-bitmap")) || (data39 === "image-commit")) || (data39 === "image-rebase")) || (data39 === "image-dd")) || (data39 === "image-bench"))){
validate87.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema137.oneOf[0].properties.type.enum}}];
return false;
}
var valid40 = _errs101 === errors;
}
else {
var valid40 = true;
}
}
}
}
}
}
else if(tag0 === "image-rebase"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing21;
if(((data.id === undefined) && (missing21 = "id")) || ((data.type === undefined) && (missing21 = "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
const _errs103 = errors;
for(const key20 in data){
if(!((key20 === "id") || (key20 === "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs103 === errors){
if(data.id !== undefined){
const _errs104 = errors;
if(typeof data.id !== "string"){
validate87.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid42 = _errs104 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.type !== undefined){
let data41 = data.type;
const _errs106 = errors;
if(!(((((((((((((((((((((((data41 === "commit") || (data41 === "stream")) || (data41 === "backup")) || (data41 === "create")) || (data41 === "amend")) || (data41 === "snapshot-load")) || (data41 === "snapshot-save")) || (data41 === "snapshot-delete")) || (data41 === "image-create")) || (data41 === "image-info")) || (data41 === "image-convert")) || (data41 === "image-compare")) || (data41 === "image-map")) || (data41 === "image-check")) || (data41 === "image-measure")) || (data41 === "image-resize")) || (data41 === "image-amend")) || (data41 === "image-snapshot")) || (data41 === "image-bitmap")) || (data41 === "image-commit")) || (data41 === "image-rebase")) || (data41 === "image-dd")) || (data41 === "image-bench"))){
validate87.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema137.oneOf[0].properties.type.enum}}];
return false;
}
var valid42 = _errs106 === errors;
}
else {
var valid42 = true;
}
}
}
}
}
}
else if(tag0 === "image-dd"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing22;
if(((data.id === undefined) && (missing22 = "id")) || ((data.type === undefined) && (missing22 = "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
const _errs108 = errors;
for(const key21 in data){
if(!((key21 === "id") || (key21 === "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs108 === errors){
if(data.id !== undefined){
const _errs109 = errors;
if(typeof data.id !== "string"){
validate87.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs109 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data.type !== undefined){
let data43 = data.type;
const _errs111 = errors;
if(!(((((((((((((((((((((((data43 === "commit") || (data43 === "stream")) || (data43 === "backup")) || (data43 === "create")) || (data43 === "amend")) || (data43 === "snapshot-load")) || (data43 === "snapshot-save")) || (data43 === "snapshot-delete")) || (data43 === "image-create")) || (data43 === "image-info")) || (data43 === "image-convert")) || (data43 === "image-compare")) || (data43 === "image-map")) || (data43 === "image-check")) || (data43 === "image-measure")) || (data43 === "image-resize")) || (data43 === "image-amend")) || (data43 === "image-snapshot")) || (data43 === "image-bitmap")) || (data43 === "image-commit")) || (data43 === "image-rebase")) || (data43 === "image-dd")) || (data43 === "image-bench"))){
validate87.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema137.oneOf[0].properties.type.enum}}];
return false;
}
var valid44 = _errs111 === errors;
}
else {
var valid44 = true;
}
}
}
}
}
}
else if(tag0 === "image-bench"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing23;
if(((data.id === undefined) && (missing23 = "id")) || ((data.type === undefined) && (missing23 = "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
const _errs113 = errors;
for(const key22 in data){
if(!((key22 === "id") || (key22 === "type"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs113 === errors){
if(data.id !== undefined){
const _errs114 = errors;
if(typeof data.id !== "string"){
validate87.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid46 = _errs114 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.type !== undefined){
let data45 = data.type;
const _errs116 = errors;
if(!(((((((((((((((((((((((data45 === "commit") || (data45 === "stream")) || (data45 === "backup")) || (data45 === "create")) || (data45 === "amend")) || (data45 === "snapshot-load")) || (data45 === "snapshot-save")) || (data45 === "snapshot-delete")) || (data45 === "image-create")) || (data45 === "image-info")) || (data45 === "image-convert")) || (data45 === "image-compare")) || (data45 === "image-map")) || (data45 === "image-check")) || (data45 === "image-measure")) || (data45 === "image-resize")) || (data45 === "image-amend")) || (data45 === "image-snapshot")) || (data45 === "image-bitmap")) || (data45 === "image-commit")) || (data45 === "image-rebase")) || (data45 === "image-dd")) || (data45 === "image-bench"))){
validate87.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema137.oneOf[0].properties.type.enum}}];
return false;
}
var valid46 = _errs116 === errors;
}
else {
var valid46 = true;
}
}
}
}
}
}
else if(tag0 === "mirror"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing24;
if((((data.id === undefined) && (missing24 = "id")) || ((data.type === undefined) && (missing24 = "type"))) || ((data["copy-mode"] === undefined) && (missing24 = "copy-mode"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
const _errs118 = errors;
for(const key23 in data){
if(!(((key23 === "id") || (key23 === "type")) || (key23 === "copy-mode"))){
validate87.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs118 === errors){
if(data.id !== undefined){
const _errs119 = errors;
if(typeof data.id !== "string"){
validate87.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/1/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid48 = _errs119 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data.type !== undefined){
const _errs121 = errors;
if(!(data.type === "mirror")){
validate87.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema137.oneOf[1].properties.type.enum}}];
return false;
}
var valid48 = _errs121 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data["copy-mode"] !== undefined){
let data48 = data["copy-mode"];
const _errs122 = errors;
if(typeof data48 !== "string"){
validate87.errors = [{instancePath:instancePath+"/copy-mode",schemaPath:"qapi#/$defs/MirrorCopyMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data48 === "background") || (data48 === "write-blocking"))){
validate87.errors = [{instancePath:instancePath+"/copy-mode",schemaPath:"qapi#/$defs/MirrorCopyMode/enum",keyword:"enum",params:{allowedValues: schema138.enum}}];
return false;
}
var valid48 = _errs122 === errors;
}
else {
var valid48 = true;
}
}
}
}
}
}
}
else {
validate87.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate87.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
else {
validate87.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="block-job-change" */;
let vErrors = null;
let errors = 0;
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
validate86.errors = vErrors;
return errors === 0;
}

const ImageCreate = validate89;
const schema139 = {"$id":"image-create","$ref":"qapi#/$defs/ImageCreateArguments"};
const schema140 = {"type":"object","properties":{"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"target":{"$ref":"qapi#/$defs/ImageTarget"},"backing":{"$ref":"qapi#/$defs/ImageBacking"}},"required":["target"],"additionalProperties":false};
const schema143 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"unsafe":{"type":"boolean"}},"required":["filename","format"],"additionalProperties":false};
const schema141 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"options":{},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"}},"additionalProperties":false};
const schema142 = {"type":"string","enum":["none","writeback","writethrough","directsync","unsafe"]};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "filename") || (key0 === "format")) || (key0 === "options")) || (key0 === "cache")) || (key0 === "node-name")) || (key0 === "blockdev"))){
validate91.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate91.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs4 = errors;
if(typeof data.format !== "string"){
validate91.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined){
let data2 = data.cache;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate91.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data2 === "none") || (data2 === "writeback")) || (data2 === "writethrough")) || (data2 === "directsync")) || (data2 === "unsafe"))){
validate91.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema142.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-name"] !== undefined){
const _errs9 = errors;
if(typeof data["node-name"] !== "string"){
validate91.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockdev !== undefined){
const _errs11 = errors;
if(!(validate31(data.blockdev, {instancePath:instancePath+"/blockdev",parentData:data,parentDataProperty:"blockdev",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate91.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.target === undefined) && (missing0 = "target")){
validate90.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "job-id") || (key0 === "speed")) || (key0 === "auto-finalize")) || (key0 === "auto-dismiss")) || (key0 === "target")) || (key0 === "backing"))){
validate90.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["job-id"] !== undefined){
const _errs2 = errors;
if(typeof data["job-id"] !== "string"){
validate90.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data1 = data.speed;
const _errs4 = errors;
if(!(typeof data1 == "number" ? Number.isInteger(data1) && data1 >= -9223372036854776000 && data1 <= 9223372036854776000 : typeof data1 == "bigint" && data1 >= BigInt("-9223372036854775808") && data1 <= BigInt("9223372036854775807"))){
validate90.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs5 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate90.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs7 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate90.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined){
const _errs9 = errors;
if(!(validate91(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.backing !== undefined){
let data5 = data.backing;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.filename === undefined) && (missing1 = "filename")) || ((data5.format === undefined) && (missing1 = "format"))){
validate90.errors = [{instancePath:instancePath+"/backing",schemaPath:"qapi#/$defs/ImageBacking/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs13 = errors;
for(const key1 in data5){
if(!(((key1 === "filename") || (key1 === "format")) || (key1 === "unsafe"))){
validate90.errors = [{instancePath:instancePath+"/backing",schemaPath:"qapi#/$defs/ImageBacking/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs13 === errors){
if(data5.filename !== undefined){
const _errs14 = errors;
if(typeof data5.filename !== "string"){
validate90.errors = [{instancePath:instancePath+"/backing/filename",schemaPath:"qapi#/$defs/ImageBacking/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.format !== undefined){
const _errs16 = errors;
if(typeof data5.format !== "string"){
validate90.errors = [{instancePath:instancePath+"/backing/format",schemaPath:"qapi#/$defs/ImageBacking/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.unsafe !== undefined){
const _errs18 = errors;
if(typeof data5.unsafe !== "boolean"){
validate90.errors = [{instancePath:instancePath+"/backing/unsafe",schemaPath:"qapi#/$defs/ImageBacking/properties/unsafe/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/backing",schemaPath:"qapi#/$defs/ImageBacking/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate90.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-create" */;
let vErrors = null;
let errors = 0;
if(!(validate90(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
validate89.errors = vErrors;
return errors === 0;
}

const ImageInfo = validate95;
const schema144 = {"$id":"image-info","$ref":"qapi#/$defs/ImageInfoArguments"};
const schema145 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"backing-chain":{"type":"boolean"},"users":{"type":"boolean"}},"additionalProperties":false};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema145.properties, key0))){
validate96.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate96.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs4 = errors;
if(typeof data.format !== "string"){
validate96.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["force-share"] !== undefined){
const _errs6 = errors;
if(typeof data["force-share"] !== "boolean"){
validate96.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate96.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate96.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema142.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-name"] !== undefined){
const _errs11 = errors;
if(typeof data["node-name"] !== "string"){
validate96.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockdev !== undefined){
const _errs13 = errors;
if(!(validate31(data.blockdev, {instancePath:instancePath+"/blockdev",parentData:data,parentDataProperty:"blockdev",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["job-id"] !== undefined){
const _errs14 = errors;
if(typeof data["job-id"] !== "string"){
validate96.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data7 = data.speed;
const _errs16 = errors;
if(!(typeof data7 == "number" ? Number.isInteger(data7) && data7 >= -9223372036854776000 && data7 <= 9223372036854776000 : typeof data7 == "bigint" && data7 >= BigInt("-9223372036854775808") && data7 <= BigInt("9223372036854775807"))){
validate96.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs17 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate96.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs19 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate96.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["backing-chain"] !== undefined){
const _errs21 = errors;
if(typeof data["backing-chain"] !== "boolean"){
validate96.errors = [{instancePath:instancePath+"/backing-chain",schemaPath:"#/properties/backing-chain/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.users !== undefined){
const _errs23 = errors;
if(typeof data.users !== "boolean"){
validate96.errors = [{instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
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
else {
validate96.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-info" */;
let vErrors = null;
let errors = 0;
if(!(validate96(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
validate95.errors = vErrors;
return errors === 0;
}

const ImageConvert = validate99;
const schema147 = {"$id":"image-convert","$ref":"qapi#/$defs/ImageConvertArguments"};
const schema148 = {"type":"object","properties":{"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"source":{"$ref":"qapi#/$defs/Image"},"sources":{"type":"array","items":{"$ref":"qapi#/$defs/Image"}},"target":{"$ref":"qapi#/$defs/ImageTarget"},"snapshot":{"$ref":"qapi#/$defs/ImageSnapshotSelector"},"compress":{"type":"boolean"},"sparse-size":{"qapi":"size"},"rate":{"qapi":"size"},"parallel":{"qapi":"uint8"},"out-of-order":{"type":"boolean"},"copy-offload":{"type":"boolean"},"salvage":{"type":"boolean"},"bitmaps":{"type":"boolean"},"skip-broken-bitmaps":{"type":"boolean"},"no-create":{"type":"boolean"},"target-is-zero":{"type":"boolean"},"backing":{"$ref":"qapi#/$defs/ImageBacking"}},"required":["target"],"additionalProperties":false};
const schema149 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"}},"additionalProperties":false};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "filename") || (key0 === "format")) || (key0 === "force-share")) || (key0 === "cache")) || (key0 === "node-name")) || (key0 === "blockdev"))){
validate101.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate101.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs4 = errors;
if(typeof data.format !== "string"){
validate101.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["force-share"] !== undefined){
const _errs6 = errors;
if(typeof data["force-share"] !== "boolean"){
validate101.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate101.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate101.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema142.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-name"] !== undefined){
const _errs11 = errors;
if(typeof data["node-name"] !== "string"){
validate101.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockdev !== undefined){
const _errs13 = errors;
if(!(validate31(data.blockdev, {instancePath:instancePath+"/blockdev",parentData:data,parentDataProperty:"blockdev",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate101.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}

const schema151 = {"anyOf":[{"type":"string"},{"$ref":"qapi#/$defs/ImageSnapshotName"}]};
const schema152 = {"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs6 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "name"))){
const err1 = {instancePath,schemaPath:"qapi#/$defs/ImageSnapshotName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs6 === errors){
if(data.id !== undefined){
const _errs7 = errors;
if(typeof data.id !== "string"){
const err2 = {instancePath:instancePath+"/id",schemaPath:"qapi#/$defs/ImageSnapshotName/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.name !== undefined){
const _errs9 = errors;
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"qapi#/$defs/ImageSnapshotName/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"qapi#/$defs/ImageSnapshotName/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate106.errors = vErrors;
return false;
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
validate106.errors = vErrors;
return errors === 0;
}


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.target === undefined) && (missing0 = "target")){
validate100.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema148.properties, key0))){
validate100.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["job-id"] !== undefined){
const _errs2 = errors;
if(typeof data["job-id"] !== "string"){
validate100.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data1 = data.speed;
const _errs4 = errors;
if(!(typeof data1 == "number" ? Number.isInteger(data1) && data1 >= -9223372036854776000 && data1 <= 9223372036854776000 : typeof data1 == "bigint" && data1 >= BigInt("-9223372036854775808") && data1 <= BigInt("9223372036854775807"))){
validate100.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs5 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate100.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs7 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate100.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs9 = errors;
if(!(validate101(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data5 = data.sources;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate101(data5[i0], {instancePath:instancePath+"/sources/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate100.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined){
const _errs13 = errors;
if(!(validate91(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.snapshot !== undefined){
const _errs14 = errors;
if(!(validate106(data.snapshot, {instancePath:instancePath+"/snapshot",parentData:data,parentDataProperty:"snapshot",rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.compress !== undefined){
const _errs15 = errors;
if(typeof data.compress !== "boolean"){
validate100.errors = [{instancePath:instancePath+"/compress",schemaPath:"#/properties/compress/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["sparse-size"] !== undefined){
let data10 = data["sparse-size"];
const _errs17 = errors;
if(!(typeof data10 == "number" ? Number.isInteger(data10) && data10 >= -9223372036854776000 && data10 <= 18446744073709552000 : typeof data10 == "bigint" && data10 >= BigInt("-9223372036854775808") && data10 <= BigInt("18446744073709551615"))){
validate100.errors = [{instancePath:instancePath+"/sparse-size",schemaPath:"#/properties/sparse-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rate !== undefined){
let data11 = data.rate;
const _errs18 = errors;
if(!(typeof data11 == "number" ? Number.isInteger(data11) && data11 >= -9223372036854776000 && data11 <= 18446744073709552000 : typeof data11 == "bigint" && data11 >= BigInt("-9223372036854775808") && data11 <= BigInt("18446744073709551615"))){
validate100.errors = [{instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parallel !== undefined){
let data12 = data.parallel;
const _errs19 = errors;
if(!(typeof data12 == "number" ? Number.isInteger(data12) && data12 >= 0 && data12 <= 255 : typeof data12 == "bigint" && data12 >= BigInt("0") && data12 <= BigInt("255"))){
validate100.errors = [{instancePath:instancePath+"/parallel",schemaPath:"#/properties/parallel/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["out-of-order"] !== undefined){
const _errs20 = errors;
if(typeof data["out-of-order"] !== "boolean"){
validate100.errors = [{instancePath:instancePath+"/out-of-order",schemaPath:"#/properties/out-of-order/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["copy-offload"] !== undefined){
const _errs22 = errors;
if(typeof data["copy-offload"] !== "boolean"){
validate100.errors = [{instancePath:instancePath+"/copy-offload",schemaPath:"#/properties/copy-offload/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.salvage !== undefined){
const _errs24 = errors;
if(typeof data.salvage !== "boolean"){
validate100.errors = [{instancePath:instancePath+"/salvage",schemaPath:"#/properties/salvage/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bitmaps !== undefined){
const _errs26 = errors;
if(typeof data.bitmaps !== "boolean"){
validate100.errors = [{instancePath:instancePath+"/bitmaps",schemaPath:"#/properties/bitmaps/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["skip-broken-bitmaps"] !== undefined){
const _errs28 = errors;
if(typeof data["skip-broken-bitmaps"] !== "boolean"){
validate100.errors = [{instancePath:instancePath+"/skip-broken-bitmaps",schemaPath:"#/properties/skip-broken-bitmaps/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["no-create"] !== undefined){
const _errs30 = errors;
if(typeof data["no-create"] !== "boolean"){
validate100.errors = [{instancePath:instancePath+"/no-create",schemaPath:"#/properties/no-create/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["target-is-zero"] !== undefined){
const _errs32 = errors;
if(typeof data["target-is-zero"] !== "boolean"){
validate100.errors = [{instancePath:instancePath+"/target-is-zero",schemaPath:"#/properties/target-is-zero/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.backing !== undefined){
let data20 = data.backing;
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing1;
if(((data20.filename === undefined) && (missing1 = "filename")) || ((data20.format === undefined) && (missing1 = "format"))){
validate100.errors = [{instancePath:instancePath+"/backing",schemaPath:"qapi#/$defs/ImageBacking/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs37 = errors;
for(const key1 in data20){
if(!(((key1 === "filename") || (key1 === "format")) || (key1 === "unsafe"))){
validate100.errors = [{instancePath:instancePath+"/backing",schemaPath:"qapi#/$defs/ImageBacking/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs37 === errors){
if(data20.filename !== undefined){
const _errs38 = errors;
if(typeof data20.filename !== "string"){
validate100.errors = [{instancePath:instancePath+"/backing/filename",schemaPath:"qapi#/$defs/ImageBacking/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs38 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data20.format !== undefined){
const _errs40 = errors;
if(typeof data20.format !== "string"){
validate100.errors = [{instancePath:instancePath+"/backing/format",schemaPath:"qapi#/$defs/ImageBacking/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs40 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data20.unsafe !== undefined){
const _errs42 = errors;
if(typeof data20.unsafe !== "boolean"){
validate100.errors = [{instancePath:instancePath+"/backing/unsafe",schemaPath:"qapi#/$defs/ImageBacking/properties/unsafe/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid3 = _errs42 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate100.errors = [{instancePath:instancePath+"/backing",schemaPath:"qapi#/$defs/ImageBacking/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
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
}
}
}
}
}
}
}
else {
validate100.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate100.errors = vErrors;
return errors === 0;
}


function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-convert" */;
let vErrors = null;
let errors = 0;
if(!(validate100(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
validate99.errors = vErrors;
return errors === 0;
}

const ImageCompare = validate109;
const schema154 = {"$id":"image-compare","$ref":"qapi#/$defs/ImageCompareArguments"};
const schema155 = {"type":"object","properties":{"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"a":{"$ref":"qapi#/$defs/Image"},"b":{"$ref":"qapi#/$defs/Image"},"strict":{"type":"boolean"},"list":{"type":"boolean"}},"required":["a","b"],"additionalProperties":false};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.a === undefined) && (missing0 = "a")) || ((data.b === undefined) && (missing0 = "b"))){
validate110.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "job-id") || (key0 === "speed")) || (key0 === "auto-finalize")) || (key0 === "auto-dismiss")) || (key0 === "a")) || (key0 === "b")) || (key0 === "strict")) || (key0 === "list"))){
validate110.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["job-id"] !== undefined){
const _errs2 = errors;
if(typeof data["job-id"] !== "string"){
validate110.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data1 = data.speed;
const _errs4 = errors;
if(!(typeof data1 == "number" ? Number.isInteger(data1) && data1 >= -9223372036854776000 && data1 <= 9223372036854776000 : typeof data1 == "bigint" && data1 >= BigInt("-9223372036854775808") && data1 <= BigInt("9223372036854775807"))){
validate110.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs5 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs7 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.a !== undefined){
const _errs9 = errors;
if(!(validate101(data.a, {instancePath:instancePath+"/a",parentData:data,parentDataProperty:"a",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.b !== undefined){
const _errs10 = errors;
if(!(validate101(data.b, {instancePath:instancePath+"/b",parentData:data,parentDataProperty:"b",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strict !== undefined){
const _errs11 = errors;
if(typeof data.strict !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.list !== undefined){
const _errs13 = errors;
if(typeof data.list !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
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
else {
validate110.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-compare" */;
let vErrors = null;
let errors = 0;
if(!(validate110(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
validate109.errors = vErrors;
return errors === 0;
}

const ImageMap = validate114;
const schema156 = {"$id":"image-map","$ref":"qapi#/$defs/ImageMapArguments"};
const schema157 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"start":{"qapi":"size"},"length":{"qapi":"size"}},"additionalProperties":false};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema157.properties, key0))){
validate115.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate115.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs4 = errors;
if(typeof data.format !== "string"){
validate115.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["force-share"] !== undefined){
const _errs6 = errors;
if(typeof data["force-share"] !== "boolean"){
validate115.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate115.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate115.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema142.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-name"] !== undefined){
const _errs11 = errors;
if(typeof data["node-name"] !== "string"){
validate115.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockdev !== undefined){
const _errs13 = errors;
if(!(validate31(data.blockdev, {instancePath:instancePath+"/blockdev",parentData:data,parentDataProperty:"blockdev",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["job-id"] !== undefined){
const _errs14 = errors;
if(typeof data["job-id"] !== "string"){
validate115.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data7 = data.speed;
const _errs16 = errors;
if(!(typeof data7 == "number" ? Number.isInteger(data7) && data7 >= -9223372036854776000 && data7 <= 9223372036854776000 : typeof data7 == "bigint" && data7 >= BigInt("-9223372036854775808") && data7 <= BigInt("9223372036854775807"))){
validate115.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs17 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate115.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs19 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate115.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.start !== undefined){
let data10 = data.start;
const _errs21 = errors;
if(!(typeof data10 == "number" ? Number.isInteger(data10) && data10 >= -9223372036854776000 && data10 <= 18446744073709552000 : typeof data10 == "bigint" && data10 >= BigInt("-9223372036854775808") && data10 <= BigInt("18446744073709551615"))){
validate115.errors = [{instancePath:instancePath+"/start",schemaPath:"#/properties/start/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.length !== undefined){
let data11 = data.length;
const _errs22 = errors;
if(!(typeof data11 == "number" ? Number.isInteger(data11) && data11 >= -9223372036854776000 && data11 <= 18446744073709552000 : typeof data11 == "bigint" && data11 >= BigInt("-9223372036854775808") && data11 <= BigInt("18446744073709551615"))){
validate115.errors = [{instancePath:instancePath+"/length",schemaPath:"#/properties/length/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
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
else {
validate115.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate115.errors = vErrors;
return errors === 0;
}


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-map" */;
let vErrors = null;
let errors = 0;
if(!(validate115(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
validate114.errors = vErrors;
return errors === 0;
}

const ImageCheck = validate118;
const schema159 = {"$id":"image-check","$ref":"qapi#/$defs/ImageCheckArguments"};
const schema160 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"repair":{"$ref":"qapi#/$defs/ImageRepair"}},"additionalProperties":false};
const schema162 = {"type":"string","enum":["leaks","all"]};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema160.properties, key0))){
validate119.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate119.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs4 = errors;
if(typeof data.format !== "string"){
validate119.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["force-share"] !== undefined){
const _errs6 = errors;
if(typeof data["force-share"] !== "boolean"){
validate119.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate119.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate119.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema142.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-name"] !== undefined){
const _errs11 = errors;
if(typeof data["node-name"] !== "string"){
validate119.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockdev !== undefined){
const _errs13 = errors;
if(!(validate31(data.blockdev, {instancePath:instancePath+"/blockdev",parentData:data,parentDataProperty:"blockdev",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["job-id"] !== undefined){
const _errs14 = errors;
if(typeof data["job-id"] !== "string"){
validate119.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data7 = data.speed;
const _errs16 = errors;
if(!(typeof data7 == "number" ? Number.isInteger(data7) && data7 >= -9223372036854776000 && data7 <= 9223372036854776000 : typeof data7 == "bigint" && data7 >= BigInt("-9223372036854775808") && data7 <= BigInt("9223372036854775807"))){
validate119.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs17 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate119.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs19 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate119.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repair !== undefined){
let data10 = data.repair;
const _errs21 = errors;
if(typeof data10 !== "string"){
validate119.errors = [{instancePath:instancePath+"/repair",schemaPath:"qapi#/$defs/ImageRepair/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data10 === "leaks") || (data10 === "all"))){
validate119.errors = [{instancePath:instancePath+"/repair",schemaPath:"qapi#/$defs/ImageRepair/enum",keyword:"enum",params:{allowedValues: schema162.enum}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
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
else {
validate119.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate119.errors = vErrors;
return errors === 0;
}


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-check" */;
let vErrors = null;
let errors = 0;
if(!(validate119(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
validate118.errors = vErrors;
return errors === 0;
}

const ImageResize = validate122;
const schema163 = {"$id":"image-resize","$ref":"qapi#/$defs/ImageResizeArguments"};
const schema164 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"size":{"qapi":"size"},"change":{"qapi":"int"},"shrink":{"type":"boolean"},"preallocation":{"$ref":"qapi#/$defs/PreallocMode"}},"additionalProperties":false};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema164.properties, key0))){
validate123.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate123.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs4 = errors;
if(typeof data.format !== "string"){
validate123.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["force-share"] !== undefined){
const _errs6 = errors;
if(typeof data["force-share"] !== "boolean"){
validate123.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate123.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate123.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema142.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-name"] !== undefined){
const _errs11 = errors;
if(typeof data["node-name"] !== "string"){
validate123.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockdev !== undefined){
const _errs13 = errors;
if(!(validate31(data.blockdev, {instancePath:instancePath+"/blockdev",parentData:data,parentDataProperty:"blockdev",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["job-id"] !== undefined){
const _errs14 = errors;
if(typeof data["job-id"] !== "string"){
validate123.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data7 = data.speed;
const _errs16 = errors;
if(!(typeof data7 == "number" ? Number.isInteger(data7) && data7 >= -9223372036854776000 && data7 <= 9223372036854776000 : typeof data7 == "bigint" && data7 >= BigInt("-9223372036854775808") && data7 <= BigInt("9223372036854775807"))){
validate123.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs17 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate123.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs19 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate123.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data10 = data.size;
const _errs21 = errors;
if(!(typeof data10 == "number" ? Number.isInteger(data10) && data10 >= -9223372036854776000 && data10 <= 18446744073709552000 : typeof data10 == "bigint" && data10 >= BigInt("-9223372036854775808") && data10 <= BigInt("18446744073709551615"))){
validate123.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.change !== undefined){
let data11 = data.change;
const _errs22 = errors;
if(!(typeof data11 == "number" ? Number.isInteger(data11) && data11 >= -9223372036854776000 && data11 <= 9223372036854776000 : typeof data11 == "bigint" && data11 >= BigInt("-9223372036854775808") && data11 <= BigInt("9223372036854775807"))){
validate123.errors = [{instancePath:instancePath+"/change",schemaPath:"#/properties/change/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shrink !== undefined){
const _errs23 = errors;
if(typeof data.shrink !== "boolean"){
validate123.errors = [{instancePath:instancePath+"/shrink",schemaPath:"#/properties/shrink/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.preallocation !== undefined){
let data13 = data.preallocation;
const _errs25 = errors;
if(typeof data13 !== "string"){
validate123.errors = [{instancePath:instancePath+"/preallocation",schemaPath:"qapi#/$defs/PreallocMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data13 === "off") || (data13 === "metadata")) || (data13 === "falloc")) || (data13 === "full"))){
validate123.errors = [{instancePath:instancePath+"/preallocation",schemaPath:"qapi#/$defs/PreallocMode/enum",keyword:"enum",params:{allowedValues: schema106.enum}}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
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
else {
validate123.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}


function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-resize" */;
let vErrors = null;
let errors = 0;
if(!(validate123(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
validate122.errors = vErrors;
return errors === 0;
}

const ImageAmend = validate126;
const schema167 = {"$id":"image-amend","$ref":"qapi#/$defs/ImageAmendArguments"};
const schema168 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"options":{},"force":{"type":"boolean"}},"additionalProperties":false};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema168.properties, key0))){
validate127.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate127.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs4 = errors;
if(typeof data.format !== "string"){
validate127.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["force-share"] !== undefined){
const _errs6 = errors;
if(typeof data["force-share"] !== "boolean"){
validate127.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate127.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate127.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema142.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-name"] !== undefined){
const _errs11 = errors;
if(typeof data["node-name"] !== "string"){
validate127.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockdev !== undefined){
const _errs13 = errors;
if(!(validate31(data.blockdev, {instancePath:instancePath+"/blockdev",parentData:data,parentDataProperty:"blockdev",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["job-id"] !== undefined){
const _errs14 = errors;
if(typeof data["job-id"] !== "string"){
validate127.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data7 = data.speed;
const _errs16 = errors;
if(!(typeof data7 == "number" ? Number.isInteger(data7) && data7 >= -9223372036854776000 && data7 <= 9223372036854776000 : typeof data7 == "bigint" && data7 >= BigInt("-9223372036854775808") && data7 <= BigInt("9223372036854775807"))){
validate127.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs17 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate127.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs19 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate127.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.force !== undefined){
const _errs21 = errors;
if(typeof data.force !== "boolean"){
validate127.errors = [{instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
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
else {
validate127.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate127.errors = vErrors;
return errors === 0;
}


function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-amend" */;
let vErrors = null;
let errors = 0;
if(!(validate127(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
validate126.errors = vErrors;
return errors === 0;
}

const ImageSnapshot = validate130;
const schema170 = {"$id":"image-snapshot","$ref":"qapi#/$defs/ImageSnapshotArguments"};
const schema171 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"action":{"$ref":"qapi#/$defs/ImageSnapshotAction"},"snapshot":{"type":"string"}},"required":["action"],"additionalProperties":false};
const schema173 = {"type":"string","enum":["list","create","apply","delete"]};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.action === undefined) && (missing0 = "action")){
validate131.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema171.properties, key0))){
validate131.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate131.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs4 = errors;
if(typeof data.format !== "string"){
validate131.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["force-share"] !== undefined){
const _errs6 = errors;
if(typeof data["force-share"] !== "boolean"){
validate131.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate131.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate131.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema142.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-name"] !== undefined){
const _errs11 = errors;
if(typeof data["node-name"] !== "string"){
validate131.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockdev !== undefined){
const _errs13 = errors;
if(!(validate31(data.blockdev, {instancePath:instancePath+"/blockdev",parentData:data,parentDataProperty:"blockdev",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["job-id"] !== undefined){
const _errs14 = errors;
if(typeof data["job-id"] !== "string"){
validate131.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data7 = data.speed;
const _errs16 = errors;
if(!(typeof data7 == "number" ? Number.isInteger(data7) && data7 >= -9223372036854776000 && data7 <= 9223372036854776000 : typeof data7 == "bigint" && data7 >= BigInt("-9223372036854775808") && data7 <= BigInt("9223372036854775807"))){
validate131.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs17 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate131.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs19 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate131.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.action !== undefined){
let data10 = data.action;
const _errs21 = errors;
if(typeof data10 !== "string"){
validate131.errors = [{instancePath:instancePath+"/action",schemaPath:"qapi#/$defs/ImageSnapshotAction/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data10 === "list") || (data10 === "create")) || (data10 === "apply")) || (data10 === "delete"))){
validate131.errors = [{instancePath:instancePath+"/action",schemaPath:"qapi#/$defs/ImageSnapshotAction/enum",keyword:"enum",params:{allowedValues: schema173.enum}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.snapshot !== undefined){
const _errs24 = errors;
if(typeof data.snapshot !== "string"){
validate131.errors = [{instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
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
else {
validate131.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate131.errors = vErrors;
return errors === 0;
}


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-snapshot" */;
let vErrors = null;
let errors = 0;
if(!(validate131(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
validate130.errors = vErrors;
return errors === 0;
}

const ImageBitmap = validate134;
const schema174 = {"$id":"image-bitmap","$ref":"qapi#/$defs/ImageBitmapArguments"};
const schema175 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"bitmap":{"type":"string"},"actions":{"type":"array","items":{"$ref":"qapi#/$defs/ImageBitmapAction"}},"granularity":{"qapi":"size"},"source":{"$ref":"qapi#/$defs/Image"}},"required":["bitmap","actions"],"additionalProperties":false};
const schema177 = {"type":"object","properties":{"action":{"$ref":"qapi#/$defs/ImageBitmapVerb"},"source":{"type":"string"}},"required":["action"],"additionalProperties":false};
const schema178 = {"type":"string","enum":["add","remove","clear","enable","disable","merge"]};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.action === undefined) && (missing0 = "action")){
validate137.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "action") || (key0 === "source"))){
validate137.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.action !== undefined){
let data0 = data.action;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate137.errors = [{instancePath:instancePath+"/action",schemaPath:"qapi#/$defs/ImageBitmapVerb/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data0 === "add") || (data0 === "remove")) || (data0 === "clear")) || (data0 === "enable")) || (data0 === "disable")) || (data0 === "merge"))){
validate137.errors = [{instancePath:instancePath+"/action",schemaPath:"qapi#/$defs/ImageBitmapVerb/enum",keyword:"enum",params:{allowedValues: schema178.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs5 = errors;
if(typeof data.source !== "string"){
validate137.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate137.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate137.errors = vErrors;
return errors === 0;
}


function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.bitmap === undefined) && (missing0 = "bitmap")) || ((data.actions === undefined) && (missing0 = "actions"))){
validate135.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema175.properties, key0))){
validate135.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate135.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs4 = errors;
if(typeof data.format !== "string"){
validate135.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["force-share"] !== undefined){
const _errs6 = errors;
if(typeof data["force-share"] !== "boolean"){
validate135.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate135.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate135.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema142.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-name"] !== undefined){
const _errs11 = errors;
if(typeof data["node-name"] !== "string"){
validate135.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockdev !== undefined){
const _errs13 = errors;
if(!(validate31(data.blockdev, {instancePath:instancePath+"/blockdev",parentData:data,parentDataProperty:"blockdev",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["job-id"] !== undefined){
const _errs14 = errors;
if(typeof data["job-id"] !== "string"){
validate135.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data7 = data.speed;
const _errs16 = errors;
if(!(typeof data7 == "number" ? Number.isInteger(data7) && data7 >= -9223372036854776000 && data7 <= 9223372036854776000 : typeof data7 == "bigint" && data7 >= BigInt("-9223372036854775808") && data7 <= BigInt("9223372036854775807"))){
validate135.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs17 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate135.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs19 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate135.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bitmap !== undefined){
const _errs21 = errors;
if(typeof data.bitmap !== "string"){
validate135.errors = [{instancePath:instancePath+"/bitmap",schemaPath:"#/properties/bitmap/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actions !== undefined){
let data11 = data.actions;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data11)){
var valid2 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
const _errs25 = errors;
if(!(validate137(data11[i0], {instancePath:instancePath+"/actions/" + i0,parentData:data11,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
var valid2 = _errs25 === errors;
if(!valid2){
break;
}
}
}
else {
validate135.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.granularity !== undefined){
let data13 = data.granularity;
const _errs26 = errors;
if(!(typeof data13 == "number" ? Number.isInteger(data13) && data13 >= -9223372036854776000 && data13 <= 18446744073709552000 : typeof data13 == "bigint" && data13 >= BigInt("-9223372036854775808") && data13 <= BigInt("18446744073709551615"))){
validate135.errors = [{instancePath:instancePath+"/granularity",schemaPath:"#/properties/granularity/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs27 = errors;
if(!(validate101(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
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
}
else {
validate135.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate135.errors = vErrors;
return errors === 0;
}


function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-bitmap" */;
let vErrors = null;
let errors = 0;
if(!(validate135(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
validate134.errors = vErrors;
return errors === 0;
}

const ImageMeasure = validate141;
const schema179 = {"$id":"image-measure","$ref":"qapi#/$defs/ImageMeasureArguments"};
const schema180 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"size":{"qapi":"size"},"target-format":{"type":"string"},"options":{},"snapshot":{"$ref":"qapi#/$defs/ImageSnapshotSelector"}},"required":["target-format"],"additionalProperties":false};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["target-format"] === undefined) && (missing0 = "target-format")){
validate142.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema180.properties, key0))){
validate142.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate142.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs4 = errors;
if(typeof data.format !== "string"){
validate142.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["force-share"] !== undefined){
const _errs6 = errors;
if(typeof data["force-share"] !== "boolean"){
validate142.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate142.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate142.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema142.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-name"] !== undefined){
const _errs11 = errors;
if(typeof data["node-name"] !== "string"){
validate142.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockdev !== undefined){
const _errs13 = errors;
if(!(validate31(data.blockdev, {instancePath:instancePath+"/blockdev",parentData:data,parentDataProperty:"blockdev",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["job-id"] !== undefined){
const _errs14 = errors;
if(typeof data["job-id"] !== "string"){
validate142.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data7 = data.speed;
const _errs16 = errors;
if(!(typeof data7 == "number" ? Number.isInteger(data7) && data7 >= -9223372036854776000 && data7 <= 9223372036854776000 : typeof data7 == "bigint" && data7 >= BigInt("-9223372036854775808") && data7 <= BigInt("9223372036854775807"))){
validate142.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs17 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate142.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs19 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate142.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data10 = data.size;
const _errs21 = errors;
if(!(typeof data10 == "number" ? Number.isInteger(data10) && data10 >= -9223372036854776000 && data10 <= 18446744073709552000 : typeof data10 == "bigint" && data10 >= BigInt("-9223372036854775808") && data10 <= BigInt("18446744073709551615"))){
validate142.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["target-format"] !== undefined){
const _errs22 = errors;
if(typeof data["target-format"] !== "string"){
validate142.errors = [{instancePath:instancePath+"/target-format",schemaPath:"#/properties/target-format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.snapshot !== undefined){
const _errs24 = errors;
if(!(validate106(data.snapshot, {instancePath:instancePath+"/snapshot",parentData:data,parentDataProperty:"snapshot",rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
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
else {
validate142.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate142.errors = vErrors;
return errors === 0;
}


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-measure" */;
let vErrors = null;
let errors = 0;
if(!(validate142(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
validate141.errors = vErrors;
return errors === 0;
}

const ImageCommit = validate146;
const schema182 = {"$id":"image-commit","$ref":"qapi#/$defs/ImageCommitArguments"};
const schema183 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"base":{"type":"string"},"keep":{"type":"boolean"},"rate":{"qapi":"size"}},"additionalProperties":false};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema183.properties, key0))){
validate147.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate147.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs4 = errors;
if(typeof data.format !== "string"){
validate147.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["force-share"] !== undefined){
const _errs6 = errors;
if(typeof data["force-share"] !== "boolean"){
validate147.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate147.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate147.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema142.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-name"] !== undefined){
const _errs11 = errors;
if(typeof data["node-name"] !== "string"){
validate147.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockdev !== undefined){
const _errs13 = errors;
if(!(validate31(data.blockdev, {instancePath:instancePath+"/blockdev",parentData:data,parentDataProperty:"blockdev",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["job-id"] !== undefined){
const _errs14 = errors;
if(typeof data["job-id"] !== "string"){
validate147.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data7 = data.speed;
const _errs16 = errors;
if(!(typeof data7 == "number" ? Number.isInteger(data7) && data7 >= -9223372036854776000 && data7 <= 9223372036854776000 : typeof data7 == "bigint" && data7 >= BigInt("-9223372036854775808") && data7 <= BigInt("9223372036854775807"))){
validate147.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs17 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate147.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs19 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate147.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base !== undefined){
const _errs21 = errors;
if(typeof data.base !== "string"){
validate147.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keep !== undefined){
const _errs23 = errors;
if(typeof data.keep !== "boolean"){
validate147.errors = [{instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rate !== undefined){
let data12 = data.rate;
const _errs25 = errors;
if(!(typeof data12 == "number" ? Number.isInteger(data12) && data12 >= -9223372036854776000 && data12 <= 18446744073709552000 : typeof data12 == "bigint" && data12 >= BigInt("-9223372036854775808") && data12 <= BigInt("18446744073709551615"))){
validate147.errors = [{instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
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
else {
validate147.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate147.errors = vErrors;
return errors === 0;
}


function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-commit" */;
let vErrors = null;
let errors = 0;
if(!(validate147(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
validate146.errors = vErrors;
return errors === 0;
}

const ImageRebase = validate150;
const schema185 = {"$id":"image-rebase","$ref":"qapi#/$defs/ImageRebaseArguments"};
const schema186 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"backing":{"type":"string"},"backing-format":{"type":"string"},"backing-cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"backing-share":{"type":"boolean"},"unsafe":{"type":"boolean"},"compress":{"type":"boolean"}},"additionalProperties":false};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema186.properties, key0))){
validate151.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate151.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs4 = errors;
if(typeof data.format !== "string"){
validate151.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["force-share"] !== undefined){
const _errs6 = errors;
if(typeof data["force-share"] !== "boolean"){
validate151.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate151.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate151.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema142.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-name"] !== undefined){
const _errs11 = errors;
if(typeof data["node-name"] !== "string"){
validate151.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockdev !== undefined){
const _errs13 = errors;
if(!(validate31(data.blockdev, {instancePath:instancePath+"/blockdev",parentData:data,parentDataProperty:"blockdev",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["job-id"] !== undefined){
const _errs14 = errors;
if(typeof data["job-id"] !== "string"){
validate151.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data7 = data.speed;
const _errs16 = errors;
if(!(typeof data7 == "number" ? Number.isInteger(data7) && data7 >= -9223372036854776000 && data7 <= 9223372036854776000 : typeof data7 == "bigint" && data7 >= BigInt("-9223372036854775808") && data7 <= BigInt("9223372036854775807"))){
validate151.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs17 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate151.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs19 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate151.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.backing !== undefined){
const _errs21 = errors;
if(typeof data.backing !== "string"){
validate151.errors = [{instancePath:instancePath+"/backing",schemaPath:"#/properties/backing/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["backing-format"] !== undefined){
const _errs23 = errors;
if(typeof data["backing-format"] !== "string"){
validate151.errors = [{instancePath:instancePath+"/backing-format",schemaPath:"#/properties/backing-format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["backing-cache"] !== undefined){
let data12 = data["backing-cache"];
const _errs25 = errors;
if(typeof data12 !== "string"){
validate151.errors = [{instancePath:instancePath+"/backing-cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data12 === "none") || (data12 === "writeback")) || (data12 === "writethrough")) || (data12 === "directsync")) || (data12 === "unsafe"))){
validate151.errors = [{instancePath:instancePath+"/backing-cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema142.enum}}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["backing-share"] !== undefined){
const _errs28 = errors;
if(typeof data["backing-share"] !== "boolean"){
validate151.errors = [{instancePath:instancePath+"/backing-share",schemaPath:"#/properties/backing-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unsafe !== undefined){
const _errs30 = errors;
if(typeof data.unsafe !== "boolean"){
validate151.errors = [{instancePath:instancePath+"/unsafe",schemaPath:"#/properties/unsafe/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.compress !== undefined){
const _errs32 = errors;
if(typeof data.compress !== "boolean"){
validate151.errors = [{instancePath:instancePath+"/compress",schemaPath:"#/properties/compress/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
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
}
}
else {
validate151.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate151.errors = vErrors;
return errors === 0;
}


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-rebase" */;
let vErrors = null;
let errors = 0;
if(!(validate151(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
validate150.errors = vErrors;
return errors === 0;
}

const ImageDd = validate154;
const schema189 = {"$id":"image-dd","$ref":"qapi#/$defs/ImageDdArguments"};
const schema190 = {"type":"object","properties":{"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"source":{"$ref":"qapi#/$defs/Image"},"target":{"$ref":"qapi#/$defs/ImageTarget"},"block-size":{"qapi":"size"},"count":{"qapi":"size"},"skip":{"qapi":"size"}},"required":["source","target"],"additionalProperties":false};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.source === undefined) && (missing0 = "source")) || ((data.target === undefined) && (missing0 = "target"))){
validate155.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema190.properties, key0))){
validate155.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["job-id"] !== undefined){
const _errs2 = errors;
if(typeof data["job-id"] !== "string"){
validate155.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data1 = data.speed;
const _errs4 = errors;
if(!(typeof data1 == "number" ? Number.isInteger(data1) && data1 >= -9223372036854776000 && data1 <= 9223372036854776000 : typeof data1 == "bigint" && data1 >= BigInt("-9223372036854775808") && data1 <= BigInt("9223372036854775807"))){
validate155.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs5 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate155.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs7 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate155.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs9 = errors;
if(!(validate101(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined){
const _errs10 = errors;
if(!(validate91(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["block-size"] !== undefined){
let data6 = data["block-size"];
const _errs11 = errors;
if(!(typeof data6 == "number" ? Number.isInteger(data6) && data6 >= -9223372036854776000 && data6 <= 18446744073709552000 : typeof data6 == "bigint" && data6 >= BigInt("-9223372036854775808") && data6 <= BigInt("18446744073709551615"))){
validate155.errors = [{instancePath:instancePath+"/block-size",schemaPath:"#/properties/block-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.count !== undefined){
let data7 = data.count;
const _errs12 = errors;
if(!(typeof data7 == "number" ? Number.isInteger(data7) && data7 >= -9223372036854776000 && data7 <= 18446744073709552000 : typeof data7 == "bigint" && data7 >= BigInt("-9223372036854775808") && data7 <= BigInt("18446744073709551615"))){
validate155.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.skip !== undefined){
let data8 = data.skip;
const _errs13 = errors;
if(!(typeof data8 == "number" ? Number.isInteger(data8) && data8 >= -9223372036854776000 && data8 <= 18446744073709552000 : typeof data8 == "bigint" && data8 >= BigInt("-9223372036854775808") && data8 <= BigInt("18446744073709551615"))){
validate155.errors = [{instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
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
else {
validate155.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate155.errors = vErrors;
return errors === 0;
}


function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-dd" */;
let vErrors = null;
let errors = 0;
if(!(validate155(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
validate154.errors = vErrors;
return errors === 0;
}

const ImageBench = validate159;
const schema191 = {"$id":"image-bench","$ref":"qapi#/$defs/ImageBenchArguments"};
const schema192 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"count":{"qapi":"size"},"depth":{"qapi":"size"},"buffer-size":{"qapi":"size"},"step-size":{"qapi":"size"},"offset":{"qapi":"size"},"write":{"type":"boolean"},"pattern":{"qapi":"uint8"},"flush-interval":{"qapi":"size"},"no-drain":{"type":"boolean"},"aio":{"$ref":"qapi#/$defs/ImageBenchAio"}},"additionalProperties":false};
const schema194 = {"type":"string","enum":["threads","native","io_uring"]};

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema192.properties, key0))){
validate160.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate160.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs4 = errors;
if(typeof data.format !== "string"){
validate160.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["force-share"] !== undefined){
const _errs6 = errors;
if(typeof data["force-share"] !== "boolean"){
validate160.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate160.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate160.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema142.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-name"] !== undefined){
const _errs11 = errors;
if(typeof data["node-name"] !== "string"){
validate160.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockdev !== undefined){
const _errs13 = errors;
if(!(validate31(data.blockdev, {instancePath:instancePath+"/blockdev",parentData:data,parentDataProperty:"blockdev",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["job-id"] !== undefined){
const _errs14 = errors;
if(typeof data["job-id"] !== "string"){
validate160.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data7 = data.speed;
const _errs16 = errors;
if(!(typeof data7 == "number" ? Number.isInteger(data7) && data7 >= -9223372036854776000 && data7 <= 9223372036854776000 : typeof data7 == "bigint" && data7 >= BigInt("-9223372036854775808") && data7 <= BigInt("9223372036854775807"))){
validate160.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs17 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate160.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs19 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate160.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.count !== undefined){
let data10 = data.count;
const _errs21 = errors;
if(!(typeof data10 == "number" ? Number.isInteger(data10) && data10 >= -9223372036854776000 && data10 <= 18446744073709552000 : typeof data10 == "bigint" && data10 >= BigInt("-9223372036854775808") && data10 <= BigInt("18446744073709551615"))){
validate160.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.depth !== undefined){
let data11 = data.depth;
const _errs22 = errors;
if(!(typeof data11 == "number" ? Number.isInteger(data11) && data11 >= -9223372036854776000 && data11 <= 18446744073709552000 : typeof data11 == "bigint" && data11 >= BigInt("-9223372036854775808") && data11 <= BigInt("18446744073709551615"))){
validate160.errors = [{instancePath:instancePath+"/depth",schemaPath:"#/properties/depth/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["buffer-size"] !== undefined){
let data12 = data["buffer-size"];
const _errs23 = errors;
if(!(typeof data12 == "number" ? Number.isInteger(data12) && data12 >= -9223372036854776000 && data12 <= 18446744073709552000 : typeof data12 == "bigint" && data12 >= BigInt("-9223372036854775808") && data12 <= BigInt("18446744073709551615"))){
validate160.errors = [{instancePath:instancePath+"/buffer-size",schemaPath:"#/properties/buffer-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["step-size"] !== undefined){
let data13 = data["step-size"];
const _errs24 = errors;
if(!(typeof data13 == "number" ? Number.isInteger(data13) && data13 >= -9223372036854776000 && data13 <= 18446744073709552000 : typeof data13 == "bigint" && data13 >= BigInt("-9223372036854775808") && data13 <= BigInt("18446744073709551615"))){
validate160.errors = [{instancePath:instancePath+"/step-size",schemaPath:"#/properties/step-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offset !== undefined){
let data14 = data.offset;
const _errs25 = errors;
if(!(typeof data14 == "number" ? Number.isInteger(data14) && data14 >= -9223372036854776000 && data14 <= 18446744073709552000 : typeof data14 == "bigint" && data14 >= BigInt("-9223372036854775808") && data14 <= BigInt("18446744073709551615"))){
validate160.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.write !== undefined){
const _errs26 = errors;
if(typeof data.write !== "boolean"){
validate160.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pattern !== undefined){
let data16 = data.pattern;
const _errs28 = errors;
if(!(typeof data16 == "number" ? Number.isInteger(data16) && data16 >= 0 && data16 <= 255 : typeof data16 == "bigint" && data16 >= BigInt("0") && data16 <= BigInt("255"))){
validate160.errors = [{instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["flush-interval"] !== undefined){
let data17 = data["flush-interval"];
const _errs29 = errors;
if(!(typeof data17 == "number" ? Number.isInteger(data17) && data17 >= -9223372036854776000 && data17 <= 18446744073709552000 : typeof data17 == "bigint" && data17 >= BigInt("-9223372036854775808") && data17 <= BigInt("18446744073709551615"))){
validate160.errors = [{instancePath:instancePath+"/flush-interval",schemaPath:"#/properties/flush-interval/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["no-drain"] !== undefined){
const _errs30 = errors;
if(typeof data["no-drain"] !== "boolean"){
validate160.errors = [{instancePath:instancePath+"/no-drain",schemaPath:"#/properties/no-drain/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.aio !== undefined){
let data19 = data.aio;
const _errs32 = errors;
if(typeof data19 !== "string"){
validate160.errors = [{instancePath:instancePath+"/aio",schemaPath:"qapi#/$defs/ImageBenchAio/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data19 === "threads") || (data19 === "native")) || (data19 === "io_uring"))){
validate160.errors = [{instancePath:instancePath+"/aio",schemaPath:"qapi#/$defs/ImageBenchAio/enum",keyword:"enum",params:{allowedValues: schema194.enum}}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
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
}
}
}
}
}
}
else {
validate160.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate160.errors = vErrors;
return errors === 0;
}


function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-bench" */;
let vErrors = null;
let errors = 0;
if(!(validate160(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
validate159.errors = vErrors;
return errors === 0;
}

const QmpCapabilities = validate163;
const schema195 = {"$id":"qmp_capabilities","type":"object","properties":{"enable":{"type":"array","items":{"$ref":"qapi#/$defs/QMPCapability"}}},"additionalProperties":false};
const schema196 = {"type":"string","enum":["oob"]};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="qmp_capabilities" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "enable")){
validate163.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enable !== undefined){
let data0 = data.enable;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(typeof data1 !== "string"){
validate163.errors = [{instancePath:instancePath+"/enable/" + i0,schemaPath:"qapi#/$defs/QMPCapability/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(data1 === "oob")){
validate163.errors = [{instancePath:instancePath+"/enable/" + i0,schemaPath:"qapi#/$defs/QMPCapability/enum",keyword:"enum",params:{allowedValues: schema196.enum}}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate163.errors = [{instancePath:instancePath+"/enable",schemaPath:"#/properties/enable/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate163.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate163.errors = vErrors;
return errors === 0;
}

const EventsSubscribe = validate164;
const schema197 = {"$id":"events-subscribe","type":"object","properties":{"names":{"type":"array","items":{"type":"string"}}},"additionalProperties":false};

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="events-subscribe" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "names")){
validate164.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.names !== undefined){
let data0 = data.names;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(typeof data0[i0] !== "string"){
validate164.errors = [{instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate164.errors = [{instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate164.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate164.errors = vErrors;
return errors === 0;
}

/** Whether a value fits the arguments of a command; commands without arguments are missing. */
export const validators: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['object-add', ObjectAdd],
  ['object-del', ObjectDel],
  ['qom-list', QomList],
  ['qom-get', QomGet],
  ['qom-set', QomSet],
  ['qom-list-types', QomListTypes],
  ['qom-list-properties', QomListProperties],
  ['job-pause', JobPause],
  ['job-resume', JobResume],
  ['job-cancel', JobCancel],
  ['job-complete', JobComplete],
  ['job-dismiss', JobDismiss],
  ['job-finalize', JobFinalize],
  ['job-wait', JobWait],
  ['job-progress', JobProgress],
  ['blockdev-add', BlockdevAdd],
  ['blockdev-del', BlockdevDel],
  ['query-named-block-nodes', QueryNamedBlockNodes],
  ['blockdev-create', BlockdevCreate],
  ['block-job-set-speed', BlockJobSetSpeed],
  ['block-job-cancel', BlockJobCancel],
  ['block-job-pause', BlockJobPause],
  ['block-job-resume', BlockJobResume],
  ['block-job-complete', BlockJobComplete],
  ['block-job-dismiss', BlockJobDismiss],
  ['block-job-finalize', BlockJobFinalize],
  ['block-job-change', BlockJobChange],
  ['image-create', ImageCreate],
  ['image-info', ImageInfo],
  ['image-convert', ImageConvert],
  ['image-compare', ImageCompare],
  ['image-map', ImageMap],
  ['image-check', ImageCheck],
  ['image-resize', ImageResize],
  ['image-amend', ImageAmend],
  ['image-snapshot', ImageSnapshot],
  ['image-bitmap', ImageBitmap],
  ['image-measure', ImageMeasure],
  ['image-commit', ImageCommit],
  ['image-rebase', ImageRebase],
  ['image-dd', ImageDd],
  ['image-bench', ImageBench],
  ['qmp_capabilities', QmpCapabilities],
  ['events-subscribe', EventsSubscribe],
])
