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
const schema38 = {"type":"object","required":["driver"],"discriminator":{"propertyName":"driver"},"oneOf":[{"properties":{"driver":{"enum":["blkdebug"]},"node-name":{"type":"string"},"discard":{"$ref":"qapi#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"qapi#/$defs/BlockdevCacheOptions"},"active":{"type":"boolean"},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"qapi#/$defs/BlockdevDetectZeroesOptions"},"image":{"$ref":"qapi#/$defs/BlockdevRef"},"config":{"type":"string"},"align":{"qapi":"int"},"max-transfer":{"qapi":"int32"},"opt-write-zero":{"qapi":"int32"},"max-write-zero":{"qapi":"int32"},"opt-discard":{"qapi":"int32"},"max-discard":{"qapi":"int32"},"inject-error":{"type":"array","items":{"$ref":"qapi#/$defs/BlkdebugInjectErrorOptions"}},"set-state":{"type":"array","items":{"$ref":"qapi#/$defs/BlkdebugSetStateOptions"}},"take-child-perms":{"type":"array","items":{"$ref":"qapi#/$defs/BlockPermission"}},"unshare-child-perms":{"type":"array","items":{"$ref":"qapi#/$defs/BlockPermission"}}},"required":["driver","image"],"additionalProperties":false},{"properties":{"driver":{"enum":["blkverify"]},"node-name":{"type":"string"},"discard":{"$ref":"qapi#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"qapi#/$defs/BlockdevCacheOptions"},"active":{"type":"boolean"},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"qapi#/$defs/BlockdevDetectZeroesOptions"},"test":{"$ref":"qapi#/$defs/BlockdevRef"},"raw":{"$ref":"qapi#/$defs/BlockdevRef"}},"required":["driver","test","raw"],"additionalProperties":false},{"properties":{"driver":{"enum":["bochs","cloop","compress","dmg","parallels","vdi","vhdx"]},"node-name":{"type":"string"},"discard":{"$ref":"qapi#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"qapi#/$defs/BlockdevCacheOptions"},"active":{"type":"boolean"},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"qapi#/$defs/BlockdevDetectZeroesOptions"},"file":{"$ref":"qapi#/$defs/BlockdevRef"}},"required":["driver","file"],"additionalProperties":false},{"properties":{"driver":{"enum":["copy-on-read"]},"node-name":{"type":"string"},"discard":{"$ref":"qapi#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"qapi#/$defs/BlockdevCacheOptions"},"active":{"type":"boolean"},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"qapi#/$defs/BlockdevDetectZeroesOptions"},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"bottom":{"type":"string"}},"required":["driver","file"],"additionalProperties":false},{"properties":{"driver":{"enum":["file","host_cdrom","host_device"]},"node-name":{"type":"string"},"discard":{"$ref":"qapi#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"qapi#/$defs/BlockdevCacheOptions"},"active":{"type":"boolean"},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"qapi#/$defs/BlockdevDetectZeroesOptions"},"filename":{"type":"string"},"pr-manager":{"type":"string"},"locking":{"$ref":"qapi#/$defs/OnOffAuto"},"aio":{"$ref":"qapi#/$defs/BlockdevAioOptions"},"aio-max-batch":{"qapi":"int"},"drop-cache":{"type":"boolean"},"x-check-cache-dropped":{"type":"boolean"}},"required":["driver","filename"],"additionalProperties":false},{"properties":{"driver":{"enum":["luks"]},"node-name":{"type":"string"},"discard":{"$ref":"qapi#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"qapi#/$defs/BlockdevCacheOptions"},"active":{"type":"boolean"},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"qapi#/$defs/BlockdevDetectZeroesOptions"},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"key-secret":{"type":"string"},"header":{"$ref":"qapi#/$defs/BlockdevRef"}},"required":["driver","file"],"additionalProperties":false},{"properties":{"driver":{"enum":["nbd"]},"node-name":{"type":"string"},"discard":{"$ref":"qapi#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"qapi#/$defs/BlockdevCacheOptions"},"active":{"type":"boolean"},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"qapi#/$defs/BlockdevDetectZeroesOptions"},"server":{"$ref":"qapi#/$defs/SocketAddress"},"export":{"type":"string"},"tls-creds":{"type":"string"},"tls-hostname":{"type":"string"},"x-dirty-bitmap":{"type":"string"},"reconnect-delay":{"qapi":"uint32"},"open-timeout":{"qapi":"uint32"}},"required":["driver","server"],"additionalProperties":false},{"properties":{"driver":{"enum":["null-aio","null-co"]},"node-name":{"type":"string"},"discard":{"$ref":"qapi#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"qapi#/$defs/BlockdevCacheOptions"},"active":{"type":"boolean"},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"qapi#/$defs/BlockdevDetectZeroesOptions"},"size":{"qapi":"int"},"latency-ns":{"qapi":"uint64"},"read-zeroes":{"type":"boolean"}},"required":["driver"],"additionalProperties":false},{"properties":{"driver":{"enum":["preallocate"]},"node-name":{"type":"string"},"discard":{"$ref":"qapi#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"qapi#/$defs/BlockdevCacheOptions"},"active":{"type":"boolean"},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"qapi#/$defs/BlockdevDetectZeroesOptions"},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"prealloc-align":{"qapi":"int"},"prealloc-size":{"qapi":"int"}},"required":["driver","file"],"additionalProperties":false},{"properties":{"driver":{"enum":["qcow"]},"node-name":{"type":"string"},"discard":{"$ref":"qapi#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"qapi#/$defs/BlockdevCacheOptions"},"active":{"type":"boolean"},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"qapi#/$defs/BlockdevDetectZeroesOptions"},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"backing":{"$ref":"qapi#/$defs/BlockdevRefOrNull"},"encrypt":{"$ref":"qapi#/$defs/BlockdevQcowEncryption"}},"required":["driver","file"],"additionalProperties":false},{"properties":{"driver":{"enum":["qcow2"]},"node-name":{"type":"string"},"discard":{"$ref":"qapi#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"qapi#/$defs/BlockdevCacheOptions"},"active":{"type":"boolean"},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"qapi#/$defs/BlockdevDetectZeroesOptions"},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"backing":{"$ref":"qapi#/$defs/BlockdevRefOrNull"},"lazy-refcounts":{"type":"boolean"},"pass-discard-request":{"type":"boolean"},"pass-discard-snapshot":{"type":"boolean"},"pass-discard-other":{"type":"boolean"},"discard-no-unref":{"type":"boolean"},"overlap-check":{"$ref":"qapi#/$defs/Qcow2OverlapChecks"},"cache-size":{"qapi":"int"},"l2-cache-size":{"qapi":"int"},"l2-cache-entry-size":{"qapi":"int"},"refcount-cache-size":{"qapi":"int"},"cache-clean-interval":{"qapi":"int"},"encrypt":{"$ref":"qapi#/$defs/BlockdevQcow2Encryption"},"data-file":{"$ref":"qapi#/$defs/BlockdevRef"}},"required":["driver","file"],"additionalProperties":false},{"properties":{"driver":{"enum":["qed","vmdk","vpc"]},"node-name":{"type":"string"},"discard":{"$ref":"qapi#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"qapi#/$defs/BlockdevCacheOptions"},"active":{"type":"boolean"},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"qapi#/$defs/BlockdevDetectZeroesOptions"},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"backing":{"$ref":"qapi#/$defs/BlockdevRefOrNull"}},"required":["driver","file"],"additionalProperties":false},{"properties":{"driver":{"enum":["quorum"]},"node-name":{"type":"string"},"discard":{"$ref":"qapi#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"qapi#/$defs/BlockdevCacheOptions"},"active":{"type":"boolean"},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"qapi#/$defs/BlockdevDetectZeroesOptions"},"blkverify":{"type":"boolean"},"children":{"type":"array","items":{"$ref":"qapi#/$defs/BlockdevRef"}},"vote-threshold":{"qapi":"int"},"rewrite-corrupted":{"type":"boolean"},"read-pattern":{"$ref":"qapi#/$defs/QuorumReadPattern"}},"required":["driver","children","vote-threshold"],"additionalProperties":false},{"properties":{"driver":{"enum":["raw"]},"node-name":{"type":"string"},"discard":{"$ref":"qapi#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"qapi#/$defs/BlockdevCacheOptions"},"active":{"type":"boolean"},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"qapi#/$defs/BlockdevDetectZeroesOptions"},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"offset":{"qapi":"int"},"size":{"qapi":"int"}},"required":["driver","file"],"additionalProperties":false},{"properties":{"driver":{"enum":["ssh"]},"node-name":{"type":"string"},"discard":{"$ref":"qapi#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"qapi#/$defs/BlockdevCacheOptions"},"active":{"type":"boolean"},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"qapi#/$defs/BlockdevDetectZeroesOptions"},"server":{"$ref":"qapi#/$defs/InetSocketAddress"},"path":{"type":"string"},"user":{"type":"string"},"host-key-check":{"$ref":"qapi#/$defs/SshHostKeyCheck"}},"required":["driver","server","path"],"additionalProperties":false},{"properties":{"driver":{"enum":["throttle"]},"node-name":{"type":"string"},"discard":{"$ref":"qapi#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"qapi#/$defs/BlockdevCacheOptions"},"active":{"type":"boolean"},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"qapi#/$defs/BlockdevDetectZeroesOptions"},"throttle-group":{"type":"string"},"file":{"$ref":"qapi#/$defs/BlockdevRef"}},"required":["driver","throttle-group","file"],"additionalProperties":false}]};
const schema39 = {"type":"string","enum":["ignore","unmap"]};
const schema40 = {"type":"object","properties":{"direct":{"type":"boolean"},"no-flush":{"type":"boolean"}},"additionalProperties":false};
const schema41 = {"type":"string","enum":["off","on","unmap"]};
const schema48 = {"type":"string","enum":["consistent-read","write","write-unchanged","resize"]};
const schema80 = {"type":"string","enum":["auto","on","off"]};
const schema81 = {"type":"string","enum":["threads","native","io_uring"]};
const schema98 = {"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"properties":{"type":{"enum":["inet"]},"host":{"type":"string"},"port":{"type":"string"},"numeric":{"type":"boolean"},"to":{"qapi":"uint16"},"ipv4":{"type":"boolean"},"ipv6":{"type":"boolean"},"keep-alive":{"type":"boolean"},"mptcp":{"type":"boolean"}},"required":["type","host","port"],"additionalProperties":false},{"properties":{"type":{"enum":["unix"]},"path":{"type":"string"},"abstract":{"type":"boolean"},"tight":{"type":"boolean"}},"required":["type","path"],"additionalProperties":false},{"properties":{"type":{"enum":["vsock"]},"cid":{"type":"string"},"port":{"type":"string"}},"required":["type","cid","port"],"additionalProperties":false},{"properties":{"type":{"enum":["fd"]},"str":{"type":"string"}},"required":["type","str"],"additionalProperties":false}]};
const schema112 = {"type":"object","properties":{"format":{"enum":["aes"]},"key-secret":{"type":"string"}},"required":["format"],"additionalProperties":false};
const schema120 = {"type":"object","required":["format"],"discriminator":{"propertyName":"format"},"oneOf":[{"properties":{"format":{"enum":["aes"]},"key-secret":{"type":"string"}},"required":["format"],"additionalProperties":false},{"properties":{"format":{"enum":["luks"]},"key-secret":{"type":"string"}},"required":["format"],"additionalProperties":false}]};
const schema133 = {"type":"string","enum":["quorum","fifo"]};
const schema140 = {"type":"object","properties":{"host":{"type":"string"},"port":{"type":"string"},"numeric":{"type":"boolean"},"to":{"qapi":"uint16"},"ipv4":{"type":"boolean"},"ipv6":{"type":"boolean"},"keep-alive":{"type":"boolean"},"mptcp":{"type":"boolean"}},"required":["host","port"],"additionalProperties":false};
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

const schema43 = {"type":"object","properties":{"event":{"$ref":"qapi#/$defs/BlkdebugEvent"},"state":{"qapi":"int"},"iotype":{"$ref":"qapi#/$defs/BlkdebugIOType"},"errno":{"qapi":"int"},"sector":{"qapi":"int"},"once":{"type":"boolean"},"immediately":{"type":"boolean"}},"required":["event"],"additionalProperties":false};
const schema44 = {"type":"string","enum":["l1_update","l1_grow_alloc_table","l1_grow_write_table","l1_grow_activate_table","l2_load","l2_update","l2_update_compressed","l2_alloc_cow_read","l2_alloc_write","read_aio","read_backing_aio","read_compressed","write_aio","write_compressed","vmstate_load","vmstate_save","cow_read","cow_write","reftable_load","reftable_grow","reftable_update","refblock_load","refblock_update","refblock_update_part","refblock_alloc","refblock_alloc_hookup","refblock_alloc_write","refblock_alloc_write_blocks","refblock_alloc_write_table","refblock_alloc_switch_table","cluster_alloc","cluster_alloc_bytes","cluster_free","flush_to_os","flush_to_disk","pwritev_rmw_head","pwritev_rmw_after_head","pwritev_rmw_tail","pwritev_rmw_after_tail","pwritev","pwritev_zero","pwritev_done","empty_image_prepare","l1_shrink_write_table","l1_shrink_free_l2_clusters","cor_write","cluster_alloc_space","none"]};
const schema45 = {"type":"string","enum":["read","write","write-zeroes","discard","flush","block-status"]};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.event === undefined) && (missing0 = "event")){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "event") || (key0 === "state")) || (key0 === "iotype")) || (key0 === "errno")) || (key0 === "sector")) || (key0 === "once")) || (key0 === "immediately"))){
validate34.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.event !== undefined){
let data0 = data.event;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate34.errors = [{instancePath:instancePath+"/event",schemaPath:"qapi#/$defs/BlkdebugEvent/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((data0 === "l1_update") || (data0 === "l1_grow_alloc_table")) || (data0 === "l1_grow_write_table")) || (data0 === "l1_grow_activate_table")) || (data0 === "l2_load")) || (data0 === "l2_update")) || (data0 === "l2_update_compressed")) || (data0 === "l2_alloc_cow_read")) || (data0 === "l2_alloc_write")) || (data0 === "read_aio")) || (data0 === "read_backing_aio")) || (data0 === "read_compressed")) || (data0 === "write_aio")) || (data0 === "write_compressed")) || (data0 === "vmstate_load")) || (data0 === "vmstate_save")) || (data0 === "cow_read")) || (data0 === "cow_write")) || (data0 === "reftable_load")) || (data0 === "reftable_grow")) || (data0 === "reftable_update")) || (data0 === "refblock_load")) || (data0 === "refblock_update")) || (data0 === "refblock_update_part")) || (data0 === "refblock_alloc")) || (data0 === "refblock_alloc_hookup")) || (data0 === "refblock_alloc_write")) || (data0 === "refblock_alloc_write_blocks")) || (data0 === "refblock_alloc_write_table")) || (data0 === "refblock_alloc_switch_table")) || (data0 === "cluster_alloc")) || (data0 === "cluster_alloc_bytes")) || (data0 === "cluster_free")) || (data0 === "flush_to_os")) || (data0 === "flush_to_disk")) || (data0 === "pwritev_rmw_head")) || (data0 === "pwritev_rmw_after_head")) || (data0 === "pwritev_rmw_tail")) || (data0 === "pwritev_rmw_after_tail")) || (data0 === "pwritev")) || (data0 === "pwritev_zero")) || (data0 === "pwritev_done")) || (data0 === "empty_image_prepare")) || (data0 === "l1_shrink_write_table")) || (data0 === "l1_shrink_free_l2_clusters")) || (data0 === "cor_write")) || (data0 === "cluster_alloc_space")) || (data0 === "none"))){
validate34.errors = [{instancePath:instancePath+"/event",schemaPath:"qapi#/$defs/BlkdebugEvent/enum",keyword:"enum",params:{allowedValues: schema44.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data1 = data.state;
const _errs5 = errors;
if(!(typeof data1 == "number" ? Number.isInteger(data1) && data1 >= -9223372036854776000 && data1 <= 9223372036854776000 : typeof data1 == "bigint" && data1 >= BigInt("-9223372036854775808") && data1 <= BigInt("9223372036854775807"))){
validate34.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.iotype !== undefined){
let data2 = data.iotype;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate34.errors = [{instancePath:instancePath+"/iotype",schemaPath:"qapi#/$defs/BlkdebugIOType/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data2 === "read") || (data2 === "write")) || (data2 === "write-zeroes")) || (data2 === "discard")) || (data2 === "flush")) || (data2 === "block-status"))){
validate34.errors = [{instancePath:instancePath+"/iotype",schemaPath:"qapi#/$defs/BlkdebugIOType/enum",keyword:"enum",params:{allowedValues: schema45.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errno !== undefined){
let data3 = data.errno;
const _errs9 = errors;
if(!(typeof data3 == "number" ? Number.isInteger(data3) && data3 >= -9223372036854776000 && data3 <= 9223372036854776000 : typeof data3 == "bigint" && data3 >= BigInt("-9223372036854775808") && data3 <= BigInt("9223372036854775807"))){
validate34.errors = [{instancePath:instancePath+"/errno",schemaPath:"#/properties/errno/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sector !== undefined){
let data4 = data.sector;
const _errs10 = errors;
if(!(typeof data4 == "number" ? Number.isInteger(data4) && data4 >= -9223372036854776000 && data4 <= 9223372036854776000 : typeof data4 == "bigint" && data4 >= BigInt("-9223372036854775808") && data4 <= BigInt("9223372036854775807"))){
validate34.errors = [{instancePath:instancePath+"/sector",schemaPath:"#/properties/sector/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.once !== undefined){
const _errs11 = errors;
if(typeof data.once !== "boolean"){
validate34.errors = [{instancePath:instancePath+"/once",schemaPath:"#/properties/once/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.immediately !== undefined){
const _errs13 = errors;
if(typeof data.immediately !== "boolean"){
validate34.errors = [{instancePath:instancePath+"/immediately",schemaPath:"#/properties/immediately/type",keyword:"type",params:{type: "boolean"}}];
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
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"object","properties":{"event":{"$ref":"qapi#/$defs/BlkdebugEvent"},"state":{"qapi":"int"},"new_state":{"qapi":"int"}},"required":["event","new_state"],"additionalProperties":false};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event === undefined) && (missing0 = "event")) || ((data.new_state === undefined) && (missing0 = "new_state"))){
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "event") || (key0 === "state")) || (key0 === "new_state"))){
validate36.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.event !== undefined){
let data0 = data.event;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate36.errors = [{instancePath:instancePath+"/event",schemaPath:"qapi#/$defs/BlkdebugEvent/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((data0 === "l1_update") || (data0 === "l1_grow_alloc_table")) || (data0 === "l1_grow_write_table")) || (data0 === "l1_grow_activate_table")) || (data0 === "l2_load")) || (data0 === "l2_update")) || (data0 === "l2_update_compressed")) || (data0 === "l2_alloc_cow_read")) || (data0 === "l2_alloc_write")) || (data0 === "read_aio")) || (data0 === "read_backing_aio")) || (data0 === "read_compressed")) || (data0 === "write_aio")) || (data0 === "write_compressed")) || (data0 === "vmstate_load")) || (data0 === "vmstate_save")) || (data0 === "cow_read")) || (data0 === "cow_write")) || (data0 === "reftable_load")) || (data0 === "reftable_grow")) || (data0 === "reftable_update")) || (data0 === "refblock_load")) || (data0 === "refblock_update")) || (data0 === "refblock_update_part")) || (data0 === "refblock_alloc")) || (data0 === "refblock_alloc_hookup")) || (data0 === "refblock_alloc_write")) || (data0 === "refblock_alloc_write_blocks")) || (data0 === "refblock_alloc_write_table")) || (data0 === "refblock_alloc_switch_table")) || (data0 === "cluster_alloc")) || (data0 === "cluster_alloc_bytes")) || (data0 === "cluster_free")) || (data0 === "flush_to_os")) || (data0 === "flush_to_disk")) || (data0 === "pwritev_rmw_head")) || (data0 === "pwritev_rmw_after_head")) || (data0 === "pwritev_rmw_tail")) || (data0 === "pwritev_rmw_after_tail")) || (data0 === "pwritev")) || (data0 === "pwritev_zero")) || (data0 === "pwritev_done")) || (data0 === "empty_image_prepare")) || (data0 === "l1_shrink_write_table")) || (data0 === "l1_shrink_free_l2_clusters")) || (data0 === "cor_write")) || (data0 === "cluster_alloc_space")) || (data0 === "none"))){
validate36.errors = [{instancePath:instancePath+"/event",schemaPath:"qapi#/$defs/BlkdebugEvent/enum",keyword:"enum",params:{allowedValues: schema44.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data1 = data.state;
const _errs5 = errors;
if(!(typeof data1 == "number" ? Number.isInteger(data1) && data1 >= -9223372036854776000 && data1 <= 9223372036854776000 : typeof data1 == "bigint" && data1 >= BigInt("-9223372036854775808") && data1 <= BigInt("9223372036854775807"))){
validate36.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.new_state !== undefined){
let data2 = data.new_state;
const _errs6 = errors;
if(!(typeof data2 == "number" ? Number.isInteger(data2) && data2 >= -9223372036854776000 && data2 <= 9223372036854776000 : typeof data2 == "bigint" && data2 >= BigInt("-9223372036854775808") && data2 <= BigInt("9223372036854775807"))){
validate36.errors = [{instancePath:instancePath+"/new_state",schemaPath:"#/properties/new_state/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs6 === errors;
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
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}

const schema111 = {"anyOf":[{"$ref":"qapi#/$defs/BlockdevOptions"},{"type":"string"},{"type":"null"}]};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate52.errors = vErrors;
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
validate52.errors = vErrors;
return errors === 0;
}

const schema116 = {"anyOf":[{"$ref":"qapi#/$defs/Qcow2OverlapCheckFlags"},{"$ref":"qapi#/$defs/Qcow2OverlapCheckMode"}]};
const schema118 = {"type":"string","enum":["none","constant","cached","all"]};
const schema117 = {"type":"object","properties":{"template":{"$ref":"qapi#/$defs/Qcow2OverlapCheckMode"},"main-header":{"type":"boolean"},"active-l1":{"type":"boolean"},"active-l2":{"type":"boolean"},"refcount-table":{"type":"boolean"},"refcount-block":{"type":"boolean"},"snapshot-table":{"type":"boolean"},"inactive-l1":{"type":"boolean"},"inactive-l2":{"type":"boolean"},"bitmap-directory":{"type":"boolean"}},"additionalProperties":false};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema117.properties, key0))){
validate57.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.template !== undefined){
let data0 = data.template;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate57.errors = [{instancePath:instancePath+"/template",schemaPath:"qapi#/$defs/Qcow2OverlapCheckMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data0 === "none") || (data0 === "constant")) || (data0 === "cached")) || (data0 === "all"))){
validate57.errors = [{instancePath:instancePath+"/template",schemaPath:"qapi#/$defs/Qcow2OverlapCheckMode/enum",keyword:"enum",params:{allowedValues: schema118.enum}}];
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
validate57.errors = [{instancePath:instancePath+"/main-header",schemaPath:"#/properties/main-header/type",keyword:"type",params:{type: "boolean"}}];
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
validate57.errors = [{instancePath:instancePath+"/active-l1",schemaPath:"#/properties/active-l1/type",keyword:"type",params:{type: "boolean"}}];
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
validate57.errors = [{instancePath:instancePath+"/active-l2",schemaPath:"#/properties/active-l2/type",keyword:"type",params:{type: "boolean"}}];
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
validate57.errors = [{instancePath:instancePath+"/refcount-table",schemaPath:"#/properties/refcount-table/type",keyword:"type",params:{type: "boolean"}}];
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
validate57.errors = [{instancePath:instancePath+"/refcount-block",schemaPath:"#/properties/refcount-block/type",keyword:"type",params:{type: "boolean"}}];
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
validate57.errors = [{instancePath:instancePath+"/snapshot-table",schemaPath:"#/properties/snapshot-table/type",keyword:"type",params:{type: "boolean"}}];
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
validate57.errors = [{instancePath:instancePath+"/inactive-l1",schemaPath:"#/properties/inactive-l1/type",keyword:"type",params:{type: "boolean"}}];
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
validate57.errors = [{instancePath:instancePath+"/inactive-l2",schemaPath:"#/properties/inactive-l2/type",keyword:"type",params:{type: "boolean"}}];
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
validate57.errors = [{instancePath:instancePath+"/bitmap-directory",schemaPath:"#/properties/bitmap-directory/type",keyword:"type",params:{type: "boolean"}}];
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
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
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
const err1 = {instancePath,schemaPath:"qapi#/$defs/Qcow2OverlapCheckMode/enum",keyword:"enum",params:{allowedValues: schema118.enum}};
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
validate56.errors = vErrors;
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
validate56.errors = vErrors;
return errors === 0;
}

const schema141 = {"type":"object","required":["mode"],"discriminator":{"propertyName":"mode"},"oneOf":[{"properties":{"mode":{"enum":["none","known_hosts"]}},"required":["mode"],"additionalProperties":false},{"properties":{"mode":{"enum":["hash"]},"type":{"$ref":"qapi#/$defs/SshHostKeyCheckHashType"},"hash":{"type":"string"}},"required":["mode","type","hash"],"additionalProperties":false}]};
const schema142 = {"type":"string","enum":["md5","sha1","sha256"]};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.mode === undefined) && (missing0 = "mode")){
validate69.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.mode;
if(typeof tag0 == "string"){
if(tag0 === "none"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.mode === undefined) && (missing1 = "mode")){
validate69.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!(key0 === "mode")){
validate69.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs3 === errors){
if(data.mode !== undefined){
let data0 = data.mode;
if(!((data0 === "none") || (data0 === "known_hosts"))){
validate69.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/oneOf/0/properties/mode/enum",keyword:"enum",params:{allowedValues: schema141.oneOf[0].properties.mode.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "known_hosts"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.mode === undefined) && (missing2 = "mode")){
validate69.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data){
if(!(key1 === "mode")){
validate69.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs6 === errors){
if(data.mode !== undefined){
let data1 = data.mode;
if(!((data1 === "none") || (data1 === "known_hosts"))){
validate69.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/oneOf/0/properties/mode/enum",keyword:"enum",params:{allowedValues: schema141.oneOf[0].properties.mode.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "hash"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((((data.mode === undefined) && (missing3 = "mode")) || ((data.type === undefined) && (missing3 = "type"))) || ((data.hash === undefined) && (missing3 = "hash"))){
validate69.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs9 = errors;
for(const key2 in data){
if(!(((key2 === "mode") || (key2 === "type")) || (key2 === "hash"))){
validate69.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs9 === errors){
if(data.mode !== undefined){
const _errs10 = errors;
if(!(data.mode === "hash")){
validate69.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/oneOf/1/properties/mode/enum",keyword:"enum",params:{allowedValues: schema141.oneOf[1].properties.mode.enum}}];
return false;
}
var valid6 = _errs10 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.type !== undefined){
let data3 = data.type;
const _errs11 = errors;
if(typeof data3 !== "string"){
validate69.errors = [{instancePath:instancePath+"/type",schemaPath:"qapi#/$defs/SshHostKeyCheckHashType/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data3 === "md5") || (data3 === "sha1")) || (data3 === "sha256"))){
validate69.errors = [{instancePath:instancePath+"/type",schemaPath:"qapi#/$defs/SshHostKeyCheckHashType/enum",keyword:"enum",params:{allowedValues: schema142.enum}}];
return false;
}
var valid6 = _errs11 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.hash !== undefined){
const _errs14 = errors;
if(typeof data.hash !== "string"){
validate69.errors = [{instancePath:instancePath+"/hash",schemaPath:"#/oneOf/1/properties/hash/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs14 === errors;
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
else {
validate69.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "mode", tagValue: tag0}}];
return false;
}
}
else {
validate69.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "mode", tagValue: tag0}}];
return false;
}
}
}
else {
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate69.errors = vErrors;
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
if(tag0 === "blkdebug"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.driver === undefined) && (missing1 = "driver")) || ((data.image === undefined) && (missing1 = "image"))){
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
const _errs4 = errors;
if(!(data.driver === "blkdebug")){
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
if(data.image !== undefined){
const _errs29 = errors;
if(!(validate32(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid2 = _errs29 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.config !== undefined){
const _errs30 = errors;
if(typeof data.config !== "string"){
validate31.errors = [{instancePath:instancePath+"/config",schemaPath:"#/oneOf/0/properties/config/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.align !== undefined){
let data13 = data.align;
const _errs32 = errors;
if(!(typeof data13 == "number" ? Number.isInteger(data13) && data13 >= -9223372036854776000 && data13 <= 9223372036854776000 : typeof data13 == "bigint" && data13 >= BigInt("-9223372036854775808") && data13 <= BigInt("9223372036854775807"))){
validate31.errors = [{instancePath:instancePath+"/align",schemaPath:"#/oneOf/0/properties/align/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid2 = _errs32 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["max-transfer"] !== undefined){
let data14 = data["max-transfer"];
const _errs33 = errors;
if(!(typeof data14 == "number" ? Number.isInteger(data14) && data14 >= -2147483648 && data14 <= 2147483647 : typeof data14 == "bigint" && data14 >= BigInt("-2147483648") && data14 <= BigInt("2147483647"))){
validate31.errors = [{instancePath:instancePath+"/max-transfer",schemaPath:"#/oneOf/0/properties/max-transfer/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid2 = _errs33 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["opt-write-zero"] !== undefined){
let data15 = data["opt-write-zero"];
const _errs34 = errors;
if(!(typeof data15 == "number" ? Number.isInteger(data15) && data15 >= -2147483648 && data15 <= 2147483647 : typeof data15 == "bigint" && data15 >= BigInt("-2147483648") && data15 <= BigInt("2147483647"))){
validate31.errors = [{instancePath:instancePath+"/opt-write-zero",schemaPath:"#/oneOf/0/properties/opt-write-zero/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid2 = _errs34 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["max-write-zero"] !== undefined){
let data16 = data["max-write-zero"];
const _errs35 = errors;
if(!(typeof data16 == "number" ? Number.isInteger(data16) && data16 >= -2147483648 && data16 <= 2147483647 : typeof data16 == "bigint" && data16 >= BigInt("-2147483648") && data16 <= BigInt("2147483647"))){
validate31.errors = [{instancePath:instancePath+"/max-write-zero",schemaPath:"#/oneOf/0/properties/max-write-zero/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid2 = _errs35 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["opt-discard"] !== undefined){
let data17 = data["opt-discard"];
const _errs36 = errors;
if(!(typeof data17 == "number" ? Number.isInteger(data17) && data17 >= -2147483648 && data17 <= 2147483647 : typeof data17 == "bigint" && data17 >= BigInt("-2147483648") && data17 <= BigInt("2147483647"))){
validate31.errors = [{instancePath:instancePath+"/opt-discard",schemaPath:"#/oneOf/0/properties/opt-discard/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid2 = _errs36 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["max-discard"] !== undefined){
let data18 = data["max-discard"];
const _errs37 = errors;
if(!(typeof data18 == "number" ? Number.isInteger(data18) && data18 >= -2147483648 && data18 <= 2147483647 : typeof data18 == "bigint" && data18 >= BigInt("-2147483648") && data18 <= BigInt("2147483647"))){
validate31.errors = [{instancePath:instancePath+"/max-discard",schemaPath:"#/oneOf/0/properties/max-discard/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid2 = _errs37 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["inject-error"] !== undefined){
let data19 = data["inject-error"];
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data19)){
var valid7 = true;
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
const _errs40 = errors;
if(!(validate34(data19[i0], {instancePath:instancePath+"/inject-error/" + i0,parentData:data19,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid7 = _errs40 === errors;
if(!valid7){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/inject-error",schemaPath:"#/oneOf/0/properties/inject-error/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs38 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["set-state"] !== undefined){
let data21 = data["set-state"];
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data21)){
var valid8 = true;
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
const _errs43 = errors;
if(!(validate36(data21[i1], {instancePath:instancePath+"/set-state/" + i1,parentData:data21,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid8 = _errs43 === errors;
if(!valid8){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/set-state",schemaPath:"#/oneOf/0/properties/set-state/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs41 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["take-child-perms"] !== undefined){
let data23 = data["take-child-perms"];
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data23)){
var valid9 = true;
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
const _errs46 = errors;
if(typeof data24 !== "string"){
validate31.errors = [{instancePath:instancePath+"/take-child-perms/" + i2,schemaPath:"qapi#/$defs/BlockPermission/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data24 === "consistent-read") || (data24 === "write")) || (data24 === "write-unchanged")) || (data24 === "resize"))){
validate31.errors = [{instancePath:instancePath+"/take-child-perms/" + i2,schemaPath:"qapi#/$defs/BlockPermission/enum",keyword:"enum",params:{allowedValues: schema48.enum}}];
return false;
}
var valid9 = _errs46 === errors;
if(!valid9){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/take-child-perms",schemaPath:"#/oneOf/0/properties/take-child-perms/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs44 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["unshare-child-perms"] !== undefined){
let data25 = data["unshare-child-perms"];
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data25)){
var valid11 = true;
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
const _errs51 = errors;
if(typeof data26 !== "string"){
validate31.errors = [{instancePath:instancePath+"/unshare-child-perms/" + i3,schemaPath:"qapi#/$defs/BlockPermission/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data26 === "consistent-read") || (data26 === "write")) || (data26 === "write-unchanged")) || (data26 === "resize"))){
validate31.errors = [{instancePath:instancePath+"/unshare-child-perms/" + i3,schemaPath:"qapi#/$defs/BlockPermission/enum",keyword:"enum",params:{allowedValues: schema48.enum}}];
return false;
}
var valid11 = _errs51 === errors;
if(!valid11){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/unshare-child-perms",schemaPath:"#/oneOf/0/properties/unshare-child-perms/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs49 === errors;
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
}
}
}
}
}
}
}
}
}
}
}
else if(tag0 === "blkverify"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.driver === undefined) && (missing2 = "driver")) || ((data.test === undefined) && (missing2 = "test"))) || ((data.raw === undefined) && (missing2 = "raw"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs55 = errors;
for(const key2 in data){
if(!(func2.call(schema38.oneOf[1].properties, key2))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs55 === errors){
if(data.driver !== undefined){
const _errs56 = errors;
if(!(data.driver === "blkverify")){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/1/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[1].properties.driver.enum}}];
return false;
}
var valid14 = _errs56 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["node-name"] !== undefined){
const _errs57 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/1/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs57 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.discard !== undefined){
let data29 = data.discard;
const _errs59 = errors;
if(typeof data29 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data29 === "ignore") || (data29 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid14 = _errs59 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.cache !== undefined){
let data30 = data.cache;
const _errs62 = errors;
const _errs63 = errors;
if(errors === _errs63){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
const _errs65 = errors;
for(const key3 in data30){
if(!((key3 === "direct") || (key3 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs65 === errors){
if(data30.direct !== undefined){
const _errs66 = errors;
if(typeof data30.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid17 = _errs66 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data30["no-flush"] !== undefined){
const _errs68 = errors;
if(typeof data30["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid17 = _errs68 === errors;
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
var valid14 = _errs62 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.active !== undefined){
const _errs70 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/1/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs70 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["read-only"] !== undefined){
const _errs72 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/1/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs72 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["auto-read-only"] !== undefined){
const _errs74 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/1/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs74 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["force-share"] !== undefined){
const _errs76 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/1/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs76 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["detect-zeroes"] !== undefined){
let data37 = data["detect-zeroes"];
const _errs78 = errors;
if(typeof data37 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data37 === "off") || (data37 === "on")) || (data37 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid14 = _errs78 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.test !== undefined){
const _errs81 = errors;
if(!(validate32(data.test, {instancePath:instancePath+"/test",parentData:data,parentDataProperty:"test",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid14 = _errs81 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.raw !== undefined){
const _errs82 = errors;
if(!(validate32(data.raw, {instancePath:instancePath+"/raw",parentData:data,parentDataProperty:"raw",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid14 = _errs82 === errors;
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
}
else if(tag0 === "bochs"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.driver === undefined) && (missing3 = "driver")) || ((data.file === undefined) && (missing3 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs84 = errors;
for(const key4 in data){
if(!(func2.call(schema38.oneOf[2].properties, key4))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs84 === errors){
if(data.driver !== undefined){
let data40 = data.driver;
const _errs85 = errors;
if(!(((((((data40 === "bochs") || (data40 === "cloop")) || (data40 === "compress")) || (data40 === "dmg")) || (data40 === "parallels")) || (data40 === "vdi")) || (data40 === "vhdx"))){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[2].properties.driver.enum}}];
return false;
}
var valid20 = _errs85 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data["node-name"] !== undefined){
const _errs86 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/2/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid20 = _errs86 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.discard !== undefined){
let data42 = data.discard;
const _errs88 = errors;
if(typeof data42 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data42 === "ignore") || (data42 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid20 = _errs88 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.cache !== undefined){
let data43 = data.cache;
const _errs91 = errors;
const _errs92 = errors;
if(errors === _errs92){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
const _errs94 = errors;
for(const key5 in data43){
if(!((key5 === "direct") || (key5 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs94 === errors){
if(data43.direct !== undefined){
const _errs95 = errors;
if(typeof data43.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid23 = _errs95 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data43["no-flush"] !== undefined){
const _errs97 = errors;
if(typeof data43["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid23 = _errs97 === errors;
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
var valid20 = _errs91 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.active !== undefined){
const _errs99 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/2/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid20 = _errs99 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data["read-only"] !== undefined){
const _errs101 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/2/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid20 = _errs101 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data["auto-read-only"] !== undefined){
const _errs103 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/2/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid20 = _errs103 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data["force-share"] !== undefined){
const _errs105 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/2/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid20 = _errs105 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data["detect-zeroes"] !== undefined){
let data50 = data["detect-zeroes"];
const _errs107 = errors;
if(typeof data50 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data50 === "off") || (data50 === "on")) || (data50 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid20 = _errs107 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.file !== undefined){
const _errs110 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid20 = _errs110 === errors;
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
else if(tag0 === "cloop"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.driver === undefined) && (missing4 = "driver")) || ((data.file === undefined) && (missing4 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs112 = errors;
for(const key6 in data){
if(!(func2.call(schema38.oneOf[2].properties, key6))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs112 === errors){
if(data.driver !== undefined){
let data52 = data.driver;
const _errs113 = errors;
if(!(((((((data52 === "bochs") || (data52 === "cloop")) || (data52 === "compress")) || (data52 === "dmg")) || (data52 === "parallels")) || (data52 === "vdi")) || (data52 === "vhdx"))){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[2].properties.driver.enum}}];
return false;
}
var valid26 = _errs113 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data["node-name"] !== undefined){
const _errs114 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/2/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs114 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.discard !== undefined){
let data54 = data.discard;
const _errs116 = errors;
if(typeof data54 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data54 === "ignore") || (data54 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid26 = _errs116 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.cache !== undefined){
let data55 = data.cache;
const _errs119 = errors;
const _errs120 = errors;
if(errors === _errs120){
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
const _errs122 = errors;
for(const key7 in data55){
if(!((key7 === "direct") || (key7 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs122 === errors){
if(data55.direct !== undefined){
const _errs123 = errors;
if(typeof data55.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid29 = _errs123 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data55["no-flush"] !== undefined){
const _errs125 = errors;
if(typeof data55["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid29 = _errs125 === errors;
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
var valid26 = _errs119 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.active !== undefined){
const _errs127 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/2/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid26 = _errs127 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data["read-only"] !== undefined){
const _errs129 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/2/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid26 = _errs129 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data["auto-read-only"] !== undefined){
const _errs131 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/2/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid26 = _errs131 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data["force-share"] !== undefined){
const _errs133 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/2/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid26 = _errs133 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data["detect-zeroes"] !== undefined){
let data62 = data["detect-zeroes"];
const _errs135 = errors;
if(typeof data62 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data62 === "off") || (data62 === "on")) || (data62 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid26 = _errs135 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.file !== undefined){
const _errs138 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid26 = _errs138 === errors;
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
else if(tag0 === "compress"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.driver === undefined) && (missing5 = "driver")) || ((data.file === undefined) && (missing5 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs140 = errors;
for(const key8 in data){
if(!(func2.call(schema38.oneOf[2].properties, key8))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs140 === errors){
if(data.driver !== undefined){
let data64 = data.driver;
const _errs141 = errors;
if(!(((((((data64 === "bochs") || (data64 === "cloop")) || (data64 === "compress")) || (data64 === "dmg")) || (data64 === "parallels")) || (data64 === "vdi")) || (data64 === "vhdx"))){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[2].properties.driver.enum}}];
return false;
}
var valid32 = _errs141 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data["node-name"] !== undefined){
const _errs142 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/2/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid32 = _errs142 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.discard !== undefined){
let data66 = data.discard;
const _errs144 = errors;
if(typeof data66 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data66 === "ignore") || (data66 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid32 = _errs144 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.cache !== undefined){
let data67 = data.cache;
const _errs147 = errors;
const _errs148 = errors;
if(errors === _errs148){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
const _errs150 = errors;
for(const key9 in data67){
if(!((key9 === "direct") || (key9 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs150 === errors){
if(data67.direct !== undefined){
const _errs151 = errors;
if(typeof data67.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid35 = _errs151 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data67["no-flush"] !== undefined){
const _errs153 = errors;
if(typeof data67["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid35 = _errs153 === errors;
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
var valid32 = _errs147 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.active !== undefined){
const _errs155 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/2/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid32 = _errs155 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data["read-only"] !== undefined){
const _errs157 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/2/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid32 = _errs157 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data["auto-read-only"] !== undefined){
const _errs159 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/2/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid32 = _errs159 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data["force-share"] !== undefined){
const _errs161 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/2/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid32 = _errs161 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data["detect-zeroes"] !== undefined){
let data74 = data["detect-zeroes"];
const _errs163 = errors;
if(typeof data74 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data74 === "off") || (data74 === "on")) || (data74 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid32 = _errs163 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.file !== undefined){
const _errs166 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid32 = _errs166 === errors;
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
else if(tag0 === "dmg"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.driver === undefined) && (missing6 = "driver")) || ((data.file === undefined) && (missing6 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs168 = errors;
for(const key10 in data){
if(!(func2.call(schema38.oneOf[2].properties, key10))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs168 === errors){
if(data.driver !== undefined){
let data76 = data.driver;
const _errs169 = errors;
if(!(((((((data76 === "bochs") || (data76 === "cloop")) || (data76 === "compress")) || (data76 === "dmg")) || (data76 === "parallels")) || (data76 === "vdi")) || (data76 === "vhdx"))){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[2].properties.driver.enum}}];
return false;
}
var valid38 = _errs169 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data["node-name"] !== undefined){
const _errs170 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/2/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs170 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.discard !== undefined){
let data78 = data.discard;
const _errs172 = errors;
if(typeof data78 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data78 === "ignore") || (data78 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid38 = _errs172 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.cache !== undefined){
let data79 = data.cache;
const _errs175 = errors;
const _errs176 = errors;
if(errors === _errs176){
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
const _errs178 = errors;
for(const key11 in data79){
if(!((key11 === "direct") || (key11 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs178 === errors){
if(data79.direct !== undefined){
const _errs179 = errors;
if(typeof data79.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid41 = _errs179 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data79["no-flush"] !== undefined){
const _errs181 = errors;
if(typeof data79["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid41 = _errs181 === errors;
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
var valid38 = _errs175 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.active !== undefined){
const _errs183 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/2/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid38 = _errs183 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data["read-only"] !== undefined){
const _errs185 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/2/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid38 = _errs185 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data["auto-read-only"] !== undefined){
const _errs187 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/2/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid38 = _errs187 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data["force-share"] !== undefined){
const _errs189 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/2/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid38 = _errs189 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data["detect-zeroes"] !== undefined){
let data86 = data["detect-zeroes"];
const _errs191 = errors;
if(typeof data86 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data86 === "off") || (data86 === "on")) || (data86 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid38 = _errs191 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.file !== undefined){
const _errs194 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid38 = _errs194 === errors;
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
else if(tag0 === "parallels"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((data.driver === undefined) && (missing7 = "driver")) || ((data.file === undefined) && (missing7 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs196 = errors;
for(const key12 in data){
if(!(func2.call(schema38.oneOf[2].properties, key12))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs196 === errors){
if(data.driver !== undefined){
let data88 = data.driver;
const _errs197 = errors;
if(!(((((((data88 === "bochs") || (data88 === "cloop")) || (data88 === "compress")) || (data88 === "dmg")) || (data88 === "parallels")) || (data88 === "vdi")) || (data88 === "vhdx"))){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[2].properties.driver.enum}}];
return false;
}
var valid44 = _errs197 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data["node-name"] !== undefined){
const _errs198 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/2/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs198 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data.discard !== undefined){
let data90 = data.discard;
const _errs200 = errors;
if(typeof data90 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data90 === "ignore") || (data90 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid44 = _errs200 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data.cache !== undefined){
let data91 = data.cache;
const _errs203 = errors;
const _errs204 = errors;
if(errors === _errs204){
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
const _errs206 = errors;
for(const key13 in data91){
if(!((key13 === "direct") || (key13 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs206 === errors){
if(data91.direct !== undefined){
const _errs207 = errors;
if(typeof data91.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid47 = _errs207 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data91["no-flush"] !== undefined){
const _errs209 = errors;
if(typeof data91["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid47 = _errs209 === errors;
}
else {
var valid47 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid44 = _errs203 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data.active !== undefined){
const _errs211 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/2/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid44 = _errs211 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data["read-only"] !== undefined){
const _errs213 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/2/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid44 = _errs213 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data["auto-read-only"] !== undefined){
const _errs215 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/2/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid44 = _errs215 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data["force-share"] !== undefined){
const _errs217 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/2/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid44 = _errs217 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data["detect-zeroes"] !== undefined){
let data98 = data["detect-zeroes"];
const _errs219 = errors;
if(typeof data98 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data98 === "off") || (data98 === "on")) || (data98 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid44 = _errs219 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data.file !== undefined){
const _errs222 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid44 = _errs222 === errors;
}
else {
var valid44 = true;
}
}
}
}
}
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
let missing8;
if(((data.driver === undefined) && (missing8 = "driver")) || ((data.file === undefined) && (missing8 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs224 = errors;
for(const key14 in data){
if(!(func2.call(schema38.oneOf[2].properties, key14))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs224 === errors){
if(data.driver !== undefined){
let data100 = data.driver;
const _errs225 = errors;
if(!(((((((data100 === "bochs") || (data100 === "cloop")) || (data100 === "compress")) || (data100 === "dmg")) || (data100 === "parallels")) || (data100 === "vdi")) || (data100 === "vhdx"))){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[2].properties.driver.enum}}];
return false;
}
var valid50 = _errs225 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data["node-name"] !== undefined){
const _errs226 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/2/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid50 = _errs226 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.discard !== undefined){
let data102 = data.discard;
const _errs228 = errors;
if(typeof data102 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data102 === "ignore") || (data102 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid50 = _errs228 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.cache !== undefined){
let data103 = data.cache;
const _errs231 = errors;
const _errs232 = errors;
if(errors === _errs232){
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
const _errs234 = errors;
for(const key15 in data103){
if(!((key15 === "direct") || (key15 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs234 === errors){
if(data103.direct !== undefined){
const _errs235 = errors;
if(typeof data103.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid53 = _errs235 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data103["no-flush"] !== undefined){
const _errs237 = errors;
if(typeof data103["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid53 = _errs237 === errors;
}
else {
var valid53 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid50 = _errs231 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.active !== undefined){
const _errs239 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/2/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid50 = _errs239 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data["read-only"] !== undefined){
const _errs241 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/2/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid50 = _errs241 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data["auto-read-only"] !== undefined){
const _errs243 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/2/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid50 = _errs243 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data["force-share"] !== undefined){
const _errs245 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/2/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid50 = _errs245 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data["detect-zeroes"] !== undefined){
let data110 = data["detect-zeroes"];
const _errs247 = errors;
if(typeof data110 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data110 === "off") || (data110 === "on")) || (data110 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid50 = _errs247 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.file !== undefined){
const _errs250 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid50 = _errs250 === errors;
}
else {
var valid50 = true;
}
}
}
}
}
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
let missing9;
if(((data.driver === undefined) && (missing9 = "driver")) || ((data.file === undefined) && (missing9 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs252 = errors;
for(const key16 in data){
if(!(func2.call(schema38.oneOf[2].properties, key16))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs252 === errors){
if(data.driver !== undefined){
let data112 = data.driver;
const _errs253 = errors;
if(!(((((((data112 === "bochs") || (data112 === "cloop")) || (data112 === "compress")) || (data112 === "dmg")) || (data112 === "parallels")) || (data112 === "vdi")) || (data112 === "vhdx"))){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[2].properties.driver.enum}}];
return false;
}
var valid56 = _errs253 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data["node-name"] !== undefined){
const _errs254 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/2/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid56 = _errs254 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.discard !== undefined){
let data114 = data.discard;
const _errs256 = errors;
if(typeof data114 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data114 === "ignore") || (data114 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid56 = _errs256 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.cache !== undefined){
let data115 = data.cache;
const _errs259 = errors;
const _errs260 = errors;
if(errors === _errs260){
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
const _errs262 = errors;
for(const key17 in data115){
if(!((key17 === "direct") || (key17 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs262 === errors){
if(data115.direct !== undefined){
const _errs263 = errors;
if(typeof data115.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid59 = _errs263 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data115["no-flush"] !== undefined){
const _errs265 = errors;
if(typeof data115["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid59 = _errs265 === errors;
}
else {
var valid59 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid56 = _errs259 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.active !== undefined){
const _errs267 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/2/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid56 = _errs267 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data["read-only"] !== undefined){
const _errs269 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/2/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid56 = _errs269 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data["auto-read-only"] !== undefined){
const _errs271 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/2/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid56 = _errs271 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data["force-share"] !== undefined){
const _errs273 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/2/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid56 = _errs273 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data["detect-zeroes"] !== undefined){
let data122 = data["detect-zeroes"];
const _errs275 = errors;
if(typeof data122 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data122 === "off") || (data122 === "on")) || (data122 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid56 = _errs275 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.file !== undefined){
const _errs278 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid56 = _errs278 === errors;
}
else {
var valid56 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else if(tag0 === "copy-on-read"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if(((data.driver === undefined) && (missing10 = "driver")) || ((data.file === undefined) && (missing10 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs280 = errors;
for(const key18 in data){
if(!(func2.call(schema38.oneOf[3].properties, key18))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs280 === errors){
if(data.driver !== undefined){
const _errs281 = errors;
if(!(data.driver === "copy-on-read")){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/3/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[3].properties.driver.enum}}];
return false;
}
var valid62 = _errs281 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data["node-name"] !== undefined){
const _errs282 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/3/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid62 = _errs282 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.discard !== undefined){
let data126 = data.discard;
const _errs284 = errors;
if(typeof data126 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data126 === "ignore") || (data126 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid62 = _errs284 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.cache !== undefined){
let data127 = data.cache;
const _errs287 = errors;
const _errs288 = errors;
if(errors === _errs288){
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
const _errs290 = errors;
for(const key19 in data127){
if(!((key19 === "direct") || (key19 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs290 === errors){
if(data127.direct !== undefined){
const _errs291 = errors;
if(typeof data127.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid65 = _errs291 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data127["no-flush"] !== undefined){
const _errs293 = errors;
if(typeof data127["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid65 = _errs293 === errors;
}
else {
var valid65 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid62 = _errs287 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.active !== undefined){
const _errs295 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/3/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid62 = _errs295 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data["read-only"] !== undefined){
const _errs297 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/3/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid62 = _errs297 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data["auto-read-only"] !== undefined){
const _errs299 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/3/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid62 = _errs299 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data["force-share"] !== undefined){
const _errs301 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/3/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid62 = _errs301 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data["detect-zeroes"] !== undefined){
let data134 = data["detect-zeroes"];
const _errs303 = errors;
if(typeof data134 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data134 === "off") || (data134 === "on")) || (data134 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid62 = _errs303 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.file !== undefined){
const _errs306 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid62 = _errs306 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.bottom !== undefined){
const _errs307 = errors;
if(typeof data.bottom !== "string"){
validate31.errors = [{instancePath:instancePath+"/bottom",schemaPath:"#/oneOf/3/properties/bottom/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid62 = _errs307 === errors;
}
else {
var valid62 = true;
}
}
}
}
}
}
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
let missing11;
if(((data.driver === undefined) && (missing11 = "driver")) || ((data.filename === undefined) && (missing11 = "filename"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs310 = errors;
for(const key20 in data){
if(!(func2.call(schema38.oneOf[4].properties, key20))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs310 === errors){
if(data.driver !== undefined){
let data137 = data.driver;
const _errs311 = errors;
if(!(((data137 === "file") || (data137 === "host_cdrom")) || (data137 === "host_device"))){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/4/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[4].properties.driver.enum}}];
return false;
}
var valid68 = _errs311 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data["node-name"] !== undefined){
const _errs312 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/4/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid68 = _errs312 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.discard !== undefined){
let data139 = data.discard;
const _errs314 = errors;
if(typeof data139 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data139 === "ignore") || (data139 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid68 = _errs314 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.cache !== undefined){
let data140 = data.cache;
const _errs317 = errors;
const _errs318 = errors;
if(errors === _errs318){
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
const _errs320 = errors;
for(const key21 in data140){
if(!((key21 === "direct") || (key21 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs320 === errors){
if(data140.direct !== undefined){
const _errs321 = errors;
if(typeof data140.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid71 = _errs321 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data140["no-flush"] !== undefined){
const _errs323 = errors;
if(typeof data140["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid71 = _errs323 === errors;
}
else {
var valid71 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid68 = _errs317 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.active !== undefined){
const _errs325 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/4/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid68 = _errs325 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data["read-only"] !== undefined){
const _errs327 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/4/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid68 = _errs327 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data["auto-read-only"] !== undefined){
const _errs329 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/4/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid68 = _errs329 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data["force-share"] !== undefined){
const _errs331 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/4/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid68 = _errs331 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data["detect-zeroes"] !== undefined){
let data147 = data["detect-zeroes"];
const _errs333 = errors;
if(typeof data147 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data147 === "off") || (data147 === "on")) || (data147 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid68 = _errs333 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.filename !== undefined){
const _errs336 = errors;
if(typeof data.filename !== "string"){
validate31.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/4/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid68 = _errs336 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data["pr-manager"] !== undefined){
const _errs338 = errors;
if(typeof data["pr-manager"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/pr-manager",schemaPath:"#/oneOf/4/properties/pr-manager/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid68 = _errs338 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.locking !== undefined){
let data150 = data.locking;
const _errs340 = errors;
if(typeof data150 !== "string"){
validate31.errors = [{instancePath:instancePath+"/locking",schemaPath:"qapi#/$defs/OnOffAuto/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data150 === "auto") || (data150 === "on")) || (data150 === "off"))){
validate31.errors = [{instancePath:instancePath+"/locking",schemaPath:"qapi#/$defs/OnOffAuto/enum",keyword:"enum",params:{allowedValues: schema80.enum}}];
return false;
}
var valid68 = _errs340 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.aio !== undefined){
let data151 = data.aio;
const _errs343 = errors;
if(typeof data151 !== "string"){
validate31.errors = [{instancePath:instancePath+"/aio",schemaPath:"qapi#/$defs/BlockdevAioOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data151 === "threads") || (data151 === "native")) || (data151 === "io_uring"))){
validate31.errors = [{instancePath:instancePath+"/aio",schemaPath:"qapi#/$defs/BlockdevAioOptions/enum",keyword:"enum",params:{allowedValues: schema81.enum}}];
return false;
}
var valid68 = _errs343 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data["aio-max-batch"] !== undefined){
let data152 = data["aio-max-batch"];
const _errs346 = errors;
if(!(typeof data152 == "number" ? Number.isInteger(data152) && data152 >= -9223372036854776000 && data152 <= 9223372036854776000 : typeof data152 == "bigint" && data152 >= BigInt("-9223372036854775808") && data152 <= BigInt("9223372036854775807"))){
validate31.errors = [{instancePath:instancePath+"/aio-max-batch",schemaPath:"#/oneOf/4/properties/aio-max-batch/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid68 = _errs346 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data["drop-cache"] !== undefined){
const _errs347 = errors;
if(typeof data["drop-cache"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/drop-cache",schemaPath:"#/oneOf/4/properties/drop-cache/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid68 = _errs347 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data["x-check-cache-dropped"] !== undefined){
const _errs349 = errors;
if(typeof data["x-check-cache-dropped"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/x-check-cache-dropped",schemaPath:"#/oneOf/4/properties/x-check-cache-dropped/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid68 = _errs349 === errors;
}
else {
var valid68 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else if(tag0 === "host_cdrom"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if(((data.driver === undefined) && (missing12 = "driver")) || ((data.filename === undefined) && (missing12 = "filename"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs352 = errors;
for(const key22 in data){
if(!(func2.call(schema38.oneOf[4].properties, key22))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs352 === errors){
if(data.driver !== undefined){
let data155 = data.driver;
const _errs353 = errors;
if(!(((data155 === "file") || (data155 === "host_cdrom")) || (data155 === "host_device"))){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/4/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[4].properties.driver.enum}}];
return false;
}
var valid76 = _errs353 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data["node-name"] !== undefined){
const _errs354 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/4/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid76 = _errs354 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.discard !== undefined){
let data157 = data.discard;
const _errs356 = errors;
if(typeof data157 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data157 === "ignore") || (data157 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid76 = _errs356 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.cache !== undefined){
let data158 = data.cache;
const _errs359 = errors;
const _errs360 = errors;
if(errors === _errs360){
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
const _errs362 = errors;
for(const key23 in data158){
if(!((key23 === "direct") || (key23 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs362 === errors){
if(data158.direct !== undefined){
const _errs363 = errors;
if(typeof data158.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid79 = _errs363 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data158["no-flush"] !== undefined){
const _errs365 = errors;
if(typeof data158["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid79 = _errs365 === errors;
}
else {
var valid79 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid76 = _errs359 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.active !== undefined){
const _errs367 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/4/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid76 = _errs367 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data["read-only"] !== undefined){
const _errs369 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/4/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid76 = _errs369 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data["auto-read-only"] !== undefined){
const _errs371 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/4/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid76 = _errs371 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data["force-share"] !== undefined){
const _errs373 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/4/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid76 = _errs373 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data["detect-zeroes"] !== undefined){
let data165 = data["detect-zeroes"];
const _errs375 = errors;
if(typeof data165 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data165 === "off") || (data165 === "on")) || (data165 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid76 = _errs375 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.filename !== undefined){
const _errs378 = errors;
if(typeof data.filename !== "string"){
validate31.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/4/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid76 = _errs378 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data["pr-manager"] !== undefined){
const _errs380 = errors;
if(typeof data["pr-manager"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/pr-manager",schemaPath:"#/oneOf/4/properties/pr-manager/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid76 = _errs380 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.locking !== undefined){
let data168 = data.locking;
const _errs382 = errors;
if(typeof data168 !== "string"){
validate31.errors = [{instancePath:instancePath+"/locking",schemaPath:"qapi#/$defs/OnOffAuto/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data168 === "auto") || (data168 === "on")) || (data168 === "off"))){
validate31.errors = [{instancePath:instancePath+"/locking",schemaPath:"qapi#/$defs/OnOffAuto/enum",keyword:"enum",params:{allowedValues: schema80.enum}}];
return false;
}
var valid76 = _errs382 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.aio !== undefined){
let data169 = data.aio;
const _errs385 = errors;
if(typeof data169 !== "string"){
validate31.errors = [{instancePath:instancePath+"/aio",schemaPath:"qapi#/$defs/BlockdevAioOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data169 === "threads") || (data169 === "native")) || (data169 === "io_uring"))){
validate31.errors = [{instancePath:instancePath+"/aio",schemaPath:"qapi#/$defs/BlockdevAioOptions/enum",keyword:"enum",params:{allowedValues: schema81.enum}}];
return false;
}
var valid76 = _errs385 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data["aio-max-batch"] !== undefined){
let data170 = data["aio-max-batch"];
const _errs388 = errors;
if(!(typeof data170 == "number" ? Number.isInteger(data170) && data170 >= -9223372036854776000 && data170 <= 9223372036854776000 : typeof data170 == "bigint" && data170 >= BigInt("-9223372036854775808") && data170 <= BigInt("9223372036854775807"))){
validate31.errors = [{instancePath:instancePath+"/aio-max-batch",schemaPath:"#/oneOf/4/properties/aio-max-batch/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid76 = _errs388 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data["drop-cache"] !== undefined){
const _errs389 = errors;
if(typeof data["drop-cache"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/drop-cache",schemaPath:"#/oneOf/4/properties/drop-cache/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid76 = _errs389 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data["x-check-cache-dropped"] !== undefined){
const _errs391 = errors;
if(typeof data["x-check-cache-dropped"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/x-check-cache-dropped",schemaPath:"#/oneOf/4/properties/x-check-cache-dropped/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid76 = _errs391 === errors;
}
else {
var valid76 = true;
}
}
}
}
}
}
}
}
}
}
}
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
let missing13;
if(((data.driver === undefined) && (missing13 = "driver")) || ((data.filename === undefined) && (missing13 = "filename"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs394 = errors;
for(const key24 in data){
if(!(func2.call(schema38.oneOf[4].properties, key24))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs394 === errors){
if(data.driver !== undefined){
let data173 = data.driver;
const _errs395 = errors;
if(!(((data173 === "file") || (data173 === "host_cdrom")) || (data173 === "host_device"))){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/4/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[4].properties.driver.enum}}];
return false;
}
var valid84 = _errs395 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data["node-name"] !== undefined){
const _errs396 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/4/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid84 = _errs396 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data.discard !== undefined){
let data175 = data.discard;
const _errs398 = errors;
if(typeof data175 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data175 === "ignore") || (data175 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid84 = _errs398 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data.cache !== undefined){
let data176 = data.cache;
const _errs401 = errors;
const _errs402 = errors;
if(errors === _errs402){
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
const _errs404 = errors;
for(const key25 in data176){
if(!((key25 === "direct") || (key25 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs404 === errors){
if(data176.direct !== undefined){
const _errs405 = errors;
if(typeof data176.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid87 = _errs405 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data176["no-flush"] !== undefined){
const _errs407 = errors;
if(typeof data176["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid87 = _errs407 === errors;
}
else {
var valid87 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid84 = _errs401 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data.active !== undefined){
const _errs409 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/4/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid84 = _errs409 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data["read-only"] !== undefined){
const _errs411 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/4/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid84 = _errs411 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data["auto-read-only"] !== undefined){
const _errs413 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/4/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid84 = _errs413 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data["force-share"] !== undefined){
const _errs415 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/4/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid84 = _errs415 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data["detect-zeroes"] !== undefined){
let data183 = data["detect-zeroes"];
const _errs417 = errors;
if(typeof data183 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data183 === "off") || (data183 === "on")) || (data183 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid84 = _errs417 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data.filename !== undefined){
const _errs420 = errors;
if(typeof data.filename !== "string"){
validate31.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/4/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid84 = _errs420 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data["pr-manager"] !== undefined){
const _errs422 = errors;
if(typeof data["pr-manager"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/pr-manager",schemaPath:"#/oneOf/4/properties/pr-manager/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid84 = _errs422 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data.locking !== undefined){
let data186 = data.locking;
const _errs424 = errors;
if(typeof data186 !== "string"){
validate31.errors = [{instancePath:instancePath+"/locking",schemaPath:"qapi#/$defs/OnOffAuto/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data186 === "auto") || (data186 === "on")) || (data186 === "off"))){
validate31.errors = [{instancePath:instancePath+"/locking",schemaPath:"qapi#/$defs/OnOffAuto/enum",keyword:"enum",params:{allowedValues: schema80.enum}}];
return false;
}
var valid84 = _errs424 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data.aio !== undefined){
let data187 = data.aio;
const _errs427 = errors;
if(typeof data187 !== "string"){
validate31.errors = [{instancePath:instancePath+"/aio",schemaPath:"qapi#/$defs/BlockdevAioOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data187 === "threads") || (data187 === "native")) || (data187 === "io_uring"))){
validate31.errors = [{instancePath:instancePath+"/aio",schemaPath:"qapi#/$defs/BlockdevAioOptions/enum",keyword:"enum",params:{allowedValues: schema81.enum}}];
return false;
}
var valid84 = _errs427 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data["aio-max-batch"] !== undefined){
let data188 = data["aio-max-batch"];
const _errs430 = errors;
if(!(typeof data188 == "number" ? Number.isInteger(data188) && data188 >= -9223372036854776000 && data188 <= 9223372036854776000 : typeof data188 == "bigint" && data188 >= BigInt("-9223372036854775808") && data188 <= BigInt("9223372036854775807"))){
validate31.errors = [{instancePath:instancePath+"/aio-max-batch",schemaPath:"#/oneOf/4/properties/aio-max-batch/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid84 = _errs430 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data["drop-cache"] !== undefined){
const _errs431 = errors;
if(typeof data["drop-cache"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/drop-cache",schemaPath:"#/oneOf/4/properties/drop-cache/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid84 = _errs431 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data["x-check-cache-dropped"] !== undefined){
const _errs433 = errors;
if(typeof data["x-check-cache-dropped"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/x-check-cache-dropped",schemaPath:"#/oneOf/4/properties/x-check-cache-dropped/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid84 = _errs433 === errors;
}
else {
var valid84 = true;
}
}
}
}
}
}
}
}
}
}
}
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
let missing14;
if(((data.driver === undefined) && (missing14 = "driver")) || ((data.file === undefined) && (missing14 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs436 = errors;
for(const key26 in data){
if(!(func2.call(schema38.oneOf[5].properties, key26))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs436 === errors){
if(data.driver !== undefined){
const _errs437 = errors;
if(!(data.driver === "luks")){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/5/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[5].properties.driver.enum}}];
return false;
}
var valid92 = _errs437 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data["node-name"] !== undefined){
const _errs438 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/5/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid92 = _errs438 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data.discard !== undefined){
let data193 = data.discard;
const _errs440 = errors;
if(typeof data193 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data193 === "ignore") || (data193 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid92 = _errs440 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data.cache !== undefined){
let data194 = data.cache;
const _errs443 = errors;
const _errs444 = errors;
if(errors === _errs444){
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
const _errs446 = errors;
for(const key27 in data194){
if(!((key27 === "direct") || (key27 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}}];
return false;
break;
}
}
if(_errs446 === errors){
if(data194.direct !== undefined){
const _errs447 = errors;
if(typeof data194.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid95 = _errs447 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data194["no-flush"] !== undefined){
const _errs449 = errors;
if(typeof data194["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid95 = _errs449 === errors;
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
var valid92 = _errs443 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data.active !== undefined){
const _errs451 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/5/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid92 = _errs451 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data["read-only"] !== undefined){
const _errs453 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/5/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid92 = _errs453 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data["auto-read-only"] !== undefined){
const _errs455 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/5/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid92 = _errs455 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data["force-share"] !== undefined){
const _errs457 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/5/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid92 = _errs457 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data["detect-zeroes"] !== undefined){
let data201 = data["detect-zeroes"];
const _errs459 = errors;
if(typeof data201 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data201 === "off") || (data201 === "on")) || (data201 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid92 = _errs459 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data.file !== undefined){
const _errs462 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid92 = _errs462 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data["key-secret"] !== undefined){
const _errs463 = errors;
if(typeof data["key-secret"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/key-secret",schemaPath:"#/oneOf/5/properties/key-secret/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid92 = _errs463 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data.header !== undefined){
const _errs465 = errors;
if(!(validate32(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid92 = _errs465 === errors;
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
}
else if(tag0 === "nbd"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if(((data.driver === undefined) && (missing15 = "driver")) || ((data.server === undefined) && (missing15 = "server"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs467 = errors;
for(const key28 in data){
if(!(func2.call(schema38.oneOf[6].properties, key28))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}}];
return false;
break;
}
}
if(_errs467 === errors){
if(data.driver !== undefined){
const _errs468 = errors;
if(!(data.driver === "nbd")){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/6/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[6].properties.driver.enum}}];
return false;
}
var valid98 = _errs468 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data["node-name"] !== undefined){
const _errs469 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/6/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid98 = _errs469 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data.discard !== undefined){
let data207 = data.discard;
const _errs471 = errors;
if(typeof data207 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data207 === "ignore") || (data207 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid98 = _errs471 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data.cache !== undefined){
let data208 = data.cache;
const _errs474 = errors;
const _errs475 = errors;
if(errors === _errs475){
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
const _errs477 = errors;
for(const key29 in data208){
if(!((key29 === "direct") || (key29 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}}];
return false;
break;
}
}
if(_errs477 === errors){
if(data208.direct !== undefined){
const _errs478 = errors;
if(typeof data208.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid101 = _errs478 === errors;
}
else {
var valid101 = true;
}
if(valid101){
if(data208["no-flush"] !== undefined){
const _errs480 = errors;
if(typeof data208["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid101 = _errs480 === errors;
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
var valid98 = _errs474 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data.active !== undefined){
const _errs482 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/6/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid98 = _errs482 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data["read-only"] !== undefined){
const _errs484 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/6/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid98 = _errs484 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data["auto-read-only"] !== undefined){
const _errs486 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/6/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid98 = _errs486 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data["force-share"] !== undefined){
const _errs488 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/6/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid98 = _errs488 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data["detect-zeroes"] !== undefined){
let data215 = data["detect-zeroes"];
const _errs490 = errors;
if(typeof data215 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data215 === "off") || (data215 === "on")) || (data215 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid98 = _errs490 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data.server !== undefined){
let data216 = data.server;
const _errs493 = errors;
const _errs494 = errors;
if(errors === _errs494){
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
let missing16;
if((data216.type === undefined) && (missing16 = "type")){
validate31.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/SocketAddress/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const tag1 = data216.type;
if(typeof tag1 == "string"){
if(tag1 === "inet"){
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
let missing17;
if((((data216.type === undefined) && (missing17 = "type")) || ((data216.host === undefined) && (missing17 = "host"))) || ((data216.port === undefined) && (missing17 = "port"))){
validate31.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/SocketAddress/oneOf/0/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
const _errs498 = errors;
for(const key30 in data216){
if(!(func2.call(schema98.oneOf[0].properties, key30))){
validate31.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/SocketAddress/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}}];
return false;
break;
}
}
if(_errs498 === errors){
if(data216.type !== undefined){
const _errs499 = errors;
if(!(data216.type === "inet")){
validate31.errors = [{instancePath:instancePath+"/server/type",schemaPath:"qapi#/$defs/SocketAddress/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema98.oneOf[0].properties.type.enum}}];
return false;
}
var valid106 = _errs499 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data216.host !== undefined){
const _errs500 = errors;
if(typeof data216.host !== "string"){
validate31.errors = [{instancePath:instancePath+"/server/host",schemaPath:"qapi#/$defs/SocketAddress/oneOf/0/properties/host/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid106 = _errs500 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data216.port !== undefined){
const _errs502 = errors;
if(typeof data216.port !== "string"){
validate31.errors = [{instancePath:instancePath+"/server/port",schemaPath:"qapi#/$defs/SocketAddress/oneOf/0/properties/port/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid106 = _errs502 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data216.numeric !== undefined){
const _errs504 = errors;
if(typeof data216.numeric !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/server/numeric",schemaPath:"qapi#/$defs/SocketAddress/oneOf/0/properties/numeric/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid106 = _errs504 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data216.to !== undefined){
let data221 = data216.to;
const _errs506 = errors;
if(!(typeof data221 == "number" ? Number.isInteger(data221) && data221 >= 0 && data221 <= 65535 : typeof data221 == "bigint" && data221 >= BigInt("0") && data221 <= BigInt("65535"))){
validate31.errors = [{instancePath:instancePath+"/server/to",schemaPath:"qapi#/$defs/SocketAddress/oneOf/0/properties/to/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid106 = _errs506 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data216.ipv4 !== undefined){
const _errs507 = errors;
if(typeof data216.ipv4 !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/server/ipv4",schemaPath:"qapi#/$defs/SocketAddress/oneOf/0/properties/ipv4/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid106 = _errs507 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data216.ipv6 !== undefined){
const _errs509 = errors;
if(typeof data216.ipv6 !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/server/ipv6",schemaPath:"qapi#/$defs/SocketAddress/oneOf/0/properties/ipv6/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid106 = _errs509 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data216["keep-alive"] !== undefined){
const _errs511 = errors;
if(typeof data216["keep-alive"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/server/keep-alive",schemaPath:"qapi#/$defs/SocketAddress/oneOf/0/properties/keep-alive/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid106 = _errs511 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data216.mptcp !== undefined){
const _errs513 = errors;
if(typeof data216.mptcp !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/server/mptcp",schemaPath:"qapi#/$defs/SocketAddress/oneOf/0/properties/mptcp/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid106 = _errs513 === errors;
}
else {
var valid106 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else if(tag1 === "unix"){
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
let missing18;
if(((data216.type === undefined) && (missing18 = "type")) || ((data216.path === undefined) && (missing18 = "path"))){
validate31.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/SocketAddress/oneOf/1/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs516 = errors;
for(const key31 in data216){
if(!((((key31 === "type") || (key31 === "path")) || (key31 === "abstract")) || (key31 === "tight"))){
validate31.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/SocketAddress/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}}];
return false;
break;
}
}
if(_errs516 === errors){
if(data216.type !== undefined){
const _errs517 = errors;
if(!(data216.type === "unix")){
validate31.errors = [{instancePath:instancePath+"/server/type",schemaPath:"qapi#/$defs/SocketAddress/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema98.oneOf[1].properties.type.enum}}];
return false;
}
var valid108 = _errs517 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data216.path !== undefined){
const _errs518 = errors;
if(typeof data216.path !== "string"){
validate31.errors = [{instancePath:instancePath+"/server/path",schemaPath:"qapi#/$defs/SocketAddress/oneOf/1/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid108 = _errs518 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data216.abstract !== undefined){
const _errs520 = errors;
if(typeof data216.abstract !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/server/abstract",schemaPath:"qapi#/$defs/SocketAddress/oneOf/1/properties/abstract/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid108 = _errs520 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data216.tight !== undefined){
const _errs522 = errors;
if(typeof data216.tight !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/server/tight",schemaPath:"qapi#/$defs/SocketAddress/oneOf/1/properties/tight/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid108 = _errs522 === errors;
}
else {
var valid108 = true;
}
}
}
}
}
}
}
}
else if(tag1 === "vsock"){
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
let missing19;
if((((data216.type === undefined) && (missing19 = "type")) || ((data216.cid === undefined) && (missing19 = "cid"))) || ((data216.port === undefined) && (missing19 = "port"))){
validate31.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/SocketAddress/oneOf/2/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs525 = errors;
for(const key32 in data216){
if(!(((key32 === "type") || (key32 === "cid")) || (key32 === "port"))){
validate31.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/SocketAddress/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}}];
return false;
break;
}
}
if(_errs525 === errors){
if(data216.type !== undefined){
const _errs526 = errors;
if(!(data216.type === "vsock")){
validate31.errors = [{instancePath:instancePath+"/server/type",schemaPath:"qapi#/$defs/SocketAddress/oneOf/2/properties/type/enum",keyword:"enum",params:{allowedValues: schema98.oneOf[2].properties.type.enum}}];
return false;
}
var valid110 = _errs526 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data216.cid !== undefined){
const _errs527 = errors;
if(typeof data216.cid !== "string"){
validate31.errors = [{instancePath:instancePath+"/server/cid",schemaPath:"qapi#/$defs/SocketAddress/oneOf/2/properties/cid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid110 = _errs527 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data216.port !== undefined){
const _errs529 = errors;
if(typeof data216.port !== "string"){
validate31.errors = [{instancePath:instancePath+"/server/port",schemaPath:"qapi#/$defs/SocketAddress/oneOf/2/properties/port/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid110 = _errs529 === errors;
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
else if(tag1 === "fd"){
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
let missing20;
if(((data216.type === undefined) && (missing20 = "type")) || ((data216.str === undefined) && (missing20 = "str"))){
validate31.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/SocketAddress/oneOf/3/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs532 = errors;
for(const key33 in data216){
if(!((key33 === "type") || (key33 === "str"))){
validate31.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/SocketAddress/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}}];
return false;
break;
}
}
if(_errs532 === errors){
if(data216.type !== undefined){
const _errs533 = errors;
if(!(data216.type === "fd")){
validate31.errors = [{instancePath:instancePath+"/server/type",schemaPath:"qapi#/$defs/SocketAddress/oneOf/3/properties/type/enum",keyword:"enum",params:{allowedValues: schema98.oneOf[3].properties.type.enum}}];
return false;
}
var valid112 = _errs533 === errors;
}
else {
var valid112 = true;
}
if(valid112){
if(data216.str !== undefined){
const _errs534 = errors;
if(typeof data216.str !== "string"){
validate31.errors = [{instancePath:instancePath+"/server/str",schemaPath:"qapi#/$defs/SocketAddress/oneOf/3/properties/str/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid112 = _errs534 === errors;
}
else {
var valid112 = true;
}
}
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/SocketAddress/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag1}}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/SocketAddress/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag1}}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/SocketAddress/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid98 = _errs493 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data.export !== undefined){
const _errs536 = errors;
if(typeof data.export !== "string"){
validate31.errors = [{instancePath:instancePath+"/export",schemaPath:"#/oneOf/6/properties/export/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid98 = _errs536 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data["tls-creds"] !== undefined){
const _errs538 = errors;
if(typeof data["tls-creds"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/tls-creds",schemaPath:"#/oneOf/6/properties/tls-creds/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid98 = _errs538 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data["tls-hostname"] !== undefined){
const _errs540 = errors;
if(typeof data["tls-hostname"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/tls-hostname",schemaPath:"#/oneOf/6/properties/tls-hostname/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid98 = _errs540 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data["x-dirty-bitmap"] !== undefined){
const _errs542 = errors;
if(typeof data["x-dirty-bitmap"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/x-dirty-bitmap",schemaPath:"#/oneOf/6/properties/x-dirty-bitmap/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid98 = _errs542 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data["reconnect-delay"] !== undefined){
let data239 = data["reconnect-delay"];
const _errs544 = errors;
if(!(typeof data239 == "number" ? Number.isInteger(data239) && data239 >= 0 && data239 <= 4294967295 : typeof data239 == "bigint" && data239 >= BigInt("0") && data239 <= BigInt("4294967295"))){
validate31.errors = [{instancePath:instancePath+"/reconnect-delay",schemaPath:"#/oneOf/6/properties/reconnect-delay/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid98 = _errs544 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data["open-timeout"] !== undefined){
let data240 = data["open-timeout"];
const _errs545 = errors;
if(!(typeof data240 == "number" ? Number.isInteger(data240) && data240 >= 0 && data240 <= 4294967295 : typeof data240 == "bigint" && data240 >= BigInt("0") && data240 <= BigInt("4294967295"))){
validate31.errors = [{instancePath:instancePath+"/open-timeout",schemaPath:"#/oneOf/6/properties/open-timeout/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid98 = _errs545 === errors;
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
}
}
}
}
}
else if(tag0 === "null-aio"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing21;
if((data.driver === undefined) && (missing21 = "driver")){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
const _errs547 = errors;
for(const key34 in data){
if(!(func2.call(schema38.oneOf[7].properties, key34))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}}];
return false;
break;
}
}
if(_errs547 === errors){
if(data.driver !== undefined){
let data241 = data.driver;
const _errs548 = errors;
if(!((data241 === "null-aio") || (data241 === "null-co"))){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/7/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[7].properties.driver.enum}}];
return false;
}
var valid114 = _errs548 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data["node-name"] !== undefined){
const _errs549 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/7/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid114 = _errs549 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data.discard !== undefined){
let data243 = data.discard;
const _errs551 = errors;
if(typeof data243 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data243 === "ignore") || (data243 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid114 = _errs551 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data.cache !== undefined){
let data244 = data.cache;
const _errs554 = errors;
const _errs555 = errors;
if(errors === _errs555){
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
const _errs557 = errors;
for(const key35 in data244){
if(!((key35 === "direct") || (key35 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}}];
return false;
break;
}
}
if(_errs557 === errors){
if(data244.direct !== undefined){
const _errs558 = errors;
if(typeof data244.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid117 = _errs558 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data244["no-flush"] !== undefined){
const _errs560 = errors;
if(typeof data244["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid117 = _errs560 === errors;
}
else {
var valid117 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid114 = _errs554 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data.active !== undefined){
const _errs562 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/7/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid114 = _errs562 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data["read-only"] !== undefined){
const _errs564 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/7/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid114 = _errs564 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data["auto-read-only"] !== undefined){
const _errs566 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/7/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid114 = _errs566 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data["force-share"] !== undefined){
const _errs568 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/7/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid114 = _errs568 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data["detect-zeroes"] !== undefined){
let data251 = data["detect-zeroes"];
const _errs570 = errors;
if(typeof data251 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data251 === "off") || (data251 === "on")) || (data251 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid114 = _errs570 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data.size !== undefined){
let data252 = data.size;
const _errs573 = errors;
if(!(typeof data252 == "number" ? Number.isInteger(data252) && data252 >= -9223372036854776000 && data252 <= 9223372036854776000 : typeof data252 == "bigint" && data252 >= BigInt("-9223372036854775808") && data252 <= BigInt("9223372036854775807"))){
validate31.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/7/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid114 = _errs573 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data["latency-ns"] !== undefined){
let data253 = data["latency-ns"];
const _errs574 = errors;
if(!(typeof data253 == "number" ? Number.isInteger(data253) && data253 >= -9223372036854776000 && data253 <= 18446744073709552000 : typeof data253 == "bigint" && data253 >= BigInt("-9223372036854775808") && data253 <= BigInt("18446744073709551615"))){
validate31.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/7/properties/latency-ns/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid114 = _errs574 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data["read-zeroes"] !== undefined){
const _errs575 = errors;
if(typeof data["read-zeroes"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-zeroes",schemaPath:"#/oneOf/7/properties/read-zeroes/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid114 = _errs575 === errors;
}
else {
var valid114 = true;
}
}
}
}
}
}
}
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
let missing22;
if((data.driver === undefined) && (missing22 = "driver")){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
const _errs578 = errors;
for(const key36 in data){
if(!(func2.call(schema38.oneOf[7].properties, key36))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}}];
return false;
break;
}
}
if(_errs578 === errors){
if(data.driver !== undefined){
let data255 = data.driver;
const _errs579 = errors;
if(!((data255 === "null-aio") || (data255 === "null-co"))){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/7/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[7].properties.driver.enum}}];
return false;
}
var valid120 = _errs579 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data["node-name"] !== undefined){
const _errs580 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/7/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid120 = _errs580 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data.discard !== undefined){
let data257 = data.discard;
const _errs582 = errors;
if(typeof data257 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data257 === "ignore") || (data257 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid120 = _errs582 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data.cache !== undefined){
let data258 = data.cache;
const _errs585 = errors;
const _errs586 = errors;
if(errors === _errs586){
if(data258 && typeof data258 == "object" && !Array.isArray(data258)){
const _errs588 = errors;
for(const key37 in data258){
if(!((key37 === "direct") || (key37 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}}];
return false;
break;
}
}
if(_errs588 === errors){
if(data258.direct !== undefined){
const _errs589 = errors;
if(typeof data258.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid123 = _errs589 === errors;
}
else {
var valid123 = true;
}
if(valid123){
if(data258["no-flush"] !== undefined){
const _errs591 = errors;
if(typeof data258["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid123 = _errs591 === errors;
}
else {
var valid123 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid120 = _errs585 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data.active !== undefined){
const _errs593 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/7/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid120 = _errs593 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data["read-only"] !== undefined){
const _errs595 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/7/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid120 = _errs595 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data["auto-read-only"] !== undefined){
const _errs597 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/7/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid120 = _errs597 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data["force-share"] !== undefined){
const _errs599 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/7/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid120 = _errs599 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data["detect-zeroes"] !== undefined){
let data265 = data["detect-zeroes"];
const _errs601 = errors;
if(typeof data265 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data265 === "off") || (data265 === "on")) || (data265 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid120 = _errs601 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data.size !== undefined){
let data266 = data.size;
const _errs604 = errors;
if(!(typeof data266 == "number" ? Number.isInteger(data266) && data266 >= -9223372036854776000 && data266 <= 9223372036854776000 : typeof data266 == "bigint" && data266 >= BigInt("-9223372036854775808") && data266 <= BigInt("9223372036854775807"))){
validate31.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/7/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid120 = _errs604 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data["latency-ns"] !== undefined){
let data267 = data["latency-ns"];
const _errs605 = errors;
if(!(typeof data267 == "number" ? Number.isInteger(data267) && data267 >= -9223372036854776000 && data267 <= 18446744073709552000 : typeof data267 == "bigint" && data267 >= BigInt("-9223372036854775808") && data267 <= BigInt("18446744073709551615"))){
validate31.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/7/properties/latency-ns/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid120 = _errs605 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data["read-zeroes"] !== undefined){
const _errs606 = errors;
if(typeof data["read-zeroes"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-zeroes",schemaPath:"#/oneOf/7/properties/read-zeroes/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid120 = _errs606 === errors;
}
else {
var valid120 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else if(tag0 === "preallocate"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing23;
if(((data.driver === undefined) && (missing23 = "driver")) || ((data.file === undefined) && (missing23 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
const _errs609 = errors;
for(const key38 in data){
if(!(func2.call(schema38.oneOf[8].properties, key38))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}}];
return false;
break;
}
}
if(_errs609 === errors){
if(data.driver !== undefined){
const _errs610 = errors;
if(!(data.driver === "preallocate")){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/8/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[8].properties.driver.enum}}];
return false;
}
var valid126 = _errs610 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data["node-name"] !== undefined){
const _errs611 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/8/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid126 = _errs611 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data.discard !== undefined){
let data271 = data.discard;
const _errs613 = errors;
if(typeof data271 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data271 === "ignore") || (data271 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid126 = _errs613 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data.cache !== undefined){
let data272 = data.cache;
const _errs616 = errors;
const _errs617 = errors;
if(errors === _errs617){
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
const _errs619 = errors;
for(const key39 in data272){
if(!((key39 === "direct") || (key39 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}}];
return false;
break;
}
}
if(_errs619 === errors){
if(data272.direct !== undefined){
const _errs620 = errors;
if(typeof data272.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid129 = _errs620 === errors;
}
else {
var valid129 = true;
}
if(valid129){
if(data272["no-flush"] !== undefined){
const _errs622 = errors;
if(typeof data272["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid129 = _errs622 === errors;
}
else {
var valid129 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid126 = _errs616 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data.active !== undefined){
const _errs624 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/8/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid126 = _errs624 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data["read-only"] !== undefined){
const _errs626 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/8/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid126 = _errs626 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data["auto-read-only"] !== undefined){
const _errs628 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/8/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid126 = _errs628 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data["force-share"] !== undefined){
const _errs630 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/8/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid126 = _errs630 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data["detect-zeroes"] !== undefined){
let data279 = data["detect-zeroes"];
const _errs632 = errors;
if(typeof data279 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data279 === "off") || (data279 === "on")) || (data279 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid126 = _errs632 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data.file !== undefined){
const _errs635 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid126 = _errs635 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data["prealloc-align"] !== undefined){
let data281 = data["prealloc-align"];
const _errs636 = errors;
if(!(typeof data281 == "number" ? Number.isInteger(data281) && data281 >= -9223372036854776000 && data281 <= 9223372036854776000 : typeof data281 == "bigint" && data281 >= BigInt("-9223372036854775808") && data281 <= BigInt("9223372036854775807"))){
validate31.errors = [{instancePath:instancePath+"/prealloc-align",schemaPath:"#/oneOf/8/properties/prealloc-align/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid126 = _errs636 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data["prealloc-size"] !== undefined){
let data282 = data["prealloc-size"];
const _errs637 = errors;
if(!(typeof data282 == "number" ? Number.isInteger(data282) && data282 >= -9223372036854776000 && data282 <= 9223372036854776000 : typeof data282 == "bigint" && data282 >= BigInt("-9223372036854775808") && data282 <= BigInt("9223372036854775807"))){
validate31.errors = [{instancePath:instancePath+"/prealloc-size",schemaPath:"#/oneOf/8/properties/prealloc-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid126 = _errs637 === errors;
}
else {
var valid126 = true;
}
}
}
}
}
}
}
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
let missing24;
if(((data.driver === undefined) && (missing24 = "driver")) || ((data.file === undefined) && (missing24 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
const _errs639 = errors;
for(const key40 in data){
if(!(func2.call(schema38.oneOf[9].properties, key40))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}}];
return false;
break;
}
}
if(_errs639 === errors){
if(data.driver !== undefined){
const _errs640 = errors;
if(!(data.driver === "qcow")){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/9/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[9].properties.driver.enum}}];
return false;
}
var valid132 = _errs640 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data["node-name"] !== undefined){
const _errs641 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/9/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid132 = _errs641 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data.discard !== undefined){
let data285 = data.discard;
const _errs643 = errors;
if(typeof data285 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data285 === "ignore") || (data285 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid132 = _errs643 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data.cache !== undefined){
let data286 = data.cache;
const _errs646 = errors;
const _errs647 = errors;
if(errors === _errs647){
if(data286 && typeof data286 == "object" && !Array.isArray(data286)){
const _errs649 = errors;
for(const key41 in data286){
if(!((key41 === "direct") || (key41 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}}];
return false;
break;
}
}
if(_errs649 === errors){
if(data286.direct !== undefined){
const _errs650 = errors;
if(typeof data286.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid135 = _errs650 === errors;
}
else {
var valid135 = true;
}
if(valid135){
if(data286["no-flush"] !== undefined){
const _errs652 = errors;
if(typeof data286["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid135 = _errs652 === errors;
}
else {
var valid135 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid132 = _errs646 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data.active !== undefined){
const _errs654 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/9/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid132 = _errs654 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data["read-only"] !== undefined){
const _errs656 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/9/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid132 = _errs656 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data["auto-read-only"] !== undefined){
const _errs658 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/9/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid132 = _errs658 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data["force-share"] !== undefined){
const _errs660 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/9/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid132 = _errs660 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data["detect-zeroes"] !== undefined){
let data293 = data["detect-zeroes"];
const _errs662 = errors;
if(typeof data293 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data293 === "off") || (data293 === "on")) || (data293 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid132 = _errs662 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data.file !== undefined){
const _errs665 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid132 = _errs665 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data.backing !== undefined){
const _errs666 = errors;
if(!(validate52(data.backing, {instancePath:instancePath+"/backing",parentData:data,parentDataProperty:"backing",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid132 = _errs666 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data.encrypt !== undefined){
let data296 = data.encrypt;
const _errs667 = errors;
const _errs668 = errors;
if(errors === _errs668){
if(data296 && typeof data296 == "object" && !Array.isArray(data296)){
let missing25;
if((data296.format === undefined) && (missing25 = "format")){
validate31.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcowEncryption/required",keyword:"required",params:{missingProperty: missing25}}];
return false;
}
else {
const _errs670 = errors;
for(const key42 in data296){
if(!((key42 === "format") || (key42 === "key-secret"))){
validate31.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcowEncryption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}}];
return false;
break;
}
}
if(_errs670 === errors){
if(data296.format !== undefined){
const _errs671 = errors;
if(!(data296.format === "aes")){
validate31.errors = [{instancePath:instancePath+"/encrypt/format",schemaPath:"qapi#/$defs/BlockdevQcowEncryption/properties/format/enum",keyword:"enum",params:{allowedValues: schema112.properties.format.enum}}];
return false;
}
var valid138 = _errs671 === errors;
}
else {
var valid138 = true;
}
if(valid138){
if(data296["key-secret"] !== undefined){
const _errs672 = errors;
if(typeof data296["key-secret"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/encrypt/key-secret",schemaPath:"qapi#/$defs/BlockdevQcowEncryption/properties/key-secret/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid138 = _errs672 === errors;
}
else {
var valid138 = true;
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
var valid132 = _errs667 === errors;
}
else {
var valid132 = true;
}
}
}
}
}
}
}
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
let missing26;
if(((data.driver === undefined) && (missing26 = "driver")) || ((data.file === undefined) && (missing26 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: missing26}}];
return false;
}
else {
const _errs675 = errors;
for(const key43 in data){
if(!(func2.call(schema38.oneOf[10].properties, key43))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}}];
return false;
break;
}
}
if(_errs675 === errors){
if(data.driver !== undefined){
const _errs676 = errors;
if(!(data.driver === "qcow2")){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/10/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[10].properties.driver.enum}}];
return false;
}
var valid140 = _errs676 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["node-name"] !== undefined){
const _errs677 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/10/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid140 = _errs677 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data.discard !== undefined){
let data301 = data.discard;
const _errs679 = errors;
if(typeof data301 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data301 === "ignore") || (data301 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid140 = _errs679 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data.cache !== undefined){
let data302 = data.cache;
const _errs682 = errors;
const _errs683 = errors;
if(errors === _errs683){
if(data302 && typeof data302 == "object" && !Array.isArray(data302)){
const _errs685 = errors;
for(const key44 in data302){
if(!((key44 === "direct") || (key44 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}}];
return false;
break;
}
}
if(_errs685 === errors){
if(data302.direct !== undefined){
const _errs686 = errors;
if(typeof data302.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid143 = _errs686 === errors;
}
else {
var valid143 = true;
}
if(valid143){
if(data302["no-flush"] !== undefined){
const _errs688 = errors;
if(typeof data302["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid143 = _errs688 === errors;
}
else {
var valid143 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid140 = _errs682 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data.active !== undefined){
const _errs690 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/10/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid140 = _errs690 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["read-only"] !== undefined){
const _errs692 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/10/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid140 = _errs692 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["auto-read-only"] !== undefined){
const _errs694 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/10/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid140 = _errs694 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["force-share"] !== undefined){
const _errs696 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/10/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid140 = _errs696 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["detect-zeroes"] !== undefined){
let data309 = data["detect-zeroes"];
const _errs698 = errors;
if(typeof data309 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data309 === "off") || (data309 === "on")) || (data309 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid140 = _errs698 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data.file !== undefined){
const _errs701 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid140 = _errs701 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data.backing !== undefined){
const _errs702 = errors;
if(!(validate52(data.backing, {instancePath:instancePath+"/backing",parentData:data,parentDataProperty:"backing",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid140 = _errs702 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["lazy-refcounts"] !== undefined){
const _errs703 = errors;
if(typeof data["lazy-refcounts"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/lazy-refcounts",schemaPath:"#/oneOf/10/properties/lazy-refcounts/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid140 = _errs703 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["pass-discard-request"] !== undefined){
const _errs705 = errors;
if(typeof data["pass-discard-request"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/pass-discard-request",schemaPath:"#/oneOf/10/properties/pass-discard-request/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid140 = _errs705 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["pass-discard-snapshot"] !== undefined){
const _errs707 = errors;
if(typeof data["pass-discard-snapshot"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/pass-discard-snapshot",schemaPath:"#/oneOf/10/properties/pass-discard-snapshot/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid140 = _errs707 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["pass-discard-other"] !== undefined){
const _errs709 = errors;
if(typeof data["pass-discard-other"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/pass-discard-other",schemaPath:"#/oneOf/10/properties/pass-discard-other/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid140 = _errs709 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["discard-no-unref"] !== undefined){
const _errs711 = errors;
if(typeof data["discard-no-unref"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/discard-no-unref",schemaPath:"#/oneOf/10/properties/discard-no-unref/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid140 = _errs711 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["overlap-check"] !== undefined){
const _errs713 = errors;
if(!(validate56(data["overlap-check"], {instancePath:instancePath+"/overlap-check",parentData:data,parentDataProperty:"overlap-check",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid140 = _errs713 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["cache-size"] !== undefined){
let data318 = data["cache-size"];
const _errs714 = errors;
if(!(typeof data318 == "number" ? Number.isInteger(data318) && data318 >= -9223372036854776000 && data318 <= 9223372036854776000 : typeof data318 == "bigint" && data318 >= BigInt("-9223372036854775808") && data318 <= BigInt("9223372036854775807"))){
validate31.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/10/properties/cache-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid140 = _errs714 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["l2-cache-size"] !== undefined){
let data319 = data["l2-cache-size"];
const _errs715 = errors;
if(!(typeof data319 == "number" ? Number.isInteger(data319) && data319 >= -9223372036854776000 && data319 <= 9223372036854776000 : typeof data319 == "bigint" && data319 >= BigInt("-9223372036854775808") && data319 <= BigInt("9223372036854775807"))){
validate31.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/10/properties/l2-cache-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid140 = _errs715 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["l2-cache-entry-size"] !== undefined){
let data320 = data["l2-cache-entry-size"];
const _errs716 = errors;
if(!(typeof data320 == "number" ? Number.isInteger(data320) && data320 >= -9223372036854776000 && data320 <= 9223372036854776000 : typeof data320 == "bigint" && data320 >= BigInt("-9223372036854775808") && data320 <= BigInt("9223372036854775807"))){
validate31.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/10/properties/l2-cache-entry-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid140 = _errs716 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["refcount-cache-size"] !== undefined){
let data321 = data["refcount-cache-size"];
const _errs717 = errors;
if(!(typeof data321 == "number" ? Number.isInteger(data321) && data321 >= -9223372036854776000 && data321 <= 9223372036854776000 : typeof data321 == "bigint" && data321 >= BigInt("-9223372036854775808") && data321 <= BigInt("9223372036854775807"))){
validate31.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/10/properties/refcount-cache-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid140 = _errs717 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["cache-clean-interval"] !== undefined){
let data322 = data["cache-clean-interval"];
const _errs718 = errors;
if(!(typeof data322 == "number" ? Number.isInteger(data322) && data322 >= -9223372036854776000 && data322 <= 9223372036854776000 : typeof data322 == "bigint" && data322 >= BigInt("-9223372036854775808") && data322 <= BigInt("9223372036854775807"))){
validate31.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/10/properties/cache-clean-interval/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid140 = _errs718 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data.encrypt !== undefined){
let data323 = data.encrypt;
const _errs719 = errors;
const _errs720 = errors;
if(errors === _errs720){
if(data323 && typeof data323 == "object" && !Array.isArray(data323)){
let missing27;
if((data323.format === undefined) && (missing27 = "format")){
validate31.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/required",keyword:"required",params:{missingProperty: missing27}}];
return false;
}
else {
const tag2 = data323.format;
if(typeof tag2 == "string"){
if(tag2 === "aes"){
if(data323 && typeof data323 == "object" && !Array.isArray(data323)){
let missing28;
if((data323.format === undefined) && (missing28 = "format")){
validate31.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/0/required",keyword:"required",params:{missingProperty: missing28}}];
return false;
}
else {
const _errs724 = errors;
for(const key45 in data323){
if(!((key45 === "format") || (key45 === "key-secret"))){
validate31.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}}];
return false;
break;
}
}
if(_errs724 === errors){
if(data323.format !== undefined){
const _errs725 = errors;
if(!(data323.format === "aes")){
validate31.errors = [{instancePath:instancePath+"/encrypt/format",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/0/properties/format/enum",keyword:"enum",params:{allowedValues: schema120.oneOf[0].properties.format.enum}}];
return false;
}
var valid148 = _errs725 === errors;
}
else {
var valid148 = true;
}
if(valid148){
if(data323["key-secret"] !== undefined){
const _errs726 = errors;
if(typeof data323["key-secret"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/encrypt/key-secret",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/0/properties/key-secret/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid148 = _errs726 === errors;
}
else {
var valid148 = true;
}
}
}
}
}
}
else if(tag2 === "luks"){
if(data323 && typeof data323 == "object" && !Array.isArray(data323)){
let missing29;
if((data323.format === undefined) && (missing29 = "format")){
validate31.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/1/required",keyword:"required",params:{missingProperty: missing29}}];
return false;
}
else {
const _errs729 = errors;
for(const key46 in data323){
if(!((key46 === "format") || (key46 === "key-secret"))){
validate31.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}}];
return false;
break;
}
}
if(_errs729 === errors){
if(data323.format !== undefined){
const _errs730 = errors;
if(!(data323.format === "luks")){
validate31.errors = [{instancePath:instancePath+"/encrypt/format",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/1/properties/format/enum",keyword:"enum",params:{allowedValues: schema120.oneOf[1].properties.format.enum}}];
return false;
}
var valid150 = _errs730 === errors;
}
else {
var valid150 = true;
}
if(valid150){
if(data323["key-secret"] !== undefined){
const _errs731 = errors;
if(typeof data323["key-secret"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/encrypt/key-secret",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/1/properties/key-secret/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid150 = _errs731 === errors;
}
else {
var valid150 = true;
}
}
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "format", tagValue: tag2}}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/discriminator",keyword:"discriminator",params:{error: "tag", tag: "format", tagValue: tag2}}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid140 = _errs719 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["data-file"] !== undefined){
const _errs733 = errors;
if(!(validate32(data["data-file"], {instancePath:instancePath+"/data-file",parentData:data,parentDataProperty:"data-file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid140 = _errs733 === errors;
}
else {
var valid140 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
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
let missing30;
if(((data.driver === undefined) && (missing30 = "driver")) || ((data.file === undefined) && (missing30 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: missing30}}];
return false;
}
else {
const _errs735 = errors;
for(const key47 in data){
if(!(func2.call(schema38.oneOf[11].properties, key47))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}}];
return false;
break;
}
}
if(_errs735 === errors){
if(data.driver !== undefined){
let data329 = data.driver;
const _errs736 = errors;
if(!(((data329 === "qed") || (data329 === "vmdk")) || (data329 === "vpc"))){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/11/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[11].properties.driver.enum}}];
return false;
}
var valid152 = _errs736 === errors;
}
else {
var valid152 = true;
}
if(valid152){
if(data["node-name"] !== undefined){
const _errs737 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/11/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid152 = _errs737 === errors;
}
else {
var valid152 = true;
}
if(valid152){
if(data.discard !== undefined){
let data331 = data.discard;
const _errs739 = errors;
if(typeof data331 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data331 === "ignore") || (data331 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid152 = _errs739 === errors;
}
else {
var valid152 = true;
}
if(valid152){
if(data.cache !== undefined){
let data332 = data.cache;
const _errs742 = errors;
const _errs743 = errors;
if(errors === _errs743){
if(data332 && typeof data332 == "object" && !Array.isArray(data332)){
const _errs745 = errors;
for(const key48 in data332){
if(!((key48 === "direct") || (key48 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}}];
return false;
break;
}
}
if(_errs745 === errors){
if(data332.direct !== undefined){
const _errs746 = errors;
if(typeof data332.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid155 = _errs746 === errors;
}
else {
var valid155 = true;
}
if(valid155){
if(data332["no-flush"] !== undefined){
const _errs748 = errors;
if(typeof data332["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid155 = _errs748 === errors;
}
else {
var valid155 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid152 = _errs742 === errors;
}
else {
var valid152 = true;
}
if(valid152){
if(data.active !== undefined){
const _errs750 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/11/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid152 = _errs750 === errors;
}
else {
var valid152 = true;
}
if(valid152){
if(data["read-only"] !== undefined){
const _errs752 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/11/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid152 = _errs752 === errors;
}
else {
var valid152 = true;
}
if(valid152){
if(data["auto-read-only"] !== undefined){
const _errs754 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/11/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid152 = _errs754 === errors;
}
else {
var valid152 = true;
}
if(valid152){
if(data["force-share"] !== undefined){
const _errs756 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/11/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid152 = _errs756 === errors;
}
else {
var valid152 = true;
}
if(valid152){
if(data["detect-zeroes"] !== undefined){
let data339 = data["detect-zeroes"];
const _errs758 = errors;
if(typeof data339 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data339 === "off") || (data339 === "on")) || (data339 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid152 = _errs758 === errors;
}
else {
var valid152 = true;
}
if(valid152){
if(data.file !== undefined){
const _errs761 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid152 = _errs761 === errors;
}
else {
var valid152 = true;
}
if(valid152){
if(data.backing !== undefined){
const _errs762 = errors;
if(!(validate52(data.backing, {instancePath:instancePath+"/backing",parentData:data,parentDataProperty:"backing",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid152 = _errs762 === errors;
}
else {
var valid152 = true;
}
}
}
}
}
}
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
let missing31;
if(((data.driver === undefined) && (missing31 = "driver")) || ((data.file === undefined) && (missing31 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: missing31}}];
return false;
}
else {
const _errs764 = errors;
for(const key49 in data){
if(!(func2.call(schema38.oneOf[11].properties, key49))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}}];
return false;
break;
}
}
if(_errs764 === errors){
if(data.driver !== undefined){
let data342 = data.driver;
const _errs765 = errors;
if(!(((data342 === "qed") || (data342 === "vmdk")) || (data342 === "vpc"))){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/11/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[11].properties.driver.enum}}];
return false;
}
var valid158 = _errs765 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data["node-name"] !== undefined){
const _errs766 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/11/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid158 = _errs766 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data.discard !== undefined){
let data344 = data.discard;
const _errs768 = errors;
if(typeof data344 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data344 === "ignore") || (data344 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid158 = _errs768 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data.cache !== undefined){
let data345 = data.cache;
const _errs771 = errors;
const _errs772 = errors;
if(errors === _errs772){
if(data345 && typeof data345 == "object" && !Array.isArray(data345)){
const _errs774 = errors;
for(const key50 in data345){
if(!((key50 === "direct") || (key50 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}}];
return false;
break;
}
}
if(_errs774 === errors){
if(data345.direct !== undefined){
const _errs775 = errors;
if(typeof data345.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid161 = _errs775 === errors;
}
else {
var valid161 = true;
}
if(valid161){
if(data345["no-flush"] !== undefined){
const _errs777 = errors;
if(typeof data345["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid161 = _errs777 === errors;
}
else {
var valid161 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid158 = _errs771 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data.active !== undefined){
const _errs779 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/11/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid158 = _errs779 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data["read-only"] !== undefined){
const _errs781 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/11/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid158 = _errs781 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data["auto-read-only"] !== undefined){
const _errs783 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/11/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid158 = _errs783 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data["force-share"] !== undefined){
const _errs785 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/11/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid158 = _errs785 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data["detect-zeroes"] !== undefined){
let data352 = data["detect-zeroes"];
const _errs787 = errors;
if(typeof data352 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data352 === "off") || (data352 === "on")) || (data352 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid158 = _errs787 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data.file !== undefined){
const _errs790 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid158 = _errs790 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data.backing !== undefined){
const _errs791 = errors;
if(!(validate52(data.backing, {instancePath:instancePath+"/backing",parentData:data,parentDataProperty:"backing",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid158 = _errs791 === errors;
}
else {
var valid158 = true;
}
}
}
}
}
}
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
let missing32;
if(((data.driver === undefined) && (missing32 = "driver")) || ((data.file === undefined) && (missing32 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: missing32}}];
return false;
}
else {
const _errs793 = errors;
for(const key51 in data){
if(!(func2.call(schema38.oneOf[11].properties, key51))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}}];
return false;
break;
}
}
if(_errs793 === errors){
if(data.driver !== undefined){
let data355 = data.driver;
const _errs794 = errors;
if(!(((data355 === "qed") || (data355 === "vmdk")) || (data355 === "vpc"))){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/11/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[11].properties.driver.enum}}];
return false;
}
var valid164 = _errs794 === errors;
}
else {
var valid164 = true;
}
if(valid164){
if(data["node-name"] !== undefined){
const _errs795 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/11/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid164 = _errs795 === errors;
}
else {
var valid164 = true;
}
if(valid164){
if(data.discard !== undefined){
let data357 = data.discard;
const _errs797 = errors;
if(typeof data357 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data357 === "ignore") || (data357 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid164 = _errs797 === errors;
}
else {
var valid164 = true;
}
if(valid164){
if(data.cache !== undefined){
let data358 = data.cache;
const _errs800 = errors;
const _errs801 = errors;
if(errors === _errs801){
if(data358 && typeof data358 == "object" && !Array.isArray(data358)){
const _errs803 = errors;
for(const key52 in data358){
if(!((key52 === "direct") || (key52 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}}];
return false;
break;
}
}
if(_errs803 === errors){
if(data358.direct !== undefined){
const _errs804 = errors;
if(typeof data358.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid167 = _errs804 === errors;
}
else {
var valid167 = true;
}
if(valid167){
if(data358["no-flush"] !== undefined){
const _errs806 = errors;
if(typeof data358["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid167 = _errs806 === errors;
}
else {
var valid167 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid164 = _errs800 === errors;
}
else {
var valid164 = true;
}
if(valid164){
if(data.active !== undefined){
const _errs808 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/11/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid164 = _errs808 === errors;
}
else {
var valid164 = true;
}
if(valid164){
if(data["read-only"] !== undefined){
const _errs810 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/11/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid164 = _errs810 === errors;
}
else {
var valid164 = true;
}
if(valid164){
if(data["auto-read-only"] !== undefined){
const _errs812 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/11/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid164 = _errs812 === errors;
}
else {
var valid164 = true;
}
if(valid164){
if(data["force-share"] !== undefined){
const _errs814 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/11/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid164 = _errs814 === errors;
}
else {
var valid164 = true;
}
if(valid164){
if(data["detect-zeroes"] !== undefined){
let data365 = data["detect-zeroes"];
const _errs816 = errors;
if(typeof data365 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data365 === "off") || (data365 === "on")) || (data365 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid164 = _errs816 === errors;
}
else {
var valid164 = true;
}
if(valid164){
if(data.file !== undefined){
const _errs819 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid164 = _errs819 === errors;
}
else {
var valid164 = true;
}
if(valid164){
if(data.backing !== undefined){
const _errs820 = errors;
if(!(validate52(data.backing, {instancePath:instancePath+"/backing",parentData:data,parentDataProperty:"backing",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid164 = _errs820 === errors;
}
else {
var valid164 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else if(tag0 === "quorum"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing33;
if((((data.driver === undefined) && (missing33 = "driver")) || ((data.children === undefined) && (missing33 = "children"))) || ((data["vote-threshold"] === undefined) && (missing33 = "vote-threshold"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: missing33}}];
return false;
}
else {
const _errs822 = errors;
for(const key53 in data){
if(!(func2.call(schema38.oneOf[12].properties, key53))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}}];
return false;
break;
}
}
if(_errs822 === errors){
if(data.driver !== undefined){
const _errs823 = errors;
if(!(data.driver === "quorum")){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/12/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[12].properties.driver.enum}}];
return false;
}
var valid170 = _errs823 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data["node-name"] !== undefined){
const _errs824 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/12/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid170 = _errs824 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data.discard !== undefined){
let data370 = data.discard;
const _errs826 = errors;
if(typeof data370 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data370 === "ignore") || (data370 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid170 = _errs826 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data.cache !== undefined){
let data371 = data.cache;
const _errs829 = errors;
const _errs830 = errors;
if(errors === _errs830){
if(data371 && typeof data371 == "object" && !Array.isArray(data371)){
const _errs832 = errors;
for(const key54 in data371){
if(!((key54 === "direct") || (key54 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}}];
return false;
break;
}
}
if(_errs832 === errors){
if(data371.direct !== undefined){
const _errs833 = errors;
if(typeof data371.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid173 = _errs833 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data371["no-flush"] !== undefined){
const _errs835 = errors;
if(typeof data371["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid173 = _errs835 === errors;
}
else {
var valid173 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid170 = _errs829 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data.active !== undefined){
const _errs837 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/12/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid170 = _errs837 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data["read-only"] !== undefined){
const _errs839 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/12/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid170 = _errs839 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data["auto-read-only"] !== undefined){
const _errs841 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/12/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid170 = _errs841 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data["force-share"] !== undefined){
const _errs843 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/12/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid170 = _errs843 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data["detect-zeroes"] !== undefined){
let data378 = data["detect-zeroes"];
const _errs845 = errors;
if(typeof data378 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data378 === "off") || (data378 === "on")) || (data378 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid170 = _errs845 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data.blkverify !== undefined){
const _errs848 = errors;
if(typeof data.blkverify !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/blkverify",schemaPath:"#/oneOf/12/properties/blkverify/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid170 = _errs848 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data.children !== undefined){
let data380 = data.children;
const _errs850 = errors;
if(errors === _errs850){
if(Array.isArray(data380)){
var valid175 = true;
const len4 = data380.length;
for(let i4=0; i4<len4; i4++){
const _errs852 = errors;
if(!(validate32(data380[i4], {instancePath:instancePath+"/children/" + i4,parentData:data380,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid175 = _errs852 === errors;
if(!valid175){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/children",schemaPath:"#/oneOf/12/properties/children/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid170 = _errs850 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data["vote-threshold"] !== undefined){
let data382 = data["vote-threshold"];
const _errs853 = errors;
if(!(typeof data382 == "number" ? Number.isInteger(data382) && data382 >= -9223372036854776000 && data382 <= 9223372036854776000 : typeof data382 == "bigint" && data382 >= BigInt("-9223372036854775808") && data382 <= BigInt("9223372036854775807"))){
validate31.errors = [{instancePath:instancePath+"/vote-threshold",schemaPath:"#/oneOf/12/properties/vote-threshold/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid170 = _errs853 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data["rewrite-corrupted"] !== undefined){
const _errs854 = errors;
if(typeof data["rewrite-corrupted"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/rewrite-corrupted",schemaPath:"#/oneOf/12/properties/rewrite-corrupted/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid170 = _errs854 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data["read-pattern"] !== undefined){
let data384 = data["read-pattern"];
const _errs856 = errors;
if(typeof data384 !== "string"){
validate31.errors = [{instancePath:instancePath+"/read-pattern",schemaPath:"qapi#/$defs/QuorumReadPattern/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data384 === "quorum") || (data384 === "fifo"))){
validate31.errors = [{instancePath:instancePath+"/read-pattern",schemaPath:"qapi#/$defs/QuorumReadPattern/enum",keyword:"enum",params:{allowedValues: schema133.enum}}];
return false;
}
var valid170 = _errs856 === errors;
}
else {
var valid170 = true;
}
}
}
}
}
}
}
}
}
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
let missing34;
if(((data.driver === undefined) && (missing34 = "driver")) || ((data.file === undefined) && (missing34 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: missing34}}];
return false;
}
else {
const _errs860 = errors;
for(const key55 in data){
if(!(func2.call(schema38.oneOf[13].properties, key55))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}}];
return false;
break;
}
}
if(_errs860 === errors){
if(data.driver !== undefined){
const _errs861 = errors;
if(!(data.driver === "raw")){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/13/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[13].properties.driver.enum}}];
return false;
}
var valid178 = _errs861 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data["node-name"] !== undefined){
const _errs862 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/13/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid178 = _errs862 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data.discard !== undefined){
let data387 = data.discard;
const _errs864 = errors;
if(typeof data387 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data387 === "ignore") || (data387 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid178 = _errs864 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data.cache !== undefined){
let data388 = data.cache;
const _errs867 = errors;
const _errs868 = errors;
if(errors === _errs868){
if(data388 && typeof data388 == "object" && !Array.isArray(data388)){
const _errs870 = errors;
for(const key56 in data388){
if(!((key56 === "direct") || (key56 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}}];
return false;
break;
}
}
if(_errs870 === errors){
if(data388.direct !== undefined){
const _errs871 = errors;
if(typeof data388.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid181 = _errs871 === errors;
}
else {
var valid181 = true;
}
if(valid181){
if(data388["no-flush"] !== undefined){
const _errs873 = errors;
if(typeof data388["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid181 = _errs873 === errors;
}
else {
var valid181 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid178 = _errs867 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data.active !== undefined){
const _errs875 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/13/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid178 = _errs875 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data["read-only"] !== undefined){
const _errs877 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/13/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid178 = _errs877 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data["auto-read-only"] !== undefined){
const _errs879 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/13/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid178 = _errs879 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data["force-share"] !== undefined){
const _errs881 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/13/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid178 = _errs881 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data["detect-zeroes"] !== undefined){
let data395 = data["detect-zeroes"];
const _errs883 = errors;
if(typeof data395 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data395 === "off") || (data395 === "on")) || (data395 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid178 = _errs883 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data.file !== undefined){
const _errs886 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid178 = _errs886 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data.offset !== undefined){
let data397 = data.offset;
const _errs887 = errors;
if(!(typeof data397 == "number" ? Number.isInteger(data397) && data397 >= -9223372036854776000 && data397 <= 9223372036854776000 : typeof data397 == "bigint" && data397 >= BigInt("-9223372036854775808") && data397 <= BigInt("9223372036854775807"))){
validate31.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/13/properties/offset/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid178 = _errs887 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data.size !== undefined){
let data398 = data.size;
const _errs888 = errors;
if(!(typeof data398 == "number" ? Number.isInteger(data398) && data398 >= -9223372036854776000 && data398 <= 9223372036854776000 : typeof data398 == "bigint" && data398 >= BigInt("-9223372036854775808") && data398 <= BigInt("9223372036854775807"))){
validate31.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/13/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid178 = _errs888 === errors;
}
else {
var valid178 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else if(tag0 === "ssh"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing35;
if((((data.driver === undefined) && (missing35 = "driver")) || ((data.server === undefined) && (missing35 = "server"))) || ((data.path === undefined) && (missing35 = "path"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty: missing35}}];
return false;
}
else {
const _errs890 = errors;
for(const key57 in data){
if(!(func2.call(schema38.oneOf[14].properties, key57))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57}}];
return false;
break;
}
}
if(_errs890 === errors){
if(data.driver !== undefined){
const _errs891 = errors;
if(!(data.driver === "ssh")){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/14/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[14].properties.driver.enum}}];
return false;
}
var valid184 = _errs891 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data["node-name"] !== undefined){
const _errs892 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/14/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid184 = _errs892 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data.discard !== undefined){
let data401 = data.discard;
const _errs894 = errors;
if(typeof data401 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data401 === "ignore") || (data401 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid184 = _errs894 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data.cache !== undefined){
let data402 = data.cache;
const _errs897 = errors;
const _errs898 = errors;
if(errors === _errs898){
if(data402 && typeof data402 == "object" && !Array.isArray(data402)){
const _errs900 = errors;
for(const key58 in data402){
if(!((key58 === "direct") || (key58 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58}}];
return false;
break;
}
}
if(_errs900 === errors){
if(data402.direct !== undefined){
const _errs901 = errors;
if(typeof data402.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid187 = _errs901 === errors;
}
else {
var valid187 = true;
}
if(valid187){
if(data402["no-flush"] !== undefined){
const _errs903 = errors;
if(typeof data402["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid187 = _errs903 === errors;
}
else {
var valid187 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid184 = _errs897 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data.active !== undefined){
const _errs905 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/14/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid184 = _errs905 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data["read-only"] !== undefined){
const _errs907 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/14/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid184 = _errs907 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data["auto-read-only"] !== undefined){
const _errs909 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/14/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid184 = _errs909 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data["force-share"] !== undefined){
const _errs911 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/14/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid184 = _errs911 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data["detect-zeroes"] !== undefined){
let data409 = data["detect-zeroes"];
const _errs913 = errors;
if(typeof data409 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data409 === "off") || (data409 === "on")) || (data409 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid184 = _errs913 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data.server !== undefined){
let data410 = data.server;
const _errs916 = errors;
const _errs917 = errors;
if(errors === _errs917){
if(data410 && typeof data410 == "object" && !Array.isArray(data410)){
let missing36;
if(((data410.host === undefined) && (missing36 = "host")) || ((data410.port === undefined) && (missing36 = "port"))){
validate31.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/InetSocketAddress/required",keyword:"required",params:{missingProperty: missing36}}];
return false;
}
else {
const _errs919 = errors;
for(const key59 in data410){
if(!((((((((key59 === "host") || (key59 === "port")) || (key59 === "numeric")) || (key59 === "to")) || (key59 === "ipv4")) || (key59 === "ipv6")) || (key59 === "keep-alive")) || (key59 === "mptcp"))){
validate31.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/InetSocketAddress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59}}];
return false;
break;
}
}
if(_errs919 === errors){
if(data410.host !== undefined){
const _errs920 = errors;
if(typeof data410.host !== "string"){
validate31.errors = [{instancePath:instancePath+"/server/host",schemaPath:"qapi#/$defs/InetSocketAddress/properties/host/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid190 = _errs920 === errors;
}
else {
var valid190 = true;
}
if(valid190){
if(data410.port !== undefined){
const _errs922 = errors;
if(typeof data410.port !== "string"){
validate31.errors = [{instancePath:instancePath+"/server/port",schemaPath:"qapi#/$defs/InetSocketAddress/properties/port/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid190 = _errs922 === errors;
}
else {
var valid190 = true;
}
if(valid190){
if(data410.numeric !== undefined){
const _errs924 = errors;
if(typeof data410.numeric !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/server/numeric",schemaPath:"qapi#/$defs/InetSocketAddress/properties/numeric/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid190 = _errs924 === errors;
}
else {
var valid190 = true;
}
if(valid190){
if(data410.to !== undefined){
let data414 = data410.to;
const _errs926 = errors;
if(!(typeof data414 == "number" ? Number.isInteger(data414) && data414 >= 0 && data414 <= 65535 : typeof data414 == "bigint" && data414 >= BigInt("0") && data414 <= BigInt("65535"))){
validate31.errors = [{instancePath:instancePath+"/server/to",schemaPath:"qapi#/$defs/InetSocketAddress/properties/to/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid190 = _errs926 === errors;
}
else {
var valid190 = true;
}
if(valid190){
if(data410.ipv4 !== undefined){
const _errs927 = errors;
if(typeof data410.ipv4 !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/server/ipv4",schemaPath:"qapi#/$defs/InetSocketAddress/properties/ipv4/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid190 = _errs927 === errors;
}
else {
var valid190 = true;
}
if(valid190){
if(data410.ipv6 !== undefined){
const _errs929 = errors;
if(typeof data410.ipv6 !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/server/ipv6",schemaPath:"qapi#/$defs/InetSocketAddress/properties/ipv6/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid190 = _errs929 === errors;
}
else {
var valid190 = true;
}
if(valid190){
if(data410["keep-alive"] !== undefined){
const _errs931 = errors;
if(typeof data410["keep-alive"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/server/keep-alive",schemaPath:"qapi#/$defs/InetSocketAddress/properties/keep-alive/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid190 = _errs931 === errors;
}
else {
var valid190 = true;
}
if(valid190){
if(data410.mptcp !== undefined){
const _errs933 = errors;
if(typeof data410.mptcp !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/server/mptcp",schemaPath:"qapi#/$defs/InetSocketAddress/properties/mptcp/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid190 = _errs933 === errors;
}
else {
var valid190 = true;
}
}
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
validate31.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/InetSocketAddress/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid184 = _errs916 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data.path !== undefined){
const _errs935 = errors;
if(typeof data.path !== "string"){
validate31.errors = [{instancePath:instancePath+"/path",schemaPath:"#/oneOf/14/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid184 = _errs935 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data.user !== undefined){
const _errs937 = errors;
if(typeof data.user !== "string"){
validate31.errors = [{instancePath:instancePath+"/user",schemaPath:"#/oneOf/14/properties/user/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid184 = _errs937 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data["host-key-check"] !== undefined){
const _errs939 = errors;
if(!(validate69(data["host-key-check"], {instancePath:instancePath+"/host-key-check",parentData:data,parentDataProperty:"host-key-check",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid184 = _errs939 === errors;
}
else {
var valid184 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else if(tag0 === "throttle"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing37;
if((((data.driver === undefined) && (missing37 = "driver")) || ((data["throttle-group"] === undefined) && (missing37 = "throttle-group"))) || ((data.file === undefined) && (missing37 = "file"))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: missing37}}];
return false;
}
else {
const _errs941 = errors;
for(const key60 in data){
if(!(func2.call(schema38.oneOf[15].properties, key60))){
validate31.errors = [{instancePath,schemaPath:"#/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60}}];
return false;
break;
}
}
if(_errs941 === errors){
if(data.driver !== undefined){
const _errs942 = errors;
if(!(data.driver === "throttle")){
validate31.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/15/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[15].properties.driver.enum}}];
return false;
}
var valid192 = _errs942 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data["node-name"] !== undefined){
const _errs943 = errors;
if(typeof data["node-name"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/15/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid192 = _errs943 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data.discard !== undefined){
let data424 = data.discard;
const _errs945 = errors;
if(typeof data424 !== "string"){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data424 === "ignore") || (data424 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid192 = _errs945 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data.cache !== undefined){
let data425 = data.cache;
const _errs948 = errors;
const _errs949 = errors;
if(errors === _errs949){
if(data425 && typeof data425 == "object" && !Array.isArray(data425)){
const _errs951 = errors;
for(const key61 in data425){
if(!((key61 === "direct") || (key61 === "no-flush"))){
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61}}];
return false;
break;
}
}
if(_errs951 === errors){
if(data425.direct !== undefined){
const _errs952 = errors;
if(typeof data425.direct !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid195 = _errs952 === errors;
}
else {
var valid195 = true;
}
if(valid195){
if(data425["no-flush"] !== undefined){
const _errs954 = errors;
if(typeof data425["no-flush"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid195 = _errs954 === errors;
}
else {
var valid195 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid192 = _errs948 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data.active !== undefined){
const _errs956 = errors;
if(typeof data.active !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/15/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid192 = _errs956 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data["read-only"] !== undefined){
const _errs958 = errors;
if(typeof data["read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/15/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid192 = _errs958 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data["auto-read-only"] !== undefined){
const _errs960 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/15/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid192 = _errs960 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data["force-share"] !== undefined){
const _errs962 = errors;
if(typeof data["force-share"] !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/15/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid192 = _errs962 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data["detect-zeroes"] !== undefined){
let data432 = data["detect-zeroes"];
const _errs964 = errors;
if(typeof data432 !== "string"){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data432 === "off") || (data432 === "on")) || (data432 === "unmap"))){
validate31.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid192 = _errs964 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data["throttle-group"] !== undefined){
const _errs967 = errors;
if(typeof data["throttle-group"] !== "string"){
validate31.errors = [{instancePath:instancePath+"/throttle-group",schemaPath:"#/oneOf/15/properties/throttle-group/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid192 = _errs967 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data.file !== undefined){
const _errs969 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid192 = _errs969 === errors;
}
else {
var valid192 = true;
}
}
}
}
}
}
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

const BlockdevReopen = validate73;
const schema146 = {"$id":"blockdev-reopen","type":"object","properties":{"options":{"type":"array","items":{"$ref":"qapi#/$defs/BlockdevOptions"}}},"required":["options"],"additionalProperties":false};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.driver === undefined) && (missing0 = "driver")){
validate74.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.driver;
if(typeof tag0 == "string"){
if(tag0 === "blkdebug"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.driver === undefined) && (missing1 = "driver")) || ((data.image === undefined) && (missing1 = "image"))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!(func2.call(schema38.oneOf[0].properties, key0))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs3 === errors){
if(data.driver !== undefined){
const _errs4 = errors;
if(!(data.driver === "blkdebug")){
validate74.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[0].properties.driver.enum}}];
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
validate74.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"}}];
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
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "ignore") || (data2 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
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
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs13 === errors){
if(data3.direct !== undefined){
const _errs14 = errors;
if(typeof data3.direct !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
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
validate74.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
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
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
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
validate74.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/0/properties/active/type",keyword:"type",params:{type: "boolean"}}];
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
validate74.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/0/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
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
validate74.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/0/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
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
validate74.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/0/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
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
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data10 === "off") || (data10 === "on")) || (data10 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.image !== undefined){
const _errs29 = errors;
if(!(validate32(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid2 = _errs29 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.config !== undefined){
const _errs30 = errors;
if(typeof data.config !== "string"){
validate74.errors = [{instancePath:instancePath+"/config",schemaPath:"#/oneOf/0/properties/config/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.align !== undefined){
let data13 = data.align;
const _errs32 = errors;
if(!(typeof data13 == "number" ? Number.isInteger(data13) && data13 >= -9223372036854776000 && data13 <= 9223372036854776000 : typeof data13 == "bigint" && data13 >= BigInt("-9223372036854775808") && data13 <= BigInt("9223372036854775807"))){
validate74.errors = [{instancePath:instancePath+"/align",schemaPath:"#/oneOf/0/properties/align/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid2 = _errs32 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["max-transfer"] !== undefined){
let data14 = data["max-transfer"];
const _errs33 = errors;
if(!(typeof data14 == "number" ? Number.isInteger(data14) && data14 >= -2147483648 && data14 <= 2147483647 : typeof data14 == "bigint" && data14 >= BigInt("-2147483648") && data14 <= BigInt("2147483647"))){
validate74.errors = [{instancePath:instancePath+"/max-transfer",schemaPath:"#/oneOf/0/properties/max-transfer/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid2 = _errs33 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["opt-write-zero"] !== undefined){
let data15 = data["opt-write-zero"];
const _errs34 = errors;
if(!(typeof data15 == "number" ? Number.isInteger(data15) && data15 >= -2147483648 && data15 <= 2147483647 : typeof data15 == "bigint" && data15 >= BigInt("-2147483648") && data15 <= BigInt("2147483647"))){
validate74.errors = [{instancePath:instancePath+"/opt-write-zero",schemaPath:"#/oneOf/0/properties/opt-write-zero/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid2 = _errs34 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["max-write-zero"] !== undefined){
let data16 = data["max-write-zero"];
const _errs35 = errors;
if(!(typeof data16 == "number" ? Number.isInteger(data16) && data16 >= -2147483648 && data16 <= 2147483647 : typeof data16 == "bigint" && data16 >= BigInt("-2147483648") && data16 <= BigInt("2147483647"))){
validate74.errors = [{instancePath:instancePath+"/max-write-zero",schemaPath:"#/oneOf/0/properties/max-write-zero/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid2 = _errs35 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["opt-discard"] !== undefined){
let data17 = data["opt-discard"];
const _errs36 = errors;
if(!(typeof data17 == "number" ? Number.isInteger(data17) && data17 >= -2147483648 && data17 <= 2147483647 : typeof data17 == "bigint" && data17 >= BigInt("-2147483648") && data17 <= BigInt("2147483647"))){
validate74.errors = [{instancePath:instancePath+"/opt-discard",schemaPath:"#/oneOf/0/properties/opt-discard/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid2 = _errs36 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["max-discard"] !== undefined){
let data18 = data["max-discard"];
const _errs37 = errors;
if(!(typeof data18 == "number" ? Number.isInteger(data18) && data18 >= -2147483648 && data18 <= 2147483647 : typeof data18 == "bigint" && data18 >= BigInt("-2147483648") && data18 <= BigInt("2147483647"))){
validate74.errors = [{instancePath:instancePath+"/max-discard",schemaPath:"#/oneOf/0/properties/max-discard/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid2 = _errs37 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["inject-error"] !== undefined){
let data19 = data["inject-error"];
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data19)){
var valid7 = true;
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
const _errs40 = errors;
if(!(validate34(data19[i0], {instancePath:instancePath+"/inject-error/" + i0,parentData:data19,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid7 = _errs40 === errors;
if(!valid7){
break;
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/inject-error",schemaPath:"#/oneOf/0/properties/inject-error/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs38 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["set-state"] !== undefined){
let data21 = data["set-state"];
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data21)){
var valid8 = true;
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
const _errs43 = errors;
if(!(validate36(data21[i1], {instancePath:instancePath+"/set-state/" + i1,parentData:data21,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid8 = _errs43 === errors;
if(!valid8){
break;
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/set-state",schemaPath:"#/oneOf/0/properties/set-state/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs41 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["take-child-perms"] !== undefined){
let data23 = data["take-child-perms"];
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data23)){
var valid9 = true;
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
const _errs46 = errors;
if(typeof data24 !== "string"){
validate74.errors = [{instancePath:instancePath+"/take-child-perms/" + i2,schemaPath:"qapi#/$defs/BlockPermission/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data24 === "consistent-read") || (data24 === "write")) || (data24 === "write-unchanged")) || (data24 === "resize"))){
validate74.errors = [{instancePath:instancePath+"/take-child-perms/" + i2,schemaPath:"qapi#/$defs/BlockPermission/enum",keyword:"enum",params:{allowedValues: schema48.enum}}];
return false;
}
var valid9 = _errs46 === errors;
if(!valid9){
break;
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/take-child-perms",schemaPath:"#/oneOf/0/properties/take-child-perms/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs44 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["unshare-child-perms"] !== undefined){
let data25 = data["unshare-child-perms"];
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data25)){
var valid11 = true;
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
const _errs51 = errors;
if(typeof data26 !== "string"){
validate74.errors = [{instancePath:instancePath+"/unshare-child-perms/" + i3,schemaPath:"qapi#/$defs/BlockPermission/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data26 === "consistent-read") || (data26 === "write")) || (data26 === "write-unchanged")) || (data26 === "resize"))){
validate74.errors = [{instancePath:instancePath+"/unshare-child-perms/" + i3,schemaPath:"qapi#/$defs/BlockPermission/enum",keyword:"enum",params:{allowedValues: schema48.enum}}];
return false;
}
var valid11 = _errs51 === errors;
if(!valid11){
break;
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/unshare-child-perms",schemaPath:"#/oneOf/0/properties/unshare-child-perms/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs49 === errors;
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
}
}
}
}
}
}
}
}
}
}
}
else if(tag0 === "blkverify"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.driver === undefined) && (missing2 = "driver")) || ((data.test === undefined) && (missing2 = "test"))) || ((data.raw === undefined) && (missing2 = "raw"))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs55 = errors;
for(const key2 in data){
if(!(func2.call(schema38.oneOf[1].properties, key2))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs55 === errors){
if(data.driver !== undefined){
const _errs56 = errors;
if(!(data.driver === "blkverify")){
validate74.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/1/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[1].properties.driver.enum}}];
return false;
}
var valid14 = _errs56 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["node-name"] !== undefined){
const _errs57 = errors;
if(typeof data["node-name"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/1/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs57 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.discard !== undefined){
let data29 = data.discard;
const _errs59 = errors;
if(typeof data29 !== "string"){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data29 === "ignore") || (data29 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid14 = _errs59 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.cache !== undefined){
let data30 = data.cache;
const _errs62 = errors;
const _errs63 = errors;
if(errors === _errs63){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
const _errs65 = errors;
for(const key3 in data30){
if(!((key3 === "direct") || (key3 === "no-flush"))){
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs65 === errors){
if(data30.direct !== undefined){
const _errs66 = errors;
if(typeof data30.direct !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid17 = _errs66 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data30["no-flush"] !== undefined){
const _errs68 = errors;
if(typeof data30["no-flush"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid17 = _errs68 === errors;
}
else {
var valid17 = true;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid14 = _errs62 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.active !== undefined){
const _errs70 = errors;
if(typeof data.active !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/1/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs70 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["read-only"] !== undefined){
const _errs72 = errors;
if(typeof data["read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/1/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs72 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["auto-read-only"] !== undefined){
const _errs74 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/1/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs74 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["force-share"] !== undefined){
const _errs76 = errors;
if(typeof data["force-share"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/1/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs76 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["detect-zeroes"] !== undefined){
let data37 = data["detect-zeroes"];
const _errs78 = errors;
if(typeof data37 !== "string"){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data37 === "off") || (data37 === "on")) || (data37 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid14 = _errs78 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.test !== undefined){
const _errs81 = errors;
if(!(validate32(data.test, {instancePath:instancePath+"/test",parentData:data,parentDataProperty:"test",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid14 = _errs81 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.raw !== undefined){
const _errs82 = errors;
if(!(validate32(data.raw, {instancePath:instancePath+"/raw",parentData:data,parentDataProperty:"raw",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid14 = _errs82 === errors;
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
}
else if(tag0 === "bochs"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.driver === undefined) && (missing3 = "driver")) || ((data.file === undefined) && (missing3 = "file"))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs84 = errors;
for(const key4 in data){
if(!(func2.call(schema38.oneOf[2].properties, key4))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs84 === errors){
if(data.driver !== undefined){
let data40 = data.driver;
const _errs85 = errors;
if(!(((((((data40 === "bochs") || (data40 === "cloop")) || (data40 === "compress")) || (data40 === "dmg")) || (data40 === "parallels")) || (data40 === "vdi")) || (data40 === "vhdx"))){
validate74.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[2].properties.driver.enum}}];
return false;
}
var valid20 = _errs85 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data["node-name"] !== undefined){
const _errs86 = errors;
if(typeof data["node-name"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/2/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid20 = _errs86 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.discard !== undefined){
let data42 = data.discard;
const _errs88 = errors;
if(typeof data42 !== "string"){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data42 === "ignore") || (data42 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid20 = _errs88 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.cache !== undefined){
let data43 = data.cache;
const _errs91 = errors;
const _errs92 = errors;
if(errors === _errs92){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
const _errs94 = errors;
for(const key5 in data43){
if(!((key5 === "direct") || (key5 === "no-flush"))){
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs94 === errors){
if(data43.direct !== undefined){
const _errs95 = errors;
if(typeof data43.direct !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid23 = _errs95 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data43["no-flush"] !== undefined){
const _errs97 = errors;
if(typeof data43["no-flush"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid23 = _errs97 === errors;
}
else {
var valid23 = true;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid20 = _errs91 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.active !== undefined){
const _errs99 = errors;
if(typeof data.active !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/2/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid20 = _errs99 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data["read-only"] !== undefined){
const _errs101 = errors;
if(typeof data["read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/2/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid20 = _errs101 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data["auto-read-only"] !== undefined){
const _errs103 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/2/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid20 = _errs103 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data["force-share"] !== undefined){
const _errs105 = errors;
if(typeof data["force-share"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/2/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid20 = _errs105 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data["detect-zeroes"] !== undefined){
let data50 = data["detect-zeroes"];
const _errs107 = errors;
if(typeof data50 !== "string"){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data50 === "off") || (data50 === "on")) || (data50 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid20 = _errs107 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.file !== undefined){
const _errs110 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid20 = _errs110 === errors;
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
else if(tag0 === "cloop"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.driver === undefined) && (missing4 = "driver")) || ((data.file === undefined) && (missing4 = "file"))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs112 = errors;
for(const key6 in data){
if(!(func2.call(schema38.oneOf[2].properties, key6))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs112 === errors){
if(data.driver !== undefined){
let data52 = data.driver;
const _errs113 = errors;
if(!(((((((data52 === "bochs") || (data52 === "cloop")) || (data52 === "compress")) || (data52 === "dmg")) || (data52 === "parallels")) || (data52 === "vdi")) || (data52 === "vhdx"))){
validate74.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[2].properties.driver.enum}}];
return false;
}
var valid26 = _errs113 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data["node-name"] !== undefined){
const _errs114 = errors;
if(typeof data["node-name"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/2/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs114 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.discard !== undefined){
let data54 = data.discard;
const _errs116 = errors;
if(typeof data54 !== "string"){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data54 === "ignore") || (data54 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid26 = _errs116 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.cache !== undefined){
let data55 = data.cache;
const _errs119 = errors;
const _errs120 = errors;
if(errors === _errs120){
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
const _errs122 = errors;
for(const key7 in data55){
if(!((key7 === "direct") || (key7 === "no-flush"))){
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs122 === errors){
if(data55.direct !== undefined){
const _errs123 = errors;
if(typeof data55.direct !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid29 = _errs123 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data55["no-flush"] !== undefined){
const _errs125 = errors;
if(typeof data55["no-flush"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid29 = _errs125 === errors;
}
else {
var valid29 = true;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid26 = _errs119 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.active !== undefined){
const _errs127 = errors;
if(typeof data.active !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/2/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid26 = _errs127 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data["read-only"] !== undefined){
const _errs129 = errors;
if(typeof data["read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/2/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid26 = _errs129 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data["auto-read-only"] !== undefined){
const _errs131 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/2/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid26 = _errs131 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data["force-share"] !== undefined){
const _errs133 = errors;
if(typeof data["force-share"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/2/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid26 = _errs133 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data["detect-zeroes"] !== undefined){
let data62 = data["detect-zeroes"];
const _errs135 = errors;
if(typeof data62 !== "string"){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data62 === "off") || (data62 === "on")) || (data62 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid26 = _errs135 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.file !== undefined){
const _errs138 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid26 = _errs138 === errors;
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
else if(tag0 === "compress"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.driver === undefined) && (missing5 = "driver")) || ((data.file === undefined) && (missing5 = "file"))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs140 = errors;
for(const key8 in data){
if(!(func2.call(schema38.oneOf[2].properties, key8))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs140 === errors){
if(data.driver !== undefined){
let data64 = data.driver;
const _errs141 = errors;
if(!(((((((data64 === "bochs") || (data64 === "cloop")) || (data64 === "compress")) || (data64 === "dmg")) || (data64 === "parallels")) || (data64 === "vdi")) || (data64 === "vhdx"))){
validate74.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[2].properties.driver.enum}}];
return false;
}
var valid32 = _errs141 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data["node-name"] !== undefined){
const _errs142 = errors;
if(typeof data["node-name"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/2/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid32 = _errs142 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.discard !== undefined){
let data66 = data.discard;
const _errs144 = errors;
if(typeof data66 !== "string"){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data66 === "ignore") || (data66 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid32 = _errs144 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.cache !== undefined){
let data67 = data.cache;
const _errs147 = errors;
const _errs148 = errors;
if(errors === _errs148){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
const _errs150 = errors;
for(const key9 in data67){
if(!((key9 === "direct") || (key9 === "no-flush"))){
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs150 === errors){
if(data67.direct !== undefined){
const _errs151 = errors;
if(typeof data67.direct !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid35 = _errs151 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data67["no-flush"] !== undefined){
const _errs153 = errors;
if(typeof data67["no-flush"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid35 = _errs153 === errors;
}
else {
var valid35 = true;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid32 = _errs147 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.active !== undefined){
const _errs155 = errors;
if(typeof data.active !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/2/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid32 = _errs155 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data["read-only"] !== undefined){
const _errs157 = errors;
if(typeof data["read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/2/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid32 = _errs157 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data["auto-read-only"] !== undefined){
const _errs159 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/2/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid32 = _errs159 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data["force-share"] !== undefined){
const _errs161 = errors;
if(typeof data["force-share"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/2/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid32 = _errs161 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data["detect-zeroes"] !== undefined){
let data74 = data["detect-zeroes"];
const _errs163 = errors;
if(typeof data74 !== "string"){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data74 === "off") || (data74 === "on")) || (data74 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid32 = _errs163 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.file !== undefined){
const _errs166 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid32 = _errs166 === errors;
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
else if(tag0 === "dmg"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.driver === undefined) && (missing6 = "driver")) || ((data.file === undefined) && (missing6 = "file"))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs168 = errors;
for(const key10 in data){
if(!(func2.call(schema38.oneOf[2].properties, key10))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs168 === errors){
if(data.driver !== undefined){
let data76 = data.driver;
const _errs169 = errors;
if(!(((((((data76 === "bochs") || (data76 === "cloop")) || (data76 === "compress")) || (data76 === "dmg")) || (data76 === "parallels")) || (data76 === "vdi")) || (data76 === "vhdx"))){
validate74.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[2].properties.driver.enum}}];
return false;
}
var valid38 = _errs169 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data["node-name"] !== undefined){
const _errs170 = errors;
if(typeof data["node-name"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/2/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs170 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.discard !== undefined){
let data78 = data.discard;
const _errs172 = errors;
if(typeof data78 !== "string"){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data78 === "ignore") || (data78 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid38 = _errs172 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.cache !== undefined){
let data79 = data.cache;
const _errs175 = errors;
const _errs176 = errors;
if(errors === _errs176){
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
const _errs178 = errors;
for(const key11 in data79){
if(!((key11 === "direct") || (key11 === "no-flush"))){
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs178 === errors){
if(data79.direct !== undefined){
const _errs179 = errors;
if(typeof data79.direct !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid41 = _errs179 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data79["no-flush"] !== undefined){
const _errs181 = errors;
if(typeof data79["no-flush"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid41 = _errs181 === errors;
}
else {
var valid41 = true;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid38 = _errs175 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.active !== undefined){
const _errs183 = errors;
if(typeof data.active !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/2/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid38 = _errs183 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data["read-only"] !== undefined){
const _errs185 = errors;
if(typeof data["read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/2/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid38 = _errs185 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data["auto-read-only"] !== undefined){
const _errs187 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/2/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid38 = _errs187 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data["force-share"] !== undefined){
const _errs189 = errors;
if(typeof data["force-share"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/2/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid38 = _errs189 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data["detect-zeroes"] !== undefined){
let data86 = data["detect-zeroes"];
const _errs191 = errors;
if(typeof data86 !== "string"){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data86 === "off") || (data86 === "on")) || (data86 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid38 = _errs191 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.file !== undefined){
const _errs194 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid38 = _errs194 === errors;
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
else if(tag0 === "parallels"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((data.driver === undefined) && (missing7 = "driver")) || ((data.file === undefined) && (missing7 = "file"))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs196 = errors;
for(const key12 in data){
if(!(func2.call(schema38.oneOf[2].properties, key12))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs196 === errors){
if(data.driver !== undefined){
let data88 = data.driver;
const _errs197 = errors;
if(!(((((((data88 === "bochs") || (data88 === "cloop")) || (data88 === "compress")) || (data88 === "dmg")) || (data88 === "parallels")) || (data88 === "vdi")) || (data88 === "vhdx"))){
validate74.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[2].properties.driver.enum}}];
return false;
}
var valid44 = _errs197 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data["node-name"] !== undefined){
const _errs198 = errors;
if(typeof data["node-name"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/2/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs198 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data.discard !== undefined){
let data90 = data.discard;
const _errs200 = errors;
if(typeof data90 !== "string"){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data90 === "ignore") || (data90 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid44 = _errs200 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data.cache !== undefined){
let data91 = data.cache;
const _errs203 = errors;
const _errs204 = errors;
if(errors === _errs204){
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
const _errs206 = errors;
for(const key13 in data91){
if(!((key13 === "direct") || (key13 === "no-flush"))){
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs206 === errors){
if(data91.direct !== undefined){
const _errs207 = errors;
if(typeof data91.direct !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid47 = _errs207 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data91["no-flush"] !== undefined){
const _errs209 = errors;
if(typeof data91["no-flush"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid47 = _errs209 === errors;
}
else {
var valid47 = true;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid44 = _errs203 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data.active !== undefined){
const _errs211 = errors;
if(typeof data.active !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/2/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid44 = _errs211 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data["read-only"] !== undefined){
const _errs213 = errors;
if(typeof data["read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/2/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid44 = _errs213 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data["auto-read-only"] !== undefined){
const _errs215 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/2/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid44 = _errs215 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data["force-share"] !== undefined){
const _errs217 = errors;
if(typeof data["force-share"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/2/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid44 = _errs217 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data["detect-zeroes"] !== undefined){
let data98 = data["detect-zeroes"];
const _errs219 = errors;
if(typeof data98 !== "string"){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data98 === "off") || (data98 === "on")) || (data98 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid44 = _errs219 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data.file !== undefined){
const _errs222 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid44 = _errs222 === errors;
}
else {
var valid44 = true;
}
}
}
}
}
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
let missing8;
if(((data.driver === undefined) && (missing8 = "driver")) || ((data.file === undefined) && (missing8 = "file"))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs224 = errors;
for(const key14 in data){
if(!(func2.call(schema38.oneOf[2].properties, key14))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs224 === errors){
if(data.driver !== undefined){
let data100 = data.driver;
const _errs225 = errors;
if(!(((((((data100 === "bochs") || (data100 === "cloop")) || (data100 === "compress")) || (data100 === "dmg")) || (data100 === "parallels")) || (data100 === "vdi")) || (data100 === "vhdx"))){
validate74.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[2].properties.driver.enum}}];
return false;
}
var valid50 = _errs225 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data["node-name"] !== undefined){
const _errs226 = errors;
if(typeof data["node-name"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/2/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid50 = _errs226 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.discard !== undefined){
let data102 = data.discard;
const _errs228 = errors;
if(typeof data102 !== "string"){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data102 === "ignore") || (data102 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid50 = _errs228 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.cache !== undefined){
let data103 = data.cache;
const _errs231 = errors;
const _errs232 = errors;
if(errors === _errs232){
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
const _errs234 = errors;
for(const key15 in data103){
if(!((key15 === "direct") || (key15 === "no-flush"))){
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs234 === errors){
if(data103.direct !== undefined){
const _errs235 = errors;
if(typeof data103.direct !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid53 = _errs235 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data103["no-flush"] !== undefined){
const _errs237 = errors;
if(typeof data103["no-flush"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid53 = _errs237 === errors;
}
else {
var valid53 = true;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid50 = _errs231 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.active !== undefined){
const _errs239 = errors;
if(typeof data.active !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/2/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid50 = _errs239 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data["read-only"] !== undefined){
const _errs241 = errors;
if(typeof data["read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/2/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid50 = _errs241 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data["auto-read-only"] !== undefined){
const _errs243 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/2/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid50 = _errs243 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data["force-share"] !== undefined){
const _errs245 = errors;
if(typeof data["force-share"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/2/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid50 = _errs245 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data["detect-zeroes"] !== undefined){
let data110 = data["detect-zeroes"];
const _errs247 = errors;
if(typeof data110 !== "string"){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data110 === "off") || (data110 === "on")) || (data110 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid50 = _errs247 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.file !== undefined){
const _errs250 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid50 = _errs250 === errors;
}
else {
var valid50 = true;
}
}
}
}
}
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
let missing9;
if(((data.driver === undefined) && (missing9 = "driver")) || ((data.file === undefined) && (missing9 = "file"))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs252 = errors;
for(const key16 in data){
if(!(func2.call(schema38.oneOf[2].properties, key16))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs252 === errors){
if(data.driver !== undefined){
let data112 = data.driver;
const _errs253 = errors;
if(!(((((((data112 === "bochs") || (data112 === "cloop")) || (data112 === "compress")) || (data112 === "dmg")) || (data112 === "parallels")) || (data112 === "vdi")) || (data112 === "vhdx"))){
validate74.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[2].properties.driver.enum}}];
return false;
}
var valid56 = _errs253 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data["node-name"] !== undefined){
const _errs254 = errors;
if(typeof data["node-name"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/2/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid56 = _errs254 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.discard !== undefined){
let data114 = data.discard;
const _errs256 = errors;
if(typeof data114 !== "string"){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data114 === "ignore") || (data114 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid56 = _errs256 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.cache !== undefined){
let data115 = data.cache;
const _errs259 = errors;
const _errs260 = errors;
if(errors === _errs260){
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
const _errs262 = errors;
for(const key17 in data115){
if(!((key17 === "direct") || (key17 === "no-flush"))){
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs262 === errors){
if(data115.direct !== undefined){
const _errs263 = errors;
if(typeof data115.direct !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid59 = _errs263 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data115["no-flush"] !== undefined){
const _errs265 = errors;
if(typeof data115["no-flush"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid59 = _errs265 === errors;
}
else {
var valid59 = true;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid56 = _errs259 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.active !== undefined){
const _errs267 = errors;
if(typeof data.active !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/2/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid56 = _errs267 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data["read-only"] !== undefined){
const _errs269 = errors;
if(typeof data["read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/2/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid56 = _errs269 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data["auto-read-only"] !== undefined){
const _errs271 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/2/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid56 = _errs271 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data["force-share"] !== undefined){
const _errs273 = errors;
if(typeof data["force-share"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/2/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid56 = _errs273 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data["detect-zeroes"] !== undefined){
let data122 = data["detect-zeroes"];
const _errs275 = errors;
if(typeof data122 !== "string"){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data122 === "off") || (data122 === "on")) || (data122 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid56 = _errs275 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.file !== undefined){
const _errs278 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid56 = _errs278 === errors;
}
else {
var valid56 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else if(tag0 === "copy-on-read"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if(((data.driver === undefined) && (missing10 = "driver")) || ((data.file === undefined) && (missing10 = "file"))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs280 = errors;
for(const key18 in data){
if(!(func2.call(schema38.oneOf[3].properties, key18))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs280 === errors){
if(data.driver !== undefined){
const _errs281 = errors;
if(!(data.driver === "copy-on-read")){
validate74.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/3/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[3].properties.driver.enum}}];
return false;
}
var valid62 = _errs281 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data["node-name"] !== undefined){
const _errs282 = errors;
if(typeof data["node-name"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/3/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid62 = _errs282 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.discard !== undefined){
let data126 = data.discard;
const _errs284 = errors;
if(typeof data126 !== "string"){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data126 === "ignore") || (data126 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid62 = _errs284 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.cache !== undefined){
let data127 = data.cache;
const _errs287 = errors;
const _errs288 = errors;
if(errors === _errs288){
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
const _errs290 = errors;
for(const key19 in data127){
if(!((key19 === "direct") || (key19 === "no-flush"))){
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs290 === errors){
if(data127.direct !== undefined){
const _errs291 = errors;
if(typeof data127.direct !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid65 = _errs291 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data127["no-flush"] !== undefined){
const _errs293 = errors;
if(typeof data127["no-flush"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid65 = _errs293 === errors;
}
else {
var valid65 = true;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid62 = _errs287 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.active !== undefined){
const _errs295 = errors;
if(typeof data.active !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/3/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid62 = _errs295 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data["read-only"] !== undefined){
const _errs297 = errors;
if(typeof data["read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/3/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid62 = _errs297 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data["auto-read-only"] !== undefined){
const _errs299 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/3/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid62 = _errs299 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data["force-share"] !== undefined){
const _errs301 = errors;
if(typeof data["force-share"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/3/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid62 = _errs301 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data["detect-zeroes"] !== undefined){
let data134 = data["detect-zeroes"];
const _errs303 = errors;
if(typeof data134 !== "string"){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data134 === "off") || (data134 === "on")) || (data134 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid62 = _errs303 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.file !== undefined){
const _errs306 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid62 = _errs306 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.bottom !== undefined){
const _errs307 = errors;
if(typeof data.bottom !== "string"){
validate74.errors = [{instancePath:instancePath+"/bottom",schemaPath:"#/oneOf/3/properties/bottom/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid62 = _errs307 === errors;
}
else {
var valid62 = true;
}
}
}
}
}
}
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
let missing11;
if(((data.driver === undefined) && (missing11 = "driver")) || ((data.filename === undefined) && (missing11 = "filename"))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs310 = errors;
for(const key20 in data){
if(!(func2.call(schema38.oneOf[4].properties, key20))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs310 === errors){
if(data.driver !== undefined){
let data137 = data.driver;
const _errs311 = errors;
if(!(((data137 === "file") || (data137 === "host_cdrom")) || (data137 === "host_device"))){
validate74.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/4/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[4].properties.driver.enum}}];
return false;
}
var valid68 = _errs311 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data["node-name"] !== undefined){
const _errs312 = errors;
if(typeof data["node-name"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/4/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid68 = _errs312 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.discard !== undefined){
let data139 = data.discard;
const _errs314 = errors;
if(typeof data139 !== "string"){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data139 === "ignore") || (data139 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid68 = _errs314 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.cache !== undefined){
let data140 = data.cache;
const _errs317 = errors;
const _errs318 = errors;
if(errors === _errs318){
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
const _errs320 = errors;
for(const key21 in data140){
if(!((key21 === "direct") || (key21 === "no-flush"))){
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs320 === errors){
if(data140.direct !== undefined){
const _errs321 = errors;
if(typeof data140.direct !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid71 = _errs321 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data140["no-flush"] !== undefined){
const _errs323 = errors;
if(typeof data140["no-flush"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid71 = _errs323 === errors;
}
else {
var valid71 = true;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid68 = _errs317 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.active !== undefined){
const _errs325 = errors;
if(typeof data.active !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/4/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid68 = _errs325 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data["read-only"] !== undefined){
const _errs327 = errors;
if(typeof data["read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/4/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid68 = _errs327 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data["auto-read-only"] !== undefined){
const _errs329 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/4/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid68 = _errs329 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data["force-share"] !== undefined){
const _errs331 = errors;
if(typeof data["force-share"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/4/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid68 = _errs331 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data["detect-zeroes"] !== undefined){
let data147 = data["detect-zeroes"];
const _errs333 = errors;
if(typeof data147 !== "string"){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data147 === "off") || (data147 === "on")) || (data147 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid68 = _errs333 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.filename !== undefined){
const _errs336 = errors;
if(typeof data.filename !== "string"){
validate74.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/4/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid68 = _errs336 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data["pr-manager"] !== undefined){
const _errs338 = errors;
if(typeof data["pr-manager"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/pr-manager",schemaPath:"#/oneOf/4/properties/pr-manager/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid68 = _errs338 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.locking !== undefined){
let data150 = data.locking;
const _errs340 = errors;
if(typeof data150 !== "string"){
validate74.errors = [{instancePath:instancePath+"/locking",schemaPath:"qapi#/$defs/OnOffAuto/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data150 === "auto") || (data150 === "on")) || (data150 === "off"))){
validate74.errors = [{instancePath:instancePath+"/locking",schemaPath:"qapi#/$defs/OnOffAuto/enum",keyword:"enum",params:{allowedValues: schema80.enum}}];
return false;
}
var valid68 = _errs340 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.aio !== undefined){
let data151 = data.aio;
const _errs343 = errors;
if(typeof data151 !== "string"){
validate74.errors = [{instancePath:instancePath+"/aio",schemaPath:"qapi#/$defs/BlockdevAioOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data151 === "threads") || (data151 === "native")) || (data151 === "io_uring"))){
validate74.errors = [{instancePath:instancePath+"/aio",schemaPath:"qapi#/$defs/BlockdevAioOptions/enum",keyword:"enum",params:{allowedValues: schema81.enum}}];
return false;
}
var valid68 = _errs343 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data["aio-max-batch"] !== undefined){
let data152 = data["aio-max-batch"];
const _errs346 = errors;
if(!(typeof data152 == "number" ? Number.isInteger(data152) && data152 >= -9223372036854776000 && data152 <= 9223372036854776000 : typeof data152 == "bigint" && data152 >= BigInt("-9223372036854775808") && data152 <= BigInt("9223372036854775807"))){
validate74.errors = [{instancePath:instancePath+"/aio-max-batch",schemaPath:"#/oneOf/4/properties/aio-max-batch/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid68 = _errs346 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data["drop-cache"] !== undefined){
const _errs347 = errors;
if(typeof data["drop-cache"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/drop-cache",schemaPath:"#/oneOf/4/properties/drop-cache/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid68 = _errs347 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data["x-check-cache-dropped"] !== undefined){
const _errs349 = errors;
if(typeof data["x-check-cache-dropped"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/x-check-cache-dropped",schemaPath:"#/oneOf/4/properties/x-check-cache-dropped/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid68 = _errs349 === errors;
}
else {
var valid68 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else if(tag0 === "host_cdrom"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if(((data.driver === undefined) && (missing12 = "driver")) || ((data.filename === undefined) && (missing12 = "filename"))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs352 = errors;
for(const key22 in data){
if(!(func2.call(schema38.oneOf[4].properties, key22))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs352 === errors){
if(data.driver !== undefined){
let data155 = data.driver;
const _errs353 = errors;
if(!(((data155 === "file") || (data155 === "host_cdrom")) || (data155 === "host_device"))){
validate74.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/4/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[4].properties.driver.enum}}];
return false;
}
var valid76 = _errs353 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data["node-name"] !== undefined){
const _errs354 = errors;
if(typeof data["node-name"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/4/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid76 = _errs354 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.discard !== undefined){
let data157 = data.discard;
const _errs356 = errors;
if(typeof data157 !== "string"){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data157 === "ignore") || (data157 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid76 = _errs356 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.cache !== undefined){
let data158 = data.cache;
const _errs359 = errors;
const _errs360 = errors;
if(errors === _errs360){
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
const _errs362 = errors;
for(const key23 in data158){
if(!((key23 === "direct") || (key23 === "no-flush"))){
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs362 === errors){
if(data158.direct !== undefined){
const _errs363 = errors;
if(typeof data158.direct !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid79 = _errs363 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data158["no-flush"] !== undefined){
const _errs365 = errors;
if(typeof data158["no-flush"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid79 = _errs365 === errors;
}
else {
var valid79 = true;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid76 = _errs359 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.active !== undefined){
const _errs367 = errors;
if(typeof data.active !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/4/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid76 = _errs367 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data["read-only"] !== undefined){
const _errs369 = errors;
if(typeof data["read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/4/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid76 = _errs369 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data["auto-read-only"] !== undefined){
const _errs371 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/4/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid76 = _errs371 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data["force-share"] !== undefined){
const _errs373 = errors;
if(typeof data["force-share"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/4/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid76 = _errs373 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data["detect-zeroes"] !== undefined){
let data165 = data["detect-zeroes"];
const _errs375 = errors;
if(typeof data165 !== "string"){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data165 === "off") || (data165 === "on")) || (data165 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid76 = _errs375 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.filename !== undefined){
const _errs378 = errors;
if(typeof data.filename !== "string"){
validate74.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/4/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid76 = _errs378 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data["pr-manager"] !== undefined){
const _errs380 = errors;
if(typeof data["pr-manager"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/pr-manager",schemaPath:"#/oneOf/4/properties/pr-manager/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid76 = _errs380 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.locking !== undefined){
let data168 = data.locking;
const _errs382 = errors;
if(typeof data168 !== "string"){
validate74.errors = [{instancePath:instancePath+"/locking",schemaPath:"qapi#/$defs/OnOffAuto/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data168 === "auto") || (data168 === "on")) || (data168 === "off"))){
validate74.errors = [{instancePath:instancePath+"/locking",schemaPath:"qapi#/$defs/OnOffAuto/enum",keyword:"enum",params:{allowedValues: schema80.enum}}];
return false;
}
var valid76 = _errs382 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.aio !== undefined){
let data169 = data.aio;
const _errs385 = errors;
if(typeof data169 !== "string"){
validate74.errors = [{instancePath:instancePath+"/aio",schemaPath:"qapi#/$defs/BlockdevAioOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data169 === "threads") || (data169 === "native")) || (data169 === "io_uring"))){
validate74.errors = [{instancePath:instancePath+"/aio",schemaPath:"qapi#/$defs/BlockdevAioOptions/enum",keyword:"enum",params:{allowedValues: schema81.enum}}];
return false;
}
var valid76 = _errs385 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data["aio-max-batch"] !== undefined){
let data170 = data["aio-max-batch"];
const _errs388 = errors;
if(!(typeof data170 == "number" ? Number.isInteger(data170) && data170 >= -9223372036854776000 && data170 <= 9223372036854776000 : typeof data170 == "bigint" && data170 >= BigInt("-9223372036854775808") && data170 <= BigInt("9223372036854775807"))){
validate74.errors = [{instancePath:instancePath+"/aio-max-batch",schemaPath:"#/oneOf/4/properties/aio-max-batch/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid76 = _errs388 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data["drop-cache"] !== undefined){
const _errs389 = errors;
if(typeof data["drop-cache"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/drop-cache",schemaPath:"#/oneOf/4/properties/drop-cache/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid76 = _errs389 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data["x-check-cache-dropped"] !== undefined){
const _errs391 = errors;
if(typeof data["x-check-cache-dropped"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/x-check-cache-dropped",schemaPath:"#/oneOf/4/properties/x-check-cache-dropped/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid76 = _errs391 === errors;
}
else {
var valid76 = true;
}
}
}
}
}
}
}
}
}
}
}
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
let missing13;
if(((data.driver === undefined) && (missing13 = "driver")) || ((data.filename === undefined) && (missing13 = "filename"))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs394 = errors;
for(const key24 in data){
if(!(func2.call(schema38.oneOf[4].properties, key24))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs394 === errors){
if(data.driver !== undefined){
let data173 = data.driver;
const _errs395 = errors;
if(!(((data173 === "file") || (data173 === "host_cdrom")) || (data173 === "host_device"))){
validate74.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/4/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[4].properties.driver.enum}}];
return false;
}
var valid84 = _errs395 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data["node-name"] !== undefined){
const _errs396 = errors;
if(typeof data["node-name"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/4/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid84 = _errs396 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data.discard !== undefined){
let data175 = data.discard;
const _errs398 = errors;
if(typeof data175 !== "string"){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data175 === "ignore") || (data175 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid84 = _errs398 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data.cache !== undefined){
let data176 = data.cache;
const _errs401 = errors;
const _errs402 = errors;
if(errors === _errs402){
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
const _errs404 = errors;
for(const key25 in data176){
if(!((key25 === "direct") || (key25 === "no-flush"))){
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs404 === errors){
if(data176.direct !== undefined){
const _errs405 = errors;
if(typeof data176.direct !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid87 = _errs405 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data176["no-flush"] !== undefined){
const _errs407 = errors;
if(typeof data176["no-flush"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid87 = _errs407 === errors;
}
else {
var valid87 = true;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid84 = _errs401 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data.active !== undefined){
const _errs409 = errors;
if(typeof data.active !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/4/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid84 = _errs409 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data["read-only"] !== undefined){
const _errs411 = errors;
if(typeof data["read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/4/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid84 = _errs411 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data["auto-read-only"] !== undefined){
const _errs413 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/4/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid84 = _errs413 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data["force-share"] !== undefined){
const _errs415 = errors;
if(typeof data["force-share"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/4/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid84 = _errs415 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data["detect-zeroes"] !== undefined){
let data183 = data["detect-zeroes"];
const _errs417 = errors;
if(typeof data183 !== "string"){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data183 === "off") || (data183 === "on")) || (data183 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid84 = _errs417 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data.filename !== undefined){
const _errs420 = errors;
if(typeof data.filename !== "string"){
validate74.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/4/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid84 = _errs420 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data["pr-manager"] !== undefined){
const _errs422 = errors;
if(typeof data["pr-manager"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/pr-manager",schemaPath:"#/oneOf/4/properties/pr-manager/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid84 = _errs422 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data.locking !== undefined){
let data186 = data.locking;
const _errs424 = errors;
if(typeof data186 !== "string"){
validate74.errors = [{instancePath:instancePath+"/locking",schemaPath:"qapi#/$defs/OnOffAuto/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data186 === "auto") || (data186 === "on")) || (data186 === "off"))){
validate74.errors = [{instancePath:instancePath+"/locking",schemaPath:"qapi#/$defs/OnOffAuto/enum",keyword:"enum",params:{allowedValues: schema80.enum}}];
return false;
}
var valid84 = _errs424 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data.aio !== undefined){
let data187 = data.aio;
const _errs427 = errors;
if(typeof data187 !== "string"){
validate74.errors = [{instancePath:instancePath+"/aio",schemaPath:"qapi#/$defs/BlockdevAioOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data187 === "threads") || (data187 === "native")) || (data187 === "io_uring"))){
validate74.errors = [{instancePath:instancePath+"/aio",schemaPath:"qapi#/$defs/BlockdevAioOptions/enum",keyword:"enum",params:{allowedValues: schema81.enum}}];
return false;
}
var valid84 = _errs427 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data["aio-max-batch"] !== undefined){
let data188 = data["aio-max-batch"];
const _errs430 = errors;
if(!(typeof data188 == "number" ? Number.isInteger(data188) && data188 >= -9223372036854776000 && data188 <= 9223372036854776000 : typeof data188 == "bigint" && data188 >= BigInt("-9223372036854775808") && data188 <= BigInt("9223372036854775807"))){
validate74.errors = [{instancePath:instancePath+"/aio-max-batch",schemaPath:"#/oneOf/4/properties/aio-max-batch/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid84 = _errs430 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data["drop-cache"] !== undefined){
const _errs431 = errors;
if(typeof data["drop-cache"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/drop-cache",schemaPath:"#/oneOf/4/properties/drop-cache/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid84 = _errs431 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data["x-check-cache-dropped"] !== undefined){
const _errs433 = errors;
if(typeof data["x-check-cache-dropped"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/x-check-cache-dropped",schemaPath:"#/oneOf/4/properties/x-check-cache-dropped/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid84 = _errs433 === errors;
}
else {
var valid84 = true;
}
}
}
}
}
}
}
}
}
}
}
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
let missing14;
if(((data.driver === undefined) && (missing14 = "driver")) || ((data.file === undefined) && (missing14 = "file"))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs436 = errors;
for(const key26 in data){
if(!(func2.call(schema38.oneOf[5].properties, key26))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs436 === errors){
if(data.driver !== undefined){
const _errs437 = errors;
if(!(data.driver === "luks")){
validate74.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/5/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[5].properties.driver.enum}}];
return false;
}
var valid92 = _errs437 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data["node-name"] !== undefined){
const _errs438 = errors;
if(typeof data["node-name"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/5/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid92 = _errs438 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data.discard !== undefined){
let data193 = data.discard;
const _errs440 = errors;
if(typeof data193 !== "string"){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data193 === "ignore") || (data193 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid92 = _errs440 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data.cache !== undefined){
let data194 = data.cache;
const _errs443 = errors;
const _errs444 = errors;
if(errors === _errs444){
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
const _errs446 = errors;
for(const key27 in data194){
if(!((key27 === "direct") || (key27 === "no-flush"))){
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}}];
return false;
break;
}
}
if(_errs446 === errors){
if(data194.direct !== undefined){
const _errs447 = errors;
if(typeof data194.direct !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid95 = _errs447 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data194["no-flush"] !== undefined){
const _errs449 = errors;
if(typeof data194["no-flush"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid95 = _errs449 === errors;
}
else {
var valid95 = true;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid92 = _errs443 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data.active !== undefined){
const _errs451 = errors;
if(typeof data.active !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/5/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid92 = _errs451 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data["read-only"] !== undefined){
const _errs453 = errors;
if(typeof data["read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/5/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid92 = _errs453 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data["auto-read-only"] !== undefined){
const _errs455 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/5/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid92 = _errs455 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data["force-share"] !== undefined){
const _errs457 = errors;
if(typeof data["force-share"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/5/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid92 = _errs457 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data["detect-zeroes"] !== undefined){
let data201 = data["detect-zeroes"];
const _errs459 = errors;
if(typeof data201 !== "string"){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data201 === "off") || (data201 === "on")) || (data201 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid92 = _errs459 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data.file !== undefined){
const _errs462 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid92 = _errs462 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data["key-secret"] !== undefined){
const _errs463 = errors;
if(typeof data["key-secret"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/key-secret",schemaPath:"#/oneOf/5/properties/key-secret/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid92 = _errs463 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data.header !== undefined){
const _errs465 = errors;
if(!(validate32(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid92 = _errs465 === errors;
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
}
else if(tag0 === "nbd"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if(((data.driver === undefined) && (missing15 = "driver")) || ((data.server === undefined) && (missing15 = "server"))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs467 = errors;
for(const key28 in data){
if(!(func2.call(schema38.oneOf[6].properties, key28))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}}];
return false;
break;
}
}
if(_errs467 === errors){
if(data.driver !== undefined){
const _errs468 = errors;
if(!(data.driver === "nbd")){
validate74.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/6/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[6].properties.driver.enum}}];
return false;
}
var valid98 = _errs468 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data["node-name"] !== undefined){
const _errs469 = errors;
if(typeof data["node-name"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/6/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid98 = _errs469 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data.discard !== undefined){
let data207 = data.discard;
const _errs471 = errors;
if(typeof data207 !== "string"){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data207 === "ignore") || (data207 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid98 = _errs471 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data.cache !== undefined){
let data208 = data.cache;
const _errs474 = errors;
const _errs475 = errors;
if(errors === _errs475){
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
const _errs477 = errors;
for(const key29 in data208){
if(!((key29 === "direct") || (key29 === "no-flush"))){
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}}];
return false;
break;
}
}
if(_errs477 === errors){
if(data208.direct !== undefined){
const _errs478 = errors;
if(typeof data208.direct !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid101 = _errs478 === errors;
}
else {
var valid101 = true;
}
if(valid101){
if(data208["no-flush"] !== undefined){
const _errs480 = errors;
if(typeof data208["no-flush"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid101 = _errs480 === errors;
}
else {
var valid101 = true;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid98 = _errs474 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data.active !== undefined){
const _errs482 = errors;
if(typeof data.active !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/6/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid98 = _errs482 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data["read-only"] !== undefined){
const _errs484 = errors;
if(typeof data["read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/6/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid98 = _errs484 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data["auto-read-only"] !== undefined){
const _errs486 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/6/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid98 = _errs486 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data["force-share"] !== undefined){
const _errs488 = errors;
if(typeof data["force-share"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/6/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid98 = _errs488 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data["detect-zeroes"] !== undefined){
let data215 = data["detect-zeroes"];
const _errs490 = errors;
if(typeof data215 !== "string"){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data215 === "off") || (data215 === "on")) || (data215 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid98 = _errs490 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data.server !== undefined){
let data216 = data.server;
const _errs493 = errors;
const _errs494 = errors;
if(errors === _errs494){
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
let missing16;
if((data216.type === undefined) && (missing16 = "type")){
validate74.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/SocketAddress/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const tag1 = data216.type;
if(typeof tag1 == "string"){
if(tag1 === "inet"){
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
let missing17;
if((((data216.type === undefined) && (missing17 = "type")) || ((data216.host === undefined) && (missing17 = "host"))) || ((data216.port === undefined) && (missing17 = "port"))){
validate74.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/SocketAddress/oneOf/0/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
const _errs498 = errors;
for(const key30 in data216){
if(!(func2.call(schema98.oneOf[0].properties, key30))){
validate74.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/SocketAddress/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}}];
return false;
break;
}
}
if(_errs498 === errors){
if(data216.type !== undefined){
const _errs499 = errors;
if(!(data216.type === "inet")){
validate74.errors = [{instancePath:instancePath+"/server/type",schemaPath:"qapi#/$defs/SocketAddress/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema98.oneOf[0].properties.type.enum}}];
return false;
}
var valid106 = _errs499 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data216.host !== undefined){
const _errs500 = errors;
if(typeof data216.host !== "string"){
validate74.errors = [{instancePath:instancePath+"/server/host",schemaPath:"qapi#/$defs/SocketAddress/oneOf/0/properties/host/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid106 = _errs500 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data216.port !== undefined){
const _errs502 = errors;
if(typeof data216.port !== "string"){
validate74.errors = [{instancePath:instancePath+"/server/port",schemaPath:"qapi#/$defs/SocketAddress/oneOf/0/properties/port/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid106 = _errs502 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data216.numeric !== undefined){
const _errs504 = errors;
if(typeof data216.numeric !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/server/numeric",schemaPath:"qapi#/$defs/SocketAddress/oneOf/0/properties/numeric/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid106 = _errs504 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data216.to !== undefined){
let data221 = data216.to;
const _errs506 = errors;
if(!(typeof data221 == "number" ? Number.isInteger(data221) && data221 >= 0 && data221 <= 65535 : typeof data221 == "bigint" && data221 >= BigInt("0") && data221 <= BigInt("65535"))){
validate74.errors = [{instancePath:instancePath+"/server/to",schemaPath:"qapi#/$defs/SocketAddress/oneOf/0/properties/to/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid106 = _errs506 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data216.ipv4 !== undefined){
const _errs507 = errors;
if(typeof data216.ipv4 !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/server/ipv4",schemaPath:"qapi#/$defs/SocketAddress/oneOf/0/properties/ipv4/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid106 = _errs507 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data216.ipv6 !== undefined){
const _errs509 = errors;
if(typeof data216.ipv6 !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/server/ipv6",schemaPath:"qapi#/$defs/SocketAddress/oneOf/0/properties/ipv6/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid106 = _errs509 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data216["keep-alive"] !== undefined){
const _errs511 = errors;
if(typeof data216["keep-alive"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/server/keep-alive",schemaPath:"qapi#/$defs/SocketAddress/oneOf/0/properties/keep-alive/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid106 = _errs511 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data216.mptcp !== undefined){
const _errs513 = errors;
if(typeof data216.mptcp !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/server/mptcp",schemaPath:"qapi#/$defs/SocketAddress/oneOf/0/properties/mptcp/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid106 = _errs513 === errors;
}
else {
var valid106 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else if(tag1 === "unix"){
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
let missing18;
if(((data216.type === undefined) && (missing18 = "type")) || ((data216.path === undefined) && (missing18 = "path"))){
validate74.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/SocketAddress/oneOf/1/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs516 = errors;
for(const key31 in data216){
if(!((((key31 === "type") || (key31 === "path")) || (key31 === "abstract")) || (key31 === "tight"))){
validate74.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/SocketAddress/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}}];
return false;
break;
}
}
if(_errs516 === errors){
if(data216.type !== undefined){
const _errs517 = errors;
if(!(data216.type === "unix")){
validate74.errors = [{instancePath:instancePath+"/server/type",schemaPath:"qapi#/$defs/SocketAddress/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema98.oneOf[1].properties.type.enum}}];
return false;
}
var valid108 = _errs517 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data216.path !== undefined){
const _errs518 = errors;
if(typeof data216.path !== "string"){
validate74.errors = [{instancePath:instancePath+"/server/path",schemaPath:"qapi#/$defs/SocketAddress/oneOf/1/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid108 = _errs518 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data216.abstract !== undefined){
const _errs520 = errors;
if(typeof data216.abstract !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/server/abstract",schemaPath:"qapi#/$defs/SocketAddress/oneOf/1/properties/abstract/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid108 = _errs520 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data216.tight !== undefined){
const _errs522 = errors;
if(typeof data216.tight !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/server/tight",schemaPath:"qapi#/$defs/SocketAddress/oneOf/1/properties/tight/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid108 = _errs522 === errors;
}
else {
var valid108 = true;
}
}
}
}
}
}
}
}
else if(tag1 === "vsock"){
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
let missing19;
if((((data216.type === undefined) && (missing19 = "type")) || ((data216.cid === undefined) && (missing19 = "cid"))) || ((data216.port === undefined) && (missing19 = "port"))){
validate74.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/SocketAddress/oneOf/2/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs525 = errors;
for(const key32 in data216){
if(!(((key32 === "type") || (key32 === "cid")) || (key32 === "port"))){
validate74.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/SocketAddress/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}}];
return false;
break;
}
}
if(_errs525 === errors){
if(data216.type !== undefined){
const _errs526 = errors;
if(!(data216.type === "vsock")){
validate74.errors = [{instancePath:instancePath+"/server/type",schemaPath:"qapi#/$defs/SocketAddress/oneOf/2/properties/type/enum",keyword:"enum",params:{allowedValues: schema98.oneOf[2].properties.type.enum}}];
return false;
}
var valid110 = _errs526 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data216.cid !== undefined){
const _errs527 = errors;
if(typeof data216.cid !== "string"){
validate74.errors = [{instancePath:instancePath+"/server/cid",schemaPath:"qapi#/$defs/SocketAddress/oneOf/2/properties/cid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid110 = _errs527 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data216.port !== undefined){
const _errs529 = errors;
if(typeof data216.port !== "string"){
validate74.errors = [{instancePath:instancePath+"/server/port",schemaPath:"qapi#/$defs/SocketAddress/oneOf/2/properties/port/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid110 = _errs529 === errors;
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
else if(tag1 === "fd"){
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
let missing20;
if(((data216.type === undefined) && (missing20 = "type")) || ((data216.str === undefined) && (missing20 = "str"))){
validate74.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/SocketAddress/oneOf/3/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs532 = errors;
for(const key33 in data216){
if(!((key33 === "type") || (key33 === "str"))){
validate74.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/SocketAddress/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}}];
return false;
break;
}
}
if(_errs532 === errors){
if(data216.type !== undefined){
const _errs533 = errors;
if(!(data216.type === "fd")){
validate74.errors = [{instancePath:instancePath+"/server/type",schemaPath:"qapi#/$defs/SocketAddress/oneOf/3/properties/type/enum",keyword:"enum",params:{allowedValues: schema98.oneOf[3].properties.type.enum}}];
return false;
}
var valid112 = _errs533 === errors;
}
else {
var valid112 = true;
}
if(valid112){
if(data216.str !== undefined){
const _errs534 = errors;
if(typeof data216.str !== "string"){
validate74.errors = [{instancePath:instancePath+"/server/str",schemaPath:"qapi#/$defs/SocketAddress/oneOf/3/properties/str/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid112 = _errs534 === errors;
}
else {
var valid112 = true;
}
}
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/SocketAddress/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag1}}];
return false;
}
}
else {
validate74.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/SocketAddress/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag1}}];
return false;
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/SocketAddress/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid98 = _errs493 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data.export !== undefined){
const _errs536 = errors;
if(typeof data.export !== "string"){
validate74.errors = [{instancePath:instancePath+"/export",schemaPath:"#/oneOf/6/properties/export/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid98 = _errs536 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data["tls-creds"] !== undefined){
const _errs538 = errors;
if(typeof data["tls-creds"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/tls-creds",schemaPath:"#/oneOf/6/properties/tls-creds/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid98 = _errs538 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data["tls-hostname"] !== undefined){
const _errs540 = errors;
if(typeof data["tls-hostname"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/tls-hostname",schemaPath:"#/oneOf/6/properties/tls-hostname/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid98 = _errs540 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data["x-dirty-bitmap"] !== undefined){
const _errs542 = errors;
if(typeof data["x-dirty-bitmap"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/x-dirty-bitmap",schemaPath:"#/oneOf/6/properties/x-dirty-bitmap/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid98 = _errs542 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data["reconnect-delay"] !== undefined){
let data239 = data["reconnect-delay"];
const _errs544 = errors;
if(!(typeof data239 == "number" ? Number.isInteger(data239) && data239 >= 0 && data239 <= 4294967295 : typeof data239 == "bigint" && data239 >= BigInt("0") && data239 <= BigInt("4294967295"))){
validate74.errors = [{instancePath:instancePath+"/reconnect-delay",schemaPath:"#/oneOf/6/properties/reconnect-delay/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid98 = _errs544 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data["open-timeout"] !== undefined){
let data240 = data["open-timeout"];
const _errs545 = errors;
if(!(typeof data240 == "number" ? Number.isInteger(data240) && data240 >= 0 && data240 <= 4294967295 : typeof data240 == "bigint" && data240 >= BigInt("0") && data240 <= BigInt("4294967295"))){
validate74.errors = [{instancePath:instancePath+"/open-timeout",schemaPath:"#/oneOf/6/properties/open-timeout/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid98 = _errs545 === errors;
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
}
}
}
}
}
else if(tag0 === "null-aio"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing21;
if((data.driver === undefined) && (missing21 = "driver")){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
const _errs547 = errors;
for(const key34 in data){
if(!(func2.call(schema38.oneOf[7].properties, key34))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}}];
return false;
break;
}
}
if(_errs547 === errors){
if(data.driver !== undefined){
let data241 = data.driver;
const _errs548 = errors;
if(!((data241 === "null-aio") || (data241 === "null-co"))){
validate74.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/7/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[7].properties.driver.enum}}];
return false;
}
var valid114 = _errs548 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data["node-name"] !== undefined){
const _errs549 = errors;
if(typeof data["node-name"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/7/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid114 = _errs549 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data.discard !== undefined){
let data243 = data.discard;
const _errs551 = errors;
if(typeof data243 !== "string"){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data243 === "ignore") || (data243 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid114 = _errs551 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data.cache !== undefined){
let data244 = data.cache;
const _errs554 = errors;
const _errs555 = errors;
if(errors === _errs555){
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
const _errs557 = errors;
for(const key35 in data244){
if(!((key35 === "direct") || (key35 === "no-flush"))){
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}}];
return false;
break;
}
}
if(_errs557 === errors){
if(data244.direct !== undefined){
const _errs558 = errors;
if(typeof data244.direct !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid117 = _errs558 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data244["no-flush"] !== undefined){
const _errs560 = errors;
if(typeof data244["no-flush"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid117 = _errs560 === errors;
}
else {
var valid117 = true;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid114 = _errs554 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data.active !== undefined){
const _errs562 = errors;
if(typeof data.active !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/7/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid114 = _errs562 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data["read-only"] !== undefined){
const _errs564 = errors;
if(typeof data["read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/7/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid114 = _errs564 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data["auto-read-only"] !== undefined){
const _errs566 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/7/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid114 = _errs566 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data["force-share"] !== undefined){
const _errs568 = errors;
if(typeof data["force-share"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/7/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid114 = _errs568 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data["detect-zeroes"] !== undefined){
let data251 = data["detect-zeroes"];
const _errs570 = errors;
if(typeof data251 !== "string"){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data251 === "off") || (data251 === "on")) || (data251 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid114 = _errs570 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data.size !== undefined){
let data252 = data.size;
const _errs573 = errors;
if(!(typeof data252 == "number" ? Number.isInteger(data252) && data252 >= -9223372036854776000 && data252 <= 9223372036854776000 : typeof data252 == "bigint" && data252 >= BigInt("-9223372036854775808") && data252 <= BigInt("9223372036854775807"))){
validate74.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/7/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid114 = _errs573 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data["latency-ns"] !== undefined){
let data253 = data["latency-ns"];
const _errs574 = errors;
if(!(typeof data253 == "number" ? Number.isInteger(data253) && data253 >= -9223372036854776000 && data253 <= 18446744073709552000 : typeof data253 == "bigint" && data253 >= BigInt("-9223372036854775808") && data253 <= BigInt("18446744073709551615"))){
validate74.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/7/properties/latency-ns/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid114 = _errs574 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data["read-zeroes"] !== undefined){
const _errs575 = errors;
if(typeof data["read-zeroes"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/read-zeroes",schemaPath:"#/oneOf/7/properties/read-zeroes/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid114 = _errs575 === errors;
}
else {
var valid114 = true;
}
}
}
}
}
}
}
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
let missing22;
if((data.driver === undefined) && (missing22 = "driver")){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
const _errs578 = errors;
for(const key36 in data){
if(!(func2.call(schema38.oneOf[7].properties, key36))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}}];
return false;
break;
}
}
if(_errs578 === errors){
if(data.driver !== undefined){
let data255 = data.driver;
const _errs579 = errors;
if(!((data255 === "null-aio") || (data255 === "null-co"))){
validate74.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/7/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[7].properties.driver.enum}}];
return false;
}
var valid120 = _errs579 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data["node-name"] !== undefined){
const _errs580 = errors;
if(typeof data["node-name"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/7/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid120 = _errs580 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data.discard !== undefined){
let data257 = data.discard;
const _errs582 = errors;
if(typeof data257 !== "string"){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data257 === "ignore") || (data257 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid120 = _errs582 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data.cache !== undefined){
let data258 = data.cache;
const _errs585 = errors;
const _errs586 = errors;
if(errors === _errs586){
if(data258 && typeof data258 == "object" && !Array.isArray(data258)){
const _errs588 = errors;
for(const key37 in data258){
if(!((key37 === "direct") || (key37 === "no-flush"))){
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}}];
return false;
break;
}
}
if(_errs588 === errors){
if(data258.direct !== undefined){
const _errs589 = errors;
if(typeof data258.direct !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid123 = _errs589 === errors;
}
else {
var valid123 = true;
}
if(valid123){
if(data258["no-flush"] !== undefined){
const _errs591 = errors;
if(typeof data258["no-flush"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid123 = _errs591 === errors;
}
else {
var valid123 = true;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid120 = _errs585 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data.active !== undefined){
const _errs593 = errors;
if(typeof data.active !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/7/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid120 = _errs593 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data["read-only"] !== undefined){
const _errs595 = errors;
if(typeof data["read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/7/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid120 = _errs595 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data["auto-read-only"] !== undefined){
const _errs597 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/7/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid120 = _errs597 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data["force-share"] !== undefined){
const _errs599 = errors;
if(typeof data["force-share"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/7/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid120 = _errs599 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data["detect-zeroes"] !== undefined){
let data265 = data["detect-zeroes"];
const _errs601 = errors;
if(typeof data265 !== "string"){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data265 === "off") || (data265 === "on")) || (data265 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid120 = _errs601 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data.size !== undefined){
let data266 = data.size;
const _errs604 = errors;
if(!(typeof data266 == "number" ? Number.isInteger(data266) && data266 >= -9223372036854776000 && data266 <= 9223372036854776000 : typeof data266 == "bigint" && data266 >= BigInt("-9223372036854775808") && data266 <= BigInt("9223372036854775807"))){
validate74.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/7/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid120 = _errs604 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data["latency-ns"] !== undefined){
let data267 = data["latency-ns"];
const _errs605 = errors;
if(!(typeof data267 == "number" ? Number.isInteger(data267) && data267 >= -9223372036854776000 && data267 <= 18446744073709552000 : typeof data267 == "bigint" && data267 >= BigInt("-9223372036854775808") && data267 <= BigInt("18446744073709551615"))){
validate74.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/7/properties/latency-ns/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid120 = _errs605 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data["read-zeroes"] !== undefined){
const _errs606 = errors;
if(typeof data["read-zeroes"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/read-zeroes",schemaPath:"#/oneOf/7/properties/read-zeroes/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid120 = _errs606 === errors;
}
else {
var valid120 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else if(tag0 === "preallocate"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing23;
if(((data.driver === undefined) && (missing23 = "driver")) || ((data.file === undefined) && (missing23 = "file"))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
const _errs609 = errors;
for(const key38 in data){
if(!(func2.call(schema38.oneOf[8].properties, key38))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}}];
return false;
break;
}
}
if(_errs609 === errors){
if(data.driver !== undefined){
const _errs610 = errors;
if(!(data.driver === "preallocate")){
validate74.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/8/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[8].properties.driver.enum}}];
return false;
}
var valid126 = _errs610 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data["node-name"] !== undefined){
const _errs611 = errors;
if(typeof data["node-name"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/8/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid126 = _errs611 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data.discard !== undefined){
let data271 = data.discard;
const _errs613 = errors;
if(typeof data271 !== "string"){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data271 === "ignore") || (data271 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid126 = _errs613 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data.cache !== undefined){
let data272 = data.cache;
const _errs616 = errors;
const _errs617 = errors;
if(errors === _errs617){
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
const _errs619 = errors;
for(const key39 in data272){
if(!((key39 === "direct") || (key39 === "no-flush"))){
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}}];
return false;
break;
}
}
if(_errs619 === errors){
if(data272.direct !== undefined){
const _errs620 = errors;
if(typeof data272.direct !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid129 = _errs620 === errors;
}
else {
var valid129 = true;
}
if(valid129){
if(data272["no-flush"] !== undefined){
const _errs622 = errors;
if(typeof data272["no-flush"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid129 = _errs622 === errors;
}
else {
var valid129 = true;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid126 = _errs616 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data.active !== undefined){
const _errs624 = errors;
if(typeof data.active !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/8/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid126 = _errs624 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data["read-only"] !== undefined){
const _errs626 = errors;
if(typeof data["read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/8/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid126 = _errs626 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data["auto-read-only"] !== undefined){
const _errs628 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/8/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid126 = _errs628 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data["force-share"] !== undefined){
const _errs630 = errors;
if(typeof data["force-share"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/8/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid126 = _errs630 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data["detect-zeroes"] !== undefined){
let data279 = data["detect-zeroes"];
const _errs632 = errors;
if(typeof data279 !== "string"){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data279 === "off") || (data279 === "on")) || (data279 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid126 = _errs632 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data.file !== undefined){
const _errs635 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid126 = _errs635 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data["prealloc-align"] !== undefined){
let data281 = data["prealloc-align"];
const _errs636 = errors;
if(!(typeof data281 == "number" ? Number.isInteger(data281) && data281 >= -9223372036854776000 && data281 <= 9223372036854776000 : typeof data281 == "bigint" && data281 >= BigInt("-9223372036854775808") && data281 <= BigInt("9223372036854775807"))){
validate74.errors = [{instancePath:instancePath+"/prealloc-align",schemaPath:"#/oneOf/8/properties/prealloc-align/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid126 = _errs636 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data["prealloc-size"] !== undefined){
let data282 = data["prealloc-size"];
const _errs637 = errors;
if(!(typeof data282 == "number" ? Number.isInteger(data282) && data282 >= -9223372036854776000 && data282 <= 9223372036854776000 : typeof data282 == "bigint" && data282 >= BigInt("-9223372036854775808") && data282 <= BigInt("9223372036854775807"))){
validate74.errors = [{instancePath:instancePath+"/prealloc-size",schemaPath:"#/oneOf/8/properties/prealloc-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid126 = _errs637 === errors;
}
else {
var valid126 = true;
}
}
}
}
}
}
}
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
let missing24;
if(((data.driver === undefined) && (missing24 = "driver")) || ((data.file === undefined) && (missing24 = "file"))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
const _errs639 = errors;
for(const key40 in data){
if(!(func2.call(schema38.oneOf[9].properties, key40))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}}];
return false;
break;
}
}
if(_errs639 === errors){
if(data.driver !== undefined){
const _errs640 = errors;
if(!(data.driver === "qcow")){
validate74.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/9/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[9].properties.driver.enum}}];
return false;
}
var valid132 = _errs640 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data["node-name"] !== undefined){
const _errs641 = errors;
if(typeof data["node-name"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/9/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid132 = _errs641 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data.discard !== undefined){
let data285 = data.discard;
const _errs643 = errors;
if(typeof data285 !== "string"){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data285 === "ignore") || (data285 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid132 = _errs643 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data.cache !== undefined){
let data286 = data.cache;
const _errs646 = errors;
const _errs647 = errors;
if(errors === _errs647){
if(data286 && typeof data286 == "object" && !Array.isArray(data286)){
const _errs649 = errors;
for(const key41 in data286){
if(!((key41 === "direct") || (key41 === "no-flush"))){
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}}];
return false;
break;
}
}
if(_errs649 === errors){
if(data286.direct !== undefined){
const _errs650 = errors;
if(typeof data286.direct !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid135 = _errs650 === errors;
}
else {
var valid135 = true;
}
if(valid135){
if(data286["no-flush"] !== undefined){
const _errs652 = errors;
if(typeof data286["no-flush"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid135 = _errs652 === errors;
}
else {
var valid135 = true;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid132 = _errs646 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data.active !== undefined){
const _errs654 = errors;
if(typeof data.active !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/9/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid132 = _errs654 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data["read-only"] !== undefined){
const _errs656 = errors;
if(typeof data["read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/9/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid132 = _errs656 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data["auto-read-only"] !== undefined){
const _errs658 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/9/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid132 = _errs658 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data["force-share"] !== undefined){
const _errs660 = errors;
if(typeof data["force-share"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/9/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid132 = _errs660 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data["detect-zeroes"] !== undefined){
let data293 = data["detect-zeroes"];
const _errs662 = errors;
if(typeof data293 !== "string"){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data293 === "off") || (data293 === "on")) || (data293 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid132 = _errs662 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data.file !== undefined){
const _errs665 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid132 = _errs665 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data.backing !== undefined){
const _errs666 = errors;
if(!(validate52(data.backing, {instancePath:instancePath+"/backing",parentData:data,parentDataProperty:"backing",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid132 = _errs666 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data.encrypt !== undefined){
let data296 = data.encrypt;
const _errs667 = errors;
const _errs668 = errors;
if(errors === _errs668){
if(data296 && typeof data296 == "object" && !Array.isArray(data296)){
let missing25;
if((data296.format === undefined) && (missing25 = "format")){
validate74.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcowEncryption/required",keyword:"required",params:{missingProperty: missing25}}];
return false;
}
else {
const _errs670 = errors;
for(const key42 in data296){
if(!((key42 === "format") || (key42 === "key-secret"))){
validate74.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcowEncryption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}}];
return false;
break;
}
}
if(_errs670 === errors){
if(data296.format !== undefined){
const _errs671 = errors;
if(!(data296.format === "aes")){
validate74.errors = [{instancePath:instancePath+"/encrypt/format",schemaPath:"qapi#/$defs/BlockdevQcowEncryption/properties/format/enum",keyword:"enum",params:{allowedValues: schema112.properties.format.enum}}];
return false;
}
var valid138 = _errs671 === errors;
}
else {
var valid138 = true;
}
if(valid138){
if(data296["key-secret"] !== undefined){
const _errs672 = errors;
if(typeof data296["key-secret"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/encrypt/key-secret",schemaPath:"qapi#/$defs/BlockdevQcowEncryption/properties/key-secret/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid138 = _errs672 === errors;
}
else {
var valid138 = true;
}
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcowEncryption/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid132 = _errs667 === errors;
}
else {
var valid132 = true;
}
}
}
}
}
}
}
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
let missing26;
if(((data.driver === undefined) && (missing26 = "driver")) || ((data.file === undefined) && (missing26 = "file"))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: missing26}}];
return false;
}
else {
const _errs675 = errors;
for(const key43 in data){
if(!(func2.call(schema38.oneOf[10].properties, key43))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}}];
return false;
break;
}
}
if(_errs675 === errors){
if(data.driver !== undefined){
const _errs676 = errors;
if(!(data.driver === "qcow2")){
validate74.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/10/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[10].properties.driver.enum}}];
return false;
}
var valid140 = _errs676 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["node-name"] !== undefined){
const _errs677 = errors;
if(typeof data["node-name"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/10/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid140 = _errs677 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data.discard !== undefined){
let data301 = data.discard;
const _errs679 = errors;
if(typeof data301 !== "string"){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data301 === "ignore") || (data301 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid140 = _errs679 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data.cache !== undefined){
let data302 = data.cache;
const _errs682 = errors;
const _errs683 = errors;
if(errors === _errs683){
if(data302 && typeof data302 == "object" && !Array.isArray(data302)){
const _errs685 = errors;
for(const key44 in data302){
if(!((key44 === "direct") || (key44 === "no-flush"))){
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}}];
return false;
break;
}
}
if(_errs685 === errors){
if(data302.direct !== undefined){
const _errs686 = errors;
if(typeof data302.direct !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid143 = _errs686 === errors;
}
else {
var valid143 = true;
}
if(valid143){
if(data302["no-flush"] !== undefined){
const _errs688 = errors;
if(typeof data302["no-flush"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid143 = _errs688 === errors;
}
else {
var valid143 = true;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid140 = _errs682 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data.active !== undefined){
const _errs690 = errors;
if(typeof data.active !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/10/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid140 = _errs690 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["read-only"] !== undefined){
const _errs692 = errors;
if(typeof data["read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/10/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid140 = _errs692 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["auto-read-only"] !== undefined){
const _errs694 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/10/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid140 = _errs694 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["force-share"] !== undefined){
const _errs696 = errors;
if(typeof data["force-share"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/10/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid140 = _errs696 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["detect-zeroes"] !== undefined){
let data309 = data["detect-zeroes"];
const _errs698 = errors;
if(typeof data309 !== "string"){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data309 === "off") || (data309 === "on")) || (data309 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid140 = _errs698 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data.file !== undefined){
const _errs701 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid140 = _errs701 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data.backing !== undefined){
const _errs702 = errors;
if(!(validate52(data.backing, {instancePath:instancePath+"/backing",parentData:data,parentDataProperty:"backing",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid140 = _errs702 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["lazy-refcounts"] !== undefined){
const _errs703 = errors;
if(typeof data["lazy-refcounts"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/lazy-refcounts",schemaPath:"#/oneOf/10/properties/lazy-refcounts/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid140 = _errs703 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["pass-discard-request"] !== undefined){
const _errs705 = errors;
if(typeof data["pass-discard-request"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/pass-discard-request",schemaPath:"#/oneOf/10/properties/pass-discard-request/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid140 = _errs705 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["pass-discard-snapshot"] !== undefined){
const _errs707 = errors;
if(typeof data["pass-discard-snapshot"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/pass-discard-snapshot",schemaPath:"#/oneOf/10/properties/pass-discard-snapshot/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid140 = _errs707 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["pass-discard-other"] !== undefined){
const _errs709 = errors;
if(typeof data["pass-discard-other"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/pass-discard-other",schemaPath:"#/oneOf/10/properties/pass-discard-other/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid140 = _errs709 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["discard-no-unref"] !== undefined){
const _errs711 = errors;
if(typeof data["discard-no-unref"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/discard-no-unref",schemaPath:"#/oneOf/10/properties/discard-no-unref/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid140 = _errs711 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["overlap-check"] !== undefined){
const _errs713 = errors;
if(!(validate56(data["overlap-check"], {instancePath:instancePath+"/overlap-check",parentData:data,parentDataProperty:"overlap-check",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid140 = _errs713 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["cache-size"] !== undefined){
let data318 = data["cache-size"];
const _errs714 = errors;
if(!(typeof data318 == "number" ? Number.isInteger(data318) && data318 >= -9223372036854776000 && data318 <= 9223372036854776000 : typeof data318 == "bigint" && data318 >= BigInt("-9223372036854775808") && data318 <= BigInt("9223372036854775807"))){
validate74.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/10/properties/cache-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid140 = _errs714 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["l2-cache-size"] !== undefined){
let data319 = data["l2-cache-size"];
const _errs715 = errors;
if(!(typeof data319 == "number" ? Number.isInteger(data319) && data319 >= -9223372036854776000 && data319 <= 9223372036854776000 : typeof data319 == "bigint" && data319 >= BigInt("-9223372036854775808") && data319 <= BigInt("9223372036854775807"))){
validate74.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/10/properties/l2-cache-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid140 = _errs715 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["l2-cache-entry-size"] !== undefined){
let data320 = data["l2-cache-entry-size"];
const _errs716 = errors;
if(!(typeof data320 == "number" ? Number.isInteger(data320) && data320 >= -9223372036854776000 && data320 <= 9223372036854776000 : typeof data320 == "bigint" && data320 >= BigInt("-9223372036854775808") && data320 <= BigInt("9223372036854775807"))){
validate74.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/10/properties/l2-cache-entry-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid140 = _errs716 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["refcount-cache-size"] !== undefined){
let data321 = data["refcount-cache-size"];
const _errs717 = errors;
if(!(typeof data321 == "number" ? Number.isInteger(data321) && data321 >= -9223372036854776000 && data321 <= 9223372036854776000 : typeof data321 == "bigint" && data321 >= BigInt("-9223372036854775808") && data321 <= BigInt("9223372036854775807"))){
validate74.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/10/properties/refcount-cache-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid140 = _errs717 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["cache-clean-interval"] !== undefined){
let data322 = data["cache-clean-interval"];
const _errs718 = errors;
if(!(typeof data322 == "number" ? Number.isInteger(data322) && data322 >= -9223372036854776000 && data322 <= 9223372036854776000 : typeof data322 == "bigint" && data322 >= BigInt("-9223372036854775808") && data322 <= BigInt("9223372036854775807"))){
validate74.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/10/properties/cache-clean-interval/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid140 = _errs718 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data.encrypt !== undefined){
let data323 = data.encrypt;
const _errs719 = errors;
const _errs720 = errors;
if(errors === _errs720){
if(data323 && typeof data323 == "object" && !Array.isArray(data323)){
let missing27;
if((data323.format === undefined) && (missing27 = "format")){
validate74.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/required",keyword:"required",params:{missingProperty: missing27}}];
return false;
}
else {
const tag2 = data323.format;
if(typeof tag2 == "string"){
if(tag2 === "aes"){
if(data323 && typeof data323 == "object" && !Array.isArray(data323)){
let missing28;
if((data323.format === undefined) && (missing28 = "format")){
validate74.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/0/required",keyword:"required",params:{missingProperty: missing28}}];
return false;
}
else {
const _errs724 = errors;
for(const key45 in data323){
if(!((key45 === "format") || (key45 === "key-secret"))){
validate74.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}}];
return false;
break;
}
}
if(_errs724 === errors){
if(data323.format !== undefined){
const _errs725 = errors;
if(!(data323.format === "aes")){
validate74.errors = [{instancePath:instancePath+"/encrypt/format",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/0/properties/format/enum",keyword:"enum",params:{allowedValues: schema120.oneOf[0].properties.format.enum}}];
return false;
}
var valid148 = _errs725 === errors;
}
else {
var valid148 = true;
}
if(valid148){
if(data323["key-secret"] !== undefined){
const _errs726 = errors;
if(typeof data323["key-secret"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/encrypt/key-secret",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/0/properties/key-secret/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid148 = _errs726 === errors;
}
else {
var valid148 = true;
}
}
}
}
}
}
else if(tag2 === "luks"){
if(data323 && typeof data323 == "object" && !Array.isArray(data323)){
let missing29;
if((data323.format === undefined) && (missing29 = "format")){
validate74.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/1/required",keyword:"required",params:{missingProperty: missing29}}];
return false;
}
else {
const _errs729 = errors;
for(const key46 in data323){
if(!((key46 === "format") || (key46 === "key-secret"))){
validate74.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}}];
return false;
break;
}
}
if(_errs729 === errors){
if(data323.format !== undefined){
const _errs730 = errors;
if(!(data323.format === "luks")){
validate74.errors = [{instancePath:instancePath+"/encrypt/format",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/1/properties/format/enum",keyword:"enum",params:{allowedValues: schema120.oneOf[1].properties.format.enum}}];
return false;
}
var valid150 = _errs730 === errors;
}
else {
var valid150 = true;
}
if(valid150){
if(data323["key-secret"] !== undefined){
const _errs731 = errors;
if(typeof data323["key-secret"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/encrypt/key-secret",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/1/properties/key-secret/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid150 = _errs731 === errors;
}
else {
var valid150 = true;
}
}
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "format", tagValue: tag2}}];
return false;
}
}
else {
validate74.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/discriminator",keyword:"discriminator",params:{error: "tag", tag: "format", tagValue: tag2}}];
return false;
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid140 = _errs719 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data["data-file"] !== undefined){
const _errs733 = errors;
if(!(validate32(data["data-file"], {instancePath:instancePath+"/data-file",parentData:data,parentDataProperty:"data-file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid140 = _errs733 === errors;
}
else {
var valid140 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
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
let missing30;
if(((data.driver === undefined) && (missing30 = "driver")) || ((data.file === undefined) && (missing30 = "file"))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: missing30}}];
return false;
}
else {
const _errs735 = errors;
for(const key47 in data){
if(!(func2.call(schema38.oneOf[11].properties, key47))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}}];
return false;
break;
}
}
if(_errs735 === errors){
if(data.driver !== undefined){
let data329 = data.driver;
const _errs736 = errors;
if(!(((data329 === "qed") || (data329 === "vmdk")) || (data329 === "vpc"))){
validate74.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/11/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[11].properties.driver.enum}}];
return false;
}
var valid152 = _errs736 === errors;
}
else {
var valid152 = true;
}
if(valid152){
if(data["node-name"] !== undefined){
const _errs737 = errors;
if(typeof data["node-name"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/11/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid152 = _errs737 === errors;
}
else {
var valid152 = true;
}
if(valid152){
if(data.discard !== undefined){
let data331 = data.discard;
const _errs739 = errors;
if(typeof data331 !== "string"){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data331 === "ignore") || (data331 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid152 = _errs739 === errors;
}
else {
var valid152 = true;
}
if(valid152){
if(data.cache !== undefined){
let data332 = data.cache;
const _errs742 = errors;
const _errs743 = errors;
if(errors === _errs743){
if(data332 && typeof data332 == "object" && !Array.isArray(data332)){
const _errs745 = errors;
for(const key48 in data332){
if(!((key48 === "direct") || (key48 === "no-flush"))){
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}}];
return false;
break;
}
}
if(_errs745 === errors){
if(data332.direct !== undefined){
const _errs746 = errors;
if(typeof data332.direct !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid155 = _errs746 === errors;
}
else {
var valid155 = true;
}
if(valid155){
if(data332["no-flush"] !== undefined){
const _errs748 = errors;
if(typeof data332["no-flush"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid155 = _errs748 === errors;
}
else {
var valid155 = true;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid152 = _errs742 === errors;
}
else {
var valid152 = true;
}
if(valid152){
if(data.active !== undefined){
const _errs750 = errors;
if(typeof data.active !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/11/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid152 = _errs750 === errors;
}
else {
var valid152 = true;
}
if(valid152){
if(data["read-only"] !== undefined){
const _errs752 = errors;
if(typeof data["read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/11/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid152 = _errs752 === errors;
}
else {
var valid152 = true;
}
if(valid152){
if(data["auto-read-only"] !== undefined){
const _errs754 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/11/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid152 = _errs754 === errors;
}
else {
var valid152 = true;
}
if(valid152){
if(data["force-share"] !== undefined){
const _errs756 = errors;
if(typeof data["force-share"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/11/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid152 = _errs756 === errors;
}
else {
var valid152 = true;
}
if(valid152){
if(data["detect-zeroes"] !== undefined){
let data339 = data["detect-zeroes"];
const _errs758 = errors;
if(typeof data339 !== "string"){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data339 === "off") || (data339 === "on")) || (data339 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid152 = _errs758 === errors;
}
else {
var valid152 = true;
}
if(valid152){
if(data.file !== undefined){
const _errs761 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid152 = _errs761 === errors;
}
else {
var valid152 = true;
}
if(valid152){
if(data.backing !== undefined){
const _errs762 = errors;
if(!(validate52(data.backing, {instancePath:instancePath+"/backing",parentData:data,parentDataProperty:"backing",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid152 = _errs762 === errors;
}
else {
var valid152 = true;
}
}
}
}
}
}
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
let missing31;
if(((data.driver === undefined) && (missing31 = "driver")) || ((data.file === undefined) && (missing31 = "file"))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: missing31}}];
return false;
}
else {
const _errs764 = errors;
for(const key49 in data){
if(!(func2.call(schema38.oneOf[11].properties, key49))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}}];
return false;
break;
}
}
if(_errs764 === errors){
if(data.driver !== undefined){
let data342 = data.driver;
const _errs765 = errors;
if(!(((data342 === "qed") || (data342 === "vmdk")) || (data342 === "vpc"))){
validate74.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/11/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[11].properties.driver.enum}}];
return false;
}
var valid158 = _errs765 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data["node-name"] !== undefined){
const _errs766 = errors;
if(typeof data["node-name"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/11/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid158 = _errs766 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data.discard !== undefined){
let data344 = data.discard;
const _errs768 = errors;
if(typeof data344 !== "string"){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data344 === "ignore") || (data344 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid158 = _errs768 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data.cache !== undefined){
let data345 = data.cache;
const _errs771 = errors;
const _errs772 = errors;
if(errors === _errs772){
if(data345 && typeof data345 == "object" && !Array.isArray(data345)){
const _errs774 = errors;
for(const key50 in data345){
if(!((key50 === "direct") || (key50 === "no-flush"))){
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}}];
return false;
break;
}
}
if(_errs774 === errors){
if(data345.direct !== undefined){
const _errs775 = errors;
if(typeof data345.direct !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid161 = _errs775 === errors;
}
else {
var valid161 = true;
}
if(valid161){
if(data345["no-flush"] !== undefined){
const _errs777 = errors;
if(typeof data345["no-flush"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid161 = _errs777 === errors;
}
else {
var valid161 = true;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid158 = _errs771 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data.active !== undefined){
const _errs779 = errors;
if(typeof data.active !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/11/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid158 = _errs779 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data["read-only"] !== undefined){
const _errs781 = errors;
if(typeof data["read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/11/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid158 = _errs781 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data["auto-read-only"] !== undefined){
const _errs783 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/11/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid158 = _errs783 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data["force-share"] !== undefined){
const _errs785 = errors;
if(typeof data["force-share"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/11/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid158 = _errs785 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data["detect-zeroes"] !== undefined){
let data352 = data["detect-zeroes"];
const _errs787 = errors;
if(typeof data352 !== "string"){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data352 === "off") || (data352 === "on")) || (data352 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid158 = _errs787 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data.file !== undefined){
const _errs790 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid158 = _errs790 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data.backing !== undefined){
const _errs791 = errors;
if(!(validate52(data.backing, {instancePath:instancePath+"/backing",parentData:data,parentDataProperty:"backing",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid158 = _errs791 === errors;
}
else {
var valid158 = true;
}
}
}
}
}
}
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
let missing32;
if(((data.driver === undefined) && (missing32 = "driver")) || ((data.file === undefined) && (missing32 = "file"))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: missing32}}];
return false;
}
else {
const _errs793 = errors;
for(const key51 in data){
if(!(func2.call(schema38.oneOf[11].properties, key51))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}}];
return false;
break;
}
}
if(_errs793 === errors){
if(data.driver !== undefined){
let data355 = data.driver;
const _errs794 = errors;
if(!(((data355 === "qed") || (data355 === "vmdk")) || (data355 === "vpc"))){
validate74.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/11/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[11].properties.driver.enum}}];
return false;
}
var valid164 = _errs794 === errors;
}
else {
var valid164 = true;
}
if(valid164){
if(data["node-name"] !== undefined){
const _errs795 = errors;
if(typeof data["node-name"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/11/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid164 = _errs795 === errors;
}
else {
var valid164 = true;
}
if(valid164){
if(data.discard !== undefined){
let data357 = data.discard;
const _errs797 = errors;
if(typeof data357 !== "string"){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data357 === "ignore") || (data357 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid164 = _errs797 === errors;
}
else {
var valid164 = true;
}
if(valid164){
if(data.cache !== undefined){
let data358 = data.cache;
const _errs800 = errors;
const _errs801 = errors;
if(errors === _errs801){
if(data358 && typeof data358 == "object" && !Array.isArray(data358)){
const _errs803 = errors;
for(const key52 in data358){
if(!((key52 === "direct") || (key52 === "no-flush"))){
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}}];
return false;
break;
}
}
if(_errs803 === errors){
if(data358.direct !== undefined){
const _errs804 = errors;
if(typeof data358.direct !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid167 = _errs804 === errors;
}
else {
var valid167 = true;
}
if(valid167){
if(data358["no-flush"] !== undefined){
const _errs806 = errors;
if(typeof data358["no-flush"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid167 = _errs806 === errors;
}
else {
var valid167 = true;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid164 = _errs800 === errors;
}
else {
var valid164 = true;
}
if(valid164){
if(data.active !== undefined){
const _errs808 = errors;
if(typeof data.active !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/11/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid164 = _errs808 === errors;
}
else {
var valid164 = true;
}
if(valid164){
if(data["read-only"] !== undefined){
const _errs810 = errors;
if(typeof data["read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/11/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid164 = _errs810 === errors;
}
else {
var valid164 = true;
}
if(valid164){
if(data["auto-read-only"] !== undefined){
const _errs812 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/11/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid164 = _errs812 === errors;
}
else {
var valid164 = true;
}
if(valid164){
if(data["force-share"] !== undefined){
const _errs814 = errors;
if(typeof data["force-share"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/11/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid164 = _errs814 === errors;
}
else {
var valid164 = true;
}
if(valid164){
if(data["detect-zeroes"] !== undefined){
let data365 = data["detect-zeroes"];
const _errs816 = errors;
if(typeof data365 !== "string"){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data365 === "off") || (data365 === "on")) || (data365 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid164 = _errs816 === errors;
}
else {
var valid164 = true;
}
if(valid164){
if(data.file !== undefined){
const _errs819 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid164 = _errs819 === errors;
}
else {
var valid164 = true;
}
if(valid164){
if(data.backing !== undefined){
const _errs820 = errors;
if(!(validate52(data.backing, {instancePath:instancePath+"/backing",parentData:data,parentDataProperty:"backing",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid164 = _errs820 === errors;
}
else {
var valid164 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else if(tag0 === "quorum"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing33;
if((((data.driver === undefined) && (missing33 = "driver")) || ((data.children === undefined) && (missing33 = "children"))) || ((data["vote-threshold"] === undefined) && (missing33 = "vote-threshold"))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: missing33}}];
return false;
}
else {
const _errs822 = errors;
for(const key53 in data){
if(!(func2.call(schema38.oneOf[12].properties, key53))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}}];
return false;
break;
}
}
if(_errs822 === errors){
if(data.driver !== undefined){
const _errs823 = errors;
if(!(data.driver === "quorum")){
validate74.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/12/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[12].properties.driver.enum}}];
return false;
}
var valid170 = _errs823 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data["node-name"] !== undefined){
const _errs824 = errors;
if(typeof data["node-name"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/12/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid170 = _errs824 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data.discard !== undefined){
let data370 = data.discard;
const _errs826 = errors;
if(typeof data370 !== "string"){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data370 === "ignore") || (data370 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid170 = _errs826 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data.cache !== undefined){
let data371 = data.cache;
const _errs829 = errors;
const _errs830 = errors;
if(errors === _errs830){
if(data371 && typeof data371 == "object" && !Array.isArray(data371)){
const _errs832 = errors;
for(const key54 in data371){
if(!((key54 === "direct") || (key54 === "no-flush"))){
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}}];
return false;
break;
}
}
if(_errs832 === errors){
if(data371.direct !== undefined){
const _errs833 = errors;
if(typeof data371.direct !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid173 = _errs833 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data371["no-flush"] !== undefined){
const _errs835 = errors;
if(typeof data371["no-flush"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid173 = _errs835 === errors;
}
else {
var valid173 = true;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid170 = _errs829 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data.active !== undefined){
const _errs837 = errors;
if(typeof data.active !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/12/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid170 = _errs837 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data["read-only"] !== undefined){
const _errs839 = errors;
if(typeof data["read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/12/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid170 = _errs839 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data["auto-read-only"] !== undefined){
const _errs841 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/12/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid170 = _errs841 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data["force-share"] !== undefined){
const _errs843 = errors;
if(typeof data["force-share"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/12/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid170 = _errs843 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data["detect-zeroes"] !== undefined){
let data378 = data["detect-zeroes"];
const _errs845 = errors;
if(typeof data378 !== "string"){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data378 === "off") || (data378 === "on")) || (data378 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid170 = _errs845 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data.blkverify !== undefined){
const _errs848 = errors;
if(typeof data.blkverify !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/blkverify",schemaPath:"#/oneOf/12/properties/blkverify/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid170 = _errs848 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data.children !== undefined){
let data380 = data.children;
const _errs850 = errors;
if(errors === _errs850){
if(Array.isArray(data380)){
var valid175 = true;
const len4 = data380.length;
for(let i4=0; i4<len4; i4++){
const _errs852 = errors;
if(!(validate32(data380[i4], {instancePath:instancePath+"/children/" + i4,parentData:data380,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid175 = _errs852 === errors;
if(!valid175){
break;
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/children",schemaPath:"#/oneOf/12/properties/children/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid170 = _errs850 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data["vote-threshold"] !== undefined){
let data382 = data["vote-threshold"];
const _errs853 = errors;
if(!(typeof data382 == "number" ? Number.isInteger(data382) && data382 >= -9223372036854776000 && data382 <= 9223372036854776000 : typeof data382 == "bigint" && data382 >= BigInt("-9223372036854775808") && data382 <= BigInt("9223372036854775807"))){
validate74.errors = [{instancePath:instancePath+"/vote-threshold",schemaPath:"#/oneOf/12/properties/vote-threshold/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid170 = _errs853 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data["rewrite-corrupted"] !== undefined){
const _errs854 = errors;
if(typeof data["rewrite-corrupted"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/rewrite-corrupted",schemaPath:"#/oneOf/12/properties/rewrite-corrupted/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid170 = _errs854 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data["read-pattern"] !== undefined){
let data384 = data["read-pattern"];
const _errs856 = errors;
if(typeof data384 !== "string"){
validate74.errors = [{instancePath:instancePath+"/read-pattern",schemaPath:"qapi#/$defs/QuorumReadPattern/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data384 === "quorum") || (data384 === "fifo"))){
validate74.errors = [{instancePath:instancePath+"/read-pattern",schemaPath:"qapi#/$defs/QuorumReadPattern/enum",keyword:"enum",params:{allowedValues: schema133.enum}}];
return false;
}
var valid170 = _errs856 === errors;
}
else {
var valid170 = true;
}
}
}
}
}
}
}
}
}
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
let missing34;
if(((data.driver === undefined) && (missing34 = "driver")) || ((data.file === undefined) && (missing34 = "file"))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: missing34}}];
return false;
}
else {
const _errs860 = errors;
for(const key55 in data){
if(!(func2.call(schema38.oneOf[13].properties, key55))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}}];
return false;
break;
}
}
if(_errs860 === errors){
if(data.driver !== undefined){
const _errs861 = errors;
if(!(data.driver === "raw")){
validate74.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/13/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[13].properties.driver.enum}}];
return false;
}
var valid178 = _errs861 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data["node-name"] !== undefined){
const _errs862 = errors;
if(typeof data["node-name"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/13/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid178 = _errs862 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data.discard !== undefined){
let data387 = data.discard;
const _errs864 = errors;
if(typeof data387 !== "string"){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data387 === "ignore") || (data387 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid178 = _errs864 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data.cache !== undefined){
let data388 = data.cache;
const _errs867 = errors;
const _errs868 = errors;
if(errors === _errs868){
if(data388 && typeof data388 == "object" && !Array.isArray(data388)){
const _errs870 = errors;
for(const key56 in data388){
if(!((key56 === "direct") || (key56 === "no-flush"))){
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}}];
return false;
break;
}
}
if(_errs870 === errors){
if(data388.direct !== undefined){
const _errs871 = errors;
if(typeof data388.direct !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid181 = _errs871 === errors;
}
else {
var valid181 = true;
}
if(valid181){
if(data388["no-flush"] !== undefined){
const _errs873 = errors;
if(typeof data388["no-flush"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid181 = _errs873 === errors;
}
else {
var valid181 = true;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid178 = _errs867 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data.active !== undefined){
const _errs875 = errors;
if(typeof data.active !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/13/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid178 = _errs875 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data["read-only"] !== undefined){
const _errs877 = errors;
if(typeof data["read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/13/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid178 = _errs877 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data["auto-read-only"] !== undefined){
const _errs879 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/13/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid178 = _errs879 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data["force-share"] !== undefined){
const _errs881 = errors;
if(typeof data["force-share"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/13/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid178 = _errs881 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data["detect-zeroes"] !== undefined){
let data395 = data["detect-zeroes"];
const _errs883 = errors;
if(typeof data395 !== "string"){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data395 === "off") || (data395 === "on")) || (data395 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid178 = _errs883 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data.file !== undefined){
const _errs886 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid178 = _errs886 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data.offset !== undefined){
let data397 = data.offset;
const _errs887 = errors;
if(!(typeof data397 == "number" ? Number.isInteger(data397) && data397 >= -9223372036854776000 && data397 <= 9223372036854776000 : typeof data397 == "bigint" && data397 >= BigInt("-9223372036854775808") && data397 <= BigInt("9223372036854775807"))){
validate74.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/13/properties/offset/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid178 = _errs887 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data.size !== undefined){
let data398 = data.size;
const _errs888 = errors;
if(!(typeof data398 == "number" ? Number.isInteger(data398) && data398 >= -9223372036854776000 && data398 <= 9223372036854776000 : typeof data398 == "bigint" && data398 >= BigInt("-9223372036854775808") && data398 <= BigInt("9223372036854775807"))){
validate74.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/13/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid178 = _errs888 === errors;
}
else {
var valid178 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else if(tag0 === "ssh"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing35;
if((((data.driver === undefined) && (missing35 = "driver")) || ((data.server === undefined) && (missing35 = "server"))) || ((data.path === undefined) && (missing35 = "path"))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty: missing35}}];
return false;
}
else {
const _errs890 = errors;
for(const key57 in data){
if(!(func2.call(schema38.oneOf[14].properties, key57))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57}}];
return false;
break;
}
}
if(_errs890 === errors){
if(data.driver !== undefined){
const _errs891 = errors;
if(!(data.driver === "ssh")){
validate74.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/14/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[14].properties.driver.enum}}];
return false;
}
var valid184 = _errs891 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data["node-name"] !== undefined){
const _errs892 = errors;
if(typeof data["node-name"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/14/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid184 = _errs892 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data.discard !== undefined){
let data401 = data.discard;
const _errs894 = errors;
if(typeof data401 !== "string"){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data401 === "ignore") || (data401 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid184 = _errs894 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data.cache !== undefined){
let data402 = data.cache;
const _errs897 = errors;
const _errs898 = errors;
if(errors === _errs898){
if(data402 && typeof data402 == "object" && !Array.isArray(data402)){
const _errs900 = errors;
for(const key58 in data402){
if(!((key58 === "direct") || (key58 === "no-flush"))){
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58}}];
return false;
break;
}
}
if(_errs900 === errors){
if(data402.direct !== undefined){
const _errs901 = errors;
if(typeof data402.direct !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid187 = _errs901 === errors;
}
else {
var valid187 = true;
}
if(valid187){
if(data402["no-flush"] !== undefined){
const _errs903 = errors;
if(typeof data402["no-flush"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid187 = _errs903 === errors;
}
else {
var valid187 = true;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid184 = _errs897 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data.active !== undefined){
const _errs905 = errors;
if(typeof data.active !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/14/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid184 = _errs905 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data["read-only"] !== undefined){
const _errs907 = errors;
if(typeof data["read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/14/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid184 = _errs907 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data["auto-read-only"] !== undefined){
const _errs909 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/14/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid184 = _errs909 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data["force-share"] !== undefined){
const _errs911 = errors;
if(typeof data["force-share"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/14/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid184 = _errs911 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data["detect-zeroes"] !== undefined){
let data409 = data["detect-zeroes"];
const _errs913 = errors;
if(typeof data409 !== "string"){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data409 === "off") || (data409 === "on")) || (data409 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid184 = _errs913 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data.server !== undefined){
let data410 = data.server;
const _errs916 = errors;
const _errs917 = errors;
if(errors === _errs917){
if(data410 && typeof data410 == "object" && !Array.isArray(data410)){
let missing36;
if(((data410.host === undefined) && (missing36 = "host")) || ((data410.port === undefined) && (missing36 = "port"))){
validate74.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/InetSocketAddress/required",keyword:"required",params:{missingProperty: missing36}}];
return false;
}
else {
const _errs919 = errors;
for(const key59 in data410){
if(!((((((((key59 === "host") || (key59 === "port")) || (key59 === "numeric")) || (key59 === "to")) || (key59 === "ipv4")) || (key59 === "ipv6")) || (key59 === "keep-alive")) || (key59 === "mptcp"))){
validate74.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/InetSocketAddress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59}}];
return false;
break;
}
}
if(_errs919 === errors){
if(data410.host !== undefined){
const _errs920 = errors;
if(typeof data410.host !== "string"){
validate74.errors = [{instancePath:instancePath+"/server/host",schemaPath:"qapi#/$defs/InetSocketAddress/properties/host/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid190 = _errs920 === errors;
}
else {
var valid190 = true;
}
if(valid190){
if(data410.port !== undefined){
const _errs922 = errors;
if(typeof data410.port !== "string"){
validate74.errors = [{instancePath:instancePath+"/server/port",schemaPath:"qapi#/$defs/InetSocketAddress/properties/port/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid190 = _errs922 === errors;
}
else {
var valid190 = true;
}
if(valid190){
if(data410.numeric !== undefined){
const _errs924 = errors;
if(typeof data410.numeric !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/server/numeric",schemaPath:"qapi#/$defs/InetSocketAddress/properties/numeric/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid190 = _errs924 === errors;
}
else {
var valid190 = true;
}
if(valid190){
if(data410.to !== undefined){
let data414 = data410.to;
const _errs926 = errors;
if(!(typeof data414 == "number" ? Number.isInteger(data414) && data414 >= 0 && data414 <= 65535 : typeof data414 == "bigint" && data414 >= BigInt("0") && data414 <= BigInt("65535"))){
validate74.errors = [{instancePath:instancePath+"/server/to",schemaPath:"qapi#/$defs/InetSocketAddress/properties/to/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid190 = _errs926 === errors;
}
else {
var valid190 = true;
}
if(valid190){
if(data410.ipv4 !== undefined){
const _errs927 = errors;
if(typeof data410.ipv4 !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/server/ipv4",schemaPath:"qapi#/$defs/InetSocketAddress/properties/ipv4/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid190 = _errs927 === errors;
}
else {
var valid190 = true;
}
if(valid190){
if(data410.ipv6 !== undefined){
const _errs929 = errors;
if(typeof data410.ipv6 !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/server/ipv6",schemaPath:"qapi#/$defs/InetSocketAddress/properties/ipv6/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid190 = _errs929 === errors;
}
else {
var valid190 = true;
}
if(valid190){
if(data410["keep-alive"] !== undefined){
const _errs931 = errors;
if(typeof data410["keep-alive"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/server/keep-alive",schemaPath:"qapi#/$defs/InetSocketAddress/properties/keep-alive/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid190 = _errs931 === errors;
}
else {
var valid190 = true;
}
if(valid190){
if(data410.mptcp !== undefined){
const _errs933 = errors;
if(typeof data410.mptcp !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/server/mptcp",schemaPath:"qapi#/$defs/InetSocketAddress/properties/mptcp/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid190 = _errs933 === errors;
}
else {
var valid190 = true;
}
}
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
validate74.errors = [{instancePath:instancePath+"/server",schemaPath:"qapi#/$defs/InetSocketAddress/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid184 = _errs916 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data.path !== undefined){
const _errs935 = errors;
if(typeof data.path !== "string"){
validate74.errors = [{instancePath:instancePath+"/path",schemaPath:"#/oneOf/14/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid184 = _errs935 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data.user !== undefined){
const _errs937 = errors;
if(typeof data.user !== "string"){
validate74.errors = [{instancePath:instancePath+"/user",schemaPath:"#/oneOf/14/properties/user/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid184 = _errs937 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data["host-key-check"] !== undefined){
const _errs939 = errors;
if(!(validate69(data["host-key-check"], {instancePath:instancePath+"/host-key-check",parentData:data,parentDataProperty:"host-key-check",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid184 = _errs939 === errors;
}
else {
var valid184 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else if(tag0 === "throttle"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing37;
if((((data.driver === undefined) && (missing37 = "driver")) || ((data["throttle-group"] === undefined) && (missing37 = "throttle-group"))) || ((data.file === undefined) && (missing37 = "file"))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: missing37}}];
return false;
}
else {
const _errs941 = errors;
for(const key60 in data){
if(!(func2.call(schema38.oneOf[15].properties, key60))){
validate74.errors = [{instancePath,schemaPath:"#/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60}}];
return false;
break;
}
}
if(_errs941 === errors){
if(data.driver !== undefined){
const _errs942 = errors;
if(!(data.driver === "throttle")){
validate74.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/15/properties/driver/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[15].properties.driver.enum}}];
return false;
}
var valid192 = _errs942 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data["node-name"] !== undefined){
const _errs943 = errors;
if(typeof data["node-name"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/15/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid192 = _errs943 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data.discard !== undefined){
let data424 = data.discard;
const _errs945 = errors;
if(typeof data424 !== "string"){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data424 === "ignore") || (data424 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid192 = _errs945 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data.cache !== undefined){
let data425 = data.cache;
const _errs948 = errors;
const _errs949 = errors;
if(errors === _errs949){
if(data425 && typeof data425 == "object" && !Array.isArray(data425)){
const _errs951 = errors;
for(const key61 in data425){
if(!((key61 === "direct") || (key61 === "no-flush"))){
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61}}];
return false;
break;
}
}
if(_errs951 === errors){
if(data425.direct !== undefined){
const _errs952 = errors;
if(typeof data425.direct !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid195 = _errs952 === errors;
}
else {
var valid195 = true;
}
if(valid195){
if(data425["no-flush"] !== undefined){
const _errs954 = errors;
if(typeof data425["no-flush"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid195 = _errs954 === errors;
}
else {
var valid195 = true;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid192 = _errs948 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data.active !== undefined){
const _errs956 = errors;
if(typeof data.active !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/15/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid192 = _errs956 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data["read-only"] !== undefined){
const _errs958 = errors;
if(typeof data["read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/15/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid192 = _errs958 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data["auto-read-only"] !== undefined){
const _errs960 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/15/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid192 = _errs960 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data["force-share"] !== undefined){
const _errs962 = errors;
if(typeof data["force-share"] !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/15/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid192 = _errs962 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data["detect-zeroes"] !== undefined){
let data432 = data["detect-zeroes"];
const _errs964 = errors;
if(typeof data432 !== "string"){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data432 === "off") || (data432 === "on")) || (data432 === "unmap"))){
validate74.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
var valid192 = _errs964 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data["throttle-group"] !== undefined){
const _errs967 = errors;
if(typeof data["throttle-group"] !== "string"){
validate74.errors = [{instancePath:instancePath+"/throttle-group",schemaPath:"#/oneOf/15/properties/throttle-group/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid192 = _errs967 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data.file !== undefined){
const _errs969 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid192 = _errs969 === errors;
}
else {
var valid192 = true;
}
}
}
}
}
}
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
validate74.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "driver", tagValue: tag0}}];
return false;
}
}
else {
validate74.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "driver", tagValue: tag0}}];
return false;
}
}
}
else {
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="blockdev-reopen" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.options === undefined) && (missing0 = "options")){
validate73.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "options")){
validate73.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.options !== undefined){
let data0 = data.options;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate74(data0[i0], {instancePath:instancePath+"/options/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}

const BlockdevDel = validate108;
const schema242 = {"$id":"blockdev-del","type":"object","properties":{"node-name":{"type":"string"}},"required":["node-name"],"additionalProperties":false};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="blockdev-del" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["node-name"] === undefined) && (missing0 = "node-name")){
validate108.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "node-name")){
validate108.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["node-name"] !== undefined){
if(typeof data["node-name"] !== "string"){
validate108.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate108.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}

const QueryNamedBlockNodes = validate109;
const schema243 = {"$id":"query-named-block-nodes","type":"object","properties":{"flat":{"type":"boolean"}},"additionalProperties":false};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="query-named-block-nodes" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "flat")){
validate109.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.flat !== undefined){
if(typeof data.flat !== "boolean"){
validate109.errors = [{instancePath:instancePath+"/flat",schemaPath:"#/properties/flat/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
}
}
}
else {
validate109.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
}

const BlockdevCreate = validate110;
const schema244 = {"$id":"blockdev-create","type":"object","properties":{"job-id":{"type":"string"},"options":{"$ref":"qapi#/$defs/BlockdevCreateOptions"}},"required":["job-id","options"],"additionalProperties":false};
const schema245 = {"type":"object","required":["driver"],"discriminator":{"propertyName":"driver"},"oneOf":[{"properties":{"driver":{"enum":["blkdebug","blkverify","bochs","cloop","compress","copy-on-read","dmg","host_cdrom","host_device","nbd","null-aio","null-co","preallocate","quorum","raw","ssh","throttle"]}},"required":["driver"],"additionalProperties":false},{"properties":{"driver":{"enum":["file"]},"filename":{"type":"string"},"size":{"qapi":"size"},"preallocation":{"$ref":"qapi#/$defs/PreallocMode"},"nocow":{"type":"boolean"},"extent-size-hint":{"qapi":"size"}},"required":["driver","filename","size"],"additionalProperties":false},{"properties":{"driver":{"enum":["luks"]},"key-secret":{"type":"string"},"cipher-alg":{"$ref":"qapi#/$defs/QCryptoCipherAlgo"},"cipher-mode":{"$ref":"qapi#/$defs/QCryptoCipherMode"},"ivgen-alg":{"$ref":"qapi#/$defs/QCryptoIVGenAlgo"},"ivgen-hash-alg":{"$ref":"qapi#/$defs/QCryptoHashAlgo"},"hash-alg":{"$ref":"qapi#/$defs/QCryptoHashAlgo"},"iter-time":{"qapi":"int"},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"header":{"$ref":"qapi#/$defs/BlockdevRef"},"size":{"qapi":"size"},"preallocation":{"$ref":"qapi#/$defs/PreallocMode"}},"required":["driver","size"],"additionalProperties":false},{"properties":{"driver":{"enum":["parallels"]},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"size":{"qapi":"size"},"cluster-size":{"qapi":"size"}},"required":["driver","file","size"],"additionalProperties":false},{"properties":{"driver":{"enum":["qcow"]},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"size":{"qapi":"size"},"backing-file":{"type":"string"},"encrypt":{"$ref":"qapi#/$defs/QCryptoBlockCreateOptions"}},"required":["driver","file","size"],"additionalProperties":false},{"properties":{"driver":{"enum":["qcow2"]},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"data-file":{"$ref":"qapi#/$defs/BlockdevRef"},"data-file-raw":{"type":"boolean"},"extended-l2":{"type":"boolean"},"size":{"qapi":"size"},"version":{"$ref":"qapi#/$defs/BlockdevQcow2Version"},"backing-file":{"type":"string"},"backing-fmt":{"$ref":"qapi#/$defs/BlockdevDriver"},"encrypt":{"$ref":"qapi#/$defs/QCryptoBlockCreateOptions"},"cluster-size":{"qapi":"size"},"preallocation":{"$ref":"qapi#/$defs/PreallocMode"},"lazy-refcounts":{"type":"boolean"},"refcount-bits":{"qapi":"int"},"compression-type":{"$ref":"qapi#/$defs/Qcow2CompressionType"}},"required":["driver","file","size"],"additionalProperties":false},{"properties":{"driver":{"enum":["qed"]},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"size":{"qapi":"size"},"backing-file":{"type":"string"},"backing-fmt":{"$ref":"qapi#/$defs/BlockdevDriver"},"cluster-size":{"qapi":"size"},"table-size":{"qapi":"int"}},"required":["driver","file","size"],"additionalProperties":false},{"properties":{"driver":{"enum":["vdi"]},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"size":{"qapi":"size"},"preallocation":{"$ref":"qapi#/$defs/PreallocMode"}},"required":["driver","file","size"],"additionalProperties":false},{"properties":{"driver":{"enum":["vhdx"]},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"size":{"qapi":"size"},"log-size":{"qapi":"size"},"block-size":{"qapi":"size"},"subformat":{"$ref":"qapi#/$defs/BlockdevVhdxSubformat"},"block-state-zero":{"type":"boolean"}},"required":["driver","file","size"],"additionalProperties":false},{"properties":{"driver":{"enum":["vmdk"]},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"size":{"qapi":"size"},"extents":{"type":"array","items":{"$ref":"qapi#/$defs/BlockdevRef"}},"subformat":{"$ref":"qapi#/$defs/BlockdevVmdkSubformat"},"backing-file":{"type":"string"},"adapter-type":{"$ref":"qapi#/$defs/BlockdevVmdkAdapterType"},"hwversion":{"type":"string"},"toolsversion":{"type":"string"},"zeroed-grain":{"type":"boolean"}},"required":["driver","file","size"],"additionalProperties":false},{"properties":{"driver":{"enum":["vpc"]},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"size":{"qapi":"size"},"subformat":{"$ref":"qapi#/$defs/BlockdevVpcSubformat"},"force-size":{"type":"boolean"}},"required":["driver","file","size"],"additionalProperties":false}]};
const schema246 = {"type":"string","enum":["off","metadata","falloc","full"]};
const schema247 = {"type":"string","enum":["aes-128","aes-192","aes-256","des","3des","cast5-128","serpent-128","serpent-192","serpent-256","twofish-128","twofish-192","twofish-256","sm4"]};
const schema248 = {"type":"string","enum":["ecb","cbc","xts","ctr"]};
const schema249 = {"type":"string","enum":["plain","plain64","essiv"]};
const schema250 = {"type":"string","enum":["md5","sha1","sha224","sha256","sha384","sha512","ripemd160","sm3"]};
const schema259 = {"type":"string","enum":["v2","v3"]};
const schema260 = {"type":"string","enum":["blkdebug","blkverify","bochs","cloop","compress","copy-on-read","dmg","file","host_cdrom","host_device","luks","nbd","null-aio","null-co","parallels","preallocate","qcow","qcow2","qed","quorum","raw","ssh","throttle","vdi","vhdx","vmdk","vpc"]};
const schema262 = {"type":"string","enum":["zlib","zstd"]};
const schema265 = {"type":"string","enum":["dynamic","fixed"]};
const schema266 = {"type":"string","enum":["monolithicSparse","monolithicFlat","twoGbMaxExtentSparse","twoGbMaxExtentFlat","streamOptimized"]};
const schema267 = {"type":"string","enum":["ide","buslogic","lsilogic","legacyESX"]};
const schema268 = {"type":"string","enum":["dynamic","fixed"]};
const schema253 = {"type":"object","required":["format"],"discriminator":{"propertyName":"format"},"oneOf":[{"properties":{"format":{"enum":["qcow"]},"key-secret":{"type":"string"}},"required":["format"],"additionalProperties":false},{"properties":{"format":{"enum":["luks"]},"key-secret":{"type":"string"},"cipher-alg":{"$ref":"qapi#/$defs/QCryptoCipherAlgo"},"cipher-mode":{"$ref":"qapi#/$defs/QCryptoCipherMode"},"ivgen-alg":{"$ref":"qapi#/$defs/QCryptoIVGenAlgo"},"ivgen-hash-alg":{"$ref":"qapi#/$defs/QCryptoHashAlgo"},"hash-alg":{"$ref":"qapi#/$defs/QCryptoHashAlgo"},"iter-time":{"qapi":"int"}},"required":["format"],"additionalProperties":false}]};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.format === undefined) && (missing0 = "format")){
validate116.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.format;
if(typeof tag0 == "string"){
if(tag0 === "qcow"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.format === undefined) && (missing1 = "format")){
validate116.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!((key0 === "format") || (key0 === "key-secret"))){
validate116.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs3 === errors){
if(data.format !== undefined){
const _errs4 = errors;
if(!(data.format === "qcow")){
validate116.errors = [{instancePath:instancePath+"/format",schemaPath:"#/oneOf/0/properties/format/enum",keyword:"enum",params:{allowedValues: schema253.oneOf[0].properties.format.enum}}];
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
validate116.errors = [{instancePath:instancePath+"/key-secret",schemaPath:"#/oneOf/0/properties/key-secret/type",keyword:"type",params:{type: "string"}}];
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
validate116.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data){
if(!((((((((key1 === "format") || (key1 === "key-secret")) || (key1 === "cipher-alg")) || (key1 === "cipher-mode")) || (key1 === "ivgen-alg")) || (key1 === "ivgen-hash-alg")) || (key1 === "hash-alg")) || (key1 === "iter-time"))){
validate116.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs8 === errors){
if(data.format !== undefined){
const _errs9 = errors;
if(!(data.format === "luks")){
validate116.errors = [{instancePath:instancePath+"/format",schemaPath:"#/oneOf/1/properties/format/enum",keyword:"enum",params:{allowedValues: schema253.oneOf[1].properties.format.enum}}];
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
validate116.errors = [{instancePath:instancePath+"/key-secret",schemaPath:"#/oneOf/1/properties/key-secret/type",keyword:"type",params:{type: "string"}}];
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
validate116.errors = [{instancePath:instancePath+"/cipher-alg",schemaPath:"qapi#/$defs/QCryptoCipherAlgo/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((data4 === "aes-128") || (data4 === "aes-192")) || (data4 === "aes-256")) || (data4 === "des")) || (data4 === "3des")) || (data4 === "cast5-128")) || (data4 === "serpent-128")) || (data4 === "serpent-192")) || (data4 === "serpent-256")) || (data4 === "twofish-128")) || (data4 === "twofish-192")) || (data4 === "twofish-256")) || (data4 === "sm4"))){
validate116.errors = [{instancePath:instancePath+"/cipher-alg",schemaPath:"qapi#/$defs/QCryptoCipherAlgo/enum",keyword:"enum",params:{allowedValues: schema247.enum}}];
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
validate116.errors = [{instancePath:instancePath+"/cipher-mode",schemaPath:"qapi#/$defs/QCryptoCipherMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data5 === "ecb") || (data5 === "cbc")) || (data5 === "xts")) || (data5 === "ctr"))){
validate116.errors = [{instancePath:instancePath+"/cipher-mode",schemaPath:"qapi#/$defs/QCryptoCipherMode/enum",keyword:"enum",params:{allowedValues: schema248.enum}}];
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
validate116.errors = [{instancePath:instancePath+"/ivgen-alg",schemaPath:"qapi#/$defs/QCryptoIVGenAlgo/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data6 === "plain") || (data6 === "plain64")) || (data6 === "essiv"))){
validate116.errors = [{instancePath:instancePath+"/ivgen-alg",schemaPath:"qapi#/$defs/QCryptoIVGenAlgo/enum",keyword:"enum",params:{allowedValues: schema249.enum}}];
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
validate116.errors = [{instancePath:instancePath+"/ivgen-hash-alg",schemaPath:"qapi#/$defs/QCryptoHashAlgo/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data7 === "md5") || (data7 === "sha1")) || (data7 === "sha224")) || (data7 === "sha256")) || (data7 === "sha384")) || (data7 === "sha512")) || (data7 === "ripemd160")) || (data7 === "sm3"))){
validate116.errors = [{instancePath:instancePath+"/ivgen-hash-alg",schemaPath:"qapi#/$defs/QCryptoHashAlgo/enum",keyword:"enum",params:{allowedValues: schema250.enum}}];
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
validate116.errors = [{instancePath:instancePath+"/hash-alg",schemaPath:"qapi#/$defs/QCryptoHashAlgo/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data8 === "md5") || (data8 === "sha1")) || (data8 === "sha224")) || (data8 === "sha256")) || (data8 === "sha384")) || (data8 === "sha512")) || (data8 === "ripemd160")) || (data8 === "sm3"))){
validate116.errors = [{instancePath:instancePath+"/hash-alg",schemaPath:"qapi#/$defs/QCryptoHashAlgo/enum",keyword:"enum",params:{allowedValues: schema250.enum}}];
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
validate116.errors = [{instancePath:instancePath+"/iter-time",schemaPath:"#/oneOf/1/properties/iter-time/qapi",keyword:"qapi",params:{}}];
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
validate116.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "format", tagValue: tag0}}];
return false;
}
}
else {
validate116.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "format", tagValue: tag0}}];
return false;
}
}
}
else {
validate116.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate116.errors = vErrors;
return errors === 0;
}


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.driver === undefined) && (missing0 = "driver")){
validate111.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.driver;
if(typeof tag0 == "string"){
if(tag0 === "blkdebug"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.driver === undefined) && (missing1 = "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!(key0 === "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs3 === errors){
if(data.driver !== undefined){
let data0 = data.driver;
if(!(((((((((((((((((data0 === "blkdebug") || (data0 === "blkverify")) || (data0 === "bochs")) || (data0 === "cloop")) || (data0 === "compress")) || (data0 === "copy-on-read")) || (data0 === "dmg")) || (data0 === "host_cdrom")) || (data0 === "host_device")) || (data0 === "nbd")) || (data0 === "null-aio")) || (data0 === "null-co")) || (data0 === "preallocate")) || (data0 === "quorum")) || (data0 === "raw")) || (data0 === "ssh")) || (data0 === "throttle"))){
validate111.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema245.oneOf[0].properties.driver.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "blkverify"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.driver === undefined) && (missing2 = "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data){
if(!(key1 === "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs6 === errors){
if(data.driver !== undefined){
let data1 = data.driver;
if(!(((((((((((((((((data1 === "blkdebug") || (data1 === "blkverify")) || (data1 === "bochs")) || (data1 === "cloop")) || (data1 === "compress")) || (data1 === "copy-on-read")) || (data1 === "dmg")) || (data1 === "host_cdrom")) || (data1 === "host_device")) || (data1 === "nbd")) || (data1 === "null-aio")) || (data1 === "null-co")) || (data1 === "preallocate")) || (data1 === "quorum")) || (data1 === "raw")) || (data1 === "ssh")) || (data1 === "throttle"))){
validate111.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema245.oneOf[0].properties.driver.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "bochs"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.driver === undefined) && (missing3 = "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs9 = errors;
for(const key2 in data){
if(!(key2 === "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs9 === errors){
if(data.driver !== undefined){
let data2 = data.driver;
if(!(((((((((((((((((data2 === "blkdebug") || (data2 === "blkverify")) || (data2 === "bochs")) || (data2 === "cloop")) || (data2 === "compress")) || (data2 === "copy-on-read")) || (data2 === "dmg")) || (data2 === "host_cdrom")) || (data2 === "host_device")) || (data2 === "nbd")) || (data2 === "null-aio")) || (data2 === "null-co")) || (data2 === "preallocate")) || (data2 === "quorum")) || (data2 === "raw")) || (data2 === "ssh")) || (data2 === "throttle"))){
validate111.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema245.oneOf[0].properties.driver.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "cloop"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.driver === undefined) && (missing4 = "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs12 = errors;
for(const key3 in data){
if(!(key3 === "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs12 === errors){
if(data.driver !== undefined){
let data3 = data.driver;
if(!(((((((((((((((((data3 === "blkdebug") || (data3 === "blkverify")) || (data3 === "bochs")) || (data3 === "cloop")) || (data3 === "compress")) || (data3 === "copy-on-read")) || (data3 === "dmg")) || (data3 === "host_cdrom")) || (data3 === "host_device")) || (data3 === "nbd")) || (data3 === "null-aio")) || (data3 === "null-co")) || (data3 === "preallocate")) || (data3 === "quorum")) || (data3 === "raw")) || (data3 === "ssh")) || (data3 === "throttle"))){
validate111.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema245.oneOf[0].properties.driver.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "compress"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.driver === undefined) && (missing5 = "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs15 = errors;
for(const key4 in data){
if(!(key4 === "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs15 === errors){
if(data.driver !== undefined){
let data4 = data.driver;
if(!(((((((((((((((((data4 === "blkdebug") || (data4 === "blkverify")) || (data4 === "bochs")) || (data4 === "cloop")) || (data4 === "compress")) || (data4 === "copy-on-read")) || (data4 === "dmg")) || (data4 === "host_cdrom")) || (data4 === "host_device")) || (data4 === "nbd")) || (data4 === "null-aio")) || (data4 === "null-co")) || (data4 === "preallocate")) || (data4 === "quorum")) || (data4 === "raw")) || (data4 === "ssh")) || (data4 === "throttle"))){
validate111.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema245.oneOf[0].properties.driver.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "copy-on-read"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.driver === undefined) && (missing6 = "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs18 = errors;
for(const key5 in data){
if(!(key5 === "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs18 === errors){
if(data.driver !== undefined){
let data5 = data.driver;
if(!(((((((((((((((((data5 === "blkdebug") || (data5 === "blkverify")) || (data5 === "bochs")) || (data5 === "cloop")) || (data5 === "compress")) || (data5 === "copy-on-read")) || (data5 === "dmg")) || (data5 === "host_cdrom")) || (data5 === "host_device")) || (data5 === "nbd")) || (data5 === "null-aio")) || (data5 === "null-co")) || (data5 === "preallocate")) || (data5 === "quorum")) || (data5 === "raw")) || (data5 === "ssh")) || (data5 === "throttle"))){
validate111.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema245.oneOf[0].properties.driver.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "dmg"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.driver === undefined) && (missing7 = "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs21 = errors;
for(const key6 in data){
if(!(key6 === "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs21 === errors){
if(data.driver !== undefined){
let data6 = data.driver;
if(!(((((((((((((((((data6 === "blkdebug") || (data6 === "blkverify")) || (data6 === "bochs")) || (data6 === "cloop")) || (data6 === "compress")) || (data6 === "copy-on-read")) || (data6 === "dmg")) || (data6 === "host_cdrom")) || (data6 === "host_device")) || (data6 === "nbd")) || (data6 === "null-aio")) || (data6 === "null-co")) || (data6 === "preallocate")) || (data6 === "quorum")) || (data6 === "raw")) || (data6 === "ssh")) || (data6 === "throttle"))){
validate111.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema245.oneOf[0].properties.driver.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "host_cdrom"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.driver === undefined) && (missing8 = "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs24 = errors;
for(const key7 in data){
if(!(key7 === "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs24 === errors){
if(data.driver !== undefined){
let data7 = data.driver;
if(!(((((((((((((((((data7 === "blkdebug") || (data7 === "blkverify")) || (data7 === "bochs")) || (data7 === "cloop")) || (data7 === "compress")) || (data7 === "copy-on-read")) || (data7 === "dmg")) || (data7 === "host_cdrom")) || (data7 === "host_device")) || (data7 === "nbd")) || (data7 === "null-aio")) || (data7 === "null-co")) || (data7 === "preallocate")) || (data7 === "quorum")) || (data7 === "raw")) || (data7 === "ssh")) || (data7 === "throttle"))){
validate111.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema245.oneOf[0].properties.driver.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "host_device"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.driver === undefined) && (missing9 = "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs27 = errors;
for(const key8 in data){
if(!(key8 === "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs27 === errors){
if(data.driver !== undefined){
let data8 = data.driver;
if(!(((((((((((((((((data8 === "blkdebug") || (data8 === "blkverify")) || (data8 === "bochs")) || (data8 === "cloop")) || (data8 === "compress")) || (data8 === "copy-on-read")) || (data8 === "dmg")) || (data8 === "host_cdrom")) || (data8 === "host_device")) || (data8 === "nbd")) || (data8 === "null-aio")) || (data8 === "null-co")) || (data8 === "preallocate")) || (data8 === "quorum")) || (data8 === "raw")) || (data8 === "ssh")) || (data8 === "throttle"))){
validate111.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema245.oneOf[0].properties.driver.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "nbd"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.driver === undefined) && (missing10 = "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs30 = errors;
for(const key9 in data){
if(!(key9 === "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs30 === errors){
if(data.driver !== undefined){
let data9 = data.driver;
if(!(((((((((((((((((data9 === "blkdebug") || (data9 === "blkverify")) || (data9 === "bochs")) || (data9 === "cloop")) || (data9 === "compress")) || (data9 === "copy-on-read")) || (data9 === "dmg")) || (data9 === "host_cdrom")) || (data9 === "host_device")) || (data9 === "nbd")) || (data9 === "null-aio")) || (data9 === "null-co")) || (data9 === "preallocate")) || (data9 === "quorum")) || (data9 === "raw")) || (data9 === "ssh")) || (data9 === "throttle"))){
validate111.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema245.oneOf[0].properties.driver.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "null-aio"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.driver === undefined) && (missing11 = "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs33 = errors;
for(const key10 in data){
if(!(key10 === "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs33 === errors){
if(data.driver !== undefined){
let data10 = data.driver;
if(!(((((((((((((((((data10 === "blkdebug") || (data10 === "blkverify")) || (data10 === "bochs")) || (data10 === "cloop")) || (data10 === "compress")) || (data10 === "copy-on-read")) || (data10 === "dmg")) || (data10 === "host_cdrom")) || (data10 === "host_device")) || (data10 === "nbd")) || (data10 === "null-aio")) || (data10 === "null-co")) || (data10 === "preallocate")) || (data10 === "quorum")) || (data10 === "raw")) || (data10 === "ssh")) || (data10 === "throttle"))){
validate111.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema245.oneOf[0].properties.driver.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "null-co"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if((data.driver === undefined) && (missing12 = "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs36 = errors;
for(const key11 in data){
if(!(key11 === "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs36 === errors){
if(data.driver !== undefined){
let data11 = data.driver;
if(!(((((((((((((((((data11 === "blkdebug") || (data11 === "blkverify")) || (data11 === "bochs")) || (data11 === "cloop")) || (data11 === "compress")) || (data11 === "copy-on-read")) || (data11 === "dmg")) || (data11 === "host_cdrom")) || (data11 === "host_device")) || (data11 === "nbd")) || (data11 === "null-aio")) || (data11 === "null-co")) || (data11 === "preallocate")) || (data11 === "quorum")) || (data11 === "raw")) || (data11 === "ssh")) || (data11 === "throttle"))){
validate111.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema245.oneOf[0].properties.driver.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "preallocate"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if((data.driver === undefined) && (missing13 = "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs39 = errors;
for(const key12 in data){
if(!(key12 === "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs39 === errors){
if(data.driver !== undefined){
let data12 = data.driver;
if(!(((((((((((((((((data12 === "blkdebug") || (data12 === "blkverify")) || (data12 === "bochs")) || (data12 === "cloop")) || (data12 === "compress")) || (data12 === "copy-on-read")) || (data12 === "dmg")) || (data12 === "host_cdrom")) || (data12 === "host_device")) || (data12 === "nbd")) || (data12 === "null-aio")) || (data12 === "null-co")) || (data12 === "preallocate")) || (data12 === "quorum")) || (data12 === "raw")) || (data12 === "ssh")) || (data12 === "throttle"))){
validate111.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema245.oneOf[0].properties.driver.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "quorum"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if((data.driver === undefined) && (missing14 = "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs42 = errors;
for(const key13 in data){
if(!(key13 === "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs42 === errors){
if(data.driver !== undefined){
let data13 = data.driver;
if(!(((((((((((((((((data13 === "blkdebug") || (data13 === "blkverify")) || (data13 === "bochs")) || (data13 === "cloop")) || (data13 === "compress")) || (data13 === "copy-on-read")) || (data13 === "dmg")) || (data13 === "host_cdrom")) || (data13 === "host_device")) || (data13 === "nbd")) || (data13 === "null-aio")) || (data13 === "null-co")) || (data13 === "preallocate")) || (data13 === "quorum")) || (data13 === "raw")) || (data13 === "ssh")) || (data13 === "throttle"))){
validate111.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema245.oneOf[0].properties.driver.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "raw"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if((data.driver === undefined) && (missing15 = "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs45 = errors;
for(const key14 in data){
if(!(key14 === "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs45 === errors){
if(data.driver !== undefined){
let data14 = data.driver;
if(!(((((((((((((((((data14 === "blkdebug") || (data14 === "blkverify")) || (data14 === "bochs")) || (data14 === "cloop")) || (data14 === "compress")) || (data14 === "copy-on-read")) || (data14 === "dmg")) || (data14 === "host_cdrom")) || (data14 === "host_device")) || (data14 === "nbd")) || (data14 === "null-aio")) || (data14 === "null-co")) || (data14 === "preallocate")) || (data14 === "quorum")) || (data14 === "raw")) || (data14 === "ssh")) || (data14 === "throttle"))){
validate111.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema245.oneOf[0].properties.driver.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "ssh"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing16;
if((data.driver === undefined) && (missing16 = "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const _errs48 = errors;
for(const key15 in data){
if(!(key15 === "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs48 === errors){
if(data.driver !== undefined){
let data15 = data.driver;
if(!(((((((((((((((((data15 === "blkdebug") || (data15 === "blkverify")) || (data15 === "bochs")) || (data15 === "cloop")) || (data15 === "compress")) || (data15 === "copy-on-read")) || (data15 === "dmg")) || (data15 === "host_cdrom")) || (data15 === "host_device")) || (data15 === "nbd")) || (data15 === "null-aio")) || (data15 === "null-co")) || (data15 === "preallocate")) || (data15 === "quorum")) || (data15 === "raw")) || (data15 === "ssh")) || (data15 === "throttle"))){
validate111.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema245.oneOf[0].properties.driver.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "throttle"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing17;
if((data.driver === undefined) && (missing17 = "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
const _errs51 = errors;
for(const key16 in data){
if(!(key16 === "driver")){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs51 === errors){
if(data.driver !== undefined){
let data16 = data.driver;
if(!(((((((((((((((((data16 === "blkdebug") || (data16 === "blkverify")) || (data16 === "bochs")) || (data16 === "cloop")) || (data16 === "compress")) || (data16 === "copy-on-read")) || (data16 === "dmg")) || (data16 === "host_cdrom")) || (data16 === "host_device")) || (data16 === "nbd")) || (data16 === "null-aio")) || (data16 === "null-co")) || (data16 === "preallocate")) || (data16 === "quorum")) || (data16 === "raw")) || (data16 === "ssh")) || (data16 === "throttle"))){
validate111.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema245.oneOf[0].properties.driver.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "file"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing18;
if((((data.driver === undefined) && (missing18 = "driver")) || ((data.filename === undefined) && (missing18 = "filename"))) || ((data.size === undefined) && (missing18 = "size"))){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs54 = errors;
for(const key17 in data){
if(!((((((key17 === "driver") || (key17 === "filename")) || (key17 === "size")) || (key17 === "preallocation")) || (key17 === "nocow")) || (key17 === "extent-size-hint"))){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs54 === errors){
if(data.driver !== undefined){
const _errs55 = errors;
if(!(data.driver === "file")){
validate111.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/1/properties/driver/enum",keyword:"enum",params:{allowedValues: schema245.oneOf[1].properties.driver.enum}}];
return false;
}
var valid36 = _errs55 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data.filename !== undefined){
const _errs56 = errors;
if(typeof data.filename !== "string"){
validate111.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/1/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid36 = _errs56 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data.size !== undefined){
let data19 = data.size;
const _errs58 = errors;
if(!(typeof data19 == "number" ? Number.isInteger(data19) && data19 >= -9223372036854776000 && data19 <= 18446744073709552000 : typeof data19 == "bigint" && data19 >= BigInt("-9223372036854775808") && data19 <= BigInt("18446744073709551615"))){
validate111.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/1/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid36 = _errs58 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data.preallocation !== undefined){
let data20 = data.preallocation;
const _errs59 = errors;
if(typeof data20 !== "string"){
validate111.errors = [{instancePath:instancePath+"/preallocation",schemaPath:"qapi#/$defs/PreallocMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data20 === "off") || (data20 === "metadata")) || (data20 === "falloc")) || (data20 === "full"))){
validate111.errors = [{instancePath:instancePath+"/preallocation",schemaPath:"qapi#/$defs/PreallocMode/enum",keyword:"enum",params:{allowedValues: schema246.enum}}];
return false;
}
var valid36 = _errs59 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data.nocow !== undefined){
const _errs62 = errors;
if(typeof data.nocow !== "boolean"){
validate111.errors = [{instancePath:instancePath+"/nocow",schemaPath:"#/oneOf/1/properties/nocow/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid36 = _errs62 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data["extent-size-hint"] !== undefined){
let data22 = data["extent-size-hint"];
const _errs64 = errors;
if(!(typeof data22 == "number" ? Number.isInteger(data22) && data22 >= -9223372036854776000 && data22 <= 18446744073709552000 : typeof data22 == "bigint" && data22 >= BigInt("-9223372036854775808") && data22 <= BigInt("18446744073709551615"))){
validate111.errors = [{instancePath:instancePath+"/extent-size-hint",schemaPath:"#/oneOf/1/properties/extent-size-hint/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid36 = _errs64 === errors;
}
else {
var valid36 = true;
}
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
let missing19;
if(((data.driver === undefined) && (missing19 = "driver")) || ((data.size === undefined) && (missing19 = "size"))){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs66 = errors;
for(const key18 in data){
if(!(func2.call(schema245.oneOf[2].properties, key18))){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs66 === errors){
if(data.driver !== undefined){
const _errs67 = errors;
if(!(data.driver === "luks")){
validate111.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/enum",keyword:"enum",params:{allowedValues: schema245.oneOf[2].properties.driver.enum}}];
return false;
}
var valid39 = _errs67 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data["key-secret"] !== undefined){
const _errs68 = errors;
if(typeof data["key-secret"] !== "string"){
validate111.errors = [{instancePath:instancePath+"/key-secret",schemaPath:"#/oneOf/2/properties/key-secret/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid39 = _errs68 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data["cipher-alg"] !== undefined){
let data25 = data["cipher-alg"];
const _errs70 = errors;
if(typeof data25 !== "string"){
validate111.errors = [{instancePath:instancePath+"/cipher-alg",schemaPath:"qapi#/$defs/QCryptoCipherAlgo/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((data25 === "aes-128") || (data25 === "aes-192")) || (data25 === "aes-256")) || (data25 === "des")) || (data25 === "3des")) || (data25 === "cast5-128")) || (data25 === "serpent-128")) || (data25 === "serpent-192")) || (data25 === "serpent-256")) || (data25 === "twofish-128")) || (data25 === "twofish-192")) || (data25 === "twofish-256")) || (data25 === "sm4"))){
validate111.errors = [{instancePath:instancePath+"/cipher-alg",schemaPath:"qapi#/$defs/QCryptoCipherAlgo/enum",keyword:"enum",params:{allowedValues: schema247.enum}}];
return false;
}
var valid39 = _errs70 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data["cipher-mode"] !== undefined){
let data26 = data["cipher-mode"];
const _errs73 = errors;
if(typeof data26 !== "string"){
validate111.errors = [{instancePath:instancePath+"/cipher-mode",schemaPath:"qapi#/$defs/QCryptoCipherMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data26 === "ecb") || (data26 === "cbc")) || (data26 === "xts")) || (data26 === "ctr"))){
validate111.errors = [{instancePath:instancePath+"/cipher-mode",schemaPath:"qapi#/$defs/QCryptoCipherMode/enum",keyword:"enum",params:{allowedValues: schema248.enum}}];
return false;
}
var valid39 = _errs73 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data["ivgen-alg"] !== undefined){
let data27 = data["ivgen-alg"];
const _errs76 = errors;
if(typeof data27 !== "string"){
validate111.errors = [{instancePath:instancePath+"/ivgen-alg",schemaPath:"qapi#/$defs/QCryptoIVGenAlgo/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data27 === "plain") || (data27 === "plain64")) || (data27 === "essiv"))){
validate111.errors = [{instancePath:instancePath+"/ivgen-alg",schemaPath:"qapi#/$defs/QCryptoIVGenAlgo/enum",keyword:"enum",params:{allowedValues: schema249.enum}}];
return false;
}
var valid39 = _errs76 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data["ivgen-hash-alg"] !== undefined){
let data28 = data["ivgen-hash-alg"];
const _errs79 = errors;
if(typeof data28 !== "string"){
validate111.errors = [{instancePath:instancePath+"/ivgen-hash-alg",schemaPath:"qapi#/$defs/QCryptoHashAlgo/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data28 === "md5") || (data28 === "sha1")) || (data28 === "sha224")) || (data28 === "sha256")) || (data28 === "sha384")) || (data28 === "sha512")) || (data28 === "ripemd160")) || (data28 === "sm3"))){
validate111.errors = [{instancePath:instancePath+"/ivgen-hash-alg",schemaPath:"qapi#/$defs/QCryptoHashAlgo/enum",keyword:"enum",params:{allowedValues: schema250.enum}}];
return false;
}
var valid39 = _errs79 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data["hash-alg"] !== undefined){
let data29 = data["hash-alg"];
const _errs82 = errors;
if(typeof data29 !== "string"){
validate111.errors = [{instancePath:instancePath+"/hash-alg",schemaPath:"qapi#/$defs/QCryptoHashAlgo/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data29 === "md5") || (data29 === "sha1")) || (data29 === "sha224")) || (data29 === "sha256")) || (data29 === "sha384")) || (data29 === "sha512")) || (data29 === "ripemd160")) || (data29 === "sm3"))){
validate111.errors = [{instancePath:instancePath+"/hash-alg",schemaPath:"qapi#/$defs/QCryptoHashAlgo/enum",keyword:"enum",params:{allowedValues: schema250.enum}}];
return false;
}
var valid39 = _errs82 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data["iter-time"] !== undefined){
let data30 = data["iter-time"];
const _errs85 = errors;
if(!(typeof data30 == "number" ? Number.isInteger(data30) && data30 >= -9223372036854776000 && data30 <= 9223372036854776000 : typeof data30 == "bigint" && data30 >= BigInt("-9223372036854775808") && data30 <= BigInt("9223372036854775807"))){
validate111.errors = [{instancePath:instancePath+"/iter-time",schemaPath:"#/oneOf/2/properties/iter-time/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid39 = _errs85 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data.file !== undefined){
const _errs86 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid39 = _errs86 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data.header !== undefined){
const _errs87 = errors;
if(!(validate32(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid39 = _errs87 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data.size !== undefined){
let data33 = data.size;
const _errs88 = errors;
if(!(typeof data33 == "number" ? Number.isInteger(data33) && data33 >= -9223372036854776000 && data33 <= 18446744073709552000 : typeof data33 == "bigint" && data33 >= BigInt("-9223372036854775808") && data33 <= BigInt("18446744073709551615"))){
validate111.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid39 = _errs88 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data.preallocation !== undefined){
let data34 = data.preallocation;
const _errs89 = errors;
if(typeof data34 !== "string"){
validate111.errors = [{instancePath:instancePath+"/preallocation",schemaPath:"qapi#/$defs/PreallocMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data34 === "off") || (data34 === "metadata")) || (data34 === "falloc")) || (data34 === "full"))){
validate111.errors = [{instancePath:instancePath+"/preallocation",schemaPath:"qapi#/$defs/PreallocMode/enum",keyword:"enum",params:{allowedValues: schema246.enum}}];
return false;
}
var valid39 = _errs89 === errors;
}
else {
var valid39 = true;
}
}
}
}
}
}
}
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
let missing20;
if((((data.driver === undefined) && (missing20 = "driver")) || ((data.file === undefined) && (missing20 = "file"))) || ((data.size === undefined) && (missing20 = "size"))){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs93 = errors;
for(const key19 in data){
if(!((((key19 === "driver") || (key19 === "file")) || (key19 === "size")) || (key19 === "cluster-size"))){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs93 === errors){
if(data.driver !== undefined){
const _errs94 = errors;
if(!(data.driver === "parallels")){
validate111.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/3/properties/driver/enum",keyword:"enum",params:{allowedValues: schema245.oneOf[3].properties.driver.enum}}];
return false;
}
var valid47 = _errs94 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data.file !== undefined){
const _errs95 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid47 = _errs95 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data.size !== undefined){
let data37 = data.size;
const _errs96 = errors;
if(!(typeof data37 == "number" ? Number.isInteger(data37) && data37 >= -9223372036854776000 && data37 <= 18446744073709552000 : typeof data37 == "bigint" && data37 >= BigInt("-9223372036854775808") && data37 <= BigInt("18446744073709551615"))){
validate111.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/3/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid47 = _errs96 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data["cluster-size"] !== undefined){
let data38 = data["cluster-size"];
const _errs97 = errors;
if(!(typeof data38 == "number" ? Number.isInteger(data38) && data38 >= -9223372036854776000 && data38 <= 18446744073709552000 : typeof data38 == "bigint" && data38 >= BigInt("-9223372036854775808") && data38 <= BigInt("18446744073709551615"))){
validate111.errors = [{instancePath:instancePath+"/cluster-size",schemaPath:"#/oneOf/3/properties/cluster-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid47 = _errs97 === errors;
}
else {
var valid47 = true;
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
let missing21;
if((((data.driver === undefined) && (missing21 = "driver")) || ((data.file === undefined) && (missing21 = "file"))) || ((data.size === undefined) && (missing21 = "size"))){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
const _errs99 = errors;
for(const key20 in data){
if(!(((((key20 === "driver") || (key20 === "file")) || (key20 === "size")) || (key20 === "backing-file")) || (key20 === "encrypt"))){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs99 === errors){
if(data.driver !== undefined){
const _errs100 = errors;
if(!(data.driver === "qcow")){
validate111.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/4/properties/driver/enum",keyword:"enum",params:{allowedValues: schema245.oneOf[4].properties.driver.enum}}];
return false;
}
var valid49 = _errs100 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data.file !== undefined){
const _errs101 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid49 = _errs101 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data.size !== undefined){
let data41 = data.size;
const _errs102 = errors;
if(!(typeof data41 == "number" ? Number.isInteger(data41) && data41 >= -9223372036854776000 && data41 <= 18446744073709552000 : typeof data41 == "bigint" && data41 >= BigInt("-9223372036854775808") && data41 <= BigInt("18446744073709551615"))){
validate111.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid49 = _errs102 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data["backing-file"] !== undefined){
const _errs103 = errors;
if(typeof data["backing-file"] !== "string"){
validate111.errors = [{instancePath:instancePath+"/backing-file",schemaPath:"#/oneOf/4/properties/backing-file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid49 = _errs103 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data.encrypt !== undefined){
const _errs105 = errors;
if(!(validate116(data.encrypt, {instancePath:instancePath+"/encrypt",parentData:data,parentDataProperty:"encrypt",rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var valid49 = _errs105 === errors;
}
else {
var valid49 = true;
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
let missing22;
if((((data.driver === undefined) && (missing22 = "driver")) || ((data.file === undefined) && (missing22 = "file"))) || ((data.size === undefined) && (missing22 = "size"))){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
const _errs107 = errors;
for(const key21 in data){
if(!(func2.call(schema245.oneOf[5].properties, key21))){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs107 === errors){
if(data.driver !== undefined){
const _errs108 = errors;
if(!(data.driver === "qcow2")){
validate111.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/5/properties/driver/enum",keyword:"enum",params:{allowedValues: schema245.oneOf[5].properties.driver.enum}}];
return false;
}
var valid51 = _errs108 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data.file !== undefined){
const _errs109 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid51 = _errs109 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data["data-file"] !== undefined){
const _errs110 = errors;
if(!(validate32(data["data-file"], {instancePath:instancePath+"/data-file",parentData:data,parentDataProperty:"data-file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid51 = _errs110 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data["data-file-raw"] !== undefined){
const _errs111 = errors;
if(typeof data["data-file-raw"] !== "boolean"){
validate111.errors = [{instancePath:instancePath+"/data-file-raw",schemaPath:"#/oneOf/5/properties/data-file-raw/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid51 = _errs111 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data["extended-l2"] !== undefined){
const _errs113 = errors;
if(typeof data["extended-l2"] !== "boolean"){
validate111.errors = [{instancePath:instancePath+"/extended-l2",schemaPath:"#/oneOf/5/properties/extended-l2/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid51 = _errs113 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data.size !== undefined){
let data49 = data.size;
const _errs115 = errors;
if(!(typeof data49 == "number" ? Number.isInteger(data49) && data49 >= -9223372036854776000 && data49 <= 18446744073709552000 : typeof data49 == "bigint" && data49 >= BigInt("-9223372036854775808") && data49 <= BigInt("18446744073709551615"))){
validate111.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/5/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid51 = _errs115 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data.version !== undefined){
let data50 = data.version;
const _errs116 = errors;
if(typeof data50 !== "string"){
validate111.errors = [{instancePath:instancePath+"/version",schemaPath:"qapi#/$defs/BlockdevQcow2Version/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data50 === "v2") || (data50 === "v3"))){
validate111.errors = [{instancePath:instancePath+"/version",schemaPath:"qapi#/$defs/BlockdevQcow2Version/enum",keyword:"enum",params:{allowedValues: schema259.enum}}];
return false;
}
var valid51 = _errs116 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data["backing-file"] !== undefined){
const _errs119 = errors;
if(typeof data["backing-file"] !== "string"){
validate111.errors = [{instancePath:instancePath+"/backing-file",schemaPath:"#/oneOf/5/properties/backing-file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid51 = _errs119 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data["backing-fmt"] !== undefined){
let data52 = data["backing-fmt"];
const _errs121 = errors;
if(typeof data52 !== "string"){
validate111.errors = [{instancePath:instancePath+"/backing-fmt",schemaPath:"qapi#/$defs/BlockdevDriver/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((((((((((((((((data52 === "blkdebug") || (data52 === "blkverify")) || (data52 === "bochs")) || (data52 === "cloop")) || (data52 === "compress")) || (data52 === "copy-on-read")) || (data52 === "dmg")) || (data52 === "file")) || (data52 === "host_cdrom")) || (data52 === "host_device")) || (data52 === "luks")) || (data52 === "nbd")) || (data52 === "null-aio")) || (data52 === "null-co")) || (data52 === "parallels")) || (data52 === "preallocate")) || (data52 === "qcow")) || (data52 === "qcow2")) || (data52 === "qed")) || (data52 === "quorum")) || (data52 === "raw")) || (data52 === "ssh")) || (data52 === "throttle")) || (data52 === "vdi")) || (data52 === "vhdx")) || (data52 === "vmdk")) || (data52 === "vpc"))){
validate111.errors = [{instancePath:instancePath+"/backing-fmt",schemaPath:"qapi#/$defs/BlockdevDriver/enum",keyword:"enum",params:{allowedValues: schema260.enum}}];
return false;
}
var valid51 = _errs121 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data.encrypt !== undefined){
const _errs124 = errors;
if(!(validate116(data.encrypt, {instancePath:instancePath+"/encrypt",parentData:data,parentDataProperty:"encrypt",rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var valid51 = _errs124 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data["cluster-size"] !== undefined){
let data54 = data["cluster-size"];
const _errs125 = errors;
if(!(typeof data54 == "number" ? Number.isInteger(data54) && data54 >= -9223372036854776000 && data54 <= 18446744073709552000 : typeof data54 == "bigint" && data54 >= BigInt("-9223372036854775808") && data54 <= BigInt("18446744073709551615"))){
validate111.errors = [{instancePath:instancePath+"/cluster-size",schemaPath:"#/oneOf/5/properties/cluster-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid51 = _errs125 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data.preallocation !== undefined){
let data55 = data.preallocation;
const _errs126 = errors;
if(typeof data55 !== "string"){
validate111.errors = [{instancePath:instancePath+"/preallocation",schemaPath:"qapi#/$defs/PreallocMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data55 === "off") || (data55 === "metadata")) || (data55 === "falloc")) || (data55 === "full"))){
validate111.errors = [{instancePath:instancePath+"/preallocation",schemaPath:"qapi#/$defs/PreallocMode/enum",keyword:"enum",params:{allowedValues: schema246.enum}}];
return false;
}
var valid51 = _errs126 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data["lazy-refcounts"] !== undefined){
const _errs129 = errors;
if(typeof data["lazy-refcounts"] !== "boolean"){
validate111.errors = [{instancePath:instancePath+"/lazy-refcounts",schemaPath:"#/oneOf/5/properties/lazy-refcounts/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid51 = _errs129 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data["refcount-bits"] !== undefined){
let data57 = data["refcount-bits"];
const _errs131 = errors;
if(!(typeof data57 == "number" ? Number.isInteger(data57) && data57 >= -9223372036854776000 && data57 <= 9223372036854776000 : typeof data57 == "bigint" && data57 >= BigInt("-9223372036854775808") && data57 <= BigInt("9223372036854775807"))){
validate111.errors = [{instancePath:instancePath+"/refcount-bits",schemaPath:"#/oneOf/5/properties/refcount-bits/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid51 = _errs131 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data["compression-type"] !== undefined){
let data58 = data["compression-type"];
const _errs132 = errors;
if(typeof data58 !== "string"){
validate111.errors = [{instancePath:instancePath+"/compression-type",schemaPath:"qapi#/$defs/Qcow2CompressionType/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data58 === "zlib") || (data58 === "zstd"))){
validate111.errors = [{instancePath:instancePath+"/compression-type",schemaPath:"qapi#/$defs/Qcow2CompressionType/enum",keyword:"enum",params:{allowedValues: schema262.enum}}];
return false;
}
var valid51 = _errs132 === errors;
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
}
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
let missing23;
if((((data.driver === undefined) && (missing23 = "driver")) || ((data.file === undefined) && (missing23 = "file"))) || ((data.size === undefined) && (missing23 = "size"))){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
const _errs136 = errors;
for(const key22 in data){
if(!(((((((key22 === "driver") || (key22 === "file")) || (key22 === "size")) || (key22 === "backing-file")) || (key22 === "backing-fmt")) || (key22 === "cluster-size")) || (key22 === "table-size"))){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs136 === errors){
if(data.driver !== undefined){
const _errs137 = errors;
if(!(data.driver === "qed")){
validate111.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/6/properties/driver/enum",keyword:"enum",params:{allowedValues: schema245.oneOf[6].properties.driver.enum}}];
return false;
}
var valid57 = _errs137 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data.file !== undefined){
const _errs138 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid57 = _errs138 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data.size !== undefined){
let data61 = data.size;
const _errs139 = errors;
if(!(typeof data61 == "number" ? Number.isInteger(data61) && data61 >= -9223372036854776000 && data61 <= 18446744073709552000 : typeof data61 == "bigint" && data61 >= BigInt("-9223372036854775808") && data61 <= BigInt("18446744073709551615"))){
validate111.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/6/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid57 = _errs139 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data["backing-file"] !== undefined){
const _errs140 = errors;
if(typeof data["backing-file"] !== "string"){
validate111.errors = [{instancePath:instancePath+"/backing-file",schemaPath:"#/oneOf/6/properties/backing-file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid57 = _errs140 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data["backing-fmt"] !== undefined){
let data63 = data["backing-fmt"];
const _errs142 = errors;
if(typeof data63 !== "string"){
validate111.errors = [{instancePath:instancePath+"/backing-fmt",schemaPath:"qapi#/$defs/BlockdevDriver/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((((((((((((((((data63 === "blkdebug") || (data63 === "blkverify")) || (data63 === "bochs")) || (data63 === "cloop")) || (data63 === "compress")) || (data63 === "copy-on-read")) || (data63 === "dmg")) || (data63 === "file")) || (data63 === "host_cdrom")) || (data63 === "host_device")) || (data63 === "luks")) || (data63 === "nbd")) || (data63 === "null-aio")) || (data63 === "null-co")) || (data63 === "parallels")) || (data63 === "preallocate")) || (data63 === "qcow")) || (data63 === "qcow2")) || (data63 === "qed")) || (data63 === "quorum")) || (data63 === "raw")) || (data63 === "ssh")) || (data63 === "throttle")) || (data63 === "vdi")) || (data63 === "vhdx")) || (data63 === "vmdk")) || (data63 === "vpc"))){
validate111.errors = [{instancePath:instancePath+"/backing-fmt",schemaPath:"qapi#/$defs/BlockdevDriver/enum",keyword:"enum",params:{allowedValues: schema260.enum}}];
return false;
}
var valid57 = _errs142 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data["cluster-size"] !== undefined){
let data64 = data["cluster-size"];
const _errs145 = errors;
if(!(typeof data64 == "number" ? Number.isInteger(data64) && data64 >= -9223372036854776000 && data64 <= 18446744073709552000 : typeof data64 == "bigint" && data64 >= BigInt("-9223372036854775808") && data64 <= BigInt("18446744073709551615"))){
validate111.errors = [{instancePath:instancePath+"/cluster-size",schemaPath:"#/oneOf/6/properties/cluster-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid57 = _errs145 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data["table-size"] !== undefined){
let data65 = data["table-size"];
const _errs146 = errors;
if(!(typeof data65 == "number" ? Number.isInteger(data65) && data65 >= -9223372036854776000 && data65 <= 9223372036854776000 : typeof data65 == "bigint" && data65 >= BigInt("-9223372036854775808") && data65 <= BigInt("9223372036854775807"))){
validate111.errors = [{instancePath:instancePath+"/table-size",schemaPath:"#/oneOf/6/properties/table-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid57 = _errs146 === errors;
}
else {
var valid57 = true;
}
}
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
let missing24;
if((((data.driver === undefined) && (missing24 = "driver")) || ((data.file === undefined) && (missing24 = "file"))) || ((data.size === undefined) && (missing24 = "size"))){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
const _errs148 = errors;
for(const key23 in data){
if(!((((key23 === "driver") || (key23 === "file")) || (key23 === "size")) || (key23 === "preallocation"))){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs148 === errors){
if(data.driver !== undefined){
const _errs149 = errors;
if(!(data.driver === "vdi")){
validate111.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/7/properties/driver/enum",keyword:"enum",params:{allowedValues: schema245.oneOf[7].properties.driver.enum}}];
return false;
}
var valid60 = _errs149 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data.file !== undefined){
const _errs150 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid60 = _errs150 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data.size !== undefined){
let data68 = data.size;
const _errs151 = errors;
if(!(typeof data68 == "number" ? Number.isInteger(data68) && data68 >= -9223372036854776000 && data68 <= 18446744073709552000 : typeof data68 == "bigint" && data68 >= BigInt("-9223372036854775808") && data68 <= BigInt("18446744073709551615"))){
validate111.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/7/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid60 = _errs151 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data.preallocation !== undefined){
let data69 = data.preallocation;
const _errs152 = errors;
if(typeof data69 !== "string"){
validate111.errors = [{instancePath:instancePath+"/preallocation",schemaPath:"qapi#/$defs/PreallocMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data69 === "off") || (data69 === "metadata")) || (data69 === "falloc")) || (data69 === "full"))){
validate111.errors = [{instancePath:instancePath+"/preallocation",schemaPath:"qapi#/$defs/PreallocMode/enum",keyword:"enum",params:{allowedValues: schema246.enum}}];
return false;
}
var valid60 = _errs152 === errors;
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
else if(tag0 === "vhdx"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing25;
if((((data.driver === undefined) && (missing25 = "driver")) || ((data.file === undefined) && (missing25 = "file"))) || ((data.size === undefined) && (missing25 = "size"))){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: missing25}}];
return false;
}
else {
const _errs156 = errors;
for(const key24 in data){
if(!(((((((key24 === "driver") || (key24 === "file")) || (key24 === "size")) || (key24 === "log-size")) || (key24 === "block-size")) || (key24 === "subformat")) || (key24 === "block-state-zero"))){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs156 === errors){
if(data.driver !== undefined){
const _errs157 = errors;
if(!(data.driver === "vhdx")){
validate111.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/8/properties/driver/enum",keyword:"enum",params:{allowedValues: schema245.oneOf[8].properties.driver.enum}}];
return false;
}
var valid63 = _errs157 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data.file !== undefined){
const _errs158 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid63 = _errs158 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data.size !== undefined){
let data72 = data.size;
const _errs159 = errors;
if(!(typeof data72 == "number" ? Number.isInteger(data72) && data72 >= -9223372036854776000 && data72 <= 18446744073709552000 : typeof data72 == "bigint" && data72 >= BigInt("-9223372036854775808") && data72 <= BigInt("18446744073709551615"))){
validate111.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/8/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid63 = _errs159 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data["log-size"] !== undefined){
let data73 = data["log-size"];
const _errs160 = errors;
if(!(typeof data73 == "number" ? Number.isInteger(data73) && data73 >= -9223372036854776000 && data73 <= 18446744073709552000 : typeof data73 == "bigint" && data73 >= BigInt("-9223372036854775808") && data73 <= BigInt("18446744073709551615"))){
validate111.errors = [{instancePath:instancePath+"/log-size",schemaPath:"#/oneOf/8/properties/log-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid63 = _errs160 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data["block-size"] !== undefined){
let data74 = data["block-size"];
const _errs161 = errors;
if(!(typeof data74 == "number" ? Number.isInteger(data74) && data74 >= -9223372036854776000 && data74 <= 18446744073709552000 : typeof data74 == "bigint" && data74 >= BigInt("-9223372036854775808") && data74 <= BigInt("18446744073709551615"))){
validate111.errors = [{instancePath:instancePath+"/block-size",schemaPath:"#/oneOf/8/properties/block-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid63 = _errs161 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data.subformat !== undefined){
let data75 = data.subformat;
const _errs162 = errors;
if(typeof data75 !== "string"){
validate111.errors = [{instancePath:instancePath+"/subformat",schemaPath:"qapi#/$defs/BlockdevVhdxSubformat/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data75 === "dynamic") || (data75 === "fixed"))){
validate111.errors = [{instancePath:instancePath+"/subformat",schemaPath:"qapi#/$defs/BlockdevVhdxSubformat/enum",keyword:"enum",params:{allowedValues: schema265.enum}}];
return false;
}
var valid63 = _errs162 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data["block-state-zero"] !== undefined){
const _errs165 = errors;
if(typeof data["block-state-zero"] !== "boolean"){
validate111.errors = [{instancePath:instancePath+"/block-state-zero",schemaPath:"#/oneOf/8/properties/block-state-zero/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid63 = _errs165 === errors;
}
else {
var valid63 = true;
}
}
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
let missing26;
if((((data.driver === undefined) && (missing26 = "driver")) || ((data.file === undefined) && (missing26 = "file"))) || ((data.size === undefined) && (missing26 = "size"))){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: missing26}}];
return false;
}
else {
const _errs168 = errors;
for(const key25 in data){
if(!(func2.call(schema245.oneOf[9].properties, key25))){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs168 === errors){
if(data.driver !== undefined){
const _errs169 = errors;
if(!(data.driver === "vmdk")){
validate111.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/9/properties/driver/enum",keyword:"enum",params:{allowedValues: schema245.oneOf[9].properties.driver.enum}}];
return false;
}
var valid66 = _errs169 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data.file !== undefined){
const _errs170 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid66 = _errs170 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data.size !== undefined){
let data79 = data.size;
const _errs171 = errors;
if(!(typeof data79 == "number" ? Number.isInteger(data79) && data79 >= -9223372036854776000 && data79 <= 18446744073709552000 : typeof data79 == "bigint" && data79 >= BigInt("-9223372036854775808") && data79 <= BigInt("18446744073709551615"))){
validate111.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/9/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid66 = _errs171 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data.extents !== undefined){
let data80 = data.extents;
const _errs172 = errors;
if(errors === _errs172){
if(Array.isArray(data80)){
var valid67 = true;
const len0 = data80.length;
for(let i0=0; i0<len0; i0++){
const _errs174 = errors;
if(!(validate32(data80[i0], {instancePath:instancePath+"/extents/" + i0,parentData:data80,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid67 = _errs174 === errors;
if(!valid67){
break;
}
}
}
else {
validate111.errors = [{instancePath:instancePath+"/extents",schemaPath:"#/oneOf/9/properties/extents/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid66 = _errs172 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data.subformat !== undefined){
let data82 = data.subformat;
const _errs175 = errors;
if(typeof data82 !== "string"){
validate111.errors = [{instancePath:instancePath+"/subformat",schemaPath:"qapi#/$defs/BlockdevVmdkSubformat/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data82 === "monolithicSparse") || (data82 === "monolithicFlat")) || (data82 === "twoGbMaxExtentSparse")) || (data82 === "twoGbMaxExtentFlat")) || (data82 === "streamOptimized"))){
validate111.errors = [{instancePath:instancePath+"/subformat",schemaPath:"qapi#/$defs/BlockdevVmdkSubformat/enum",keyword:"enum",params:{allowedValues: schema266.enum}}];
return false;
}
var valid66 = _errs175 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data["backing-file"] !== undefined){
const _errs178 = errors;
if(typeof data["backing-file"] !== "string"){
validate111.errors = [{instancePath:instancePath+"/backing-file",schemaPath:"#/oneOf/9/properties/backing-file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid66 = _errs178 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data["adapter-type"] !== undefined){
let data84 = data["adapter-type"];
const _errs180 = errors;
if(typeof data84 !== "string"){
validate111.errors = [{instancePath:instancePath+"/adapter-type",schemaPath:"qapi#/$defs/BlockdevVmdkAdapterType/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data84 === "ide") || (data84 === "buslogic")) || (data84 === "lsilogic")) || (data84 === "legacyESX"))){
validate111.errors = [{instancePath:instancePath+"/adapter-type",schemaPath:"qapi#/$defs/BlockdevVmdkAdapterType/enum",keyword:"enum",params:{allowedValues: schema267.enum}}];
return false;
}
var valid66 = _errs180 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data.hwversion !== undefined){
const _errs183 = errors;
if(typeof data.hwversion !== "string"){
validate111.errors = [{instancePath:instancePath+"/hwversion",schemaPath:"#/oneOf/9/properties/hwversion/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid66 = _errs183 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data.toolsversion !== undefined){
const _errs185 = errors;
if(typeof data.toolsversion !== "string"){
validate111.errors = [{instancePath:instancePath+"/toolsversion",schemaPath:"#/oneOf/9/properties/toolsversion/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid66 = _errs185 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data["zeroed-grain"] !== undefined){
const _errs187 = errors;
if(typeof data["zeroed-grain"] !== "boolean"){
validate111.errors = [{instancePath:instancePath+"/zeroed-grain",schemaPath:"#/oneOf/9/properties/zeroed-grain/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid66 = _errs187 === errors;
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
else if(tag0 === "vpc"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing27;
if((((data.driver === undefined) && (missing27 = "driver")) || ((data.file === undefined) && (missing27 = "file"))) || ((data.size === undefined) && (missing27 = "size"))){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: missing27}}];
return false;
}
else {
const _errs190 = errors;
for(const key26 in data){
if(!(((((key26 === "driver") || (key26 === "file")) || (key26 === "size")) || (key26 === "subformat")) || (key26 === "force-size"))){
validate111.errors = [{instancePath,schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs190 === errors){
if(data.driver !== undefined){
const _errs191 = errors;
if(!(data.driver === "vpc")){
validate111.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/10/properties/driver/enum",keyword:"enum",params:{allowedValues: schema245.oneOf[10].properties.driver.enum}}];
return false;
}
var valid71 = _errs191 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.file !== undefined){
const _errs192 = errors;
if(!(validate32(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid71 = _errs192 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.size !== undefined){
let data90 = data.size;
const _errs193 = errors;
if(!(typeof data90 == "number" ? Number.isInteger(data90) && data90 >= -9223372036854776000 && data90 <= 18446744073709552000 : typeof data90 == "bigint" && data90 >= BigInt("-9223372036854775808") && data90 <= BigInt("18446744073709551615"))){
validate111.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/10/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid71 = _errs193 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.subformat !== undefined){
let data91 = data.subformat;
const _errs194 = errors;
if(typeof data91 !== "string"){
validate111.errors = [{instancePath:instancePath+"/subformat",schemaPath:"qapi#/$defs/BlockdevVpcSubformat/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data91 === "dynamic") || (data91 === "fixed"))){
validate111.errors = [{instancePath:instancePath+"/subformat",schemaPath:"qapi#/$defs/BlockdevVpcSubformat/enum",keyword:"enum",params:{allowedValues: schema268.enum}}];
return false;
}
var valid71 = _errs194 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data["force-size"] !== undefined){
const _errs197 = errors;
if(typeof data["force-size"] !== "boolean"){
validate111.errors = [{instancePath:instancePath+"/force-size",schemaPath:"#/oneOf/10/properties/force-size/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid71 = _errs197 === errors;
}
else {
var valid71 = true;
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
validate111.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "driver", tagValue: tag0}}];
return false;
}
}
else {
validate111.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "driver", tagValue: tag0}}];
return false;
}
}
}
else {
validate111.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate111.errors = vErrors;
return errors === 0;
}


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="blockdev-create" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["job-id"] === undefined) && (missing0 = "job-id")) || ((data.options === undefined) && (missing0 = "options"))){
validate110.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "job-id") || (key0 === "options"))){
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
if(data.options !== undefined){
const _errs4 = errors;
if(!(validate111(data.options, {instancePath:instancePath+"/options",parentData:data,parentDataProperty:"options",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
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
validate110.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}

const BlockJobSetSpeed = validate128;
const schema269 = {"$id":"block-job-set-speed","type":"object","properties":{"device":{"type":"string"},"speed":{"qapi":"int"}},"required":["device","speed"],"additionalProperties":false};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="block-job-set-speed" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.device === undefined) && (missing0 = "device")) || ((data.speed === undefined) && (missing0 = "speed"))){
validate128.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "device") || (key0 === "speed"))){
validate128.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.device !== undefined){
const _errs2 = errors;
if(typeof data.device !== "string"){
validate128.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "string"}}];
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
validate128.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
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
validate128.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate128.errors = vErrors;
return errors === 0;
}

const BlockJobCancel = validate129;
const schema270 = {"$id":"block-job-cancel","type":"object","properties":{"device":{"type":"string"},"force":{"type":"boolean"}},"required":["device"],"additionalProperties":false};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="block-job-cancel" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.device === undefined) && (missing0 = "device")){
validate129.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "device") || (key0 === "force"))){
validate129.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.device !== undefined){
const _errs2 = errors;
if(typeof data.device !== "string"){
validate129.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "string"}}];
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
validate129.errors = [{instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"}}];
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
validate129.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate129.errors = vErrors;
return errors === 0;
}

const BlockJobPause = validate130;
const schema271 = {"$id":"block-job-pause","type":"object","properties":{"device":{"type":"string"}},"required":["device"],"additionalProperties":false};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="block-job-pause" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.device === undefined) && (missing0 = "device")){
validate130.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "device")){
validate130.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.device !== undefined){
if(typeof data.device !== "string"){
validate130.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate130.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate130.errors = vErrors;
return errors === 0;
}

const BlockJobResume = validate131;
const schema272 = {"$id":"block-job-resume","type":"object","properties":{"device":{"type":"string"}},"required":["device"],"additionalProperties":false};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="block-job-resume" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.device === undefined) && (missing0 = "device")){
validate131.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "device")){
validate131.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.device !== undefined){
if(typeof data.device !== "string"){
validate131.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "string"}}];
return false;
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

const BlockJobComplete = validate132;
const schema273 = {"$id":"block-job-complete","type":"object","properties":{"device":{"type":"string"}},"required":["device"],"additionalProperties":false};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="block-job-complete" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.device === undefined) && (missing0 = "device")){
validate132.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "device")){
validate132.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.device !== undefined){
if(typeof data.device !== "string"){
validate132.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate132.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate132.errors = vErrors;
return errors === 0;
}

const BlockJobDismiss = validate133;
const schema274 = {"$id":"block-job-dismiss","type":"object","properties":{"id":{"type":"string"}},"required":["id"],"additionalProperties":false};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="block-job-dismiss" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate133.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate133.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate133.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate133.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate133.errors = vErrors;
return errors === 0;
}

const BlockJobFinalize = validate134;
const schema275 = {"$id":"block-job-finalize","type":"object","properties":{"id":{"type":"string"}},"required":["id"],"additionalProperties":false};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="block-job-finalize" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate134.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate134.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate134.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate134.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate134.errors = vErrors;
return errors === 0;
}

const BlockJobChange = validate135;
const schema276 = {"$id":"block-job-change","$ref":"qapi#/$defs/BlockJobChangeOptions"};
const schema277 = {"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"properties":{"id":{"type":"string"},"type":{"enum":["commit","stream","backup","create","amend","snapshot-load","snapshot-save","snapshot-delete","image-create","image-info","image-convert","image-compare","image-map","image-check","image-measure","image-resize","image-amend","image-snapshot","image-bitmap","image-commit","image-rebase","image-dd","image-bench"]}},"required":["id","type"],"additionalProperties":false},{"properties":{"id":{"type":"string"},"type":{"enum":["mirror"]},"copy-mode":{"$ref":"qapi#/$defs/MirrorCopyMode"}},"required":["id","type","copy-mode"],"additionalProperties":false}]};
const schema278 = {"type":"string","enum":["background","write-blocking"]};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate136.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "commit"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.id === undefined) && (missing1 = "id")) || ((data.type === undefined) && (missing1 = "type"))){
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "type"))){
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs3 === errors){
if(data.id !== undefined){
const _errs4 = errors;
if(typeof data.id !== "string"){
validate136.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate136.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema277.oneOf[0].properties.type.enum}}];
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
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data){
if(!((key1 === "id") || (key1 === "type"))){
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs8 === errors){
if(data.id !== undefined){
const _errs9 = errors;
if(typeof data.id !== "string"){
validate136.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate136.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema277.oneOf[0].properties.type.enum}}];
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
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs13 = errors;
for(const key2 in data){
if(!((key2 === "id") || (key2 === "type"))){
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs13 === errors){
if(data.id !== undefined){
const _errs14 = errors;
if(typeof data.id !== "string"){
validate136.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate136.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema277.oneOf[0].properties.type.enum}}];
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
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs18 = errors;
for(const key3 in data){
if(!((key3 === "id") || (key3 === "type"))){
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs18 === errors){
if(data.id !== undefined){
const _errs19 = errors;
if(typeof data.id !== "string"){
validate136.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate136.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema277.oneOf[0].properties.type.enum}}];
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
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs23 = errors;
for(const key4 in data){
if(!((key4 === "id") || (key4 === "type"))){
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs23 === errors){
if(data.id !== undefined){
const _errs24 = errors;
if(typeof data.id !== "string"){
validate136.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate136.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema277.oneOf[0].properties.type.enum}}];
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
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs28 = errors;
for(const key5 in data){
if(!((key5 === "id") || (key5 === "type"))){
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs28 === errors){
if(data.id !== undefined){
const _errs29 = errors;
if(typeof data.id !== "string"){
validate136.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate136.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema277.oneOf[0].properties.type.enum}}];
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
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs33 = errors;
for(const key6 in data){
if(!((key6 === "id") || (key6 === "type"))){
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs33 === errors){
if(data.id !== undefined){
const _errs34 = errors;
if(typeof data.id !== "string"){
validate136.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate136.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema277.oneOf[0].properties.type.enum}}];
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
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs38 = errors;
for(const key7 in data){
if(!((key7 === "id") || (key7 === "type"))){
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs38 === errors){
if(data.id !== undefined){
const _errs39 = errors;
if(typeof data.id !== "string"){
validate136.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate136.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema277.oneOf[0].properties.type.enum}}];
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
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs43 = errors;
for(const key8 in data){
if(!((key8 === "id") || (key8 === "type"))){
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs43 === errors){
if(data.id !== undefined){
const _errs44 = errors;
if(typeof data.id !== "string"){
validate136.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate136.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema277.oneOf[0].properties.type.enum}}];
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
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs48 = errors;
for(const key9 in data){
if(!((key9 === "id") || (key9 === "type"))){
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs48 === errors){
if(data.id !== undefined){
const _errs49 = errors;
if(typeof data.id !== "string"){
validate136.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate136.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema277.oneOf[0].properties.type.enum}}];
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
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs53 = errors;
for(const key10 in data){
if(!((key10 === "id") || (key10 === "type"))){
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs53 === errors){
if(data.id !== undefined){
const _errs54 = errors;
if(typeof data.id !== "string"){
validate136.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate136.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema277.oneOf[0].properties.type.enum}}];
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
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs58 = errors;
for(const key11 in data){
if(!((key11 === "id") || (key11 === "type"))){
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs58 === errors){
if(data.id !== undefined){
const _errs59 = errors;
if(typeof data.id !== "string"){
validate136.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate136.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema277.oneOf[0].properties.type.enum}}];
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
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs63 = errors;
for(const key12 in data){
if(!((key12 === "id") || (key12 === "type"))){
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs63 === errors){
if(data.id !== undefined){
const _errs64 = errors;
if(typeof data.id !== "string"){
validate136.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate136.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema277.oneOf[0].properties.type.enum}}];
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
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs68 = errors;
for(const key13 in data){
if(!((key13 === "id") || (key13 === "type"))){
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs68 === errors){
if(data.id !== undefined){
const _errs69 = errors;
if(typeof data.id !== "string"){
validate136.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate136.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema277.oneOf[0].properties.type.enum}}];
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
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs73 = errors;
for(const key14 in data){
if(!((key14 === "id") || (key14 === "type"))){
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs73 === errors){
if(data.id !== undefined){
const _errs74 = errors;
if(typeof data.id !== "string"){
validate136.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate136.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema277.oneOf[0].properties.type.enum}}];
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
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const _errs78 = errors;
for(const key15 in data){
if(!((key15 === "id") || (key15 === "type"))){
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs78 === errors){
if(data.id !== undefined){
const _errs79 = errors;
if(typeof data.id !== "string"){
validate136.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate136.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema277.oneOf[0].properties.type.enum}}];
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
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
const _errs83 = errors;
for(const key16 in data){
if(!((key16 === "id") || (key16 === "type"))){
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs83 === errors){
if(data.id !== undefined){
const _errs84 = errors;
if(typeof data.id !== "string"){
validate136.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate136.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema277.oneOf[0].properties.type.enum}}];
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
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs88 = errors;
for(const key17 in data){
if(!((key17 === "id") || (key17 === "type"))){
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs88 === errors){
if(data.id !== undefined){
const _errs89 = errors;
if(typeof data.id !== "string"){
validate136.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate136.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema277.oneOf[0].properties.type.enum}}];
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
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs93 = errors;
for(const key18 in data){
if(!((key18 === "id") || (key18 === "type"))){
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs93 === errors){
if(data.id !== undefined){
const _errs94 = errors;
if(typeof data.id !== "string"){
validate136.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate136.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema277.oneOf[0].properties.type.enum}}];
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
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs98 = errors;
for(const key19 in data){
if(!((key19 === "id") || (key19 === "type"))){
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs98 === errors){
if(data.id !== undefined){
const _errs99 = errors;
if(typeof data.id !== "string"){
validate136.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate136.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema277.oneOf[0].properties.type.enum}}];
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
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
const _errs103 = errors;
for(const key20 in data){
if(!((key20 === "id") || (key20 === "type"))){
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs103 === errors){
if(data.id !== undefined){
const _errs104 = errors;
if(typeof data.id !== "string"){
validate136.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate136.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema277.oneOf[0].properties.type.enum}}];
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
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
const _errs108 = errors;
for(const key21 in data){
if(!((key21 === "id") || (key21 === "type"))){
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs108 === errors){
if(data.id !== undefined){
const _errs109 = errors;
if(typeof data.id !== "string"){
validate136.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate136.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema277.oneOf[0].properties.type.enum}}];
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
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
const _errs113 = errors;
for(const key22 in data){
if(!((key22 === "id") || (key22 === "type"))){
validate136.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs113 === errors){
if(data.id !== undefined){
const _errs114 = errors;
if(typeof data.id !== "string"){
validate136.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate136.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema277.oneOf[0].properties.type.enum}}];
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
validate136.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
const _errs118 = errors;
for(const key23 in data){
if(!(((key23 === "id") || (key23 === "type")) || (key23 === "copy-mode"))){
validate136.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs118 === errors){
if(data.id !== undefined){
const _errs119 = errors;
if(typeof data.id !== "string"){
validate136.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/1/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate136.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema277.oneOf[1].properties.type.enum}}];
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
validate136.errors = [{instancePath:instancePath+"/copy-mode",schemaPath:"qapi#/$defs/MirrorCopyMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data48 === "background") || (data48 === "write-blocking"))){
validate136.errors = [{instancePath:instancePath+"/copy-mode",schemaPath:"qapi#/$defs/MirrorCopyMode/enum",keyword:"enum",params:{allowedValues: schema278.enum}}];
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
validate136.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate136.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
else {
validate136.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate136.errors = vErrors;
return errors === 0;
}


function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="block-job-change" */;
let vErrors = null;
let errors = 0;
if(!(validate136(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
validate135.errors = vErrors;
return errors === 0;
}

const ImageCreate = validate138;
const schema279 = {"$id":"image-create","$ref":"qapi#/$defs/ImageCreateArguments"};
const schema280 = {"type":"object","properties":{"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"target":{"$ref":"qapi#/$defs/ImageTarget"},"backing":{"$ref":"qapi#/$defs/ImageBacking"}},"required":["target"],"additionalProperties":false};
const schema283 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"unsafe":{"type":"boolean"}},"required":["filename","format"],"additionalProperties":false};
const schema281 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"options":{},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"}},"additionalProperties":false};
const schema282 = {"type":"string","enum":["none","writeback","writethrough","directsync","unsafe"]};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "filename") || (key0 === "format")) || (key0 === "options")) || (key0 === "cache")) || (key0 === "node-name")) || (key0 === "blockdev"))){
validate140.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate140.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
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
validate140.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
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
validate140.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data2 === "none") || (data2 === "writeback")) || (data2 === "writethrough")) || (data2 === "directsync")) || (data2 === "unsafe"))){
validate140.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema282.enum}}];
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
validate140.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
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
validate140.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate140.errors = vErrors;
return errors === 0;
}


function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.target === undefined) && (missing0 = "target")){
validate139.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "job-id") || (key0 === "speed")) || (key0 === "auto-finalize")) || (key0 === "auto-dismiss")) || (key0 === "target")) || (key0 === "backing"))){
validate139.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["job-id"] !== undefined){
const _errs2 = errors;
if(typeof data["job-id"] !== "string"){
validate139.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
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
validate139.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
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
validate139.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
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
validate139.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
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
if(!(validate140(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
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
validate139.errors = [{instancePath:instancePath+"/backing",schemaPath:"qapi#/$defs/ImageBacking/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs13 = errors;
for(const key1 in data5){
if(!(((key1 === "filename") || (key1 === "format")) || (key1 === "unsafe"))){
validate139.errors = [{instancePath:instancePath+"/backing",schemaPath:"qapi#/$defs/ImageBacking/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs13 === errors){
if(data5.filename !== undefined){
const _errs14 = errors;
if(typeof data5.filename !== "string"){
validate139.errors = [{instancePath:instancePath+"/backing/filename",schemaPath:"qapi#/$defs/ImageBacking/properties/filename/type",keyword:"type",params:{type: "string"}}];
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
validate139.errors = [{instancePath:instancePath+"/backing/format",schemaPath:"qapi#/$defs/ImageBacking/properties/format/type",keyword:"type",params:{type: "string"}}];
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
validate139.errors = [{instancePath:instancePath+"/backing/unsafe",schemaPath:"qapi#/$defs/ImageBacking/properties/unsafe/type",keyword:"type",params:{type: "boolean"}}];
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
validate139.errors = [{instancePath:instancePath+"/backing",schemaPath:"qapi#/$defs/ImageBacking/type",keyword:"type",params:{type: "object"}}];
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
validate139.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate139.errors = vErrors;
return errors === 0;
}


function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-create" */;
let vErrors = null;
let errors = 0;
if(!(validate139(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
validate138.errors = vErrors;
return errors === 0;
}

const ImageInfo = validate144;
const schema284 = {"$id":"image-info","$ref":"qapi#/$defs/ImageInfoArguments"};
const schema285 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"backing-chain":{"type":"boolean"},"users":{"type":"boolean"}},"additionalProperties":false};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema285.properties, key0))){
validate145.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate145.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
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
validate145.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
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
validate145.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
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
validate145.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate145.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema282.enum}}];
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
validate145.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
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
validate145.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
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
validate145.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
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
validate145.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
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
validate145.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
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
validate145.errors = [{instancePath:instancePath+"/backing-chain",schemaPath:"#/properties/backing-chain/type",keyword:"type",params:{type: "boolean"}}];
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
validate145.errors = [{instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "boolean"}}];
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
validate145.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate145.errors = vErrors;
return errors === 0;
}


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-info" */;
let vErrors = null;
let errors = 0;
if(!(validate145(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
validate144.errors = vErrors;
return errors === 0;
}

const ImageConvert = validate148;
const schema287 = {"$id":"image-convert","$ref":"qapi#/$defs/ImageConvertArguments"};
const schema288 = {"type":"object","properties":{"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"source":{"$ref":"qapi#/$defs/Image"},"sources":{"type":"array","items":{"$ref":"qapi#/$defs/Image"}},"target":{"$ref":"qapi#/$defs/ImageTarget"},"snapshot":{"$ref":"qapi#/$defs/ImageSnapshotSelector"},"compress":{"type":"boolean"},"sparse-size":{"qapi":"size"},"rate":{"qapi":"size"},"parallel":{"qapi":"uint8"},"out-of-order":{"type":"boolean"},"copy-offload":{"type":"boolean"},"salvage":{"type":"boolean"},"bitmaps":{"type":"boolean"},"skip-broken-bitmaps":{"type":"boolean"},"no-create":{"type":"boolean"},"target-is-zero":{"type":"boolean"},"backing":{"$ref":"qapi#/$defs/ImageBacking"}},"required":["target"],"additionalProperties":false};
const schema289 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"}},"additionalProperties":false};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "filename") || (key0 === "format")) || (key0 === "force-share")) || (key0 === "cache")) || (key0 === "node-name")) || (key0 === "blockdev"))){
validate150.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate150.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
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
validate150.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
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
validate150.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
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
validate150.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate150.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema282.enum}}];
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
validate150.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
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
validate150.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate150.errors = vErrors;
return errors === 0;
}

const schema291 = {"anyOf":[{"type":"string"},{"$ref":"qapi#/$defs/ImageSnapshotName"}]};
const schema292 = {"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate155.errors = vErrors;
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
validate155.errors = vErrors;
return errors === 0;
}


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.target === undefined) && (missing0 = "target")){
validate149.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema288.properties, key0))){
validate149.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["job-id"] !== undefined){
const _errs2 = errors;
if(typeof data["job-id"] !== "string"){
validate149.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
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
validate149.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
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
validate149.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
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
validate149.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
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
if(!(validate150(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
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
if(!(validate150(data5[i0], {instancePath:instancePath+"/sources/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate149.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate140(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
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
if(!(validate155(data.snapshot, {instancePath:instancePath+"/snapshot",parentData:data,parentDataProperty:"snapshot",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
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
validate149.errors = [{instancePath:instancePath+"/compress",schemaPath:"#/properties/compress/type",keyword:"type",params:{type: "boolean"}}];
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
validate149.errors = [{instancePath:instancePath+"/sparse-size",schemaPath:"#/properties/sparse-size/qapi",keyword:"qapi",params:{}}];
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
validate149.errors = [{instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/qapi",keyword:"qapi",params:{}}];
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
validate149.errors = [{instancePath:instancePath+"/parallel",schemaPath:"#/properties/parallel/qapi",keyword:"qapi",params:{}}];
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
validate149.errors = [{instancePath:instancePath+"/out-of-order",schemaPath:"#/properties/out-of-order/type",keyword:"type",params:{type: "boolean"}}];
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
validate149.errors = [{instancePath:instancePath+"/copy-offload",schemaPath:"#/properties/copy-offload/type",keyword:"type",params:{type: "boolean"}}];
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
validate149.errors = [{instancePath:instancePath+"/salvage",schemaPath:"#/properties/salvage/type",keyword:"type",params:{type: "boolean"}}];
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
validate149.errors = [{instancePath:instancePath+"/bitmaps",schemaPath:"#/properties/bitmaps/type",keyword:"type",params:{type: "boolean"}}];
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
validate149.errors = [{instancePath:instancePath+"/skip-broken-bitmaps",schemaPath:"#/properties/skip-broken-bitmaps/type",keyword:"type",params:{type: "boolean"}}];
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
validate149.errors = [{instancePath:instancePath+"/no-create",schemaPath:"#/properties/no-create/type",keyword:"type",params:{type: "boolean"}}];
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
validate149.errors = [{instancePath:instancePath+"/target-is-zero",schemaPath:"#/properties/target-is-zero/type",keyword:"type",params:{type: "boolean"}}];
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
validate149.errors = [{instancePath:instancePath+"/backing",schemaPath:"qapi#/$defs/ImageBacking/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs37 = errors;
for(const key1 in data20){
if(!(((key1 === "filename") || (key1 === "format")) || (key1 === "unsafe"))){
validate149.errors = [{instancePath:instancePath+"/backing",schemaPath:"qapi#/$defs/ImageBacking/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs37 === errors){
if(data20.filename !== undefined){
const _errs38 = errors;
if(typeof data20.filename !== "string"){
validate149.errors = [{instancePath:instancePath+"/backing/filename",schemaPath:"qapi#/$defs/ImageBacking/properties/filename/type",keyword:"type",params:{type: "string"}}];
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
validate149.errors = [{instancePath:instancePath+"/backing/format",schemaPath:"qapi#/$defs/ImageBacking/properties/format/type",keyword:"type",params:{type: "string"}}];
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
validate149.errors = [{instancePath:instancePath+"/backing/unsafe",schemaPath:"qapi#/$defs/ImageBacking/properties/unsafe/type",keyword:"type",params:{type: "boolean"}}];
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
validate149.errors = [{instancePath:instancePath+"/backing",schemaPath:"qapi#/$defs/ImageBacking/type",keyword:"type",params:{type: "object"}}];
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
validate149.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate149.errors = vErrors;
return errors === 0;
}


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-convert" */;
let vErrors = null;
let errors = 0;
if(!(validate149(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
validate148.errors = vErrors;
return errors === 0;
}

const ImageCompare = validate158;
const schema294 = {"$id":"image-compare","$ref":"qapi#/$defs/ImageCompareArguments"};
const schema295 = {"type":"object","properties":{"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"a":{"$ref":"qapi#/$defs/Image"},"b":{"$ref":"qapi#/$defs/Image"},"strict":{"type":"boolean"},"list":{"type":"boolean"}},"required":["a","b"],"additionalProperties":false};

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.a === undefined) && (missing0 = "a")) || ((data.b === undefined) && (missing0 = "b"))){
validate159.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "job-id") || (key0 === "speed")) || (key0 === "auto-finalize")) || (key0 === "auto-dismiss")) || (key0 === "a")) || (key0 === "b")) || (key0 === "strict")) || (key0 === "list"))){
validate159.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["job-id"] !== undefined){
const _errs2 = errors;
if(typeof data["job-id"] !== "string"){
validate159.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
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
validate159.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
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
validate159.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
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
validate159.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
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
if(!(validate150(data.a, {instancePath:instancePath+"/a",parentData:data,parentDataProperty:"a",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
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
if(!(validate150(data.b, {instancePath:instancePath+"/b",parentData:data,parentDataProperty:"b",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
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
validate159.errors = [{instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type: "boolean"}}];
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
validate159.errors = [{instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "boolean"}}];
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
validate159.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate159.errors = vErrors;
return errors === 0;
}


function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-compare" */;
let vErrors = null;
let errors = 0;
if(!(validate159(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
validate158.errors = vErrors;
return errors === 0;
}

const ImageMap = validate163;
const schema296 = {"$id":"image-map","$ref":"qapi#/$defs/ImageMapArguments"};
const schema297 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"start":{"qapi":"size"},"length":{"qapi":"size"},"limit":{"qapi":"uint32"}},"additionalProperties":false};

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema297.properties, key0))){
validate164.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate164.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
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
validate164.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
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
validate164.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
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
validate164.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate164.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema282.enum}}];
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
validate164.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
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
validate164.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
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
validate164.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
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
validate164.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
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
validate164.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
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
validate164.errors = [{instancePath:instancePath+"/start",schemaPath:"#/properties/start/qapi",keyword:"qapi",params:{}}];
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
validate164.errors = [{instancePath:instancePath+"/length",schemaPath:"#/properties/length/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined){
let data12 = data.limit;
const _errs23 = errors;
if(!(typeof data12 == "number" ? Number.isInteger(data12) && data12 >= 0 && data12 <= 4294967295 : typeof data12 == "bigint" && data12 >= BigInt("0") && data12 <= BigInt("4294967295"))){
validate164.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/qapi",keyword:"qapi",params:{}}];
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
}
else {
validate164.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate164.errors = vErrors;
return errors === 0;
}


function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-map" */;
let vErrors = null;
let errors = 0;
if(!(validate164(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
validate163.errors = vErrors;
return errors === 0;
}

const ImageCheck = validate167;
const schema299 = {"$id":"image-check","$ref":"qapi#/$defs/ImageCheckArguments"};
const schema300 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"repair":{"$ref":"qapi#/$defs/ImageRepair"}},"additionalProperties":false};
const schema302 = {"type":"string","enum":["leaks","all"]};

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema300.properties, key0))){
validate168.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate168.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
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
validate168.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
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
validate168.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
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
validate168.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate168.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema282.enum}}];
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
validate168.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
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
validate168.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
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
validate168.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
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
validate168.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
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
validate168.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
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
validate168.errors = [{instancePath:instancePath+"/repair",schemaPath:"qapi#/$defs/ImageRepair/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data10 === "leaks") || (data10 === "all"))){
validate168.errors = [{instancePath:instancePath+"/repair",schemaPath:"qapi#/$defs/ImageRepair/enum",keyword:"enum",params:{allowedValues: schema302.enum}}];
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
validate168.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate168.errors = vErrors;
return errors === 0;
}


function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-check" */;
let vErrors = null;
let errors = 0;
if(!(validate168(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
validate167.errors = vErrors;
return errors === 0;
}

const ImageResize = validate171;
const schema303 = {"$id":"image-resize","$ref":"qapi#/$defs/ImageResizeArguments"};
const schema304 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"size":{"qapi":"size"},"change":{"qapi":"int"},"shrink":{"type":"boolean"},"preallocation":{"$ref":"qapi#/$defs/PreallocMode"}},"additionalProperties":false};

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema304.properties, key0))){
validate172.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate172.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
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
validate172.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
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
validate172.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
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
validate172.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate172.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema282.enum}}];
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
validate172.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
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
validate172.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
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
validate172.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
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
validate172.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
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
validate172.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
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
validate172.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/qapi",keyword:"qapi",params:{}}];
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
validate172.errors = [{instancePath:instancePath+"/change",schemaPath:"#/properties/change/qapi",keyword:"qapi",params:{}}];
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
validate172.errors = [{instancePath:instancePath+"/shrink",schemaPath:"#/properties/shrink/type",keyword:"type",params:{type: "boolean"}}];
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
validate172.errors = [{instancePath:instancePath+"/preallocation",schemaPath:"qapi#/$defs/PreallocMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data13 === "off") || (data13 === "metadata")) || (data13 === "falloc")) || (data13 === "full"))){
validate172.errors = [{instancePath:instancePath+"/preallocation",schemaPath:"qapi#/$defs/PreallocMode/enum",keyword:"enum",params:{allowedValues: schema246.enum}}];
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
validate172.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate172.errors = vErrors;
return errors === 0;
}


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-resize" */;
let vErrors = null;
let errors = 0;
if(!(validate172(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
validate171.errors = vErrors;
return errors === 0;
}

const ImageAmend = validate175;
const schema307 = {"$id":"image-amend","$ref":"qapi#/$defs/ImageAmendArguments"};
const schema308 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"options":{},"force":{"type":"boolean"}},"additionalProperties":false};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema308.properties, key0))){
validate176.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate176.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
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
validate176.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
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
validate176.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
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
validate176.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate176.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema282.enum}}];
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
validate176.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
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
validate176.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
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
validate176.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
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
validate176.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
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
validate176.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
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
validate176.errors = [{instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"}}];
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
validate176.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate176.errors = vErrors;
return errors === 0;
}


function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-amend" */;
let vErrors = null;
let errors = 0;
if(!(validate176(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
validate175.errors = vErrors;
return errors === 0;
}

const ImageSnapshot = validate179;
const schema310 = {"$id":"image-snapshot","$ref":"qapi#/$defs/ImageSnapshotArguments"};
const schema311 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"action":{"$ref":"qapi#/$defs/ImageSnapshotAction"},"snapshot":{"type":"string"}},"required":["action"],"additionalProperties":false};
const schema313 = {"type":"string","enum":["list","create","apply","delete"]};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.action === undefined) && (missing0 = "action")){
validate180.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema311.properties, key0))){
validate180.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate180.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
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
validate180.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
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
validate180.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
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
validate180.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate180.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema282.enum}}];
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
validate180.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
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
validate180.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
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
validate180.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
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
validate180.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
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
validate180.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
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
validate180.errors = [{instancePath:instancePath+"/action",schemaPath:"qapi#/$defs/ImageSnapshotAction/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data10 === "list") || (data10 === "create")) || (data10 === "apply")) || (data10 === "delete"))){
validate180.errors = [{instancePath:instancePath+"/action",schemaPath:"qapi#/$defs/ImageSnapshotAction/enum",keyword:"enum",params:{allowedValues: schema313.enum}}];
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
validate180.errors = [{instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type: "string"}}];
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
validate180.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate180.errors = vErrors;
return errors === 0;
}


function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-snapshot" */;
let vErrors = null;
let errors = 0;
if(!(validate180(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
validate179.errors = vErrors;
return errors === 0;
}

const ImageBitmap = validate183;
const schema314 = {"$id":"image-bitmap","$ref":"qapi#/$defs/ImageBitmapArguments"};
const schema315 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"bitmap":{"type":"string"},"actions":{"type":"array","items":{"$ref":"qapi#/$defs/ImageBitmapAction"}},"granularity":{"qapi":"size"},"source":{"$ref":"qapi#/$defs/Image"}},"required":["bitmap","actions"],"additionalProperties":false};
const schema317 = {"type":"object","properties":{"action":{"$ref":"qapi#/$defs/ImageBitmapVerb"},"source":{"type":"string"}},"required":["action"],"additionalProperties":false};
const schema318 = {"type":"string","enum":["add","remove","clear","enable","disable","merge"]};

function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.action === undefined) && (missing0 = "action")){
validate186.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "action") || (key0 === "source"))){
validate186.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.action !== undefined){
let data0 = data.action;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate186.errors = [{instancePath:instancePath+"/action",schemaPath:"qapi#/$defs/ImageBitmapVerb/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data0 === "add") || (data0 === "remove")) || (data0 === "clear")) || (data0 === "enable")) || (data0 === "disable")) || (data0 === "merge"))){
validate186.errors = [{instancePath:instancePath+"/action",schemaPath:"qapi#/$defs/ImageBitmapVerb/enum",keyword:"enum",params:{allowedValues: schema318.enum}}];
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
validate186.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}}];
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
validate186.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate186.errors = vErrors;
return errors === 0;
}


function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.bitmap === undefined) && (missing0 = "bitmap")) || ((data.actions === undefined) && (missing0 = "actions"))){
validate184.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema315.properties, key0))){
validate184.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate184.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
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
validate184.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
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
validate184.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
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
validate184.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate184.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema282.enum}}];
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
validate184.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
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
validate184.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
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
validate184.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
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
validate184.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
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
validate184.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
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
validate184.errors = [{instancePath:instancePath+"/bitmap",schemaPath:"#/properties/bitmap/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate186(data11[i0], {instancePath:instancePath+"/actions/" + i0,parentData:data11,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
var valid2 = _errs25 === errors;
if(!valid2){
break;
}
}
}
else {
validate184.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"}}];
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
validate184.errors = [{instancePath:instancePath+"/granularity",schemaPath:"#/properties/granularity/qapi",keyword:"qapi",params:{}}];
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
if(!(validate150(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
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
validate184.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate184.errors = vErrors;
return errors === 0;
}


function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-bitmap" */;
let vErrors = null;
let errors = 0;
if(!(validate184(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
validate183.errors = vErrors;
return errors === 0;
}

const ImageMeasure = validate190;
const schema319 = {"$id":"image-measure","$ref":"qapi#/$defs/ImageMeasureArguments"};
const schema320 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"size":{"qapi":"size"},"target-format":{"type":"string"},"options":{},"snapshot":{"$ref":"qapi#/$defs/ImageSnapshotSelector"}},"required":["target-format"],"additionalProperties":false};

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["target-format"] === undefined) && (missing0 = "target-format")){
validate191.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema320.properties, key0))){
validate191.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate191.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
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
validate191.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
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
validate191.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
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
validate191.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate191.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema282.enum}}];
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
validate191.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
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
validate191.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
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
validate191.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
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
validate191.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
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
validate191.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
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
validate191.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/qapi",keyword:"qapi",params:{}}];
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
validate191.errors = [{instancePath:instancePath+"/target-format",schemaPath:"#/properties/target-format/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate155(data.snapshot, {instancePath:instancePath+"/snapshot",parentData:data,parentDataProperty:"snapshot",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
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
validate191.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate191.errors = vErrors;
return errors === 0;
}


function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-measure" */;
let vErrors = null;
let errors = 0;
if(!(validate191(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
validate190.errors = vErrors;
return errors === 0;
}

const ImageCommit = validate195;
const schema322 = {"$id":"image-commit","$ref":"qapi#/$defs/ImageCommitArguments"};
const schema323 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"base":{"type":"string"},"keep":{"type":"boolean"},"rate":{"qapi":"size"}},"additionalProperties":false};

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema323.properties, key0))){
validate196.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate196.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
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
validate196.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
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
validate196.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
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
validate196.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate196.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema282.enum}}];
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
validate196.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
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
validate196.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
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
validate196.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
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
validate196.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
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
validate196.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
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
validate196.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "string"}}];
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
validate196.errors = [{instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: "boolean"}}];
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
validate196.errors = [{instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/qapi",keyword:"qapi",params:{}}];
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
validate196.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate196.errors = vErrors;
return errors === 0;
}


function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-commit" */;
let vErrors = null;
let errors = 0;
if(!(validate196(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
validate195.errors = vErrors;
return errors === 0;
}

const ImageRebase = validate199;
const schema325 = {"$id":"image-rebase","$ref":"qapi#/$defs/ImageRebaseArguments"};
const schema326 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"backing":{"type":"string"},"backing-format":{"type":"string"},"backing-cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"backing-share":{"type":"boolean"},"unsafe":{"type":"boolean"},"compress":{"type":"boolean"}},"additionalProperties":false};

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema326.properties, key0))){
validate200.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate200.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
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
validate200.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
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
validate200.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
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
validate200.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate200.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema282.enum}}];
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
validate200.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
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
validate200.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
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
validate200.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
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
validate200.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
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
validate200.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
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
validate200.errors = [{instancePath:instancePath+"/backing",schemaPath:"#/properties/backing/type",keyword:"type",params:{type: "string"}}];
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
validate200.errors = [{instancePath:instancePath+"/backing-format",schemaPath:"#/properties/backing-format/type",keyword:"type",params:{type: "string"}}];
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
validate200.errors = [{instancePath:instancePath+"/backing-cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data12 === "none") || (data12 === "writeback")) || (data12 === "writethrough")) || (data12 === "directsync")) || (data12 === "unsafe"))){
validate200.errors = [{instancePath:instancePath+"/backing-cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema282.enum}}];
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
validate200.errors = [{instancePath:instancePath+"/backing-share",schemaPath:"#/properties/backing-share/type",keyword:"type",params:{type: "boolean"}}];
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
validate200.errors = [{instancePath:instancePath+"/unsafe",schemaPath:"#/properties/unsafe/type",keyword:"type",params:{type: "boolean"}}];
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
validate200.errors = [{instancePath:instancePath+"/compress",schemaPath:"#/properties/compress/type",keyword:"type",params:{type: "boolean"}}];
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
validate200.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate200.errors = vErrors;
return errors === 0;
}


function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-rebase" */;
let vErrors = null;
let errors = 0;
if(!(validate200(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
validate199.errors = vErrors;
return errors === 0;
}

const ImageDd = validate203;
const schema329 = {"$id":"image-dd","$ref":"qapi#/$defs/ImageDdArguments"};
const schema330 = {"type":"object","properties":{"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"source":{"$ref":"qapi#/$defs/Image"},"target":{"$ref":"qapi#/$defs/ImageTarget"},"block-size":{"qapi":"size"},"count":{"qapi":"size"},"skip":{"qapi":"size"}},"required":["source","target"],"additionalProperties":false};

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.source === undefined) && (missing0 = "source")) || ((data.target === undefined) && (missing0 = "target"))){
validate204.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema330.properties, key0))){
validate204.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["job-id"] !== undefined){
const _errs2 = errors;
if(typeof data["job-id"] !== "string"){
validate204.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
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
validate204.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
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
validate204.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
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
validate204.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
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
if(!(validate150(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
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
if(!(validate140(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
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
validate204.errors = [{instancePath:instancePath+"/block-size",schemaPath:"#/properties/block-size/qapi",keyword:"qapi",params:{}}];
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
validate204.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/qapi",keyword:"qapi",params:{}}];
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
validate204.errors = [{instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/qapi",keyword:"qapi",params:{}}];
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
validate204.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate204.errors = vErrors;
return errors === 0;
}


function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-dd" */;
let vErrors = null;
let errors = 0;
if(!(validate204(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
validate203.errors = vErrors;
return errors === 0;
}

const ImageBench = validate208;
const schema331 = {"$id":"image-bench","$ref":"qapi#/$defs/ImageBenchArguments"};
const schema332 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"count":{"qapi":"size"},"depth":{"qapi":"size"},"buffer-size":{"qapi":"size"},"step-size":{"qapi":"size"},"offset":{"qapi":"size"},"write":{"type":"boolean"},"pattern":{"qapi":"uint8"},"flush-interval":{"qapi":"size"},"no-drain":{"type":"boolean"},"aio":{"$ref":"qapi#/$defs/ImageBenchAio"}},"additionalProperties":false};
const schema334 = {"type":"string","enum":["threads","native","io_uring"]};

function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema332.properties, key0))){
validate209.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate209.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
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
validate209.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
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
validate209.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
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
validate209.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate209.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema282.enum}}];
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
validate209.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
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
validate209.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
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
validate209.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
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
validate209.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
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
validate209.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
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
validate209.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/qapi",keyword:"qapi",params:{}}];
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
validate209.errors = [{instancePath:instancePath+"/depth",schemaPath:"#/properties/depth/qapi",keyword:"qapi",params:{}}];
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
validate209.errors = [{instancePath:instancePath+"/buffer-size",schemaPath:"#/properties/buffer-size/qapi",keyword:"qapi",params:{}}];
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
validate209.errors = [{instancePath:instancePath+"/step-size",schemaPath:"#/properties/step-size/qapi",keyword:"qapi",params:{}}];
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
validate209.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/qapi",keyword:"qapi",params:{}}];
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
validate209.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "boolean"}}];
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
validate209.errors = [{instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/qapi",keyword:"qapi",params:{}}];
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
validate209.errors = [{instancePath:instancePath+"/flush-interval",schemaPath:"#/properties/flush-interval/qapi",keyword:"qapi",params:{}}];
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
validate209.errors = [{instancePath:instancePath+"/no-drain",schemaPath:"#/properties/no-drain/type",keyword:"type",params:{type: "boolean"}}];
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
validate209.errors = [{instancePath:instancePath+"/aio",schemaPath:"qapi#/$defs/ImageBenchAio/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data19 === "threads") || (data19 === "native")) || (data19 === "io_uring"))){
validate209.errors = [{instancePath:instancePath+"/aio",schemaPath:"qapi#/$defs/ImageBenchAio/enum",keyword:"enum",params:{allowedValues: schema334.enum}}];
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
validate209.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate209.errors = vErrors;
return errors === 0;
}


function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-bench" */;
let vErrors = null;
let errors = 0;
if(!(validate209(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
validate208.errors = vErrors;
return errors === 0;
}

const QmpCapabilities = validate212;
const schema335 = {"$id":"qmp_capabilities","type":"object","properties":{"enable":{"type":"array","items":{"$ref":"qapi#/$defs/QMPCapability"}}},"additionalProperties":false};
const schema336 = {"type":"string","enum":["oob"]};

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="qmp_capabilities" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "enable")){
validate212.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate212.errors = [{instancePath:instancePath+"/enable/" + i0,schemaPath:"qapi#/$defs/QMPCapability/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(data1 === "oob")){
validate212.errors = [{instancePath:instancePath+"/enable/" + i0,schemaPath:"qapi#/$defs/QMPCapability/enum",keyword:"enum",params:{allowedValues: schema336.enum}}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate212.errors = [{instancePath:instancePath+"/enable",schemaPath:"#/properties/enable/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate212.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate212.errors = vErrors;
return errors === 0;
}

const EventsSubscribe = validate213;
const schema337 = {"$id":"events-subscribe","type":"object","properties":{"names":{"type":"array","items":{"type":"string"}}},"additionalProperties":false};

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="events-subscribe" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "names")){
validate213.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate213.errors = [{instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate213.errors = [{instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate213.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate213.errors = vErrors;
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
  ['blockdev-reopen', BlockdevReopen],
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
