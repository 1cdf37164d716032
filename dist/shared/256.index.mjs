const id=256,ids=[256],modules={8256:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{loadPolicy:()=>loadPolicy,loadSettings:()=>loadSettings});var _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
9406),_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(107),_empty_mjs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2224),parseArn=text2=>{
const match=/^arn:([^:]+):([^:]+):([^:]*):([^:]*):(.+)$/.exec(text2);if(match===null)return;const[,partition="",service="",region2="",account2="",resource=""]=match;
return{partition,service,region:region2,account:account2,resource}},partitionOf=region2=>region2.startsWith("cn-")?"aws-cn":region2.startsWith("us-gov-")?"aws-u\
s-gov":region2.startsWith("eusc-")?"aws-eusc":"aws",plain=word=>word.toLowerCase().replaceAll(/[-_ ]/g,""),distance=(a,b)=>{let above=Array.from({length:b.length+
1},(_,index)=>index);for(let row=1;row<=a.length;row++){const line2=[row];for(let column=1;column<=b.length;column++){const exchanged=(above[column-1]??0)+(a[row-
1]===b[column-1]?0:1);line2.push(Math.min(exchanged,(above[column]??0)+1,(line2[column-1]??0)+1))}above=line2}return above[b.length]??0},didYouMean=(word,known)=>{
const given=plain(word.slice(0,64)),[best]=known.map(candidate=>({candidate,off:distance(given,plain(candidate))})).filter(({candidate,off})=>off<=Math.max(1,Math.
floor(plain(candidate).length/3))).sort((a,b)=>a.off-b.off);return best?.candidate},UNITS=[["d",864e5],["h",36e5],["m",6e4],["s",1e3],["ms",1]],SHAPE=/^(?:(\d{1,9})d)?(?:(\d{1,9})h)?(?:(\d{1,9})m(?!s))?(?:(\d{1,9})s)?(?:(\d{1,9})ms)?$/,
parseDuration=text2=>{const parts=SHAPE.exec(text2)?.slice(1);if(!(parts===void 0||text2===""))return UNITS.reduce((sum,[,size],index)=>sum+Number(parts[index]??
0)*size,0)},formatDuration=duration2=>{if(duration2===0)return"0s";let rest=duration2;return UNITS.map(([unit,size])=>{const count2=Math.floor(rest/size);return rest-=
count2*size,count2>0?`${count2}${unit}`:""}).join("")},LONGEST_VALUE=80,quote=value=>{const text2=(JSON.stringify(value)??String(value)).replaceAll(/[\u2028\u2029]/g,
" ");return text2.length>LONGEST_VALUE?`${text2.slice(0,LONGEST_VALUE)}… (${text2.length} characters)`:text2},MOST=40,line=({path,where,says})=>{const at=where===
void 0?path:path===""?where:`${path} (${where})`;return`- ${at===""?"":`${at} `}${says}`.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g," ")},CONFIGURATION={
what:"The configuration",page:"docs/config.md"},configurationError=(path,problems,{what,page}=CONFIGURATION)=>{const lines=problems.slice(0,MOST).map(line),more=problems.
length>MOST?[`- and ${problems.length-MOST} more`]:[],count2=problems.length===1?"a problem":`${problems.length} problems`;return new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_1__.
j1({what:`${what} ${path} has ${count2}:
${[...lines,...more].join(`
`)}`,next:`Mend each of them; ${page} lists every key with its default, unit and range.`})},report=(reading,place,node,says)=>{reading.problems.push({path:place.
path,...node===void 0?{}:{where:node.where},says})},found=node=>node.kind==="list"?"is a list":node.kind==="mapping"?"is a mapping":node.value===null?"is empty":
`is ${typeof node.value=="string"?quote(node.value):quote(node.source).slice(1,-1)}`,scalar=definition=>({expects:definition.expects,read:(node,place,reading)=>{
const wrong=hint2=>report(reading,place,node,`${found(node)}, must be ${definition.expects}${hint2?`: ${hint2}`:""}`);if(node.kind!=="scalar"||node.value===null)
return wrong();const parsed=definition.parse(node.value,node.source,node.untyped===!0);return"value"in parsed?parsed.value:wrong(parsed.hint)},json:()=>definition.
json,plain:definition.plain??(value=>value)}),SHAPE2=/^(?:0|[1-9]\d{0,2})(?:\.\d{1,3})?$/,parsePercentage=value=>{const text2=String(value);if(!SHAPE2.test(text2))
return;const number=Number(text2);return number<=100?number:void 0},NUMBER_TEXT=/^-?\d{1,15}(?:\.\d{1,15})?$/,asNumber=(value,untyped)=>typeof value=="number"?value:
untyped&&typeof value=="string"&&NUMBER_TEXT.test(value)?Number(value):void 0,text=definition=>scalar({expects:definition.expects,parse:(value,source)=>{if(typeof value!=
"string")return{hint:`write it in quotes, "${source.slice(0,80)}"`};if(value.length>definition.max)return{hint:`at most ${definition.max} characters`};const hint2=definition.
refuse?.(value);return hint2!==void 0?{hint:hint2}:definition.pattern.test(value)?{value}:{}},json:{type:"string",maxLength:definition.max,pattern:definition.pattern.
source}}),integer=({min,max})=>scalar({expects:`a whole number from ${min} to ${max}`,parse:(value,_,untyped)=>{const number=asNumber(value,untyped);return number!==
void 0&&Number.isInteger(number)&&number>=min&&number<=max?{value:number}:{}},json:{type:"integer",minimum:min,maximum:max}}),decimal=({min,max})=>scalar({expects:`\
a number from ${min} to ${max}`,parse:(value,_,untyped)=>{const number=asNumber(value,untyped);return number!==void 0&&number>=min&&number<=max?{value:number}:{}},
json:{type:"number",minimum:min,maximum:max}}),percentage=range2=>{const{min,max,whole=!1}=range2;return scalar({expects:`a percentage from ${min} to ${max}, a ${whole?
"whole":"plain"} number without the % sign`,parse:(value,_,untyped)=>{if(typeof value=="string"&&/^\d+(?:\.\d+)?\s*%$/.test(value))return{hint:`write ${Number.parseFloat(
value)}`};const number=asNumber(value,untyped)===void 0?void 0:parsePercentage(value);return number!==void 0&&number>=min&&number<=max&&(!whole||Number.isInteger(
number))?{value:number}:{}},json:{type:whole?"integer":"number",minimum:min,maximum:max}})},duration=range2=>{const{min,max,multipleOf=1}=range2,steps2=multipleOf===
1?"":`, in steps of ${formatDuration(multipleOf)}`;return scalar({expects:`a duration from ${formatDuration(min)} to ${formatDuration(max)}${steps2}`,parse:(value,source)=>{
if(typeof value=="number"||/^\d+$/.test(source))return{hint:`a number needs its unit, such as ${source.slice(0,9)}s or ${source.slice(0,9)}m`};const read2=typeof value==
"string"?parseDuration(value):void 0;return read2===void 0?{hint:"written like 500ms, 10s, 5m or 1h30m"}:read2>=min&&read2<=max&&read2%multipleOf===0?{value:read2}:
{}},json:{type:"string",pattern:"^(?=.)(\\d{1,9}d)?(\\d{1,9}h)?(\\d{1,9}m(?!s))?(\\d{1,9}s)?(\\d{1,9}ms)?$"},plain:formatDuration})},choice=words=>scalar({expects:words.
length===1?String(words[0]):`one of ${words.join(", ")}`,parse:value=>{const word=words.find(known=>known===value);if(word!==void 0)return{value:word};const near=typeof value==
"string"?didYouMean(value,words):void 0;return near===void 0?{}:{hint:`did you mean ${near}?`}},json:{enum:words}}),flag=()=>scalar({expects:"true or false",parse:(value,_,untyped)=>typeof value==
"boolean"?{value}:untyped&&(value==="true"||value==="false")?{value:value==="true"}:{},json:{type:"boolean"}}),literal=only=>scalar({expects:String(only),parse:value=>value===
only?{value:only}:{},json:{const:only}}),anyScalar=()=>({expects:"a text, a number, true, false or null",read:(node,place,reading)=>{if(node.kind==="scalar")return node.
value;reading.problems.push({path:place.path,where:node.where,says:`is a ${node.kind}, must be a text, a number, true, false or null`})},json:()=>({type:["strin\
g","number","boolean","null"]}),plain:value=>value}),account=text({expects:"an AWS account number of 12 digits in quotes, since YAML reads bare digits as a numb\
er and drops leading zeros",pattern:/^\d{12}$/,max:12}),region=text({expects:"the code of an AWS region, such as eu-west-1",pattern:/^[a-z]{2,4}(?:-[a-z]+){1,2}-\d{1,2}$/,
max:32,refuse:value=>/^[a-z]{2,4}(-[a-z]+){1,2}-\d[a-z]$/.test(value)?"that is an availability zone":void 0}),notAnArn=value=>value.startsWith("arn:")?"the name\
 alone, not the ARN":void 0,clusterName=text({expects:"the name of an ECS cluster: up to 255 letters, digits, hyphens and underscores",pattern:/^[A-Za-z0-9][A-Za-z0-9_-]*$/,
max:255,refuse:notAnArn}),serviceName=text({expects:"the name of an ECS service: up to 255 letters, digits, hyphens and underscores",pattern:/^[A-Za-z0-9][A-Za-z0-9_-]*$/,
max:255,refuse:notAnArn}),targetGroupName=text({expects:"the name of a target group: up to 32 letters, digits and hyphens, none of these at either end",pattern:/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/,
max:32,refuse:notAnArn}),containerName=text({expects:"the name of a container in the task definition: letters, digits, hyphens and underscores",pattern:/^[A-Za-z0-9_-]+$/,
max:255}),scheduleGroupName=text({expects:"the name of an EventBridge Scheduler group: up to 64 letters, digits and . _ -",pattern:/^[A-Za-z0-9_.-]+$/,max:64,refuse:notAnArn}),
roleArn=text({expects:"the ARN of an IAM role, such as arn:aws:iam::123456789012:role/deploy",pattern:/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/,max:640,
refuse:value=>{if(parseArn(value)?.service==="sts")return"that is a session; name the role itself"}}),ruleArn=text({expects:"the ARN of a listener rule of an Ap\
plication Load Balancer (…:listener-rule/app/…), or of the listener when its default rule is meant (…:listener/app/…)",pattern:/^arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:\d{12}:(?:listener-rule\/app\/[A-Za-z0-9-]+\/[0-9a-f]+\/[0-9a-f]+\/[0-9a-f]+|listener\/app\/[A-Za-z0-9-]+\/[0-9a-f]+\/[0-9a-f]+)$/,
max:256,refuse:value=>{const resource=parseArn(value)?.resource??"";if(/^listener(-rule)?\/net\//.test(resource))return"a Network Load Balancer has no weights";
if(resource.startsWith("loadbalancer/"))return"that is the load balancer";if(resource.startsWith("targetgroup/"))return"that is a target group"}}),imageRepository=text(
{expects:"a repository in Amazon ECR without a tag, such as 123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop",pattern:/^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.(?:com|com\.cn|eu)\/[a-z0-9]+(?:[._/-]+[a-z0-9]+)*$/,
max:320,refuse:value=>{if(value.includes("@"))return"leave the digest away: the release finds it by its tag";if(value.lastIndexOf(":")>value.lastIndexOf("/"))return"\
leave the image's tag away: the release's own tag names it"}}),hint=fault=>fault&&`it ${fault}`,applicationName=text({expects:"a name of up to 40 letters, digit\
s and . _ -, beginning with a letter or digit",pattern:/^[A-Za-z0-9][A-Za-z0-9._-]*$/,max:40}),environmentKey={pattern:/^[A-Za-z0-9][A-Za-z0-9._-]*$/,max:40,expects:"\
an environment name of up to 40 letters, digits and . _ -"},githubEnvironment=text({expects:"the name of an environment on GitHub, 1 to 255 characters",pattern:/^(?! )[^\p{Cc}'"`,;\\]+(?<! )$/u,
max:255}),origin=what=>text({expects:`${what}, such as https://shop.example.com: scheme, host and port, nothing else`,pattern:/^https?:\/\/[A-Za-z0-9][A-Za-z0-9.-]*(?::\d{1,5})?$/,
max:266,refuse:value=>hint((0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.M1)(value))??(value.endsWith("/")?"without the / at its end":void 0)}),metricName=text(
{expects:"the name of a metric: up to 40 letters, digits and _ -, beginning with a letter",pattern:/^[A-Za-z][A-Za-z0-9_-]*$/,max:40}),OF_THE_RUN=/^(?:ACTIONS|AWS|GITHUB|INPUT|RUNNER)_/,
variableOfRun=text2=>OF_THE_RUN.test(text2),looksLikeVariable=text2=>/^[A-Z][A-Z0-9_]*$/.test(text2),originOf=url=>url!==void 0&&URL.canParse(url)?new URL(url).
origin:"https://prometheus.example:9090",newLines=order=>{const{header,url,environment:environment2}=order;return`If it is a secret, write secrets: { ${header===
void 0?"METRICS_TOKEN: '${{ secrets.METRICS_TOKEN }}'":`METRICS_HEADERS: '\${{ secrets.METRICS_HEADERS }}' (a secret with the line "${header}: VALUE")`} } into \
the workflow that calls release.yml, and ${(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.NQ)(originOf(url),environment2)} (docs/prometheus.md)`},noVariable=(value,beside,environment2)=>{
const text2=value.kind==="scalar"&&typeof value.value=="string"?value.value:"",url=beside.get("url"),at=url?.kind==="scalar"&&typeof url.value=="string"?url.value:
void 0;return`${looksLikeVariable(text2)?variableOfRun(text2)?`names "${text2}", a variable of the run itself, which no config may name`:`names the environment \
variable "${text2}", which no config may do any more`:"is no key any more"}: it comes with the tag. ${newLines({url:at,environment:environment2})}`},PLACEHOLDERS=[
"tag","version","commit","digest"],placeholder=word=>`\${${word}}`,placeholdersIn=text2=>[...text2.matchAll(/\$\{([^{}]*)\}/g)].map(([,word=""])=>word),required=(kind,describe,override)=>({
presence:"required",kind,describe,...override&&{override}}),optional=(kind,describe,absent)=>({presence:"optional",kind,describe,absent}),withDefault=(kind,fallback,describe,override)=>{
const value=typeof fallback=="function"?fallback:()=>fallback,absent=JSON.stringify(kind.plain(value("<environment>"))).replace(/^"(.*)"$/,"$1");return{presence:"\
default",kind,describe,absent,fallback:value,...override&&{override}}},section=(kind,describe)=>({presence:"section",kind,describe}),camel=key=>key.replaceAll(/-(.)/g,
(_,letter)=>letter.toUpperCase()),join=(parent,key)=>{const shown=/^[\w-]+$/.test(key)?key:quote(key);return parent===""?shown:`${parent}.${shown}`},within=(place,key)=>({
path:join(place.path,key),...place.setting===void 0?{}:{setting:join(place.setting,key)}}),show=(kind,value)=>{const plain2=kind.plain(value);if(Array.isArray(plain2)){
const flat=plain2.every(item=>typeof item!="object");return plain2.length===0?"none":flat?plain2.join(", "):plain2.length===1?"1 item":`${plain2.length} items`}
return typeof plain2=="object"?JSON.stringify(plain2):String(plain2)},readField=(field,fromFile,place,reading)=>{const{setting}=place;if(field.presence==="secti\
on"){const empty={where:"",kind:"mapping",entries:new Map};return field.kind.read(fromFile??empty,place,reading)}const given=setting!==void 0&&field.override!==
void 0?reading.given(field.override):void 0,replaced=given&&{where:`${given.source} ${given.name}`,kind:"scalar",value:given.text,source:given.text,untyped:!0},
node=replaced===void 0?fromFile:field.override?.join?.(replaced,fromFile)??replaced;if(node===void 0){if(field.presence==="required")return report(reading,place,
void 0,`is missing, must be ${field.kind.expects}`);const value2=field.fallback?.(reading.environment);if(setting!==void 0){const shown=value2===void 0?field.absent??
"":show(field.kind,value2);reading.provenance.push({path:setting,value:shown,source:"default"})}return value2}reading.places.set(place.path,node.where);const value=field.
kind.read(node,place,reading);if(value!==void 0&&setting!==void 0&&!isObjectKind(field.kind)){const from=given?{source:given.source,name:given.name}:{source:"co\
nfig file"};reading.provenance.push({path:setting,value:show(field.kind,value),...from})}return value},object=(fields,rules={})=>({fields,needed:rules.exactlyOneOf!==
void 0||Object.values(fields).some(isNeeded),expects:`a mapping with the keys ${Object.keys(fields).join(", ")}`,read:(node,place,reading)=>{if(node.kind!=="map\
ping")return report(reading,place,node,`${found(node)}, must be a mapping with the keys ${Object.keys(fields).join(", ")}`);const known=Object.keys(fields);for(const[
key,value]of node.entries){if(known.includes(key))continue;const removed=rules.removed!==void 0&&Object.hasOwn(rules.removed,key)&&rules.removed[key];if(removed){
report(reading,within(place,key),value,removed(value,node.entries,reading.environment));continue}const near=didYouMean(key,known),hint2=near?`did you mean ${near}\
?`:`known here are ${known.join(", ")}`;report(reading,within(place,key),value,`is an unknown key: ${hint2}`)}const{exactlyOneOf}=rules,present=exactlyOneOf?.filter(
key=>node.entries.has(key));if(exactlyOneOf&&present?.length!==1){const says=present?.length===0?"has none of":"has more than one of";report(reading,place,node.
where===""?void 0:node,`${says} ${exactlyOneOf.join(", ")}: exactly one is needed`)}const entries=Object.entries(fields).flatMap(([key,field])=>{if(exactlyOneOf?.
includes(key)&&!node.entries.has(key))return[];const value=readField(field,node.entries.get(key),within(place,key),reading);return value===void 0?[]:[[camel(key),
value]]});return Object.fromEntries(entries)},json:()=>({type:"object",additionalProperties:!1,required:Object.entries(fields).filter(([,field])=>isNeeded(field)).
map(([key])=>key),...rules.exactlyOneOf&&{oneOf:rules.exactlyOneOf.map(key=>({required:[key]}))},properties:Object.fromEntries(Object.entries(fields).map(([key,
{kind,describe,fallback,absent}])=>{const standard=fallback?.("<environment>"),isFixed=standard!==void 0&&!absent?.includes("<environment>"),schema4={...kind.json(),
description:describe};return[key,isFixed?{...schema4,default:kind.plain(standard)}:schema4]}))}),plain:value=>Object.fromEntries(Object.entries(fields).flatMap(
([key,field])=>{const held=value[camel(key)];return held===void 0?[]:[[key,field.kind.plain(held)]]}))}),isObjectKind=kind=>"fields"in kind,isNeeded=({presence,
kind})=>presence==="required"||presence==="section"&&isObjectKind(kind)&&kind.needed,list=(item,{min,max})=>({item,expects:`a list of ${min} to ${max} items, ea\
ch ${item.expects}`,read:(node,{path},reading)=>{if(node.kind!=="list")return report(reading,{path},node,`${found(node)}, must be a list, each item ${item.expects}`);
if(node.items.length<min||node.items.length>max)return report(reading,{path},node,`has ${node.items.length} items, must have ${min} to ${max}`);const before=reading.
problems.length,values=node.items.map((each,index)=>{const place={path:`${path}[${index}]`};return reading.places.set(place.path,each.where),item.read(each,place,
reading)});return reading.problems.length>before?void 0:values},json:()=>({type:"array",items:item.json(),minItems:min,maxItems:max}),plain:values=>values.map(value=>item.
plain(value))}),textOr=(text2,mapping,describe)=>({text:text2,mapping,describe,expects:`${text2.expects}, or ${mapping.expects}`,read:(node,place,reading)=>node.
kind==="mapping"?mapping.read(node,place,reading):node.kind==="scalar"&&node.value!==null?text2.read(node,place,reading):report(reading,place,node,`${found(node)}\
, must be ${text2.expects}, or ${mapping.expects}`),json:()=>({oneOf:[text2.json(),mapping.json()]}),plain:value=>typeof value=="string"?text2.plain(value):mapping.
plain(value)}),map=(value,key,max)=>({expects:`a mapping from ${key.expects} to ${value.expects}`,read:(node,place,reading)=>{if(node.kind!=="mapping")return report(
reading,place,node,`${found(node)}, must be a mapping from ${key.expects} to ${value.expects}`);if(node.entries.size>max)return report(reading,place,node,`has ${node.
entries.size} keys, must have at most ${max}`);const before=reading.problems.length,entries=[...node.entries].map(([name,each])=>{const inner={path:join(place.path,
name)};return(name.length>key.max||!key.pattern.test(name))&&report(reading,inner,each,`has a key that is not ${key.expects}`),[name,value.read(each,inner,reading)]});
return reading.problems.length>before?void 0:Object.fromEntries(entries)},json:()=>({type:"object",maxProperties:max,propertyNames:{maxLength:key.max,pattern:key.
pattern.source},additionalProperties:value.json()}),plain:values=>Object.fromEntries(Object.entries(values).map(([name,each])=>[name,value.plain(each)]))}),perEnvironment=(each,key)=>({
each,expects:"a mapping from an environment's name to its settings",read:(node,place,reading)=>{if(node.kind!=="mapping"||node.entries.size===0)return report(reading,
place,node,`${found(node)}, must be a mapping from an environment's name to its settings`);const entries=[...node.entries].flatMap(([name,settings])=>{if(!reading.
wants(name))return[];const inner={path:join(place.path,name),setting:""};(name.length>key.max||!key.pattern.test(name))&&report(reading,inner,settings,`has a na\
me that is not ${key.expects}`);const wanted=leaveOut(settings,reading.without??[]),value=each.read(wanted,inner,{...reading,environment:name});return value===void 0?
[]:[[name,value]]});return Object.fromEntries(entries)},json:()=>({type:"object",minProperties:1,propertyNames:{maxLength:key.max,pattern:key.pattern.source},additionalProperties:each.
json()}),plain:values=>Object.fromEntries(Object.entries(values).map(([name,value])=>[name,each.plain(value)]))}),leaveOut=(node,keys)=>node.kind!=="mapping"||keys.
length===0?node:{...node,entries:new Map([...node.entries].filter(([key])=>!keys.includes(key)))},HOUR=60*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.pY,
DAY=24*HOUR,STEPS=[5,25,100],firstStep={input:"canary-percentage",variable:"CANARY_PERCENTAGE",join:(given,fromFile)=>{if(fromFile!==void 0&&fromFile.kind!=="li\
st")return fromFile;const{where}=given,later=(fromFile?.items??STEPS.map(step=>({where,kind:"scalar",value:step,source:String(step)}))).slice(1);return{where:fromFile?.
where??where,kind:"list",items:[given,...later]}}},ENVIRONMENT_OVERRIDE={input:"environment",variable:"DEPLOYMENT_ENV"},urlPath=text({expects:"a path that begin\
s with one / and has no spaces, no \\ and no ..",pattern:/^\/(?!\/)[^\s#\\\p{Cc}]*$/u,max:1024,refuse:value=>hint((0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
a9)(value))}),repositoryPath=text({expects:"the path of a file in the repository, relative to its root, with / and without ..",pattern:/^(?!\/)(?!(?:.*\/)?\.\.?(?:\/|$))[^\\\p{Cc}]+$/u,
max:255}),headerKey={expects:"the name of an HTTP header of up to 64 characters",pattern:/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/,max:64},headerName=text(headerKey),headerValue=text(
{expects:"the value of an HTTP header: printable ASCII, up to 1024 characters",pattern:/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/,max:1024}),dottedPath={expects:"\
a dotted path into the JSON answer, such as items.0.id",pattern:/^[\w$-]+(?:\.[\w$-]+)*$/,max:256},BUILT_IN_METRICS=["errors","limits","latency","smoke"],promLabel=text(
{expects:"the value of a label, 1 to 200 characters",pattern:/^[^"\\\p{Cc}]+$/u,max:200}),promLabelName=text({expects:"the name of a label",pattern:/^[A-Za-z_][A-Za-z0-9_]*$/,
max:200}),promQuery=text({expects:"a query of PromQL of up to 4096 characters, in which ${slot} stands for the slot",pattern:/\S/,max:4096}),cloudWatchText=max=>text(
{expects:`a text of 1 to ${max} printable ASCII characters`,pattern:/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/,max}),prometheus=object({url:required(text({expects:"\
an http or https address without credentials, such as https://prometheus.internal:9090",pattern:/^https?:\/\/[A-Za-z0-9][A-Za-z0-9.-]*(?::\d{1,5})?(?:\/[^\s?#\\\p{Cc}]*)?$/u,
max:1024,refuse:value=>hint((0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.M1)(value))}),"Where `/api/v1` lies, with any path before it."),interval:withDefault(
duration({min:5*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.Z2,max:_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.pY,multipleOf:_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
Z2}),15*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.Z2,"Length of an interval of the comparison. Not shorter than the scrape interval."),requests:required(
promQuery,'Selector of the counter of requests: `http_requests_total{slot="${slot}"}`.'),errors:required(promQuery,'Selector of the counter of errors: `http_req\
uests_total{slot="${slot}",code=~"5.."}`.'),latency:optional(object({histogram:required(promQuery,'Selector of the histogram of the response time, without `_buc\
ket`: `http_request_duration_seconds{slot="${slot}"}`.'),kind:withDefault(choice(["classic","native"]),"classic","Kind of the histogram."),unit:withDefault(choice(
["s","ms"]),"s","Unit of its bucket bounds.")}),"Where the response time is counted.","latency is not judged"),slots:optional(object({blue:required(promLabel,"W\
hat `${slot}` stands for in the slot blue."),green:required(promLabel,"What `${slot}` stands for in the slot green.")}),"What the slots are called in Prometheus\
.","`blue` and `green`"),target:withDefault(list(promLabelName,{min:1,max:10}),["job","instance"],"Labels that tell one process from another."),headers:withDefault(
map(headerValue,headerKey,16),{},"Constant request headers that are no secrets, such as `X-Scope-OrgID: team`. Secrets come from the workflow: docs/prometheus.m\
d.")},{removed:{"bearer-token":noVariable}}),cloudWatchMetric=object({namespace:required(text({expects:"the name of a CloudWatch namespace: up to 255 letters, d\
igits and . _ - / # : or spaces, no ':' first",pattern:/^[A-Za-z0-9._\-/# ][A-Za-z0-9._\-/#: ]*$/,max:255}),"Namespace, such as `AWS/ECS`, or one of your own."),
metric:required(cloudWatchText(255),"Name of the metric. Placeholders may stand in it."),dimensions:required(map(cloudWatchText(1024),{expects:"the name of a di\
mension: printable ASCII characters without $, not beginning with : or a space",pattern:/^[\x21-\x23\x25-\x39\x3b-\x7e][\x20-\x23\x25-\x7e]*$/,max:255},30),"All\
 dimensions that the metric is published with: CloudWatch knows no others. At least one value tells the slots apart by `${slot}`, `${service}` or `${target-grou\
p}`; `${cluster}` and `${load-balancer}` are known too."),stat:optional(text({expects:"a statistic of CloudWatch, such as Sum, Average, Maximum or p95",pattern:/^(?:Sum|SampleCount|Average|Minimum|Maximum|IQM|(?:p|tm|wm|tc|ts)(?:100|\d{1,2}(?:\.\d{1,10})?)|(?:PR|TM|WM|TC|TS)\((?=:?\d)(?:\d+(?:\.\d+)?%?)?:(?:\d+(?:\.\d+)?%?)?\))$/,
max:40}),"Statistic of a minute. Counts are `Sum` or `SampleCount`.","`Sum` for `bad` and `total`, `Average` for `value`")}),query=textOr(text({expects:"a query\
 of up to 4096 characters, in which ${slot} stands for the slot: PromQL with the source prometheus, an expression with cloudwatch",pattern:/\S/,max:4096}),cloudWatchMetric,
"One statistic of one metric of CloudWatch, minute by minute. With the source `cloudwatch` only: docs/cloudwatch.md."),customMetric=object({name:required(metricName,
"What the metric is called."),bad:optional(query,"Counts what is bad of `total`. Needs `total`.","`value` is asked"),total:optional(query,"Counts all. Needs `ba\
d`.","`value` is asked"),value:optional(query,"One number per interval that does not depend on how much traffic a version gets, such as an average per request.",
"`bad` and `total` count"),worse:withDefault(choice(["higher","lower"]),"higher","Which way `value` gets worse.")}),slot=object({service:required(serviceName,"N\
ame of the ECS service of this slot. It is permanent: releases never create or delete it."),"target-group":required(targetGroupName,"Name of the target group th\
at this service registers its tasks in.")}),check=object({name:required(text({expects:"a text of 1 to 80 characters on one line",pattern:/^[^\p{Cc}]+$/u,max:80}),
"What the check is called in the summary. Must differ from the other checks."),method:withDefault(choice(["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"]),
"GET","HTTP method."),path:required(urlPath,"Path and query of the request, joined to `smoke.url`."),headers:withDefault(map(headerValue,headerKey,32),{},"Heade\
rs of the request. Never secrets: credentials of any kind are refused."),body:optional(text({expects:"a text of up to 16384 characters",pattern:/^/,max:16384}),
"Body of the request, as it is sent.","none"),expect:section(object({status:withDefault(integer({min:100,max:599}),200,"The status that the answer must have."),
json:withDefault(map(anyScalar(),dottedPath,64),{},"Dotted paths into the JSON answer and the value each must have."),"max-latency":optional(duration({min:1,max:_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
pY}),"Longest time from sending to the last byte of the answer.","not limited")}),"What makes the answer right."),retries:withDefault(integer({min:0,max:10}),2,
"Attempts after the first one.")}),environment=object({account:required(account,"The AWS account. The credentials of the run must belong to it, or nothing is do\
ne."),region:required(region,"The AWS region."),roles:section(object({validate:optional(roleArn,"Role of the validating job. Only reads.","the credentials of th\
e job"),deploy:optional(roleArn,"Role of the job that fills the candidate slot.","the credentials of the job"),traffic:optional(roleArn,"Role of the job that mo\
ves the traffic.","the credentials of the job"),recover:optional(roleArn,"Role of the job `recover`, which brings the traffic back when a release does not succe\
ed. Resizes the two services, and puts no task definition on them.","`roles.rollback`"),rollback:optional(roleArn,"Role of the rollback workflow, which may brin\
g an older release up again.","the credentials of the job")}),"IAM roles that the actions assume with GitHub's OIDC token."),cluster:required(clusterName,"Name \
of the ECS cluster with both services."),slots:section(object({blue:section(slot,"The first slot."),green:section(slot,"The second slot.")}),"The two permanent \
homes of the service. Either may serve; the other one is the candidate."),rule:required(ruleArn,"The listener rule that forwards to both target groups, or the l\
istener when its default rule does."),lease:section(object({role:required(roleArn,"Role that EventBridge Scheduler assumes to restore the traffic."),group:withDefault(
scheduleGroupName,"default","Group of the schedule in EventBridge Scheduler."),ttl:withDefault(duration({min:6*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
pY,max:DAY,multipleOf:_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.Z2}),10*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.pY,"How long after the last \
sign of life of a release AWS has restored the stable slot by itself, at the latest; it may be up to two minutes sooner. Half of it must be longer than three mi\
nutes and two times `health.interval`."),wait:withDefault(duration({min:6*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.pY,max:30*DAY,multipleOf:_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
Z2}),2*HOUR,"How long a person may take to approve the traffic, or to decide a release on hold, before AWS restores the stable slot. Not shorter than `lease.ttl\
`.")}),"The dead-man's switch: an order in AWS to restore the traffic, which only a healthy release keeps postponing."),"task-definition":withDefault(repositoryPath,
"deploy/task-definition.json","Path of the task definition, read at the release's commit."),container:required(containerName,"The container of the task definiti\
on that gets the image of the release."),strategy:withDefault(choice(["canary","blue-green"]),"canary","How traffic moves: in the steps of `canary`, or all at o\
nce.",{input:"strategy",variable:"BLUE_GREEN_MODE"}),canary:section(object({steps:withDefault(list(percentage({min:1,max:100,whole:!0}),{min:1,max:20}),STEPS,"P\
ercent of the traffic on the candidate, step by step. Ascending, the last is 100. The input and the variable replace the first step.",firstStep),"step-duration":withDefault(
duration({min:_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.pY,max:DAY,multipleOf:_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.Z2}),5*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
pY,"How long traffic stays at each step at least. CloudWatch counts in whole minutes.",{input:"canary-duration",variable:"CANARY_DURATION"}),"on-inconclusive":withDefault(
choice(["hold","rollback","advance"]),"hold","What happens when the evidence does not suffice: wait for a person, go back, or go on."),"min-requests":withDefault(
integer({min:1,max:1e6}),100,"Requests to the candidate in a step below which traffic does not move on."),"metrics-delay":withDefault(duration({min:0,max:10*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
pY,multipleOf:_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.Z2}),_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.pY,"How long after the end of an interv\
al its counts are taken as complete."),patience:withDefault(duration({min:0,max:DAY,multipleOf:_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.Z2}),25*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
pY,"How long past the time of a step or of the bake to wait for evidence before calling it inconclusive.")}),"The steps of the strategy `canary`, and how each i\
s judged."),bake:section(object({duration:withDefault(duration({min:0,max:7*DAY,multipleOf:_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.Z2}),30*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
pY,"How long the release is watched after the last step, with the old version still running."),holdback:withDefault(percentage({min:0,max:50,whole:!0}),5,"Perce\
nt of the traffic that stays on the stable slot during the bake, as the control of the comparison. With 0 the bake is judged by the limits alone. The strategy `\
blue-green` leaves nothing behind.")}),"The time after the last step in which the old version still stands by at full size."),health:section(object({path:withDefault(
urlPath,"/health/ready","Path of the health check of the target groups."),interval:withDefault(duration({min:5*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
Z2,max:300*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.Z2,multipleOf:_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.Z2}),10*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
Z2,"Time between two health checks. The range is that of Elastic Load Balancing.",{input:"health-check-interval",variable:"HEALTH_CHECK_INTERVAL"}),timeout:withDefault(
duration({min:2*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.Z2,max:120*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.Z2,multipleOf:_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
Z2}),5*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.Z2,"Time until a health check counts as failed. Must be shorter than `interval`, as Elastic Load Balan\
cing demands.",{input:"health-check-timeout",variable:"HEALTH_CHECK_TIMEOUT"}),deadline:withDefault(duration({min:_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
pY,max:HOUR,multipleOf:_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.Z2}),5*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.pY,"How long a rollout may t\
ake until every target is healthy. Longer than two times `interval`."),"min-healthy":withDefault(percentage({min:1,max:100,whole:!0}),100,"Percent of the desire\
d tasks that must be healthy before a slot may gain traffic.")}),"When a slot counts as healthy."),judge:section(object({"false-alarms":withDefault(percentage({
min:.01,max:20}),1,"The promise: at most this percent of releases that are no worse are taken back, however often the judge looks."),"error-ratio":withDefault(decimal(
{min:1,max:10}),1.2,"How many times the error rate of the stable slot the candidate may have. 1 is strict: then a slightly worse host can already look like a wo\
rse version."),limits:withDefault(choice(["attributable","absolute"]),"attributable","How `limits` are meant while there is a control: the candidate fails this \
much more often than the stable slot (an outage of both is not its fault), or it fails this often, whoever is to blame."),"harm-budget":withDefault(integer({min:1,
max:1e6}),50,"Requests that the next step may hurt at worst. Traffic moves on once no more can be."),"min-effect":withDefault(percentage({min:0,max:50}),.05,"Pe\
rcent of failing requests above those of the stable slot that is too little to wait for."),"latency-tolerance":withDefault(percentage({min:0,max:1e3}),10,"Perce\
nt by which the candidate may be slower than the stable slot."),"sticky-burst":withDefault(decimal({min:1.1,max:1e3}),9,"How bursty errors are expected to be wh\
en clients stay on one slot: variance over mean of the errors of an interval."),probes:withDefault(integer({min:0,max:20}),0,"How often the checks of the smoke \
test that change nothing (`GET`, `HEAD`, `OPTIONS`) are sent to each slot in every other interval while traffic moves, for the metric `smoke`. 0: never, because\
 these are synthetic requests to production, and to the serving version as well."),"observe-only":withDefault(list(metricName,{min:0,max:20}),[],`Metrics that a\
re shown but decide nothing: ${BUILT_IN_METRICS.map(each=>`\`${each}\``).join(", ")}, or the name of one in \`metrics.custom\`.`)}),"How the candidate is compar\
ed with the stable slot: docs/judge.md."),metrics:section(object({source:withDefault(choice(["cloudwatch","prometheus"]),"cloudwatch","Where requests, errors an\
d latency are counted: by the load balancer in CloudWatch, minute by minute, or by the tasks in Prometheus, every few seconds."),prometheus:optional(prometheus,
"How Prometheus counts the slots.","CloudWatch counts"),custom:withDefault(list(customMetric,{min:0,max:10}),[],"Metrics of your own, judged beside the built-in\
 ones.")}),"Where the counts come from."),limits:section(object({"success-rate":withDefault(percentage({min:0,max:100}),99.9,"Percent of the requests to the can\
didate that must succeed."),"error-rate":withDefault(percentage({min:0,max:100}),.1,"Percent of the requests to the candidate that may fail while traffic moves."),
p95:withDefault(duration({min:1,max:5*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.pY}),1e3,"Longest 95th percentile of the response time of the candidate\
."),"bake-error-rate":withDefault(percentage({min:0,max:100}),1,"Percent of the requests that may fail during the bake.")}),"What the candidate may do at worst."),
"initial-tasks":withDefault(integer({min:1,max:1e3}),2,"Tasks of the first release of all. Later ones take the size of the slot that serves."),standby:withDefault(
integer({min:0,max:1e3}),1,"Tasks kept in the retired slot once a release is good. With none, a rollback must first start them."),"automatic-rollback":withDefault(
flag(),!0,"Whether a release that is worse is taken back without asking.",{input:"automatic-rollback",variable:"AUTOMATIC_ROLLBACK_ON_ERROR"}),smoke:section(object(
{url:required(origin("the address of the load balancer"),"Where the load balancer answers.",{input:"smoke-url",variable:"SMOKE_URL"}),header:withDefault(headerName,
"x-greenlight-slot","Header that names the slot; the load balancer has one rule for each of its two values, `blue` and `green`."),version:section(object({path:withDefault(
urlPath,"/version","Path whose answer tells the version."),header:optional(headerName,"The header of the answer that tells the version. Excludes `json`.","`json\
` says where"),json:optional(text(dottedPath),"Dotted path into the JSON answer that tells the version. Excludes `header`.","`header` says where"),expect:withDefault(
text({expects:"a text of up to 256 characters on one line",pattern:/^[^\p{Cc}]+$/u,max:256}),placeholder("version"),`What must stand there. ${PLACEHOLDERS.map(word=>`\
\`${placeholder(word)}\``).join(", ")} are those of the release; one of them must occur.`)},{exactlyOneOf:["header","json"]}),"How an answer proves which versio\
n gave it."),checks:withDefault(list(check,{min:0,max:50}),[],"Requests sent to the candidate before any user reaches it.")}),"The smoke test of the candidate."),
github:section(object({deploy:withDefault(githubEnvironment,environment2=>environment2,"Environment of the job that fills the candidate slot. Its reviewers appr\
ove the release.",{input:"deploy-environment",variable:"DEPLOY_ENVIRONMENT"}),traffic:withDefault(githubEnvironment,environment2=>`${environment2}-traffic`,"Env\
ironment of the job that moves the traffic. Reviewers are optional.",{input:"traffic-environment",variable:"TRAFFIC_ENVIRONMENT"}),rollback:withDefault(githubEnvironment,
environment2=>`${environment2}-rollback`,"Environment of the job that brings the traffic back, and of no other job. Must have no reviewers: a rollback waits for\
 nobody.",{input:"rollback-environment",variable:"ROLLBACK_ENVIRONMENT"})}),"The environments on GitHub that the jobs run in."),gates:section(object({"require-r\
eviewer":withDefault(flag(),!0,"Whether a release is refused when the environment `github.deploy` asks nobody for an approval.")}),"What is demanded before a re\
lease begins."),diagnostics:section(object({logs:withDefault(choice(["full","redacted","off"]),"redacted","What the summary of a failed release shows of the app\
lication's own last log lines: all of them, without what can be told to be a secret (docs/security.md), or none. Everyone who can read the repository can read s\
ummaries.")}),"How the reasons for a failure are shown.")}),CONFIG_VERSION=1,file=object({version:required(literal(CONFIG_VERSION),"Version of this format."),service:required(
applicationName,"Name of the application. Stands in the names and tags of what a release leaves in AWS."),image:required(imageRepository,"Repository of the imag\
e in Amazon ECR. The tag of the release is resolved to a digest, once."),environments:required(perEnvironment(environment,environmentKey),"The settings of each \
environment, by name.")}),observedMetricsExist=({settings:{judge,metrics}})=>(judge?.observeOnly??[]).flatMap((name,index)=>{const known=[...BUILT_IN_METRICS,...(metrics?.
custom??[]).map(each=>each.name)];if(known.includes(name))return[];const near=didYouMean(name,known),hint2=near===void 0?`known are ${known.join(", ")}`:`did yo\
u mean ${near}?`;return[[`judge.observe-only[${index}]`,`is "${name}", which is no metric: ${hint2}`]]}),metricSource=({settings:{metrics,canary}})=>{const{source,
prometheus:prometheus2}=metrics??{};if(source==="prometheus"&&prometheus2===void 0)return[["metrics.prometheus","is missing, though metrics.source is prometheus\
: say at least url, requests and errors"]];if(source==="cloudwatch"&&prometheus2!==void 0)return[["metrics.prometheus","stands beside metrics.source cloudwatch:\
 set metrics.source to prometheus, or leave it out"]];const[interval,delay]=[prometheus2?.interval,canary?.metricsDelay];return interval!==void 0&&delay!==void 0&&
delay<1.2*interval?[["canary.metrics-delay",`is ${formatDuration(delay)}, must be at least ${formatDuration(1.2*interval)}: 1.2 times metrics.prometheus.interva\
l, so that the last scrape is in`]]:[]},headersAreConstants=({name:environment2,settings:{metrics}})=>{const{url,headers}=metrics?.prometheus??{};return Object.
entries(headers??{}).flatMap(([name,value=""])=>{const why=wrongConstant(name,value),path=`metrics.prometheus.headers.${name}`;return why!==void 0?[[path,`${why}\
. ${newLines({header:name,url,environment:environment2})}`]]:(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.gk)(name)||name.toLowerCase()==="accept"?[[path,
"is set by the client itself, must be left away"]]:[]})},wrongConstant=(name,value)=>variableOfRun(value)?`is "${value}", a variable of the run itself, which no\
 config may name`:(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.b5)(name)?"would carry a credential: secrets never stand in the configuration":looksLikeVariable(
value)?`is "${value}", which looks like the name of an environment variable: constants stand here`:void 0,customMetricsDiffer=({settings:{metrics}})=>{const custom=metrics?.
custom??[],findings=[];for(const[index,{name,bad,total,value}]of custom.entries()){const path=`metrics.custom[${index}]`,counts=bad!==void 0&&total!==void 0;(counts===
(value!==void 0)||(bad!==void 0||total!==void 0)&&!counts)&&findings.push([path,"must have either bad and total, or value"]),BUILT_IN_METRICS.some(known=>known===
name)&&findings.push([`${path}.name`,`is "${name}", the name of a built-in metric: choose another`]);const first=custom.findIndex(each=>each.name===name);first<
index&&findings.push([`${path}.name`,`is "${name}" like that of metrics.custom[${first}], must differ`])}return findings},ownQueries=metrics=>(metrics?.custom??
[]).flatMap(({bad,total,value},index)=>Object.entries({bad,total,value}).flatMap(([key,query2])=>query2===void 0?[]:[{path:`metrics.custom[${index}].${key}`,key,
query:query2}])),wrongPlaceholders=(text2,own,others)=>{const known=[...own,...others],used=placeholdersIn(text2),unknown=used.find(word=>!known.includes(word));
if(unknown!==void 0){const near=didYouMean(unknown,known),hint2=near?`did you mean ${placeholder(near)}?`:`known are ${known.map(placeholder).join(", ")}`;return`\
contains ${placeholder(unknown)}, which stands for nothing: ${hint2}`}return used.some(word=>own.includes(word))?void 0:`asks the same of both slots: write ${own.
map(placeholder).join(" or ")} where they differ`},queriesTellSlotsApart=({settings:{metrics}})=>{const{source,prometheus:prometheus2}=metrics??{},findings=[["m\
etrics.prometheus.requests",prometheus2?.requests],["metrics.prometheus.errors",prometheus2?.errors],["metrics.prometheus.latency.histogram",prometheus2?.latency?.
histogram]].flatMap(([path,query2])=>{const wrong=query2===void 0?void 0:wrongPlaceholders(query2,["slot"],[]);return wrong===void 0?[]:[[path,wrong]]}),own=ownQueries(
metrics).flatMap(({path,query:query2})=>{if(source!=="prometheus"){const parts=typeof query2=="string"?[query2]:[query2.metric,...Object.values(query2.dimensions??
{})],wrong2=wrongPlaceholders(parts.join(" "),_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.u8,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.fW);return wrong2===
void 0?[]:[[path,wrong2]]}const wrong=typeof query2=="string"?wrongPlaceholders(query2,["slot"],["interval"]):"is a metric of CloudWatch, but metrics.source is \
prometheus: write PromQL";return wrong===void 0?[]:[[path,wrong]]});return[...findings,...own]},COUNTING=["Sum","SampleCount"],totalsDiffer=({settings:{metrics}})=>(metrics?.
custom??[]).flatMap(({bad,total},index)=>bad!==void 0&&JSON.stringify(bad)===JSON.stringify(total)?[[`metrics.custom[${index}].bad`,"is the same as total: then \
all would be bad"]]:[]),countsAreCounts=({settings:{metrics}})=>ownQueries(metrics).flatMap(({path,key,query:query2})=>{if(key==="value"||typeof query2=="string")
return[];const{stat="Sum"}=query2;return COUNTING.includes(stat)?[]:[[`${path}.stat`,`is ${stat}, which counts nothing: must be ${COUNTING.join(" or ")}`]]}),METRIC_CHECKS=[
observedMetricsExist,metricSource,headersAreConstants,customMetricsDiffer,queriesTellSlotsApart,totalsDiffer,countsAreCounts],steps=({settings:{canary,strategy,
bake}})=>{const list2=canary?.steps;if(list2===void 0)return[];const findings=[];for(const[index,step]of list2.entries()){const before=list2[index-1];before!==void 0&&
step<=before&&findings.push([`canary.steps[${index}]`,`is ${step}, must be more than ${before}, the step before: steps ascend`])}const last=list2.at(-1);if(last!==
100&&findings.push(["canary.steps",`ends with ${last}, must end with 100`]),findings.length>0||strategy!=="canary")return findings;if(list2.length===1)return[["\
canary.steps","has no step below 100, so nothing is tried first: add one, or set strategy to blue-green"]];const top=100-(bake?.holdback??0),over=list2.findIndex(
step=>step>=top&&step<100);if(over<0)return[];const why=`is ${list2[over]}, must be less than ${top}, which bake.holdback (${100-top}) leaves to the candidate d\
uring the bake; with bake.holdback 0 it may stay, and the bake is judged without a control`;return[[`canary.steps[${over}]`,why]]},slotsDiffer=({settings:{slots}})=>{
const findings=[],{blue,green}=slots??{};if(blue?.service!==void 0&&blue.service===green?.service&&findings.push(["slots.green.service",`is "${green.service}" l\
ike that of blue: each slot needs a service of its own`]),blue?.targetGroup!==void 0&&blue.targetGroup===green?.targetGroup){const why=`is "${green.targetGroup}\
" like that of blue: each slot needs a target group of its own`;findings.push(["slots.green.target-group",why])}return findings},healthTimes=({settings:{health}})=>{
const{interval,timeout,deadline}=health??{},findings=[];if(interval!==void 0&&timeout!==void 0&&timeout>=interval){const why=`is ${formatDuration(timeout)}, mus\
t be shorter than health.interval (${formatDuration(interval)})`;findings.push(["health.timeout",why])}if(interval!==void 0&&deadline!==void 0&&deadline<=2*interval){
const why=`is ${formatDuration(deadline)}, must be longer than two times health.interval (${formatDuration(interval)}), or no target can be seen healthy twice`;
findings.push(["health.deadline",why])}return findings},UNUSABLE=_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.F1+_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
iN,leaseTimes=({settings:{lease,health}})=>{const findings=[],{ttl,wait}=lease??{},interval=health?.interval;if(ttl!==void 0&&interval!==void 0&&ttl/2<UNUSABLE+
2*interval){const least=formatDuration(2*UNUSABLE+4*interval),why=`is ${formatDuration(ttl)}, must be at least ${least}: half of it has to cover ${formatDuration(
UNUSABLE)} and two times health.interval (${formatDuration(interval)})`;findings.push(["lease.ttl",why])}return ttl!==void 0&&wait!==void 0&&wait<ttl&&findings.
push(["lease.wait",`is ${formatDuration(wait)}, must not be shorter than lease.ttl (${formatDuration(ttl)})`]),findings},LONGEST_SHIFT=330*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
pY,shiftFitsIntoJob=({settings:{canary,bake,strategy}})=>{const{steps:steps2,stepDuration}=canary??{};if(steps2===void 0||stepDuration===void 0||bake?.duration===
void 0)return[];const stays=strategy==="blue-green"?0:steps2.filter(step=>step<100).length,patience=canary?.patience??0,planned=stays*stepDuration+bake.duration+
patience;return planned<=LONGEST_SHIFT?[]:[["bake.duration",`is ${formatDuration(bake.duration)}, which makes ${formatDuration(planned)} with the canary steps a\
nd canary.patience (${formatDuration(patience)}): at most ${formatDuration(LONGEST_SHIFT)} fit into one job`]]},arnsBelong=({settings:{account:account2,region:region2,
roles:roles2,rule,lease}})=>[["roles.validate",roles2?.validate],["roles.deploy",roles2?.deploy],["roles.traffic",roles2?.traffic],["roles.recover",roles2?.recover],
["roles.rollback",roles2?.rollback],["rule",rule],["lease.role",lease?.role]].flatMap(([path,text2])=>{const arn=text2===void 0?void 0:parseArn(text2);if(arn===
void 0)return[];const findings=[];if(account2!==void 0&&arn.account!==account2&&findings.push([path,`lies in the account ${arn.account}, must lie in ${account2}\
, the account of the environment`]),region2===void 0)return findings;arn.region!==""&&arn.region!==region2&&findings.push([path,`lies in the region ${arn.region}\
, must lie in ${region2}, the region of the environment`]);const partition=partitionOf(region2);return arn.partition!==partition&&findings.push([path,`begins wi\
th arn:${arn.partition}, must begin with arn:${partition} in the region ${region2}`]),findings}),leaseName=({service,name})=>{const lease=`greenlight-${service}\
-${name}`;return service===void 0||lease.length<=64?[]:[["",`makes the lease's name ${lease}, ${lease.length} characters long, must be at most 64: shorten the s\
ervice or the environment`]]},versionProof=({settings:{smoke}})=>{const expected=smoke?.version?.expect;if(expected===void 0)return[];const used=placeholdersIn(
expected),unknown=used.find(word=>!PLACEHOLDERS.some(known=>known===word)),choices=PLACEHOLDERS.map(placeholder).join(", ");if(unknown!==void 0){const near=didYouMean(
unknown,PLACEHOLDERS),hint2=near===void 0?`known are ${choices}`:`did you mean ${placeholder(near)}?`;return[["smoke.version.expect",`uses ${placeholder(unknown)}\
, which is unknown: ${hint2}`]]}return used.length>0?[]:[["smoke.version.expect",`is "${expected}" for every release, must contain one of ${choices}: otherwise \
it proves no version`]]},smokeChecks=({settings:{smoke}})=>{const checks=smoke?.checks??[];return checks.flatMap((check2,index)=>{const path=`smoke.checks[${index}\
]`,findings=[],first=checks.findIndex(({name})=>name===check2.name);first<index&&findings.push([`${path}.name`,`is "${check2.name}" like that of smoke.checks[${first}\
], must differ`]),check2.body!==void 0&&(check2.method==="GET"||check2.method==="HEAD")&&findings.push([`${path}.body`,`stands beside method ${check2.method}, w\
hich sends no body: set another method`]),check2.method==="HEAD"&&Object.keys(check2.expect.json).length>0&&findings.push([`${path}.expect.json`,"stands beside \
method HEAD, whose answer has no body: set another method"]);for(const header of Object.keys(check2.headers))(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
b5)(header)?findings.push([`${path}.headers.${header}`,"would carry a credential: secrets never stand in the configuration"]):((0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
gk)(header)||header.toLowerCase()===smoke?.header?.toLowerCase())&&findings.push([`${path}.headers.${header}`,"is set by the smoke test itself, must be left awa\
y"]);return findings})},SAFE_METHODS=["GET","HEAD","OPTIONS"],probesHaveChecks=({settings:{judge,smoke}})=>{const probes=judge?.probes??0;return probes===0||smoke?.
checks===void 0?[]:smoke.checks.some(({method})=>SAFE_METHODS.includes(method))?[]:[["judge.probes",`is ${probes}, but smoke.checks has none with ${SAFE_METHODS.
join(", ")} to send`]]},CHECKS=[leaseName,arnsBelong,slotsDiffer,leaseTimes,shiftFitsIntoJob,steps,healthTimes,versionProof,smokeChecks,probesHaveChecks,...METRIC_CHECKS],
crossCheck=whole=>CHECKS.flatMap(check2=>check2(whole)),ALIAS=Symbol.for("yaml.alias"),DOC=Symbol.for("yaml.document"),MAP=Symbol.for("yaml.map"),PAIR=Symbol.for(
"yaml.pair"),SCALAR=Symbol.for("yaml.scalar"),SEQ=Symbol.for("yaml.seq"),NODE_TYPE=Symbol.for("yaml.node.type"),isAlias=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===
ALIAS,isDocument=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===DOC,isMap=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===MAP,isPair=node=>!!node&&
typeof node=="object"&&node[NODE_TYPE]===PAIR,isScalar=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===SCALAR,isSeq=node=>!!node&&typeof node=="object"&&
node[NODE_TYPE]===SEQ;function isCollection(node){if(node&&typeof node=="object")switch(node[NODE_TYPE]){case MAP:case SEQ:return!0}return!1}function isNode(node){
if(node&&typeof node=="object")switch(node[NODE_TYPE]){case ALIAS:case MAP:case SCALAR:case SEQ:return!0}return!1}var hasAnchor=node=>(isScalar(node)||isCollection(
node))&&!!node.anchor,BREAK=Symbol("break visit"),SKIP=Symbol("skip children"),REMOVE=Symbol("remove node");function visit(node,visitor){const visitor_=initVisitor(
visitor);isDocument(node)?visit_(null,node.contents,visitor_,Object.freeze([node]))===REMOVE&&(node.contents=null):visit_(null,node,visitor_,Object.freeze([]))}
visit.BREAK=BREAK,visit.SKIP=SKIP,visit.REMOVE=REMOVE;function visit_(key,node,visitor,path){const ctrl=callVisitor(key,node,visitor,path);if(isNode(ctrl)||isPair(
ctrl))return replaceNode(key,path,ctrl),visit_(key,ctrl,visitor,path);if(typeof ctrl!="symbol"){if(isCollection(node)){path=Object.freeze(path.concat(node));for(let i=0;i<
node.items.length;++i){const ci=visit_(i,node.items[i],visitor,path);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(node.items.splice(
i,1),i-=1)}}}else if(isPair(node)){path=Object.freeze(path.concat(node));const ck=visit_("key",node.key,visitor,path);if(ck===BREAK)return BREAK;ck===REMOVE&&(node.
key=null);const cv=visit_("value",node.value,visitor,path);if(cv===BREAK)return BREAK;cv===REMOVE&&(node.value=null)}}return ctrl}async function visitAsync(node,visitor){
const visitor_=initVisitor(visitor);isDocument(node)?await visitAsync_(null,node.contents,visitor_,Object.freeze([node]))===REMOVE&&(node.contents=null):await visitAsync_(
null,node,visitor_,Object.freeze([]))}visitAsync.BREAK=BREAK,visitAsync.SKIP=SKIP,visitAsync.REMOVE=REMOVE;async function visitAsync_(key,node,visitor,path){const ctrl=await callVisitor(
key,node,visitor,path);if(isNode(ctrl)||isPair(ctrl))return replaceNode(key,path,ctrl),visitAsync_(key,ctrl,visitor,path);if(typeof ctrl!="symbol"){if(isCollection(
node)){path=Object.freeze(path.concat(node));for(let i=0;i<node.items.length;++i){const ci=await visitAsync_(i,node.items[i],visitor,path);if(typeof ci=="number")
i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(node.items.splice(i,1),i-=1)}}}else if(isPair(node)){path=Object.freeze(path.concat(node));const ck=await visitAsync_(
"key",node.key,visitor,path);if(ck===BREAK)return BREAK;ck===REMOVE&&(node.key=null);const cv=await visitAsync_("value",node.value,visitor,path);if(cv===BREAK)return BREAK;
cv===REMOVE&&(node.value=null)}}return ctrl}function initVisitor(visitor){return typeof visitor=="object"&&(visitor.Collection||visitor.Node||visitor.Value)?Object.
assign({Alias:visitor.Node,Map:visitor.Node,Scalar:visitor.Node,Seq:visitor.Node},visitor.Value&&{Map:visitor.Value,Scalar:visitor.Value,Seq:visitor.Value},visitor.
Collection&&{Map:visitor.Collection,Seq:visitor.Collection},visitor):visitor}function callVisitor(key,node,visitor,path){if(typeof visitor=="function")return visitor(
key,node,path);if(isMap(node))return visitor.Map?.(key,node,path);if(isSeq(node))return visitor.Seq?.(key,node,path);if(isPair(node))return visitor.Pair?.(key,node,
path);if(isScalar(node))return visitor.Scalar?.(key,node,path);if(isAlias(node))return visitor.Alias?.(key,node,path)}function replaceNode(key,path,node){const parent=path[path.
length-1];if(isCollection(parent))parent.items[key]=node;else if(isPair(parent))key==="key"?parent.key=node:parent.value=node;else if(isDocument(parent))parent.
contents=node;else{const pt=isAlias(parent)?"alias":"scalar";throw new Error(`Cannot replace node with ${pt} parent`)}}var escapeChars={"!":"%21",",":"%2C","[":"\
%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=tn=>tn.replace(/[!,[\]{}]/g,ch=>escapeChars[ch]),Directives=class _Directives{constructor(yaml,tags){this.docStart=
null,this.docEnd=!1,this.yaml=Object.assign({},_Directives.defaultYaml,yaml),this.tags=Object.assign({},_Directives.defaultTags,tags)}clone(){const copy=new _Directives(
this.yaml,this.tags);return copy.docStart=this.docStart,copy}atDocument(){const res=new _Directives(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.
atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},_Directives.
defaultTags);break}return res}add(line2,onError){this.atNextDocument&&(this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign(
{},_Directives.defaultTags),this.atNextDocument=!1);const parts=line2.trim().split(/[ \t]+/),name=parts.shift();switch(name){case"%TAG":{if(parts.length!==2&&(onError(
0,"%TAG directive should contain exactly two parts"),parts.length<2))return!1;const[handle,prefix]=parts;return this.tags[handle]=prefix,!0}case"%YAML":{if(this.
yaml.explicit=!0,parts.length!==1)return onError(0,"%YAML directive should contain exactly one part"),!1;const[version]=parts;if(version==="1.1"||version==="1.2")
return this.yaml.version=version,!0;{const isValid=/^\d+\.\d+$/.test(version);return onError(6,`Unsupported YAML version ${version}`,isValid),!1}}default:return onError(
0,`Unknown directive ${name}`,!0),!1}}tagName(source,onError){if(source==="!")return"!";if(source[0]!=="!")return onError(`Not a valid tag: ${source}`),null;if(source[1]===
"<"){const verbatim=source.slice(2,-1);return verbatim==="!"||verbatim==="!!"?(onError(`Verbatim tags aren't resolved, so ${source} is invalid.`),null):(source[source.
length-1]!==">"&&onError("Verbatim tags must end with a >"),verbatim)}const[,handle,suffix]=source.match(/^(.*!)([^!]*)$/s);suffix||onError(`The ${source} tag h\
as no suffix`);const prefix=this.tags[handle];if(prefix)try{return prefix+decodeURIComponent(suffix)}catch(error){return onError(String(error)),null}return handle===
"!"?source:(onError(`Could not resolve tag: ${source}`),null)}tagString(tag){for(const[handle,prefix]of Object.entries(this.tags))if(tag.startsWith(prefix))return handle+
escapeTagName(tag.substring(prefix.length));return tag[0]==="!"?tag:`!<${tag}>`}toString(doc){const lines=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:
[],tagEntries=Object.entries(this.tags);let tagNames;if(doc&&tagEntries.length>0&&isNode(doc.contents)){const tags={};visit(doc.contents,(_key,node)=>{isNode(node)&&
node.tag&&(tags[node.tag]=!0)}),tagNames=Object.keys(tags)}else tagNames=[];for(const[handle,prefix]of tagEntries)handle==="!!"&&prefix==="tag:yaml.org,2002:"||
(!doc||tagNames.some(tn=>tn.startsWith(prefix)))&&lines.push(`%TAG ${handle} ${prefix}`);return lines.join(`
`)}};Directives.defaultYaml={explicit:!1,version:"1.2"},Directives.defaultTags={"!!":"tag:yaml.org,2002:"};function anchorIsValid(anchor){if(/[\x00-\x19\s,[\]{}]/.
test(anchor)){const msg=`Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;throw new Error(msg)}return!0}function anchorNames(root){
const anchors=new Set;return visit(root,{Value(_key,node){node.anchor&&anchors.add(node.anchor)}}),anchors}function findNewAnchor(prefix,exclude){for(let i=1;;++i){
const name=`${prefix}${i}`;if(!exclude.has(name))return name}}function createNodeAnchors(doc,prefix){const aliasObjects=[],sourceObjects=new Map;let prevAnchors=null;
return{onAnchor:source=>{aliasObjects.push(source),prevAnchors??(prevAnchors=anchorNames(doc));const anchor=findNewAnchor(prefix,prevAnchors);return prevAnchors.
add(anchor),anchor},setAnchors:()=>{for(const source of aliasObjects){const ref=sourceObjects.get(source);if(typeof ref=="object"&&ref.anchor&&(isScalar(ref.node)||
isCollection(ref.node)))ref.node.anchor=ref.anchor;else{const error=new Error("Failed to resolve repeated object (this should not happen)");throw error.source=source,
error}}},sourceObjects}}function applyReviver(reviver,obj,key,val){if(val&&typeof val=="object")if(Array.isArray(val))for(let i=0,len=val.length;i<len;++i){const v0=val[i],
v1=applyReviver(reviver,val,String(i),v0);v1===void 0?delete val[i]:v1!==v0&&(val[i]=v1)}else if(val instanceof Map)for(const k of Array.from(val.keys())){const v0=val.
get(k),v1=applyReviver(reviver,val,k,v0);v1===void 0?val.delete(k):v1!==v0&&val.set(k,v1)}else if(val instanceof Set)for(const v0 of Array.from(val)){const v1=applyReviver(
reviver,val,v0,v0);v1===void 0?val.delete(v0):v1!==v0&&(val.delete(v0),val.add(v1))}else for(const[k,v0]of Object.entries(val)){const v1=applyReviver(reviver,val,
k,v0);v1===void 0?delete val[k]:v1!==v0&&(val[k]=v1)}return reviver.call(obj,key,val)}function toJS(value,arg,ctx){if(Array.isArray(value))return value.map((v,i)=>toJS(
v,String(i),ctx));if(value&&typeof value.toJSON=="function"){if(!ctx||!hasAnchor(value))return value.toJSON(arg,ctx);const data={aliasCount:0,count:1,res:void 0};
ctx.anchors.set(value,data),ctx.onCreate=res2=>{data.res=res2,delete ctx.onCreate};const res=value.toJSON(arg,ctx);return ctx.onCreate&&ctx.onCreate(res),res}return typeof value==
"bigint"&&!ctx?.keep?Number(value):value}var NodeBase=class{constructor(type){Object.defineProperty(this,NODE_TYPE,{value:type})}clone(){const copy=Object.create(
Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(copy.range=this.range.slice()),copy}toJS(doc,{mapAsMap,maxAliasCount,onAnchor,
reviver}={}){if(!isDocument(doc))throw new TypeError("A document argument is required");const ctx={anchors:new Map,doc,keep:!0,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,
maxAliasCount:typeof maxAliasCount=="number"?maxAliasCount:100},res=toJS(this,"",ctx);if(typeof onAnchor=="function")for(const{count:count2,res:res2}of ctx.anchors.
values())onAnchor(res2,count2);return typeof reviver=="function"?applyReviver(reviver,{"":res},"",res):res}},Alias=class extends NodeBase{constructor(source){super(
ALIAS),this.source=source,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(doc,ctx){if(ctx?.maxAliasCount===0)
throw new ReferenceError("Alias resolution is disabled");let nodes;ctx?.aliasResolveCache?nodes=ctx.aliasResolveCache:(nodes=[],visit(doc,{Node:(_key,node)=>{(isAlias(
node)||hasAnchor(node))&&nodes.push(node)}}),ctx&&(ctx.aliasResolveCache=nodes));let found2;for(const node of nodes){if(node===this)break;node.anchor===this.source&&
(found2=node)}if(found2&&ctx){const{anchors,doc:doc2,maxAliasCount}=ctx;let data=anchors.get(found2);if(data||(toJS(found2,null,ctx),data=anchors.get(found2)),data?.
res===void 0){const msg="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(msg)}if(maxAliasCount>=0&&(data.count+=1,data.aliasCount===
0&&(data.aliasCount=getAliasCount(doc2,found2,anchors)),data.count*data.aliasCount>maxAliasCount)){const msg="Excessive alias count indicates a resource exhaust\
ion attack";throw new ReferenceError(msg)}}return found2}toJSON(_arg,ctx){if(!ctx)return{source:this.source};const source=this.resolve(ctx.doc,ctx);if(!source){
const msg=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(msg)}return ctx.anchors.get(source).res}toString(ctx,_onComment,_onChompKeep){
const src=`*${this.source}`;if(ctx){if(anchorIsValid(this.source),ctx.options.verifyAliasOrder&&!ctx.anchors.has(this.source)){const msg=`Unresolved alias (the \
anchor must be set before the alias): ${this.source}`;throw new Error(msg)}if(ctx.implicitKey)return`${src} `}return src}};function getAliasCount(doc,node,anchors){
if(isAlias(node)){const source=node.resolve(doc),anchor=anchors&&source&&anchors.get(source);return anchor?anchor.count*anchor.aliasCount:0}else if(isCollection(
node)){let count2=0;for(const item of node.items){const c=getAliasCount(doc,item,anchors);c>count2&&(count2=c)}return count2}else if(isPair(node)){const kc=getAliasCount(
doc,node.key,anchors),vc=getAliasCount(doc,node.value,anchors);return Math.max(kc,vc)}return 1}var isScalarValue=value=>!value||typeof value!="function"&&typeof value!=
"object",Scalar=class extends NodeBase{constructor(value){super(SCALAR),this.value=value}toJSON(arg,ctx){return ctx?.keep?this.value:toJS(this.value,arg,ctx)}toString(){
return String(this.value)}};Scalar.BLOCK_FOLDED="BLOCK_FOLDED",Scalar.BLOCK_LITERAL="BLOCK_LITERAL",Scalar.PLAIN="PLAIN",Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE",Scalar.
QUOTE_SINGLE="QUOTE_SINGLE";var defaultTagPrefix="tag:yaml.org,2002:";function findTagObject(value,tagName,tags){if(tagName){const match=tags.filter(t=>t.tag===
tagName),tagObj=match.find(t=>!t.format)??match[0];if(!tagObj)throw new Error(`Tag ${tagName} not found`);return tagObj}return tags.find(t=>t.identify?.(value)&&
!t.format)}function createNode(value,tagName,ctx){if(isDocument(value)&&(value=value.contents),isNode(value))return value;if(isPair(value)){const map3=ctx.schema[MAP].
createNode?.(ctx.schema,null,ctx);return map3.items.push(value),map3}(value instanceof String||value instanceof Number||value instanceof Boolean||typeof BigInt<
"u"&&value instanceof BigInt)&&(value=value.valueOf());const{aliasDuplicateObjects,onAnchor,onTagObj,schema:schema4,sourceObjects}=ctx;let ref;if(aliasDuplicateObjects&&
value&&typeof value=="object"){if(ref=sourceObjects.get(value),ref)return ref.anchor??(ref.anchor=onAnchor(value)),new Alias(ref.anchor);ref={anchor:null,node:null},
sourceObjects.set(value,ref)}tagName?.startsWith("!!")&&(tagName=defaultTagPrefix+tagName.slice(2));let tagObj=findTagObject(value,tagName,schema4.tags);if(!tagObj){
if(value&&typeof value.toJSON=="function"&&(value=value.toJSON()),!value||typeof value!="object"){const node2=new Scalar(value);return ref&&(ref.node=node2),node2}
tagObj=value instanceof Map?schema4[MAP]:Symbol.iterator in Object(value)?schema4[SEQ]:schema4[MAP]}onTagObj&&(onTagObj(tagObj),delete ctx.onTagObj);const node=tagObj?.
createNode?tagObj.createNode(ctx.schema,value,ctx):typeof tagObj?.nodeClass?.from=="function"?tagObj.nodeClass.from(ctx.schema,value,ctx):new Scalar(value);return tagName?
node.tag=tagName:tagObj.default||(node.tag=tagObj.tag),ref&&(ref.node=node),node}function collectionFromPath(schema4,path,value){let v=value;for(let i=path.length-
1;i>=0;--i){const k=path[i];if(typeof k=="number"&&Number.isInteger(k)&&k>=0){const a=[];a[k]=v,v=a}else v=new Map([[k,v]])}return createNode(v,void 0,{aliasDuplicateObjects:!1,
keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:schema4,sourceObjects:new Map})}var isEmptyPath=path=>path==
null||typeof path=="object"&&!!path[Symbol.iterator]().next().done,Collection=class extends NodeBase{constructor(type,schema4){super(type),Object.defineProperty(
this,"schema",{value:schema4,configurable:!0,enumerable:!1,writable:!0})}clone(schema4){const copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return schema4&&(copy.schema=schema4),copy.items=copy.items.map(it=>isNode(it)||isPair(it)?it.clone(schema4):it),this.range&&(copy.range=this.range.slice()),
copy}addIn(path,value){if(isEmptyPath(path))this.add(value);else{const[key,...rest]=path,node=this.get(key,!0);if(isCollection(node))node.addIn(rest,value);else if(node===
void 0&&this.schema)this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}}deleteIn(path){
const[key,...rest]=path;if(rest.length===0)return this.delete(key);const node=this.get(key,!0);if(isCollection(node))return node.deleteIn(rest);throw new Error(
`Expected YAML collection at ${key}. Remaining path: ${rest}`)}getIn(path,keepScalar){const[key,...rest]=path,node=this.get(key,!0);return rest.length===0?!keepScalar&&
isScalar(node)?node.value:node:isCollection(node)?node.getIn(rest,keepScalar):void 0}hasAllNullValues(allowScalar){return this.items.every(node=>{if(!isPair(node))
return!1;const n=node.value;return n==null||allowScalar&&isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(path){const[key,...rest]=path;
if(rest.length===0)return this.has(key);const node=this.get(key,!0);return isCollection(node)?node.hasIn(rest):!1}setIn(path,value){const[key,...rest]=path;if(rest.
length===0)this.set(key,value);else{const node=this.get(key,!0);if(isCollection(node))node.setIn(rest,value);else if(node===void 0&&this.schema)this.set(key,collectionFromPath(
this.schema,rest,value));else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}}},stringifyComment=str=>str.replace(/^(?!$)(?: $)?/gm,
"#");function indentComment(comment,indent){return/^\n+$/.test(comment)?comment.substring(1):indent?comment.replace(/^(?! *$)/gm,indent):comment}var lineComment=(str,indent,comment)=>str.
endsWith(`
`)?indentComment(comment,indent):comment.includes(`
`)?`
`+indentComment(comment,indent):(str.endsWith(" ")?"":" ")+comment,FOLD_FLOW="flow",FOLD_BLOCK="block",FOLD_QUOTED="quoted";function foldFlowLines(text2,indent,mode="\
flow",{indentAtStart,lineWidth=80,minContentWidth=20,onFold,onOverflow}={}){if(!lineWidth||lineWidth<0)return text2;lineWidth<minContentWidth&&(minContentWidth=
0);const endStep=Math.max(1+minContentWidth,1+lineWidth-indent.length);if(text2.length<=endStep)return text2;const folds=[],escapedFolds={};let end=lineWidth-indent.
length;typeof indentAtStart=="number"&&(indentAtStart>lineWidth-Math.max(2,minContentWidth)?folds.push(0):end=lineWidth-indentAtStart);let split,prev,overflow=!1,
i=-1,escStart=-1,escEnd=-1;mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(text2,i,indent.length),i!==-1&&(end=i+endStep));for(let ch;ch=text2[i+=1];){if(mode===
FOLD_QUOTED&&ch==="\\"){switch(escStart=i,text2[i+1]){case"x":i+=3;break;case"u":i+=5;break;case"U":i+=9;break;default:i+=1}escEnd=i}if(ch===`
`)mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(text2,i,indent.length)),end=i+indent.length+endStep,split=void 0;else{if(ch===" "&&prev&&prev!==" "&&prev!==`
`&&prev!=="	"){const next=text2[i+1];next&&next!==" "&&next!==`
`&&next!=="	"&&(split=i)}if(i>=end)if(split)folds.push(split),end=split+endStep,split=void 0;else if(mode===FOLD_QUOTED){for(;prev===" "||prev==="	";)prev=ch,ch=
text2[i+=1],overflow=!0;const j=i>escEnd+1?i-2:escStart-1;if(escapedFolds[j])return text2;folds.push(j),escapedFolds[j]=!0,end=j+endStep,split=void 0}else overflow=
!0}prev=ch}if(overflow&&onOverflow&&onOverflow(),folds.length===0)return text2;onFold&&onFold();let res=text2.slice(0,folds[0]);for(let i2=0;i2<folds.length;++i2){
const fold=folds[i2],end2=folds[i2+1]||text2.length;fold===0?res=`
${indent}${text2.slice(0,end2)}`:(mode===FOLD_QUOTED&&escapedFolds[fold]&&(res+=`${text2[fold]}\\`),res+=`
${indent}${text2.slice(fold+1,end2)}`)}return res}function consumeMoreIndentedLines(text2,i,indent){let end=i,start=i+1,ch=text2[start];for(;ch===" "||ch==="	";)
if(i<start+indent)ch=text2[++i];else{do ch=text2[++i];while(ch&&ch!==`
`);end=i,start=i+1,ch=text2[start]}return end}var getFoldOptions=(ctx,isBlock2)=>({indentAtStart:isBlock2?ctx.indent.length:ctx.indentAtStart,lineWidth:ctx.options.
lineWidth,minContentWidth:ctx.options.minContentWidth}),containsDocumentMarker=str=>/^(%|---|\.\.\.)/m.test(str);function lineLengthOverLimit(str,lineWidth,indentLength){
if(!lineWidth||lineWidth<0)return!1;const limit=lineWidth-indentLength,strLen=str.length;if(strLen<=limit)return!1;for(let i=0,start=0;i<strLen;++i)if(str[i]===
`
`){if(i-start>limit)return!0;if(start=i+1,strLen-start<=limit)return!1}return!0}function doubleQuotedString(value,ctx){const json=JSON.stringify(value);if(ctx.options.
doubleQuotedAsJSON)return json;const{implicitKey}=ctx,minMultiLineLength=ctx.options.doubleQuotedMinMultiLineLength,indent=ctx.indent||(containsDocumentMarker(value)?
"  ":"");let str="",start=0;for(let i=0,ch=json[i];ch;ch=json[++i])if(ch===" "&&json[i+1]==="\\"&&json[i+2]==="n"&&(str+=json.slice(start,i)+"\\ ",i+=1,start=i,
ch="\\"),ch==="\\")switch(json[i+1]){case"u":{str+=json.slice(start,i);const code=json.substr(i+2,4);switch(code){case"0000":str+="\\0";break;case"0007":str+="\\\
a";break;case"000b":str+="\\v";break;case"001b":str+="\\e";break;case"0085":str+="\\N";break;case"00a0":str+="\\_";break;case"2028":str+="\\L";break;case"2029":
str+="\\P";break;default:code.substr(0,2)==="00"?str+="\\x"+code.substr(2):str+=json.substr(i,6)}i+=5,start=i+1}break;case"n":if(implicitKey||json[i+2]==='"'||json.
length<minMultiLineLength)i+=1;else{for(str+=json.slice(start,i)+`

`;json[i+2]==="\\"&&json[i+3]==="n"&&json[i+4]!=='"';)str+=`
`,i+=2;str+=indent,json[i+2]===" "&&(str+="\\"),i+=1,start=i+1}break;default:i+=1}return str=start?str+json.slice(start):json,implicitKey?str:foldFlowLines(str,
indent,FOLD_QUOTED,getFoldOptions(ctx,!1))}function singleQuotedString(value,ctx){if(ctx.options.singleQuote===!1||ctx.implicitKey&&value.includes(`
`)||/[ \t]\n|\n[ \t]/.test(value))return doubleQuotedString(value,ctx);const indent=ctx.indent||(containsDocumentMarker(value)?"  ":""),res="'"+value.replace(/'/g,
"''").replace(/\n+/g,`$&
${indent}`)+"'";return ctx.implicitKey?res:foldFlowLines(res,indent,FOLD_FLOW,getFoldOptions(ctx,!1))}function quotedString(value,ctx){const{singleQuote}=ctx.options;
let qs;if(singleQuote===!1)qs=doubleQuotedString;else{const hasDouble=value.includes('"'),hasSingle=value.includes("'");hasDouble&&!hasSingle?qs=singleQuotedString:
hasSingle&&!hasDouble?qs=doubleQuotedString:qs=singleQuote?singleQuotedString:doubleQuotedString}return qs(value,ctx)}var blockEndNewlines;try{blockEndNewlines=
new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{blockEndNewlines=/\n+(?!\n|$)/g}function blockString({comment,type,value},ctx,onComment,onChompKeep){const{blockQuote,commentString,lineWidth}=ctx.
options;if(!blockQuote||/\n[\t ]+$/.test(value))return quotedString(value,ctx);const indent=ctx.indent||(ctx.forceBlockIndent||containsDocumentMarker(value)?"  ":
""),literal2=blockQuote==="literal"?!0:blockQuote==="folded"||type===Scalar.BLOCK_FOLDED?!1:type===Scalar.BLOCK_LITERAL?!0:!lineLengthOverLimit(value,lineWidth,
indent.length);if(!value)return literal2?`|
`:`>
`;let chomp,endStart;for(endStart=value.length;endStart>0;--endStart){const ch=value[endStart-1];if(ch!==`
`&&ch!=="	"&&ch!==" ")break}let end=value.substring(endStart);const endNlPos=end.indexOf(`
`);endNlPos===-1?chomp="-":value===end||endNlPos!==end.length-1?(chomp="+",onChompKeep&&onChompKeep()):chomp="",end&&(value=value.slice(0,-end.length),end[end.length-
1]===`
`&&(end=end.slice(0,-1)),end=end.replace(blockEndNewlines,`$&${indent}`));let startWithSpace=!1,startEnd,startNlPos=-1;for(startEnd=0;startEnd<value.length;++startEnd){
const ch=value[startEnd];if(ch===" ")startWithSpace=!0;else if(ch===`
`)startNlPos=startEnd;else break}let start=value.substring(0,startNlPos<startEnd?startNlPos+1:startEnd);start&&(value=value.substring(start.length),start=start.
replace(/\n+/g,`$&${indent}`));let header=(startWithSpace?indent?"2":"1":"")+chomp;if(comment&&(header+=" "+commentString(comment.replace(/ ?[\r\n]+/g," ")),onComment&&
onComment()),!literal2){const foldedValue=value.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${indent}`);let literalFallback=!1;const foldOptions=getFoldOptions(ctx,
!0);blockQuote!=="folded"&&type!==Scalar.BLOCK_FOLDED&&(foldOptions.onOverflow=()=>{literalFallback=!0});const body=foldFlowLines(`${start}${foldedValue}${end}`,
indent,FOLD_BLOCK,foldOptions);if(!literalFallback)return`>${header}
${indent}${body}`}return value=value.replace(/\n+/g,`$&${indent}`),`|${header}
${indent}${start}${value}${end}`}function plainString(item,ctx,onComment,onChompKeep){const{type,value}=item,{actualString,implicitKey,indent,indentStep,inFlow}=ctx;
if(implicitKey&&value.includes(`
`)||inFlow&&/[[\]{},]/.test(value))return quotedString(value,ctx);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value))
return implicitKey||inFlow||!value.includes(`
`)?quotedString(value,ctx):blockString(item,ctx,onComment,onChompKeep);if(!implicitKey&&!inFlow&&type!==Scalar.PLAIN&&value.includes(`
`))return blockString(item,ctx,onComment,onChompKeep);if(containsDocumentMarker(value)){if(indent==="")return ctx.forceBlockIndent=!0,blockString(item,ctx,onComment,
onChompKeep);if(implicitKey&&indent===indentStep)return quotedString(value,ctx)}const str=value.replace(/\n+/g,`$&
${indent}`);if(actualString){const test=tag=>tag.default&&tag.tag!=="tag:yaml.org,2002:str"&&tag.test?.test(str),{compat,tags}=ctx.doc.schema;if(tags.some(test)||
compat?.some(test))return quotedString(value,ctx)}return implicitKey?str:foldFlowLines(str,indent,FOLD_FLOW,getFoldOptions(ctx,!1))}function stringifyString(item,ctx,onComment,onChompKeep){
const{implicitKey,inFlow}=ctx,ss=typeof item.value=="string"?item:Object.assign({},item,{value:String(item.value)});let{type}=item;type!==Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.
test(ss.value)&&(type=Scalar.QUOTE_DOUBLE);const _stringify=_type=>{switch(_type){case Scalar.BLOCK_FOLDED:case Scalar.BLOCK_LITERAL:return implicitKey||inFlow?
quotedString(ss.value,ctx):blockString(ss,ctx,onComment,onChompKeep);case Scalar.QUOTE_DOUBLE:return doubleQuotedString(ss.value,ctx);case Scalar.QUOTE_SINGLE:return singleQuotedString(
ss.value,ctx);case Scalar.PLAIN:return plainString(ss,ctx,onComment,onChompKeep);default:return null}};let res=_stringify(type);if(res===null){const{defaultKeyType,
defaultStringType}=ctx.options,t=implicitKey&&defaultKeyType||defaultStringType;if(res=_stringify(t),res===null)throw new Error(`Unsupported default string type\
 ${t}`)}return res}function createStringifyContext(doc,options){const opt=Object.assign({blockQuote:!0,commentString:stringifyComment,defaultKeyType:null,defaultStringType:"\
PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,
nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},doc.schema.toStringOptions,options);let inFlow;switch(opt.collectionStyle){case"\
block":inFlow=!1;break;case"flow":inFlow=!0;break;default:inFlow=null}return{anchors:new Set,doc,flowCollectionPadding:opt.flowCollectionPadding?" ":"",indent:"",
indentStep:typeof opt.indent=="number"?" ".repeat(opt.indent):"  ",inFlow,options:opt}}function getTagObject(tags,item){if(item.tag){const match=tags.filter(t=>t.
tag===item.tag);if(match.length>0)return match.find(t=>t.format===item.format)??match[0]}let tagObj,obj;if(isScalar(item)){obj=item.value;let match=tags.filter(
t=>t.identify?.(obj));if(match.length>1){const testMatch=match.filter(t=>t.test);testMatch.length>0&&(match=testMatch)}tagObj=match.find(t=>t.format===item.format)??
match.find(t=>!t.format)}else obj=item,tagObj=tags.find(t=>t.nodeClass&&obj instanceof t.nodeClass);if(!tagObj){const name=obj?.constructor?.name??(obj===null?"\
null":typeof obj);throw new Error(`Tag not resolved for ${name} value`)}return tagObj}function stringifyProps(node,tagObj,{anchors,doc}){if(!doc.directives)return"";
const props=[],anchor=(isScalar(node)||isCollection(node))&&node.anchor;anchor&&anchorIsValid(anchor)&&(anchors.add(anchor),props.push(`&${anchor}`));const tag=node.
tag??(tagObj.default?null:tagObj.tag);return tag&&props.push(doc.directives.tagString(tag)),props.join(" ")}function stringify(item,ctx,onComment,onChompKeep){if(isPair(
item))return item.toString(ctx,onComment,onChompKeep);if(isAlias(item)){if(ctx.doc.directives)return item.toString(ctx);if(ctx.resolvedAliases?.has(item))throw new TypeError(
"Cannot stringify circular structure without alias nodes");ctx.resolvedAliases?ctx.resolvedAliases.add(item):ctx.resolvedAliases=new Set([item]),item=item.resolve(
ctx.doc)}let tagObj;const node=isNode(item)?item:ctx.doc.createNode(item,{onTagObj:o=>tagObj=o});tagObj??(tagObj=getTagObject(ctx.doc.schema.tags,node));const props=stringifyProps(
node,tagObj,ctx);props.length>0&&(ctx.indentAtStart=(ctx.indentAtStart??0)+props.length+1);const str=typeof tagObj.stringify=="function"?tagObj.stringify(node,ctx,
onComment,onChompKeep):isScalar(node)?stringifyString(node,ctx,onComment,onChompKeep):node.toString(ctx,onComment,onChompKeep);return props?isScalar(node)||str[0]===
"{"||str[0]==="["?`${props} ${str}`:`${props}
${ctx.indent}${str}`:str}function stringifyPair({key,value},ctx,onComment,onChompKeep){const{allNullValues,doc,indent,indentStep,options:{commentString,indentSeq,
simpleKeys}}=ctx;let keyComment=isNode(key)&&key.comment||null;if(simpleKeys){if(keyComment)throw new Error("With simple keys, key nodes cannot have comments");
if(isCollection(key)||!isNode(key)&&typeof key=="object"){const msg="With simple keys, collection cannot be used as a key value";throw new Error(msg)}}let explicitKey=!simpleKeys&&
(!key||keyComment&&value==null&&!ctx.inFlow||isCollection(key)||(isScalar(key)?key.type===Scalar.BLOCK_FOLDED||key.type===Scalar.BLOCK_LITERAL:typeof key=="obje\
ct"));ctx=Object.assign({},ctx,{allNullValues:!1,implicitKey:!explicitKey&&(simpleKeys||!allNullValues),indent:indent+indentStep});let keyCommentDone=!1,chompKeep=!1,
str=stringify(key,ctx,()=>keyCommentDone=!0,()=>chompKeep=!0);if(!explicitKey&&!ctx.inFlow&&str.length>1024){if(simpleKeys)throw new Error("With simple keys, si\
ngle line scalar must not span more than 1024 characters");explicitKey=!0}if(ctx.inFlow){if(allNullValues||value==null)return keyCommentDone&&onComment&&onComment(),
str===""?"?":explicitKey?`? ${str}`:str}else if(allNullValues&&!simpleKeys||value==null&&explicitKey)return str=`? ${str}`,keyComment&&!keyCommentDone?str+=lineComment(
str,ctx.indent,commentString(keyComment)):chompKeep&&onChompKeep&&onChompKeep(),str;keyCommentDone&&(keyComment=null),explicitKey?(keyComment&&(str+=lineComment(
str,ctx.indent,commentString(keyComment))),str=`? ${str}
${indent}:`):(str=`${str}:`,keyComment&&(str+=lineComment(str,ctx.indent,commentString(keyComment))));let vsb,vcb,valueComment;isNode(value)?(vsb=!!value.spaceBefore,
vcb=value.commentBefore,valueComment=value.comment):(vsb=!1,vcb=null,valueComment=null,value&&typeof value=="object"&&(value=doc.createNode(value))),ctx.implicitKey=
!1,!explicitKey&&!keyComment&&isScalar(value)&&(ctx.indentAtStart=str.length+1),chompKeep=!1,!indentSeq&&indentStep.length>=2&&!ctx.inFlow&&!explicitKey&&isSeq(
value)&&!value.flow&&!value.tag&&!value.anchor&&(ctx.indent=ctx.indent.substring(2));let valueCommentDone=!1;const valueStr=stringify(value,ctx,()=>valueCommentDone=
!0,()=>chompKeep=!0);let ws=" ";if(keyComment||vsb||vcb){if(ws=vsb?`
`:"",vcb){const cs=commentString(vcb);ws+=`
${indentComment(cs,ctx.indent)}`}valueStr===""&&!ctx.inFlow?ws===`
`&&valueComment&&(ws=`

`):ws+=`
${ctx.indent}`}else if(!explicitKey&&isCollection(value)){const vs0=valueStr[0],nl0=valueStr.indexOf(`
`),hasNewline=nl0!==-1,flow=ctx.inFlow??value.flow??value.items.length===0;if(hasNewline||!flow){let hasPropsLine=!1;if(hasNewline&&(vs0==="&"||vs0==="!")){let sp0=valueStr.
indexOf(" ");vs0==="&"&&sp0!==-1&&sp0<nl0&&valueStr[sp0+1]==="!"&&(sp0=valueStr.indexOf(" ",sp0+1)),(sp0===-1||nl0<sp0)&&(hasPropsLine=!0)}hasPropsLine||(ws=`
${ctx.indent}`)}}else(valueStr===""||valueStr[0]===`
`)&&(ws="");return str+=ws+valueStr,ctx.inFlow?valueCommentDone&&onComment&&onComment():valueComment&&!valueCommentDone?str+=lineComment(str,ctx.indent,commentString(
valueComment)):chompKeep&&onChompKeep&&onChompKeep(),str}function warn(logLevel,warning){(logLevel==="debug"||logLevel==="warn")&&console.warn(warning)}var MERGE_KEY="\
<<",merge={identify:value=>value===MERGE_KEY||typeof value=="symbol"&&value.description===MERGE_KEY,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.
assign(new Scalar(Symbol(MERGE_KEY)),{addToJSMap:addMergeToJSMap}),stringify:()=>MERGE_KEY},isMergeKey=(ctx,key)=>(merge.identify(key)||isScalar(key)&&(!key.type||
key.type===Scalar.PLAIN)&&merge.identify(key.value))&&ctx?.doc.schema.tags.some(tag=>tag.tag===merge.tag&&tag.default);function addMergeToJSMap(ctx,map3,value){
const source=resolveAliasValue(ctx,value);if(isSeq(source))for(const it of source.items)mergeValue(ctx,map3,it);else if(Array.isArray(source))for(const it of source)
mergeValue(ctx,map3,it);else mergeValue(ctx,map3,source)}function mergeValue(ctx,map3,value){const source=resolveAliasValue(ctx,value);if(!isMap(source))throw new Error(
"Merge sources must be maps or map aliases");const srcMap=source.toJSON(null,ctx,Map);for(const[key,value2]of srcMap)map3 instanceof Map?map3.has(key)||map3.set(
key,value2):map3 instanceof Set?map3.add(key):Object.prototype.hasOwnProperty.call(map3,key)||Object.defineProperty(map3,key,{value:value2,writable:!0,enumerable:!0,
configurable:!0});return map3}function resolveAliasValue(ctx,value){return ctx&&isAlias(value)?value.resolve(ctx.doc,ctx):value}function addPairToJSMap(ctx,map3,{
key,value}){if(isNode(key)&&key.addToJSMap)key.addToJSMap(ctx,map3,value);else if(isMergeKey(ctx,key))addMergeToJSMap(ctx,map3,value);else{const jsKey=toJS(key,
"",ctx);if(map3 instanceof Map)map3.set(jsKey,toJS(value,jsKey,ctx));else if(map3 instanceof Set)map3.add(jsKey);else{const stringKey=stringifyKey(key,jsKey,ctx),
jsValue=toJS(value,stringKey,ctx);stringKey in map3?Object.defineProperty(map3,stringKey,{value:jsValue,writable:!0,enumerable:!0,configurable:!0}):map3[stringKey]=
jsValue}}return map3}function stringifyKey(key,jsKey,ctx){if(jsKey===null)return"";if(typeof jsKey!="object")return String(jsKey);if(isNode(key)&&ctx?.doc){const strCtx=createStringifyContext(
ctx.doc,{});strCtx.anchors=new Set;for(const node of ctx.anchors.keys())strCtx.anchors.add(node.anchor);strCtx.inFlow=!0,strCtx.inStringifyKey=!0;const strKey=key.
toString(strCtx);if(!ctx.mapKeyWarned){let jsonStr=JSON.stringify(strKey);jsonStr.length>40&&(jsonStr=jsonStr.substring(0,36)+'..."'),warn(ctx.doc.options.logLevel,
`Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`),ctx.mapKeyWarned=!0}return strKey}
return JSON.stringify(jsKey)}function createPair(key,value,ctx){const k=createNode(key,void 0,ctx),v=createNode(value,void 0,ctx);return new Pair(k,v)}var Pair=class _Pair{constructor(key,value=null){
Object.defineProperty(this,NODE_TYPE,{value:PAIR}),this.key=key,this.value=value}clone(schema4){let{key,value}=this;return isNode(key)&&(key=key.clone(schema4)),
isNode(value)&&(value=value.clone(schema4)),new _Pair(key,value)}toJSON(_,ctx){const pair=ctx?.mapAsMap?new Map:{};return addPairToJSMap(ctx,pair,this)}toString(ctx,onComment,onChompKeep){
return ctx?.doc?stringifyPair(this,ctx,onComment,onChompKeep):JSON.stringify(this)}};function stringifyCollection(collection,ctx,options){return(ctx.inFlow??collection.
flow?stringifyFlowCollection:stringifyBlockCollection)(collection,ctx,options)}function stringifyBlockCollection({comment,items},ctx,{blockItemPrefix,flowChars,
itemIndent,onChompKeep,onComment}){const{indent,options:{commentString}}=ctx,itemCtx=Object.assign({},ctx,{indent:itemIndent,type:null});let chompKeep=!1;const lines=[];
for(let i=0;i<items.length;++i){const item=items[i];let comment2=null;if(isNode(item))!chompKeep&&item.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,item.
commentBefore,chompKeep),item.comment&&(comment2=item.comment);else if(isPair(item)){const ik=isNode(item.key)?item.key:null;ik&&(!chompKeep&&ik.spaceBefore&&lines.
push(""),addCommentBefore(ctx,lines,ik.commentBefore,chompKeep))}chompKeep=!1;let str2=stringify(item,itemCtx,()=>comment2=null,()=>chompKeep=!0);comment2&&(str2+=
lineComment(str2,itemIndent,commentString(comment2))),chompKeep&&comment2&&(chompKeep=!1),lines.push(blockItemPrefix+str2)}let str;if(lines.length===0)str=flowChars.
start+flowChars.end;else{str=lines[0];for(let i=1;i<lines.length;++i){const line2=lines[i];str+=line2?`
${indent}${line2}`:`
`}}return comment?(str+=`
`+indentComment(commentString(comment),indent),onComment&&onComment()):chompKeep&&onChompKeep&&onChompKeep(),str}function stringifyFlowCollection({items},ctx,{flowChars,
itemIndent}){const{indent,indentStep,flowCollectionPadding:fcPadding,options:{commentString}}=ctx;itemIndent+=indentStep;const itemCtx=Object.assign({},ctx,{indent:itemIndent,
inFlow:!0,type:null});let reqNewline=!1,linesAtValue=0;const lines=[];for(let i=0;i<items.length;++i){const item=items[i];let comment=null;if(isNode(item))item.
spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,item.commentBefore,!1),item.comment&&(comment=item.comment);else if(isPair(item)){const ik=isNode(item.key)?
item.key:null;ik&&(ik.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,ik.commentBefore,!1),ik.comment&&(reqNewline=!0));const iv=isNode(item.value)?item.
value:null;iv?(iv.comment&&(comment=iv.comment),iv.commentBefore&&(reqNewline=!0)):item.value==null&&ik?.comment&&(comment=ik.comment)}comment&&(reqNewline=!0);
let str=stringify(item,itemCtx,()=>comment=null);reqNewline||(reqNewline=lines.length>linesAtValue||str.includes(`
`)),i<items.length-1?str+=",":ctx.options.trailingComma&&(ctx.options.lineWidth>0&&(reqNewline||(reqNewline=lines.reduce((sum,line2)=>sum+line2.length+2,2)+(str.
length+2)>ctx.options.lineWidth)),reqNewline&&(str+=",")),comment&&(str+=lineComment(str,itemIndent,commentString(comment))),lines.push(str),linesAtValue=lines.
length}const{start,end}=flowChars;if(lines.length===0)return start+end;if(!reqNewline){const len=lines.reduce((sum,line2)=>sum+line2.length+2,2);reqNewline=ctx.
options.lineWidth>0&&len>ctx.options.lineWidth}if(reqNewline){let str=start;for(const line2 of lines)str+=line2?`
${indentStep}${indent}${line2}`:`
`;return`${str}
${indent}${end}`}else return`${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`}function addCommentBefore({indent,options:{commentString}},lines,comment,chompKeep){
if(comment&&chompKeep&&(comment=comment.replace(/^\n+/,"")),comment){const ic=indentComment(commentString(comment),indent);lines.push(ic.trimStart())}}function findPair(items,key){
const k=isScalar(key)?key.value:key;for(const it of items)if(isPair(it)&&(it.key===key||it.key===k||isScalar(it.key)&&it.key.value===k))return it}var YAMLMap=class extends Collection{static get tagName(){
return"tag:yaml.org,2002:map"}constructor(schema4){super(MAP,schema4),this.items=[]}static from(schema4,obj,ctx){const{keepUndefined,replacer}=ctx,map3=new this(
schema4),add=(key,value)=>{if(typeof replacer=="function")value=replacer.call(obj,key,value);else if(Array.isArray(replacer)&&!replacer.includes(key))return;(value!==
void 0||keepUndefined)&&map3.items.push(createPair(key,value,ctx))};if(obj instanceof Map)for(const[key,value]of obj)add(key,value);else if(obj&&typeof obj=="ob\
ject")for(const key of Object.keys(obj))add(key,obj[key]);return typeof schema4.sortMapEntries=="function"&&map3.items.sort(schema4.sortMapEntries),map3}add(pair,overwrite){
let _pair;isPair(pair)?_pair=pair:!pair||typeof pair!="object"||!("key"in pair)?_pair=new Pair(pair,pair?.value):_pair=new Pair(pair.key,pair.value);const prev=findPair(
this.items,_pair.key),sortEntries=this.schema?.sortMapEntries;if(prev){if(!overwrite)throw new Error(`Key ${_pair.key} already set`);isScalar(prev.value)&&isScalarValue(
_pair.value)?prev.value.value=_pair.value:prev.value=_pair.value}else if(sortEntries){const i=this.items.findIndex(item=>sortEntries(_pair,item)<0);i===-1?this.
items.push(_pair):this.items.splice(i,0,_pair)}else this.items.push(_pair)}delete(key){const it=findPair(this.items,key);return it?this.items.splice(this.items.
indexOf(it),1).length>0:!1}get(key,keepScalar){const node=findPair(this.items,key)?.value;return(!keepScalar&&isScalar(node)?node.value:node)??void 0}has(key){return!!findPair(
this.items,key)}set(key,value){this.add(new Pair(key,value),!0)}toJSON(_,ctx,Type){const map3=Type?new Type:ctx?.mapAsMap?new Map:{};ctx?.onCreate&&ctx.onCreate(
map3);for(const item of this.items)addPairToJSMap(ctx,map3,item);return map3}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this);for(const item of this.
items)if(!isPair(item))throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);return!ctx.allNullValues&&this.hasAllNullValues(!1)&&
(ctx=Object.assign({},ctx,{allNullValues:!0})),stringifyCollection(this,ctx,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:ctx.indent||"",onChompKeep,
onComment})}},map2={collection:"map",default:!0,nodeClass:YAMLMap,tag:"tag:yaml.org,2002:map",resolve(map3,onError){return isMap(map3)||onError("Expected a mapp\
ing for this tag"),map3},createNode:(schema4,obj,ctx)=>YAMLMap.from(schema4,obj,ctx)},YAMLSeq=class extends Collection{static get tagName(){return"tag:yaml.org,\
2002:seq"}constructor(schema4){super(SEQ,schema4),this.items=[]}add(value){this.items.push(value)}delete(key){const idx=asItemIndex(key);return typeof idx!="num\
ber"?!1:this.items.splice(idx,1).length>0}get(key,keepScalar){const idx=asItemIndex(key);if(typeof idx!="number")return;const it=this.items[idx];return!keepScalar&&
isScalar(it)?it.value:it}has(key){const idx=asItemIndex(key);return typeof idx=="number"&&idx<this.items.length}set(key,value){const idx=asItemIndex(key);if(typeof idx!=
"number")throw new Error(`Expected a valid index, not ${key}.`);const prev=this.items[idx];isScalar(prev)&&isScalarValue(value)?prev.value=value:this.items[idx]=
value}toJSON(_,ctx){const seq2=[];ctx?.onCreate&&ctx.onCreate(seq2);let i=0;for(const item of this.items)seq2.push(toJS(item,String(i++),ctx));return seq2}toString(ctx,onComment,onChompKeep){
return ctx?stringifyCollection(this,ctx,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(ctx.indent||"")+"  ",onChompKeep,onComment}):JSON.stringify(
this)}static from(schema4,obj,ctx){const{replacer}=ctx,seq2=new this(schema4);if(obj&&Symbol.iterator in Object(obj)){let i=0;for(let it of obj){if(typeof replacer==
"function"){const key=obj instanceof Set?it:String(i++);it=replacer.call(obj,key,it)}seq2.items.push(createNode(it,void 0,ctx))}}return seq2}};function asItemIndex(key){
let idx=isScalar(key)?key.value:key;return idx&&typeof idx=="string"&&(idx=Number(idx)),typeof idx=="number"&&Number.isInteger(idx)&&idx>=0?idx:null}var seq={collection:"\
seq",default:!0,nodeClass:YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(seq2,onError){return isSeq(seq2)||onError("Expected a sequence for this tag"),seq2},createNode:(schema4,obj,ctx)=>YAMLSeq.
from(schema4,obj,ctx)},string={identify:value=>typeof value=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify(item,ctx,onComment,onChompKeep){
return ctx=Object.assign({actualString:!0},ctx),stringifyString(item,ctx,onComment,onChompKeep)}},nullTag={identify:value=>value==null,createNode:()=>new Scalar(
null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar(null),stringify:({source},ctx)=>typeof source=="string"&&nullTag.
test.test(source)?source:ctx.options.nullStr},boolTag={identify:value=>typeof value=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:str=>new Scalar(str[0]==="t"||str[0]==="T"),stringify({source,value},ctx){if(source&&boolTag.test.test(source)){const sv=source[0]==="t"||source[0]==="T";
if(value===sv)return source}return value?ctx.options.trueStr:ctx.options.falseStr}};function stringifyNumber({format,minFractionDigits,tag,value}){if(typeof value==
"bigint")return String(value);const num=typeof value=="number"?value:Number(value);if(!isFinite(num))return isNaN(num)?".nan":num<0?"-.inf":".inf";let n=Object.
is(value,-0)?"-0":JSON.stringify(value);if(!format&&minFractionDigits&&(!tag||tag==="tag:yaml.org,2002:float")&&/^-?\d/.test(n)&&!n.includes("e")){let i=n.indexOf(
".");i<0&&(i=n.length,n+=".");let d=minFractionDigits-(n.length-i-1);for(;d-- >0;)n+="0"}return n}var floatNaN={identify:value=>typeof value=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:
Number.POSITIVE_INFINITY,stringify:stringifyNumber},floatExp={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:str=>parseFloat(str),stringify(node){const num=Number(node.value);return isFinite(num)?num.toExponential():stringifyNumber(node)}},float={identify:value=>typeof value==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(str){const node=new Scalar(parseFloat(str)),dot=str.indexOf(
".");return dot!==-1&&str[str.length-1]==="0"&&(node.minFractionDigits=str.length-dot-1),node},stringify:stringifyNumber},intIdentify=value=>typeof value=="bigi\
nt"||Number.isInteger(value),intResolve=(str,offset,radix,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str.substring(offset),radix);function intStringify(node,radix,prefix){
const{value}=node;return intIdentify(value)&&value>=0?prefix+value.toString(radix):stringifyNumber(node)}var intOct={identify:value=>intIdentify(value)&&value>=
0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,8,opt),stringify:node=>intStringify(node,8,
"0o")},int={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),stringify:stringifyNumber},
intHex={identify:value=>intIdentify(value)&&value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(str,_onError,opt)=>intResolve(
str,2,16,opt),stringify:node=>intStringify(node,16,"0x")},schema=[map2,seq,string,nullTag,boolTag,intOct,int,intHex,floatNaN,floatExp,float];function intIdentify2(value){
return typeof value=="bigint"||Number.isInteger(value)}var stringifyJSON=({value})=>JSON.stringify(value),jsonScalars=[{identify:value=>typeof value=="string",default:!0,
tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify:stringifyJSON},{identify:value=>value==null,createNode:()=>new Scalar(null),default:!0,tag:"tag:yaml.org,\
2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:value=>typeof value=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:str=>str==="true",stringify:stringifyJSON},{identify:intIdentify2,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(str,_onError,{
intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str,10),stringify:({value})=>intIdentify2(value)?value.toString():JSON.stringify(value)},{identify:value=>typeof value==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:str=>parseFloat(str),stringify:stringifyJSON}],
jsonError={default:!0,tag:"",test:/^/,resolve(str,onError){return onError(`Unresolved plain scalar ${JSON.stringify(str)}`),str}},schema2=[map2,seq].concat(jsonScalars,
jsonError),binary={identify:value=>value instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(src,onError){if(typeof atob=="function"){const str=atob(
src.replace(/[\n\r]/g,"")),buffer=new Uint8Array(str.length);for(let i=0;i<str.length;++i)buffer[i]=str.charCodeAt(i);return buffer}else return onError("This en\
vironment does not support reading binary tags; either Buffer or atob is required"),src},stringify({comment,type,value},ctx,onComment,onChompKeep){if(!value)return"";
const buf=value;let str;if(typeof btoa=="function"){let s="";for(let i=0;i<buf.length;++i)s+=String.fromCharCode(buf[i]);str=btoa(s)}else throw new Error("This \
environment does not support writing binary tags; either Buffer or btoa is required");if(type??(type=Scalar.BLOCK_LITERAL),type!==Scalar.QUOTE_DOUBLE){const lineWidth=Math.
max(ctx.options.lineWidth-ctx.indent.length,ctx.options.minContentWidth),n=Math.ceil(str.length/lineWidth),lines=new Array(n);for(let i=0,o=0;i<n;++i,o+=lineWidth)
lines[i]=str.substr(o,lineWidth);str=lines.join(type===Scalar.BLOCK_LITERAL?`
`:" ")}return stringifyString({comment,type,value:str},ctx,onComment,onChompKeep)}};function resolvePairs(seq2,onError){if(isSeq(seq2))for(let i=0;i<seq2.items.
length;++i){let item=seq2.items[i];if(!isPair(item)){if(isMap(item)){item.items.length>1&&onError("Each pair must have its own sequence indicator");const pair=item.
items[0]||new Pair(new Scalar(null));if(item.commentBefore&&(pair.key.commentBefore=pair.key.commentBefore?`${item.commentBefore}
${pair.key.commentBefore}`:item.commentBefore),item.comment){const cn=pair.value??pair.key;cn.comment=cn.comment?`${item.comment}
${cn.comment}`:item.comment}item=pair}seq2.items[i]=isPair(item)?item:new Pair(item)}}else onError("Expected a sequence for this tag");return seq2}function createPairs(schema4,iterable,ctx){
const{replacer}=ctx,pairs2=new YAMLSeq(schema4);pairs2.tag="tag:yaml.org,2002:pairs";let i=0;if(iterable&&Symbol.iterator in Object(iterable))for(let it of iterable){
typeof replacer=="function"&&(it=replacer.call(iterable,String(i++),it));let key,value;if(Array.isArray(it))if(it.length===2)key=it[0],value=it[1];else throw new TypeError(
`Expected [key, value] tuple: ${it}`);else if(it&&it instanceof Object){const keys=Object.keys(it);if(keys.length===1)key=keys[0],value=it[key];else throw new TypeError(
`Expected tuple with one key, not ${keys.length} keys`)}else key=it;pairs2.items.push(createPair(key,value,ctx))}return pairs2}var pairs={collection:"seq",default:!1,
tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs},YAMLOMap=class _YAMLOMap extends YAMLSeq{constructor(){super(),this.add=YAMLMap.prototype.
add.bind(this),this.delete=YAMLMap.prototype.delete.bind(this),this.get=YAMLMap.prototype.get.bind(this),this.has=YAMLMap.prototype.has.bind(this),this.set=YAMLMap.
prototype.set.bind(this),this.tag=_YAMLOMap.tag}toJSON(_,ctx){if(!ctx)return super.toJSON(_);const map3=new Map;ctx?.onCreate&&ctx.onCreate(map3);for(const pair of this.
items){let key,value;if(isPair(pair)?(key=toJS(pair.key,"",ctx),value=toJS(pair.value,key,ctx)):key=toJS(pair,"",ctx),map3.has(key))throw new Error("Ordered map\
s must not include duplicate keys");map3.set(key,value)}return map3}static from(schema4,iterable,ctx){const pairs2=createPairs(schema4,iterable,ctx),omap2=new this;
return omap2.items=pairs2.items,omap2}};YAMLOMap.tag="tag:yaml.org,2002:omap";var omap={collection:"seq",identify:value=>value instanceof Map,nodeClass:YAMLOMap,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(seq2,onError){const pairs2=resolvePairs(seq2,onError),seenKeys=[];for(const{key}of pairs2.items)isScalar(key)&&(seenKeys.
includes(key.value)?onError(`Ordered maps must not include duplicate keys: ${key.value}`):seenKeys.push(key.value));return Object.assign(new YAMLOMap,pairs2)},createNode:(schema4,iterable,ctx)=>YAMLOMap.
from(schema4,iterable,ctx)};function boolStringify({value,source},ctx){return source&&(value?trueTag:falseTag).test.test(source)?source:value?ctx.options.trueStr:
ctx.options.falseStr}var trueTag={identify:value=>value===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar(
!0),stringify:boolStringify},falseTag={identify:value=>value===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar(
!1),stringify:boolStringify},floatNaN2={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:str=>str.slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber},floatExp2={identify:value=>typeof value==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str.replace(
/_/g,"")),stringify(node){const num=Number(node.value);return isFinite(num)?num.toExponential():stringifyNumber(node)}},float2={identify:value=>typeof value=="n\
umber",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(str){const node=new Scalar(parseFloat(str.replace(/_/g,""))),dot=str.
indexOf(".");if(dot!==-1){const f=str.substring(dot+1).replace(/_/g,"");f[f.length-1]==="0"&&(node.minFractionDigits=f.length)}return node},stringify:stringifyNumber},
intIdentify3=value=>typeof value=="bigint"||Number.isInteger(value);function intResolve2(str,offset,radix,{intAsBigInt}){const sign=str[0];if((sign==="-"||sign===
"+")&&(offset+=1),str=str.substring(offset).replace(/_/g,""),intAsBigInt){switch(radix){case 2:str=`0b${str}`;break;case 8:str=`0o${str}`;break;case 16:str=`0x${str}`;
break}const n2=BigInt(str);return sign==="-"?BigInt(-1)*n2:n2}const n=parseInt(str,radix);return sign==="-"?-1*n:n}function intStringify2(node,radix,prefix){const{
value}=node;if(intIdentify3(value)){const str=value.toString(radix);return value<0?"-"+prefix+str.substr(1):prefix+str}return stringifyNumber(node)}var intBin={
identify:intIdentify3,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(str,_onError,opt)=>intResolve2(str,2,2,opt),stringify:node=>intStringify2(
node,2,"0b")},intOct2={identify:intIdentify3,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(str,_onError,opt)=>intResolve2(
str,1,8,opt),stringify:node=>intStringify2(node,8,"0")},int2={identify:intIdentify3,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(str,_onError,opt)=>intResolve2(
str,0,10,opt),stringify:stringifyNumber},intHex2={identify:intIdentify3,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(str,_onError,opt)=>intResolve2(
str,2,16,opt),stringify:node=>intStringify2(node,16,"0x")},YAMLSet=class _YAMLSet extends YAMLMap{constructor(schema4){super(schema4),this.tag=_YAMLSet.tag}add(key){
let pair;isPair(key)?pair=key:key&&typeof key=="object"&&"key"in key&&"value"in key&&key.value===null?pair=new Pair(key.key,null):pair=new Pair(key,null),findPair(
this.items,pair.key)||this.items.push(pair)}get(key,keepPair){const pair=findPair(this.items,key);return!keepPair&&isPair(pair)?isScalar(pair.key)?pair.key.value:
pair.key:pair}set(key,value){if(typeof value!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);const prev=findPair(
this.items,key);prev&&!value?this.items.splice(this.items.indexOf(prev),1):!prev&&value&&this.items.push(new Pair(key))}toJSON(_,ctx){return super.toJSON(_,ctx,
Set)}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},ctx,{allNullValues:!0}),
onComment,onChompKeep);throw new Error("Set items must all have null values")}static from(schema4,iterable,ctx){const{replacer}=ctx,set2=new this(schema4);if(iterable&&
Symbol.iterator in Object(iterable))for(let value of iterable)typeof replacer=="function"&&(value=replacer.call(iterable,value,value)),set2.items.push(createPair(
value,null,ctx));return set2}};YAMLSet.tag="tag:yaml.org,2002:set";var set={collection:"map",identify:value=>value instanceof Set,nodeClass:YAMLSet,default:!1,tag:"\
tag:yaml.org,2002:set",createNode:(schema4,iterable,ctx)=>YAMLSet.from(schema4,iterable,ctx),resolve(map3,onError){if(isMap(map3)){if(map3.hasAllNullValues(!0))
return Object.assign(new YAMLSet,map3);onError("Set items must all have null values")}else onError("Expected a mapping for this tag");return map3}};function parseSexagesimal(str,asBigInt){
const sign=str[0],parts=sign==="-"||sign==="+"?str.substring(1):str,num=n=>asBigInt?BigInt(n):Number(n),res=parts.replace(/_/g,"").split(":").reduce((res2,p)=>res2*
num(60)+num(p),num(0));return sign==="-"?num(-1)*res:res}function stringifySexagesimal(node){let{value}=node,num=n=>n;if(typeof value=="bigint")num=n=>BigInt(n);else if(isNaN(
value)||!isFinite(value))return stringifyNumber(node);let sign="";value<0&&(sign="-",value*=num(-1));const _60=num(60),parts=[value%_60];return value<60?parts.unshift(
0):(value=(value-parts[0])/_60,parts.unshift(value%_60),value>=60&&(value=(value-parts[0])/_60,parts.unshift(value))),sign+parts.map(n=>String(n).padStart(2,"0")).
join(":").replace(/000000\d*$/,"")}var intTime={identify:value=>typeof value=="bigint"||Number.isInteger(value),default:!0,tag:"tag:yaml.org,2002:int",format:"T\
IME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(str,_onError,{intAsBigInt})=>parseSexagesimal(str,intAsBigInt),stringify:stringifySexagesimal},floatTime={
identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:str=>parseSexagesimal(
str,!1),stringify:stringifySexagesimal},timestamp={identify:value=>value instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-(\
[0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(str){const match=str.
match(timestamp.test);if(!match)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,year,month,day,hour,minute,second]=match.map(Number),
millisec=match[7]?Number((match[7]+"00").substr(1,3)):0;let date=Date.UTC(year,month-1,day,hour||0,minute||0,second||0,millisec);const tz=match[8];if(tz&&tz!=="\
Z"){let d=parseSexagesimal(tz,!1);Math.abs(d)<30&&(d*=60),date-=6e4*d}return new Date(date)},stringify:({value})=>value?.toISOString().replace(/(T00:00:00)?\.000Z$/,
"")??""},schema3=[map2,seq,string,nullTag,trueTag,falseTag,intBin,intOct2,int2,intHex2,floatNaN2,floatExp2,float2,binary,merge,omap,pairs,set,intTime,floatTime,
timestamp],schemas=new Map([["core",schema],["failsafe",[map2,seq,string]],["json",schema2],["yaml11",schema3],["yaml-1.1",schema3]]),tagsByName={binary,bool:boolTag,
float,floatExp,floatNaN,floatTime,int,intHex,intOct,intTime,map:map2,merge,null:nullTag,omap,pairs,seq,set,timestamp},coreKnownTags={"tag:yaml.org,2002:binary":binary,
"tag:yaml.org,2002:merge":merge,"tag:yaml.org,2002:omap":omap,"tag:yaml.org,2002:pairs":pairs,"tag:yaml.org,2002:set":set,"tag:yaml.org,2002:timestamp":timestamp};
function getTags(customTags,schemaName,addMergeTag){const schemaTags=schemas.get(schemaName);if(schemaTags&&!customTags)return addMergeTag&&!schemaTags.includes(
merge)?schemaTags.concat(merge):schemaTags.slice();let tags=schemaTags;if(!tags)if(Array.isArray(customTags))tags=[];else{const keys=Array.from(schemas.keys()).
filter(key=>key!=="yaml11").map(key=>JSON.stringify(key)).join(", ");throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags ar\
ray`)}if(Array.isArray(customTags))for(const tag of customTags)tags=tags.concat(tag);else typeof customTags=="function"&&(tags=customTags(tags.slice()));return addMergeTag&&
(tags=tags.concat(merge)),tags.reduce((tags2,tag)=>{const tagObj=typeof tag=="string"?tagsByName[tag]:tag;if(!tagObj){const tagName=JSON.stringify(tag),keys=Object.
keys(tagsByName).map(key=>JSON.stringify(key)).join(", ");throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`)}return tags2.includes(tagObj)||tags2.
push(tagObj),tags2},[])}var sortMapEntriesByKey=(a,b)=>a.key<b.key?-1:a.key>b.key?1:0,Schema=class _Schema{constructor({compat,customTags,merge:merge2,resolveKnownTags,
schema:schema4,sortMapEntries,toStringDefaults}){this.compat=Array.isArray(compat)?getTags(compat,"compat"):compat?getTags(null,compat):null,this.name=typeof schema4==
"string"&&schema4||"core",this.knownTags=resolveKnownTags?coreKnownTags:{},this.tags=getTags(customTags,this.name,merge2),this.toStringOptions=toStringDefaults??
null,Object.defineProperty(this,MAP,{value:map2}),Object.defineProperty(this,SCALAR,{value:string}),Object.defineProperty(this,SEQ,{value:seq}),this.sortMapEntries=
typeof sortMapEntries=="function"?sortMapEntries:sortMapEntries===!0?sortMapEntriesByKey:null}clone(){const copy=Object.create(_Schema.prototype,Object.getOwnPropertyDescriptors(
this));return copy.tags=this.tags.slice(),copy}};function stringifyDocument(doc,options){const lines=[];let hasDirectives=options.directives===!0;if(options.directives!==
!1&&doc.directives){const dir=doc.directives.toString(doc);dir?(lines.push(dir),hasDirectives=!0):doc.directives.docStart&&(hasDirectives=!0)}hasDirectives&&lines.
push("---");const ctx=createStringifyContext(doc,options),{commentString}=ctx.options;if(doc.commentBefore){lines.length!==1&&lines.unshift("");const cs=commentString(
doc.commentBefore);lines.unshift(indentComment(cs,""))}let chompKeep=!1,contentComment=null;if(doc.contents){if(isNode(doc.contents)){if(doc.contents.spaceBefore&&
hasDirectives&&lines.push(""),doc.contents.commentBefore){const cs=commentString(doc.contents.commentBefore);lines.push(indentComment(cs,""))}ctx.forceBlockIndent=
!!doc.comment,contentComment=doc.contents.comment}const onChompKeep=contentComment?void 0:()=>chompKeep=!0;let body=stringify(doc.contents,ctx,()=>contentComment=
null,onChompKeep);contentComment&&(body+=lineComment(body,"",commentString(contentComment))),(body[0]==="|"||body[0]===">")&&lines[lines.length-1]==="---"?lines[lines.
length-1]=`--- ${body}`:lines.push(body)}else lines.push(stringify(doc.contents,ctx));if(doc.directives?.docEnd)if(doc.comment){const cs=commentString(doc.comment);
cs.includes(`
`)?(lines.push("..."),lines.push(indentComment(cs,""))):lines.push(`... ${cs}`)}else lines.push("...");else{let dc=doc.comment;dc&&chompKeep&&(dc=dc.replace(/^\n+/,
"")),dc&&((!chompKeep||contentComment)&&lines[lines.length-1]!==""&&lines.push(""),lines.push(indentComment(commentString(dc),"")))}return lines.join(`
`)+`
`}var Document=class _Document{constructor(value,replacer,options){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(
this,NODE_TYPE,{value:DOC});let _replacer=null;typeof replacer=="function"||Array.isArray(replacer)?_replacer=replacer:options===void 0&&replacer&&(options=replacer,
replacer=void 0);const opt=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},
options);this.options=opt;let{version}=opt;options?._directives?(this.directives=options._directives.atDocument(),this.directives.yaml.explicit&&(version=this.directives.
yaml.version)):this.directives=new Directives({version}),this.setSchema(version,options),this.contents=value===void 0?null:this.createNode(value,_replacer,options)}clone(){
const copy=Object.create(_Document.prototype,{[NODE_TYPE]:{value:DOC}});return copy.commentBefore=this.commentBefore,copy.comment=this.comment,copy.errors=this.
errors.slice(),copy.warnings=this.warnings.slice(),copy.options=Object.assign({},this.options),this.directives&&(copy.directives=this.directives.clone()),copy.schema=
this.schema.clone(),copy.contents=isNode(this.contents)?this.contents.clone(copy.schema):this.contents,this.range&&(copy.range=this.range.slice()),copy}add(value){
assertCollection(this.contents)&&this.contents.add(value)}addIn(path,value){assertCollection(this.contents)&&this.contents.addIn(path,value)}createAlias(node,name){
if(!node.anchor){const prev=anchorNames(this);node.anchor=!name||prev.has(name)?findNewAnchor(name||"a",prev):name}return new Alias(node.anchor)}createNode(value,replacer,options){
let _replacer;if(typeof replacer=="function")value=replacer.call({"":value},"",value),_replacer=replacer;else if(Array.isArray(replacer)){const keyToStr=v=>typeof v==
"number"||v instanceof String||v instanceof Number,asStr=replacer.filter(keyToStr).map(String);asStr.length>0&&(replacer=replacer.concat(asStr)),_replacer=replacer}else
options===void 0&&replacer&&(options=replacer,replacer=void 0);const{aliasDuplicateObjects,anchorPrefix,flow,keepUndefined,onTagObj,tag}=options??{},{onAnchor,setAnchors,
sourceObjects}=createNodeAnchors(this,anchorPrefix||"a"),ctx={aliasDuplicateObjects:aliasDuplicateObjects??!0,keepUndefined:keepUndefined??!1,onAnchor,onTagObj,
replacer:_replacer,schema:this.schema,sourceObjects},node=createNode(value,tag,ctx);return flow&&isCollection(node)&&(node.flow=!0),setAnchors(),node}createPair(key,value,options={}){
const k=this.createNode(key,null,options),v=this.createNode(value,null,options);return new Pair(k,v)}delete(key){return assertCollection(this.contents)?this.contents.
delete(key):!1}deleteIn(path){return isEmptyPath(path)?this.contents==null?!1:(this.contents=null,!0):assertCollection(this.contents)?this.contents.deleteIn(path):
!1}get(key,keepScalar){return isCollection(this.contents)?this.contents.get(key,keepScalar):void 0}getIn(path,keepScalar){return isEmptyPath(path)?!keepScalar&&
isScalar(this.contents)?this.contents.value:this.contents:isCollection(this.contents)?this.contents.getIn(path,keepScalar):void 0}has(key){return isCollection(this.
contents)?this.contents.has(key):!1}hasIn(path){return isEmptyPath(path)?this.contents!==void 0:isCollection(this.contents)?this.contents.hasIn(path):!1}set(key,value){
this.contents==null?this.contents=collectionFromPath(this.schema,[key],value):assertCollection(this.contents)&&this.contents.set(key,value)}setIn(path,value){isEmptyPath(
path)?this.contents=value:this.contents==null?this.contents=collectionFromPath(this.schema,Array.from(path),value):assertCollection(this.contents)&&this.contents.
setIn(path,value)}setSchema(version,options={}){typeof version=="number"&&(version=String(version));let opt;switch(version){case"1.1":this.directives?this.directives.
yaml.version="1.1":this.directives=new Directives({version:"1.1"}),opt={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.
yaml.version=version:this.directives=new Directives({version}),opt={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,opt=
null;break;default:{const sv=JSON.stringify(version);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`)}}if(options.schema instanceof
Object)this.schema=options.schema;else if(opt)this.schema=new Schema(Object.assign(opt,options));else throw new Error("With a null YAML version, the { schema: S\
chema } option is required")}toJS({json,jsonArg,mapAsMap,maxAliasCount,onAnchor,reviver}={}){const ctx={anchors:new Map,doc:this,keep:!json,mapAsMap:mapAsMap===
!0,mapKeyWarned:!1,maxAliasCount:typeof maxAliasCount=="number"?maxAliasCount:100},res=toJS(this.contents,jsonArg??"",ctx);if(typeof onAnchor=="function")for(const{
count:count2,res:res2}of ctx.anchors.values())onAnchor(res2,count2);return typeof reviver=="function"?applyReviver(reviver,{"":res},"",res):res}toJSON(jsonArg,onAnchor){
return this.toJS({json:!0,jsonArg,mapAsMap:!1,onAnchor})}toString(options={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringifie\
d");if("indent"in options&&(!Number.isInteger(options.indent)||Number(options.indent)<=0)){const s=JSON.stringify(options.indent);throw new Error(`"indent" opti\
on must be a positive integer, not ${s}`)}return stringifyDocument(this,options)}};function assertCollection(contents){if(isCollection(contents))return!0;throw new Error(
"Expected a YAML collection as document contents")}var YAMLError=class extends Error{constructor(name,pos,code,message){super(),this.name=name,this.code=code,this.
message=message,this.pos=pos}},YAMLParseError=class extends YAMLError{constructor(pos,code,message){super("YAMLParseError",pos,code,message)}},YAMLWarning=class extends YAMLError{constructor(pos,code,message){
super("YAMLWarning",pos,code,message)}};function resolveProps(tokens,{flow,indicator,next,offset,onError,parentIndent,startOnNewline}){let spaceBefore=!1,atNewline=startOnNewline,
hasSpace=startOnNewline,comment="",commentSep="",hasNewline=!1,reqSpace=!1,tab=null,anchor=null,tag=null,newlineAfterProp=null,comma=null,found2=null,start=null;
for(const token of tokens)switch(reqSpace&&(token.type!=="space"&&token.type!=="newline"&&token.type!=="comma"&&onError(token.offset,"MISSING_CHAR","Tags and an\
chors must be separated from the next token by white space"),reqSpace=!1),tab&&(atNewline&&token.type!=="comment"&&token.type!=="newline"&&onError(tab,"TAB_AS_I\
NDENT","Tabs are not allowed as indentation"),tab=null),token.type){case"space":!flow&&(indicator!=="doc-start"||next?.type!=="flow-collection")&&token.source.includes(
"	")&&(tab=token),hasSpace=!0;break;case"comment":{hasSpace||onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space character\
s");const cb=token.source.substring(1)||" ";comment?comment+=commentSep+cb:comment=cb,commentSep="",atNewline=!1;break}case"newline":atNewline?comment?comment+=
token.source:(!found2||indicator!=="seq-item-ind")&&(spaceBefore=!0):commentSep+=token.source,atNewline=!0,hasNewline=!0,(anchor||tag)&&(newlineAfterProp=token),
hasSpace=!0;break;case"anchor":anchor&&onError(token,"MULTIPLE_ANCHORS","A node can have at most one anchor"),token.source.endsWith(":")&&onError(token.offset+token.
source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),anchor=token,start??(start=token.offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break;case"tag":{
tag&&onError(token,"MULTIPLE_TAGS","A node can have at most one tag"),tag=token,start??(start=token.offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break}case indicator:
(anchor||tag)&&onError(token,"BAD_PROP_ORDER",`Anchors and tags must be after the ${token.source} indicator`),found2&&onError(token,"UNEXPECTED_TOKEN",`Unexpect\
ed ${token.source} in ${flow??"collection"}`),found2=token,atNewline=indicator==="seq-item-ind"||indicator==="explicit-key-ind",hasSpace=!1;break;case"comma":if(flow){
comma&&onError(token,"UNEXPECTED_TOKEN",`Unexpected , in ${flow}`),comma=token,atNewline=!1,hasSpace=!1;break}default:onError(token,"UNEXPECTED_TOKEN",`Unexpect\
ed ${token.type} token`),atNewline=!1,hasSpace=!1}const last=tokens[tokens.length-1],end=last?last.offset+last.source.length:offset;return reqSpace&&next&&next.
type!=="space"&&next.type!=="newline"&&next.type!=="comma"&&(next.type!=="scalar"||next.source!=="")&&onError(next.offset,"MISSING_CHAR","Tags and anchors must \
be separated from the next token by white space"),tab&&(atNewline&&tab.indent<=parentIndent||next?.type==="block-map"||next?.type==="block-seq")&&onError(tab,"T\
AB_AS_INDENT","Tabs are not allowed as indentation"),{comma,found:found2,spaceBefore,comment,hasNewline,anchor,tag,newlineAfterProp,end,start:start??end}}function containsNewline(key){
if(!key)return null;switch(key.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(key.source.includes(`
`))return!0;if(key.end){for(const st of key.end)if(st.type==="newline")return!0}return!1;case"flow-collection":for(const it of key.items){for(const st of it.start)
if(st.type==="newline")return!0;if(it.sep){for(const st of it.sep)if(st.type==="newline")return!0}if(containsNewline(it.key)||containsNewline(it.value))return!0}
return!1;default:return!0}}function flowIndentCheck(indent,fc,onError){if(fc?.type==="flow-collection"){const end=fc.end[0];end.indent===indent&&(end.source==="\
]"||end.source==="}")&&containsNewline(fc)&&onError(end,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function mapIncludes(ctx,items,search){
const{uniqueKeys}=ctx.options;if(uniqueKeys===!1)return!1;const isEqual=typeof uniqueKeys=="function"?uniqueKeys:(a,b)=>a===b||isScalar(a)&&isScalar(b)&&a.value===
b.value;return items.some(pair=>isEqual(pair.key,search))}var startColMsg="All mapping items must start at the same column";function resolveBlockMap({composeNode:composeNode2,
composeEmptyNode:composeEmptyNode2},ctx,bm,onError,tag){const NodeClass=tag?.nodeClass??YAMLMap,map3=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1);let offset=bm.
offset,commentEnd=null;for(const collItem of bm.items){const{start,key,sep,value}=collItem,keyProps=resolveProps(start,{indicator:"explicit-key-ind",next:key??sep?.[0],
offset,onError,parentIndent:bm.indent,startOnNewline:!0}),implicitKey=!keyProps.found;if(implicitKey){if(key&&(key.type==="block-seq"?onError(offset,"BLOCK_AS_I\
MPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in key&&key.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg)),!keyProps.
anchor&&!keyProps.tag&&!sep){commentEnd=keyProps.end,keyProps.comment&&(map3.comment?map3.comment+=`
`+keyProps.comment:map3.comment=keyProps.comment);continue}(keyProps.newlineAfterProp||containsNewline(key))&&onError(key??start[start.length-1],"MULTILINE_IMPL\
ICIT_KEY","Implicit keys need to be on a single line")}else keyProps.found?.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg);ctx.atKey=!0;const keyStart=keyProps.
end,keyNode=key?composeNode2(ctx,key,keyProps,onError):composeEmptyNode2(ctx,keyStart,start,null,keyProps,onError);ctx.schema.compat&&flowIndentCheck(bm.indent,
key,onError),ctx.atKey=!1,mapIncludes(ctx,map3.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must be unique");const valueProps=resolveProps(sep??[],
{indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:bm.indent,startOnNewline:!key||key.type==="block-scalar"});if(offset=valueProps.
end,valueProps.found){implicitKey&&(value?.type==="block-map"&&!valueProps.hasNewline&&onError(offset,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed i\
n compact mappings"),ctx.options.strict&&keyProps.start<valueProps.found.offset-1024&&onError(keyNode.range,"KEY_OVER_1024_CHARS","The : indicator must be at mo\
st 1024 chars after the start of an implicit block mapping key"));const valueNode=value?composeNode2(ctx,value,valueProps,onError):composeEmptyNode2(ctx,offset,
sep,null,valueProps,onError);ctx.schema.compat&&flowIndentCheck(bm.indent,value,onError),offset=valueNode.range[2];const pair=new Pair(keyNode,valueNode);ctx.options.
keepSourceTokens&&(pair.srcToken=collItem),map3.items.push(pair)}else{implicitKey&&onError(keyNode.range,"MISSING_CHAR","Implicit map keys need to be followed b\
y map values"),valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);const pair=new Pair(keyNode);ctx.options.keepSourceTokens&&(pair.srcToken=collItem),map3.items.push(pair)}}
return commentEnd&&commentEnd<offset&&onError(commentEnd,"IMPOSSIBLE","Map comment with trailing content"),map3.range=[bm.offset,offset,commentEnd??offset],map3}
function resolveBlockSeq({composeNode:composeNode2,composeEmptyNode:composeEmptyNode2},ctx,bs,onError,tag){const NodeClass=tag?.nodeClass??YAMLSeq,seq2=new NodeClass(
ctx.schema);ctx.atRoot&&(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset=bs.offset,commentEnd=null;for(const{start,value}of bs.items){const props=resolveProps(
start,{indicator:"seq-item-ind",next:value,offset,onError,parentIndent:bs.indent,startOnNewline:!0});if(!props.found)if(props.anchor||props.tag||value)value?.type===
"block-seq"?onError(props.end,"BAD_INDENT","All sequence items must start at the same column"):onError(offset,"MISSING_CHAR","Sequence item without - indicator");else{
commentEnd=props.end,props.comment&&(seq2.comment=props.comment);continue}const node=value?composeNode2(ctx,value,props,onError):composeEmptyNode2(ctx,props.end,
start,null,props,onError);ctx.schema.compat&&flowIndentCheck(bs.indent,value,onError),offset=node.range[2],seq2.items.push(node)}return seq2.range=[bs.offset,offset,
commentEnd??offset],seq2}function resolveEnd(end,offset,reqSpace,onError){let comment="";if(end){let hasSpace=!1,sep="";for(const token of end){const{source,type}=token;
switch(type){case"space":hasSpace=!0;break;case"comment":{reqSpace&&!hasSpace&&onError(token,"MISSING_CHAR","Comments must be separated from other tokens by whi\
te space characters");const cb=source.substring(1)||" ";comment?comment+=sep+cb:comment=cb,sep="";break}case"newline":comment&&(sep+=source),hasSpace=!0;break;default:
onError(token,"UNEXPECTED_TOKEN",`Unexpected ${type} at node end`)}offset+=source.length}}return{comment,offset}}var blockMsg="Block collections are not allowed\
 within flow collections",isBlock=token=>token&&(token.type==="block-map"||token.type==="block-seq");function resolveFlowCollection({composeNode:composeNode2,composeEmptyNode:composeEmptyNode2},ctx,fc,onError,tag){
const isMap2=fc.start.source==="{",fcName=isMap2?"flow map":"flow sequence",NodeClass=tag?.nodeClass??(isMap2?YAMLMap:YAMLSeq),coll=new NodeClass(ctx.schema);coll.
flow=!0;const atRoot=ctx.atRoot;atRoot&&(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset=fc.offset+fc.start.source.length;for(let i=0;i<fc.items.length;++i){
const collItem=fc.items[i],{start,key,sep,value}=collItem,props=resolveProps(start,{flow:fcName,indicator:"explicit-key-ind",next:key??sep?.[0],offset,onError,parentIndent:fc.
indent,startOnNewline:!1});if(!props.found){if(!props.anchor&&!props.tag&&!sep&&!value){i===0&&props.comma?onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , \
in ${fcName}`):i<fc.items.length-1&&onError(props.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${fcName}`),props.comment&&(coll.comment?coll.comment+=`
`+props.comment:coll.comment=props.comment),offset=props.end;continue}!isMap2&&ctx.options.strict&&containsNewline(key)&&onError(key,"MULTILINE_IMPLICIT_KEY","I\
mplicit keys of flow sequence pairs need to be on a single line")}if(i===0)props.comma&&onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`);else if(props.
comma||onError(props.start,"MISSING_CHAR",`Missing , between ${fcName} items`),props.comment){let prevItemComment="";loop:for(const st of start)switch(st.type){case"\
comma":case"space":break;case"comment":prevItemComment=st.source.substring(1);break loop;default:break loop}if(prevItemComment){let prev=coll.items[coll.items.length-
1];isPair(prev)&&(prev=prev.value??prev.key),prev.comment?prev.comment+=`
`+prevItemComment:prev.comment=prevItemComment,props.comment=props.comment.substring(prevItemComment.length+1)}}if(!isMap2&&!sep&&!props.found){const valueNode=value?
composeNode2(ctx,value,props,onError):composeEmptyNode2(ctx,props.end,sep,null,props,onError);coll.items.push(valueNode),offset=valueNode.range[2],isBlock(value)&&
onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg)}else{ctx.atKey=!0;const keyStart=props.end,keyNode=key?composeNode2(ctx,key,props,onError):composeEmptyNode2(ctx,
keyStart,start,null,props,onError);isBlock(key)&&onError(keyNode.range,"BLOCK_IN_FLOW",blockMsg),ctx.atKey=!1;const valueProps=resolveProps(sep??[],{flow:fcName,
indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:fc.indent,startOnNewline:!1});if(valueProps.found){if(!isMap2&&!props.found&&ctx.
options.strict){if(sep)for(const st of sep){if(st===valueProps.found)break;if(st.type==="newline"){onError(st,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow se\
quence pairs need to be on a single line");break}}props.start<valueProps.found.offset-1024&&onError(valueProps.found,"KEY_OVER_1024_CHARS","The : indicator must\
 be at most 1024 chars after the start of an implicit flow sequence key")}}else value&&("source"in value&&value.source?.[0]===":"?onError(value,"MISSING_CHAR",`\
Missing space after : in ${fcName}`):onError(valueProps.start,"MISSING_CHAR",`Missing , or : between ${fcName} items`));const valueNode=value?composeNode2(ctx,value,
valueProps,onError):valueProps.found?composeEmptyNode2(ctx,valueProps.end,sep,null,valueProps,onError):null;valueNode?isBlock(value)&&onError(valueNode.range,"B\
LOCK_IN_FLOW",blockMsg):valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);const pair=new Pair(keyNode,valueNode);if(ctx.options.keepSourceTokens&&(pair.srcToken=collItem),isMap2){
const map3=coll;mapIncludes(ctx,map3.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must be unique"),map3.items.push(pair)}else{const map3=new YAMLMap(
ctx.schema);map3.flow=!0,map3.items.push(pair);const endRange=(valueNode??keyNode).range;map3.range=[keyNode.range[0],endRange[1],endRange[2]],coll.items.push(map3)}
offset=valueNode?valueNode.range[2]:valueProps.end}}const expectedEnd=isMap2?"}":"]",[ce,...ee]=fc.end;let cePos=offset;if(ce?.source===expectedEnd)cePos=ce.offset+
ce.source.length;else{const name=fcName[0].toUpperCase()+fcName.substring(1),msg=atRoot?`${name} must end with a ${expectedEnd}`:`${name} in block collection mu\
st be sufficiently indented and end with a ${expectedEnd}`;onError(offset,atRoot?"MISSING_CHAR":"BAD_INDENT",msg),ce&&ce.source.length!==1&&ee.unshift(ce)}if(ee.
length>0){const end=resolveEnd(ee,cePos,ctx.options.strict,onError);end.comment&&(coll.comment?coll.comment+=`
`+end.comment:coll.comment=end.comment),coll.range=[fc.offset,cePos,end.offset]}else coll.range=[fc.offset,cePos,cePos];return coll}function resolveCollection(CN2,ctx,token,onError,tagName,tag){
const coll=token.type==="block-map"?resolveBlockMap(CN2,ctx,token,onError,tag):token.type==="block-seq"?resolveBlockSeq(CN2,ctx,token,onError,tag):resolveFlowCollection(
CN2,ctx,token,onError,tag),Coll=coll.constructor;return tagName==="!"||tagName===Coll.tagName?(coll.tag=Coll.tagName,coll):(tagName&&(coll.tag=tagName),coll)}function composeCollection(CN2,ctx,token,props,onError){
const tagToken=props.tag,tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null;if(token.type==="block-se\
q"){const{anchor,newlineAfterProp:nl}=props,lastProp=anchor&&tagToken?anchor.offset>tagToken.offset?anchor:tagToken:anchor??tagToken;lastProp&&(!nl||nl.offset<lastProp.
offset)&&onError(lastProp,"MISSING_CHAR","Missing newline after block sequence props")}const expType=token.type==="block-map"?"map":token.type==="block-seq"?"se\
q":token.start.source==="{"?"map":"seq";if(!tagToken||!tagName||tagName==="!"||tagName===YAMLMap.tagName&&expType==="map"||tagName===YAMLSeq.tagName&&expType===
"seq")return resolveCollection(CN2,ctx,token,onError,tagName);let tag=ctx.schema.tags.find(t=>t.tag===tagName&&t.collection===expType);if(!tag){const kt=ctx.schema.
knownTags[tagName];if(kt?.collection===expType)ctx.schema.tags.push(Object.assign({},kt,{default:!1})),tag=kt;else return kt?onError(tagToken,"BAD_COLLECTION_TY\
PE",`${kt.tag} used for ${expType} collection, but expects ${kt.collection??"scalar"}`,!0):onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,!0),
resolveCollection(CN2,ctx,token,onError,tagName)}const coll=resolveCollection(CN2,ctx,token,onError,tagName,tag),res=tag.resolve?.(coll,msg=>onError(tagToken,"T\
AG_RESOLVE_FAILED",msg),ctx.options)??coll,node=isNode(res)?res:new Scalar(res);return node.range=coll.range,node.tag=tagName,tag?.format&&(node.format=tag.format),
node}function resolveBlockScalar(ctx,scalar2,onError){const start=scalar2.offset,header=parseBlockScalarHeader(scalar2,ctx.options.strict,onError);if(!header)return{
value:"",type:null,comment:"",range:[start,start,start]};const type=header.mode===">"?Scalar.BLOCK_FOLDED:Scalar.BLOCK_LITERAL,lines=scalar2.source?splitLines(scalar2.
source):[];let chompStart=lines.length;for(let i=lines.length-1;i>=0;--i){const content=lines[i][1];if(content===""||content==="\r")chompStart=i;else break}if(chompStart===
0){const value2=header.chomp==="+"&&lines.length>0?`
`.repeat(Math.max(1,lines.length-1)):"";let end2=start+header.length;return scalar2.source&&(end2+=scalar2.source.length),{value:value2,type,comment:header.comment,
range:[start,end2,end2]}}let trimIndent=scalar2.indent+header.indent,offset=scalar2.offset+header.length,contentStart=0;for(let i=0;i<chompStart;++i){const[indent,
content]=lines[i];if(content===""||content==="\r")header.indent===0&&indent.length>trimIndent&&(trimIndent=indent.length);else{indent.length<trimIndent&&onError(
offset+indent.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),header.indent===0&&(trimIndent=
indent.length),contentStart=i,trimIndent===0&&!ctx.atRoot&&onError(offset,"BAD_INDENT","Block scalar values in collections must be indented");break}offset+=indent.
length+content.length+1}for(let i=lines.length-1;i>=chompStart;--i)lines[i][0].length>trimIndent&&(chompStart=i+1);let value="",sep="",prevMoreIndented=!1;for(let i=0;i<
contentStart;++i)value+=lines[i][0].slice(trimIndent)+`
`;for(let i=contentStart;i<chompStart;++i){let[indent,content]=lines[i];offset+=indent.length+content.length+1;const crlf=content[content.length-1]==="\r";if(crlf&&
(content=content.slice(0,-1)),content&&indent.length<trimIndent){const message=`Block scalar lines must not be less indented than their ${header.indent?"explici\
t indentation indicator":"first line"}`;onError(offset-content.length-(crlf?2:1),"BAD_INDENT",message),indent=""}type===Scalar.BLOCK_LITERAL?(value+=sep+indent.
slice(trimIndent)+content,sep=`
`):indent.length>trimIndent||content[0]==="	"?(sep===" "?sep=`
`:!prevMoreIndented&&sep===`
`&&(sep=`

`),value+=sep+indent.slice(trimIndent)+content,sep=`
`,prevMoreIndented=!0):content===""?sep===`
`?value+=`
`:sep=`
`:(value+=sep+content,sep=" ",prevMoreIndented=!1)}switch(header.chomp){case"-":break;case"+":for(let i=chompStart;i<lines.length;++i)value+=`
`+lines[i][0].slice(trimIndent);value[value.length-1]!==`
`&&(value+=`
`);break;default:value+=`
`}const end=start+header.length+scalar2.source.length;return{value,type,comment:header.comment,range:[start,end,end]}}function parseBlockScalarHeader({offset,props},strict,onError){
if(props[0].type!=="block-scalar-header")return onError(props[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source}=props[0],mode=source[0];let indent=0,
chomp="",error=-1;for(let i=1;i<source.length;++i){const ch=source[i];if(!chomp&&(ch==="-"||ch==="+"))chomp=ch;else{const n=Number(ch);!indent&&n?indent=n:error===
-1&&(error=offset+i)}}error!==-1&&onError(error,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${source}`);let hasSpace=!1,comment="",length=source.
length;for(let i=1;i<props.length;++i){const token=props[i];switch(token.type){case"space":hasSpace=!0;case"newline":length+=token.source.length;break;case"comm\
ent":strict&&!hasSpace&&onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),length+=token.source.length,comment=
token.source.substring(1);break;case"error":onError(token,"UNEXPECTED_TOKEN",token.message),length+=token.source.length;break;default:{const message=`Unexpected\
 token in block scalar header: ${token.type}`;onError(token,"UNEXPECTED_TOKEN",message);const ts=token.source;ts&&typeof ts=="string"&&(length+=ts.length)}}}return{
mode,indent,chomp,comment,length}}function splitLines(source){const split=source.split(/\n( *)/),first=split[0],m=first.match(/^( *)/),lines=[m?.[1]?[m[1],first.
slice(m[1].length)]:["",first]];for(let i=1;i<split.length;i+=2)lines.push([split[i],split[i+1]]);return lines}function resolveFlowScalar(scalar2,strict,onError){
const{offset,type,source,end}=scalar2;let _type,value;const _onError=(rel,code,msg)=>onError(offset+rel,code,msg);switch(type){case"scalar":_type=Scalar.PLAIN,value=
plainValue(source,_onError);break;case"single-quoted-scalar":_type=Scalar.QUOTE_SINGLE,value=singleQuotedValue(source,_onError);break;case"double-quoted-scalar":
_type=Scalar.QUOTE_DOUBLE,value=doubleQuotedValue(source,_onError);break;default:return onError(scalar2,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but fo\
und: ${type}`),{value:"",type:null,comment:"",range:[offset,offset+source.length,offset+source.length]}}const valueEnd=offset+source.length,re=resolveEnd(end,valueEnd,
strict,onError);return{value,type:_type,comment:re.comment,range:[offset,valueEnd,re.offset]}}function plainValue(source,onError){let badChar="";switch(source[0]){case"\
	":badChar="a tab character";break;case",":badChar="flow indicator character ,";break;case"%":badChar="directive indicator character %";break;case"|":case">":{badChar=
`block scalar indicator ${source[0]}`;break}case"@":case"`":{badChar=`reserved character ${source[0]}`;break}}return badChar&&onError(0,"BAD_SCALAR_START",`Plai\
n value cannot start with ${badChar}`),unfoldLines(source)}function singleQuotedValue(source,onError){return(source[source.length-1]!=="'"||source.length===1)&&
onError(source.length,"MISSING_CHAR","Missing closing 'quote"),unfoldLines(source.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(source){const line2=/(.*?)\r?\n/sy;
let match=line2.exec(source);if(!match)return source;let trimEnd,trimBoth;try{trimEnd=new RegExp("(?<![ 	])[ 	]+$"),trimBoth=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$",
"g")}catch{trimEnd=/[ \t]+$/,trimBoth=/^[ \t]+|[ \t]+$/g}let res=match[1].replace(trimEnd,""),sep=" ",pos=line2.lastIndex;for(;match=line2.exec(source);){const lm=match[1].
replace(trimBoth,"");lm===""?sep===`
`?res+=sep:sep=`
`:(res+=sep+lm,sep=" "),pos=line2.lastIndex}const last=/[ \t]*(.*)/sy;return last.lastIndex=pos,match=last.exec(source),res+sep+(match?.[1]??"")}function doubleQuotedValue(source,onError){
let res="";for(let i=1;i<source.length-1;++i){const ch=source[i];if(!(ch==="\r"&&source[i+1]===`
`))if(ch===`
`){const{fold,offset}=foldNewline(source,i);res+=fold,i=offset}else if(ch==="\\"){let next=source[++i];const cc=escapeCodes[next];if(cc)res+=cc;else if(next===`\

`)for(next=source[i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="\r"&&source[i+1]===`
`)for(next=source[++i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="x"||next==="u"||next==="U"){const length=next==="x"?2:next==="u"?4:8;res+=parseCharCode(
source,i+1,length,onError),i+=length}else{const raw=source.substr(i-1,2);onError(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`),res+=raw}}else if(ch===" "||
ch==="	"){const wsStart=i;let next=source[i+1];for(;next===" "||next==="	";)next=source[++i+1];next!==`
`&&!(next==="\r"&&source[i+2]===`
`)&&(res+=i>wsStart?source.slice(wsStart,i+1):ch)}else res+=ch}return(source[source.length-1]!=='"'||source.length===1)&&onError(source.length,"MISSING_CHAR",'M\
issing closing "quote'),res}function foldNewline(source,offset){let fold="",ch=source[offset+1];for(;(ch===" "||ch==="	"||ch===`
`||ch==="\r")&&!(ch==="\r"&&source[offset+2]!==`
`);)ch===`
`&&(fold+=`
`),offset+=1,ch=source[offset+1];return fold||(fold=" "),{fold,offset}}var escapeCodes={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function parseCharCode(source,offset,length,onError){const cc=source.
substr(offset,length),code=cc.length===length&&/^[0-9a-fA-F]+$/.test(cc)?parseInt(cc,16):NaN;try{return String.fromCodePoint(code)}catch{const raw=source.substr(
offset-2,length+2);return onError(offset-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`),raw}}function composeScalar(ctx,token,tagToken,onError){const{value,
type,comment,range:range2}=token.type==="block-scalar"?resolveBlockScalar(ctx,token,onError):resolveFlowScalar(token,ctx.options.strict,onError),tagName=tagToken?
ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null;let tag;ctx.options.stringKeys&&ctx.atKey?tag=ctx.schema[SCALAR]:tagName?
tag=findScalarTagByName(ctx.schema,value,tagName,tagToken,onError):token.type==="scalar"?tag=findScalarTagByTest(ctx,value,token,onError):tag=ctx.schema[SCALAR];
let scalar2;try{const res=tag.resolve(value,msg=>onError(tagToken??token,"TAG_RESOLVE_FAILED",msg),ctx.options);scalar2=isScalar(res)?res:new Scalar(res)}catch(error){
const msg=error instanceof Error?error.message:String(error);onError(tagToken??token,"TAG_RESOLVE_FAILED",msg),scalar2=new Scalar(value)}return scalar2.range=range2,
scalar2.source=value,type&&(scalar2.type=type),tagName&&(scalar2.tag=tagName),tag.format&&(scalar2.format=tag.format),comment&&(scalar2.comment=comment),scalar2}
function findScalarTagByName(schema4,value,tagName,tagToken,onError){if(tagName==="!")return schema4[SCALAR];const matchWithTest=[];for(const tag of schema4.tags)
if(!tag.collection&&tag.tag===tagName)if(tag.default&&tag.test)matchWithTest.push(tag);else return tag;for(const tag of matchWithTest)if(tag.test?.test(value))return tag;
const kt=schema4.knownTags[tagName];return kt&&!kt.collection?(schema4.tags.push(Object.assign({},kt,{default:!1,test:void 0})),kt):(onError(tagToken,"TAG_RESOL\
VE_FAILED",`Unresolved tag: ${tagName}`,tagName!=="tag:yaml.org,2002:str"),schema4[SCALAR])}function findScalarTagByTest({atKey,directives,schema:schema4},value,token,onError){
const tag=schema4.tags.find(tag2=>(tag2.default===!0||atKey&&tag2.default==="key")&&tag2.test?.test(value))||schema4[SCALAR];if(schema4.compat){const compat=schema4.
compat.find(tag2=>tag2.default&&tag2.test?.test(value))??schema4[SCALAR];if(tag.tag!==compat.tag){const ts=directives.tagString(tag.tag),cs=directives.tagString(
compat.tag),msg=`Value may be parsed as either ${ts} or ${cs}`;onError(token,"TAG_RESOLVE_FAILED",msg,!0)}}return tag}function emptyScalarPosition(offset,before,pos){
if(before){pos??(pos=before.length);for(let i=pos-1;i>=0;--i){let st=before[i];switch(st.type){case"space":case"comment":case"newline":offset-=st.source.length;
continue}for(st=before[++i];st?.type==="space";)offset+=st.source.length,st=before[++i];break}}return offset}var CN={composeNode,composeEmptyNode};function composeNode(ctx,token,props,onError){
const atKey=ctx.atKey,{spaceBefore,comment,anchor,tag}=props;let node,isSrcToken=!0;switch(token.type){case"alias":node=composeAlias(ctx,token,onError),(anchor||
tag)&&onError(token,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
block-scalar":node=composeScalar(ctx,token,tag,onError),anchor&&(node.anchor=anchor.source.substring(1));break;case"block-map":case"block-seq":case"flow-collect\
ion":try{node=composeCollection(CN,ctx,token,props,onError),anchor&&(node.anchor=anchor.source.substring(1))}catch(error){const message=error instanceof Error?error.
message:String(error);onError(token,"RESOURCE_EXHAUSTION",message)}break;default:{const message=token.type==="error"?token.message:`Unsupported token (type: ${token.
type})`;onError(token,"UNEXPECTED_TOKEN",message),isSrcToken=!1}}return node??(node=composeEmptyNode(ctx,token.offset,void 0,null,props,onError)),anchor&&node.anchor===
""&&onError(anchor,"BAD_ALIAS","Anchor cannot be an empty string"),atKey&&ctx.options.stringKeys&&(!isScalar(node)||typeof node.value!="string"||node.tag&&node.
tag!=="tag:yaml.org,2002:str")&&onError(tag??token,"NON_STRING_KEY","With stringKeys, all keys must be strings"),spaceBefore&&(node.spaceBefore=!0),comment&&(token.
type==="scalar"&&token.source===""?node.comment=comment:node.commentBefore=comment),ctx.options.keepSourceTokens&&isSrcToken&&(node.srcToken=token),node}function composeEmptyNode(ctx,offset,before,pos,{
spaceBefore,comment,anchor,tag,end},onError){const token={type:"scalar",offset:emptyScalarPosition(offset,before,pos),indent:-1,source:""},node=composeScalar(ctx,
token,tag,onError);return anchor&&(node.anchor=anchor.source.substring(1),node.anchor===""&&onError(anchor,"BAD_ALIAS","Anchor cannot be an empty string")),spaceBefore&&
(node.spaceBefore=!0),comment&&(node.comment=comment,node.range[2]=end),node}function composeAlias({options},{offset,source,end},onError){const alias=new Alias(
source.substring(1));alias.source===""&&onError(offset,"BAD_ALIAS","Alias cannot be an empty string"),alias.source.endsWith(":")&&onError(offset+source.length-1,
"BAD_ALIAS","Alias ending in : is ambiguous",!0);const valueEnd=offset+source.length,re=resolveEnd(end,valueEnd,options.strict,onError);return alias.range=[offset,
valueEnd,re.offset],re.comment&&(alias.comment=re.comment),alias}function composeDoc(options,directives,{offset,start,value,end},onError){const opts=Object.assign(
{_directives:directives},options),doc=new Document(void 0,opts),ctx={atKey:!1,atRoot:!0,directives:doc.directives,options:doc.options,schema:doc.schema},props=resolveProps(
start,{indicator:"doc-start",next:value??end?.[0],offset,onError,parentIndent:0,startOnNewline:!0});props.found&&(doc.directives.docStart=!0,value&&(value.type===
"block-map"||value.type==="block-seq")&&!props.hasNewline&&onError(props.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end mark\
er")),doc.contents=value?composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.end,start,null,props,onError);const contentEnd=doc.contents.range[2],re=resolveEnd(
end,contentEnd,!1,onError);return re.comment&&(doc.comment=re.comment),doc.range=[offset,contentEnd,re.offset],doc}function getErrorPos(src){if(typeof src=="num\
ber")return[src,src+1];if(Array.isArray(src))return src.length===2?src:[src[0],src[1]];const{offset,source}=src;return[offset,offset+(typeof source=="string"?source.
length:1)]}function parsePrelude(prelude){let comment="",atComment=!1,afterEmptyLine=!1;for(let i=0;i<prelude.length;++i){const source=prelude[i];switch(source[0]){case"\
#":comment+=(comment===""?"":afterEmptyLine?`

`:`
`)+(source.substring(1)||" "),atComment=!0,afterEmptyLine=!1;break;case"%":prelude[i+1]?.[0]!=="#"&&(i+=1),atComment=!1;break;default:atComment||(afterEmptyLine=
!0),atComment=!1}}return{comment,afterEmptyLine}}var Composer=class{constructor(options={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(source,code,message,warning)=>{const pos=getErrorPos(source);warning?this.warnings.push(new YAMLWarning(pos,code,message)):this.errors.
push(new YAMLParseError(pos,code,message))},this.directives=new Directives({version:options.version||"1.2"}),this.options=options}decorate(doc,afterDoc){const{comment,
afterEmptyLine}=parsePrelude(this.prelude);if(comment){const dc=doc.contents;if(afterDoc)doc.comment=doc.comment?`${doc.comment}
${comment}`:comment;else if(afterEmptyLine||doc.directives.docStart||!dc)doc.commentBefore=comment;else if(isCollection(dc)&&!dc.flow&&dc.items.length>0){let it=dc.
items[0];isPair(it)&&(it=it.key);const cb=it.commentBefore;it.commentBefore=cb?`${comment}
${cb}`:comment}else{const cb=dc.commentBefore;dc.commentBefore=cb?`${comment}
${cb}`:comment}}if(afterDoc){for(let i=0;i<this.errors.length;++i)doc.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)doc.warnings.push(this.
warnings[i])}else doc.errors=this.errors,doc.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.
prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(tokens,forceDoc=!1,endOffset=-1){for(const token of tokens)yield*this.
next(token);yield*this.end(forceDoc,endOffset)}*next(token){switch(token.type){case"directive":this.directives.add(token.source,(offset,message,warning)=>{const pos=getErrorPos(
token);pos[0]+=offset,this.onError(pos,"BAD_DIRECTIVE",message,warning)}),this.prelude.push(token.source),this.atDirectives=!0;break;case"document":{const doc=composeDoc(
this.options,this.directives,token,this.onError);this.atDirectives&&!doc.directives.docStart&&this.onError(token,"MISSING_CHAR","Missing directives-end/doc-star\
t indicator line"),this.decorate(doc,!1),this.doc&&(yield this.doc),this.doc=doc,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"\
newline":this.prelude.push(token.source);break;case"error":{const msg=token.source?`${token.message}: ${JSON.stringify(token.source)}`:token.message,error=new YAMLParseError(
getErrorPos(token),"UNEXPECTED_TOKEN",msg);this.atDirectives||!this.doc?this.errors.push(error):this.doc.errors.push(error);break}case"doc-end":{if(!this.doc){const msg="\
Unexpected doc-end without preceding document";this.errors.push(new YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg));break}this.doc.directives.docEnd=
!0;const end=resolveEnd(token.end,token.offset+token.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),end.comment){const dc=this.
doc.comment;this.doc.comment=dc?`${dc}
${end.comment}`:end.comment}this.doc.range[2]=end.offset;break}default:this.errors.push(new YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",`Unsupported to\
ken ${token.type}`))}}*end(forceDoc=!1,endOffset=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(forceDoc){const opts=Object.assign(
{_directives:this.directives},this.options),doc=new Document(void 0,opts);this.atDirectives&&this.onError(endOffset,"MISSING_CHAR","Missing directives-end indic\
ator line"),doc.range=[0,endOffset,endOffset],this.decorate(doc,!1),yield doc}}},BREAK2=Symbol("break visit"),SKIP2=Symbol("skip children"),REMOVE2=Symbol("remo\
ve item");function visit2(cst,visitor){"type"in cst&&cst.type==="document"&&(cst={start:cst.start,value:cst.value}),_visit(Object.freeze([]),cst,visitor)}visit2.
BREAK=BREAK2,visit2.SKIP=SKIP2,visit2.REMOVE=REMOVE2,visit2.itemAtPath=(cst,path)=>{let item=cst;for(const[field,index]of path){const tok=item?.[field];if(tok&&
"items"in tok)item=tok.items[index];else return}return item},visit2.parentCollection=(cst,path)=>{const parent=visit2.itemAtPath(cst,path.slice(0,-1)),field=path[path.
length-1][0],coll=parent?.[field];if(coll&&"items"in coll)return coll;throw new Error("Parent collection not found")};function _visit(path,item,visitor){let ctrl=visitor(
item,path);if(typeof ctrl=="symbol")return ctrl;for(const field of["key","value"]){const token=item[field];if(token&&"items"in token){for(let i=0;i<token.items.
length;++i){const ci=_visit(Object.freeze(path.concat([[field,i]])),token.items[i],visitor);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK2)return BREAK2;ci===
REMOVE2&&(token.items.splice(i,1),i-=1)}}typeof ctrl=="function"&&field==="key"&&(ctrl=ctrl(item,path))}}return typeof ctrl=="function"?ctrl(item,path):ctrl}var BOM="\
\uFEFF",DOCUMENT="",FLOW_END="",SCALAR2="";function tokenType(source){switch(source){case BOM:return"byte-order-mark";case DOCUMENT:return"doc-mode";case FLOW_END:
return"flow-error-end";case SCALAR2:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(source[0]){case" ":case"	":return"space";case"#":return"comme\
nt";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-q\
uoted-scalar";case"|":case">":return"block-scalar-header"}return null}function isEmpty(ch){switch(ch){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var hexDigits=new Set("0123456789ABCDEFabcdef"),tagChars=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijkl\
mnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),flowIndicatorChars=new Set(",[]{}"),invalidAnchorChars=new Set(` ,[]{}
\r	`),isNotAnchorChar=ch=>!ch||invalidAnchorChars.has(ch),Lexer=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(source,incomplete=!1){if(source){if(typeof source!=
"string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+source:source,this.lineEndPos=null}this.atEnd=!incomplete;let next=this.next??
"stream";for(;next&&(incomplete||this.hasChars(1));)next=yield*this.parseNext(next)}atLineEnd(){let i=this.pos,ch=this.buffer[i];for(;ch===" "||ch==="	";)ch=this.
buffer[++i];return!ch||ch==="#"||ch===`
`?!0:ch==="\r"?this.buffer[i+1]===`
`:!1}charAt(n){return this.buffer[this.pos+n]}continueScalar(offset){let ch=this.buffer[offset];if(this.indentNext>0){let indent=0;for(;ch===" ";)ch=this.buffer[++indent+
offset];if(ch==="\r"){const next=this.buffer[indent+offset+1];if(next===`
`||!next&&!this.atEnd)return offset+indent+1}return ch===`
`||indent>=this.indentNext||!ch&&!this.atEnd?offset+indent:-1}if(ch==="-"||ch==="."){const dt=this.buffer.substr(offset,3);if((dt==="---"||dt==="...")&&isEmpty(
this.buffer[offset+3]))return-1}return offset}getLine(){let end=this.lineEndPos;return(typeof end!="number"||end!==-1&&end<this.pos)&&(end=this.buffer.indexOf(`\

`,this.pos),this.lineEndPos=end),end===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[end-1]==="\r"&&(end-=1),this.buffer.substring(this.pos,end))}hasChars(n){
return this.pos+n<=this.buffer.length}setNext(state){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=state,null}peek(n){
return this.buffer.substr(this.pos,n)}*parseNext(next){switch(next){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"\
block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scal\
ar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){
let line2=this.getLine();if(line2===null)return this.setNext("stream");if(line2[0]===BOM&&(yield*this.pushCount(1),line2=line2.substring(1)),line2[0]==="%"){let dirEnd=line2.
length,cs=line2.indexOf("#");for(;cs!==-1;){const ch=line2[cs-1];if(ch===" "||ch==="	"){dirEnd=cs-1;break}else cs=line2.indexOf("#",cs+1)}for(;;){const ch=line2[dirEnd-
1];if(ch===" "||ch==="	")dirEnd-=1;else break}const n=(yield*this.pushCount(dirEnd))+(yield*this.pushSpaces(!0));return yield*this.pushCount(line2.length-n),this.
pushNewline(),"stream"}if(this.atLineEnd()){const sp=yield*this.pushSpaces(!0);return yield*this.pushCount(line2.length-sp),yield*this.pushNewline(),"stream"}return yield DOCUMENT,
yield*this.parseLineStart()}*parseLineStart(){const ch=this.charAt(0);if(!ch&&!this.atEnd)return this.setNext("line-start");if(ch==="-"||ch==="."){if(!this.atEnd&&
!this.hasChars(4))return this.setNext("line-start");const s=this.peek(3);if((s==="---"||s==="...")&&isEmpty(this.charAt(3)))return yield*this.pushCount(3),this.
indentValue=0,this.indentNext=0,s==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!isEmpty(this.charAt(
1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[ch0,ch1]=this.peek(2);if(!ch1&&!this.atEnd)return this.setNext("bl\
ock-start");if((ch0==="-"||ch0==="?"||ch0===":")&&isEmpty(ch1)){const n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+
1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const line2=this.getLine();if(line2===null)return this.setNext("doc");
let n=yield*this.pushIndicators();switch(line2[n]){case"#":yield*this.pushCount(line2.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(isNotAnchorChar),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.
pushSpaces(!0),yield*this.pushCount(line2.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let nl,sp,indent=-1;do nl=yield*this.pushNewline(),nl>0?(sp=yield*this.pushSpaces(!1),this.indentValue=indent=sp):sp=0,sp+=yield*this.pushSpaces(!0);while(nl+sp>
0);const line2=this.getLine();if(line2===null)return this.setNext("flow");if((indent!==-1&&indent<this.indentNext&&line2[0]!=="#"||indent===0&&(line2.startsWith(
"---")||line2.startsWith("..."))&&isEmpty(line2[3]))&&!(indent===this.indentNext-1&&this.flowLevel===1&&(line2[0]==="]"||line2[0]==="}")))return this.flowLevel=
0,yield FLOW_END,yield*this.parseLineStart();let n=0;for(;line2[n]===",";)n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(n+=yield*this.
pushIndicators(),line2[n]){case void 0:return"flow";case"#":return yield*this.pushCount(line2.length-n),"flow";case"{":case"[":return yield*this.pushCount(1),this.
flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.
pushUntil(isNotAnchorChar),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{const next=this.charAt(1);if(this.flowKey||isEmpty(
next)||next===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){
const quote2=this.charAt(0);let end=this.buffer.indexOf(quote2,this.pos+1);if(quote2==="'")for(;end!==-1&&this.buffer[end+1]==="'";)end=this.buffer.indexOf("'",
end+2);else for(;end!==-1;){let n=0;for(;this.buffer[end-1-n]==="\\";)n+=1;if(n%2===0)break;end=this.buffer.indexOf('"',end+1)}const qb=this.buffer.substring(0,
end);let nl=qb.indexOf(`
`,this.pos);if(nl!==-1){for(;nl!==-1;){const cs=this.continueScalar(nl+1);if(cs===-1)break;nl=qb.indexOf(`
`,cs)}nl!==-1&&(end=nl-(qb[nl-1]==="\r"?2:1))}if(end===-1){if(!this.atEnd)return this.setNext("quoted-scalar");end=this.buffer.length}return yield*this.pushToIndex(
end+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let i=this.pos;for(;;){const ch=this.buffer[++i];
if(ch==="+")this.blockScalarKeep=!0;else if(ch>"0"&&ch<="9")this.blockScalarIndent=Number(ch)-1;else if(ch!=="-")break}return yield*this.pushUntil(ch=>isEmpty(ch)||
ch==="#")}*parseBlockScalar(){let nl=this.pos-1,indent=0,ch;loop:for(let i2=this.pos;ch=this.buffer[i2];++i2)switch(ch){case" ":indent+=1;break;case`
`:nl=i2,indent=0;break;case"\r":{const next=this.buffer[i2+1];if(!next&&!this.atEnd)return this.setNext("block-scalar");if(next===`
`)break}default:break loop}if(!ch&&!this.atEnd)return this.setNext("block-scalar");if(indent>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=indent:
this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const cs=this.continueScalar(nl+1);if(cs===-1)break;nl=this.buffer.indexOf(`
`,cs)}while(nl!==-1);if(nl===-1){if(!this.atEnd)return this.setNext("block-scalar");nl=this.buffer.length}}let i=nl+1;for(ch=this.buffer[i];ch===" ";)ch=this.buffer[++i];
if(ch==="	"){for(;ch==="	"||ch===" "||ch==="\r"||ch===`
`;)ch=this.buffer[++i];nl=i-1}else if(!this.blockScalarKeep)do{let i2=nl-1,ch2=this.buffer[i2];ch2==="\r"&&(ch2=this.buffer[--i2]);const lastChar=i2;for(;ch2===
" ";)ch2=this.buffer[--i2];if(ch2===`
`&&i2>=this.pos&&i2+1+indent>lastChar)nl=i2;else break}while(!0);return yield SCALAR2,yield*this.pushToIndex(nl+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
const inFlow=this.flowLevel>0;let end=this.pos-1,i=this.pos-1,ch;for(;ch=this.buffer[++i];)if(ch===":"){const next=this.buffer[i+1];if(isEmpty(next)||inFlow&&flowIndicatorChars.
has(next))break;end=i}else if(isEmpty(ch)){let next=this.buffer[i+1];if(ch==="\r"&&(next===`
`?(i+=1,ch=`
`,next=this.buffer[i+1]):end=i),next==="#"||inFlow&&flowIndicatorChars.has(next))break;if(ch===`
`){const cs=this.continueScalar(i+1);if(cs===-1)break;i=Math.max(i,cs-2)}}else{if(inFlow&&flowIndicatorChars.has(ch))break;end=i}return!ch&&!this.atEnd?this.setNext(
"plain-scalar"):(yield SCALAR2,yield*this.pushToIndex(end+1,!0),inFlow?"flow":"doc")}*pushCount(n){return n>0?(yield this.buffer.substr(this.pos,n),this.pos+=n,
n):0}*pushToIndex(i,allowEmpty){const s=this.buffer.slice(this.pos,i);return s?(yield s,this.pos+=s.length,s.length):(allowEmpty&&(yield""),0)}*pushIndicators(){
let n=0;loop:for(;;){switch(this.charAt(0)){case"!":n+=yield*this.pushTag(),n+=yield*this.pushSpaces(!0);continue loop;case"&":n+=yield*this.pushUntil(isNotAnchorChar),
n+=yield*this.pushSpaces(!0);continue loop;case"-":case"?":case":":{const inFlow=this.flowLevel>0,ch1=this.charAt(1);if(isEmpty(ch1)||inFlow&&flowIndicatorChars.
has(ch1)){inFlow?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0);continue loop}}}break loop}
return n}*pushTag(){if(this.charAt(1)==="<"){let i=this.pos+2,ch=this.buffer[i];for(;!isEmpty(ch)&&ch!==">";)ch=this.buffer[++i];return yield*this.pushToIndex(ch===
">"?i+1:i,!1)}else{let i=this.pos+1,ch=this.buffer[i];for(;ch;)if(tagChars.has(ch))ch=this.buffer[++i];else if(ch==="%"&&hexDigits.has(this.buffer[i+1])&&hexDigits.
has(this.buffer[i+2]))ch=this.buffer[i+=3];else break;return yield*this.pushToIndex(i,!1)}}*pushNewline(){const ch=this.buffer[this.pos];return ch===`
`?yield*this.pushCount(1):ch==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(allowTabs){let i=this.pos-1,ch;do ch=this.buffer[++i];while(ch===" "||allowTabs&&ch==="	");const n=i-this.pos;return n>0&&
(yield this.buffer.substr(this.pos,n),this.pos=i),n}*pushUntil(test){let i=this.pos,ch=this.buffer[i];for(;!test(ch);)ch=this.buffer[++i];return yield*this.pushToIndex(
i,!1)}},LineCounter=class{constructor(){this.lineStarts=[],this.addNewLine=offset=>this.lineStarts.push(offset),this.linePos=offset=>{let low=0,high=this.lineStarts.
length;for(;low<high;){const mid=low+high>>1;this.lineStarts[mid]<offset?low=mid+1:high=mid}if(this.lineStarts[low]===offset)return{line:low+1,col:1};if(low===0)
return{line:0,col:offset};const start=this.lineStarts[low-1];return{line:low,col:offset-start+1}}}};function includesToken(list2,type){for(let i=0;i<list2.length;++i)
if(list2[i].type===type)return!0;return!1}function findNonEmptyIndex(list2){for(let i=0;i<list2.length;++i)switch(list2[i].type){case"space":case"comment":case"\
newline":break;default:return i}return-1}function isFlowToken(token){switch(token?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-\
scalar":case"flow-collection":return!0;default:return!1}}function getPrevProps(parent){switch(parent.type){case"document":return parent.start;case"block-map":{const it=parent.
items[parent.items.length-1];return it.sep??it.start}case"block-seq":return parent.items[parent.items.length-1].start;default:return[]}}function getFirstKeyStartProps(prev){
if(prev.length===0)return[];let i=prev.length;loop:for(;--i>=0;)switch(prev[i].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-in\
d":case"newline":break loop}for(;prev[++i]?.type==="space";);return prev.splice(i,prev.length)}function arrayPushArray(target,source){if(source.length<1e5)Array.
prototype.push.apply(target,source);else for(let i=0;i<source.length;++i)target.push(source[i])}function fixFlowSeqItems(fc){if(fc.start.type==="flow-seq-start")
for(const it of fc.items)it.sep&&!it.value&&!includesToken(it.start,"explicit-key-ind")&&!includesToken(it.sep,"map-value-ind")&&(it.key&&(it.value=it.key),delete it.
key,isFlowToken(it.value)?it.value.end?arrayPushArray(it.value.end,it.sep):it.value.end=it.sep:arrayPushArray(it.start,it.sep),delete it.sep)}var Parser=class{constructor(onNewLine){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Lexer,this.onNewLine=onNewLine}*parse(source,incomplete=!1){
this.onNewLine&&this.offset===0&&this.onNewLine(0);for(const lexeme of this.lexer.lex(source,incomplete))yield*this.next(lexeme);incomplete||(yield*this.end())}*next(source){
if(this.source=source,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=source.length;return}const type=tokenType(source);if(type)if(type==="scalar")
this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=type,yield*this.step(),type){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&
this.onNewLine(this.offset+source.length);break;case"space":this.atNewLine&&source[0]===" "&&(this.indent+=source.length);break;case"explicit-key-ind":case"map-\
value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=source.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=
source.length}else{const message=`Not a YAML token: ${source}`;yield*this.pop({type:"error",offset:this.offset,message,source}),this.offset+=source.length}}*end(){
for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const top=this.
peek(1);if(this.type==="doc-end"&&top?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.
source});return}if(!top)return yield*this.stream();switch(top.type){case"document":return yield*this.document(top);case"alias":case"scalar":case"single-quoted-s\
calar":case"double-quoted-scalar":return yield*this.scalar(top);case"block-scalar":return yield*this.blockScalar(top);case"block-map":return yield*this.blockMap(
top);case"block-seq":return yield*this.blockSequence(top);case"flow-collection":return yield*this.flowCollection(top);case"doc-end":return yield*this.documentEnd(
top)}yield*this.pop()}peek(n){return this.stack[this.stack.length-n]}*pop(error){const token=error??this.stack.pop();if(!token)yield{type:"error",offset:this.offset,
source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield token;else{const top=this.peek(1);switch(token.type==="block-scalar"?token.
indent="indent"in top?top.indent:0:token.type==="flow-collection"&&top.type==="document"&&(token.indent=0),token.type==="flow-collection"&&fixFlowSeqItems(token),
top.type){case"document":top.value=token;break;case"block-scalar":top.props.push(token);break;case"block-map":{const it=top.items[top.items.length-1];if(it.value){
top.items.push({start:[],key:token,sep:[]}),this.onKeyLine=!0;return}else if(it.sep)it.value=token;else{Object.assign(it,{key:token,sep:[]}),this.onKeyLine=!it.
explicitKey;return}break}case"block-seq":{const it=top.items[top.items.length-1];it.value?top.items.push({start:[],value:token}):it.value=token;break}case"flow-\
collection":{const it=top.items[top.items.length-1];!it||it.value?top.items.push({start:[],key:token,sep:[]}):it.sep?it.value=token:Object.assign(it,{key:token,
sep:[]});return}default:yield*this.pop(),yield*this.pop(token)}if((top.type==="document"||top.type==="block-map"||top.type==="block-seq")&&(token.type==="block-\
map"||token.type==="block-seq")){const last=token.items[token.items.length-1];last&&!last.sep&&!last.value&&last.start.length>0&&findNonEmptyIndex(last.start)===
-1&&(token.indent===0||last.start.every(st=>st.type!=="comment"||st.indent<token.indent))&&(top.type==="document"?top.end=last.start:top.items.push({start:last.
start}),token.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"b\
yte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{const doc={type:"document",offset:this.offset,
start:[]};this.type==="doc-start"&&doc.start.push(this.sourceToken),this.stack.push(doc);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.
type} token in YAML stream`,source:this.source}}*document(doc){if(doc.value)return yield*this.lineEnd(doc);switch(this.type){case"doc-start":{findNonEmptyIndex(
doc.start)!==-1?(yield*this.pop(),yield*this.step()):doc.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":doc.
start.push(this.sourceToken);return}const bv=this.startBlockValue(doc);bv?this.stack.push(bv):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type}\
 token in YAML document`,source:this.source}}*scalar(scalar2){if(this.type==="map-value-ind"){const prev=getPrevProps(this.peek(2)),start=getFirstKeyStartProps(
prev);let sep;scalar2.end?(sep=scalar2.end,sep.push(this.sourceToken),delete scalar2.end):sep=[this.sourceToken];const map3={type:"block-map",offset:scalar2.offset,
indent:scalar2.indent,items:[{start,key:scalar2,sep}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=map3}else yield*this.lineEnd(scalar2)}*blockScalar(scalar2){
switch(this.type){case"space":case"comment":case"newline":scalar2.props.push(this.sourceToken);return;case"scalar":if(scalar2.source=this.source,this.atNewLine=
!0,this.indent=0,this.onNewLine){let nl=this.source.indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(map3){const it=map3.items[map3.items.length-1];switch(this.type){case"newli\
ne":if(this.onKeyLine=!1,it.value){const end="end"in it.value?it.value.end:void 0;(Array.isArray(end)?end[end.length-1]:void 0)?.type==="comment"?end?.push(this.
sourceToken):map3.items.push({start:[this.sourceToken]})}else it.sep?it.sep.push(this.sourceToken):it.start.push(this.sourceToken);return;case"space":case"comme\
nt":if(it.value)map3.items.push({start:[this.sourceToken]});else if(it.sep)it.sep.push(this.sourceToken);else{if(this.atIndentedComment(it.start,map3.indent)){const end=map3.
items[map3.items.length-2]?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start),end.push(this.sourceToken),map3.items.pop();return}}it.start.push(this.
sourceToken)}return}if(this.indent>=map3.indent){const atMapIndent=!this.onKeyLine&&this.indent===map3.indent,atNextItem=atMapIndent&&(it.sep||it.explicitKey)&&
this.type!=="seq-item-ind";let start=[];if(atNextItem&&it.sep&&!it.value){const nl=[];for(let i=0;i<it.sep.length;++i){const st=it.sep[i];switch(st.type){case"n\
ewline":nl.push(i);break;case"space":break;case"comment":st.indent>map3.indent&&(nl.length=0);break;default:nl.length=0}}nl.length>=2&&(start=it.sep.splice(nl[1]))}
switch(this.type){case"anchor":case"tag":atNextItem||it.value?(start.push(this.sourceToken),map3.items.push({start}),this.onKeyLine=!0):it.sep?it.sep.push(this.
sourceToken):it.start.push(this.sourceToken);return;case"explicit-key-ind":!it.sep&&!it.explicitKey?(it.start.push(this.sourceToken),it.explicitKey=!0):atNextItem||
it.value?(start.push(this.sourceToken),map3.items.push({start,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{
start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(it.explicitKey)if(it.sep)if(it.value)map3.items.push({start:[],key:null,
sep:[this.sourceToken]});else if(includesToken(it.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start,key:null,
sep:[this.sourceToken]}]});else if(isFlowToken(it.key)&&!includesToken(it.sep,"newline")){const start2=getFirstKeyStartProps(it.start),key=it.key,sep=it.sep;sep.
push(this.sourceToken),delete it.key,delete it.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,key,sep}]})}else
start.length>0?it.sep=it.sep.concat(start,this.sourceToken):it.sep.push(this.sourceToken);else if(includesToken(it.start,"newline"))Object.assign(it,{key:null,sep:[
this.sourceToken]});else{const start2=getFirstKeyStartProps(it.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,
key:null,sep:[this.sourceToken]}]})}else it.sep?it.value||atNextItem?map3.items.push({start,key:null,sep:[this.sourceToken]}):includesToken(it.sep,"map-value-in\
d")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):it.sep.push(this.sourceToken):Object.
assign(it,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const fs=this.
flowScalar(this.type);atNextItem||it.value?(map3.items.push({start,key:fs,sep:[]}),this.onKeyLine=!0):it.sep?this.stack.push(fs):(Object.assign(it,{key:fs,sep:[]}),
this.onKeyLine=!0);return}default:{const bv=this.startBlockValue(map3);if(bv){if(bv.type==="block-seq"){if(!it.explicitKey&&it.sep&&!includesToken(it.sep,"newli\
ne")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else atMapIndent&&map3.
items.push({start});this.stack.push(bv);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(seq2){const it=seq2.items[seq2.items.length-1];switch(this.type){case"\
newline":if(it.value){const end="end"in it.value?it.value.end:void 0;(Array.isArray(end)?end[end.length-1]:void 0)?.type==="comment"?end?.push(this.sourceToken):
seq2.items.push({start:[this.sourceToken]})}else it.start.push(this.sourceToken);return;case"space":case"comment":if(it.value)seq2.items.push({start:[this.sourceToken]});else{
if(this.atIndentedComment(it.start,seq2.indent)){const end=seq2.items[seq2.items.length-2]?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start),end.push(
this.sourceToken),seq2.items.pop();return}}it.start.push(this.sourceToken)}return;case"anchor":case"tag":if(it.value||this.indent<=seq2.indent)break;it.start.push(
this.sourceToken);return;case"seq-item-ind":if(this.indent!==seq2.indent)break;it.value||includesToken(it.start,"seq-item-ind")?seq2.items.push({start:[this.sourceToken]}):
it.start.push(this.sourceToken);return}if(this.indent>seq2.indent){const bv=this.startBlockValue(seq2);if(bv){this.stack.push(bv);return}}yield*this.pop(),yield*this.
step()}*flowCollection(fc){const it=fc.items[fc.items.length-1];if(this.type==="flow-error-end"){let top;do yield*this.pop(),top=this.peek(1);while(top?.type===
"flow-collection")}else if(fc.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!it||it.sep?fc.items.push({start:[this.sourceToken]}):it.start.
push(this.sourceToken);return;case"map-value-ind":!it||it.value?fc.items.push({start:[],key:null,sep:[this.sourceToken]}):it.sep?it.sep.push(this.sourceToken):Object.
assign(it,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!it||it.value?fc.items.push({start:[this.sourceToken]}):
it.sep?it.sep.push(this.sourceToken):it.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const fs=this.
flowScalar(this.type);!it||it.value?fc.items.push({start:[],key:fs,sep:[]}):it.sep?this.stack.push(fs):Object.assign(it,{key:fs,sep:[]});return}case"flow-map-en\
d":case"flow-seq-end":fc.end.push(this.sourceToken);return}const bv=this.startBlockValue(fc);bv?this.stack.push(bv):(yield*this.pop(),yield*this.step())}else{const parent=this.
peek(2);if(parent.type==="block-map"&&(this.type==="map-value-ind"&&parent.indent===fc.indent||this.type==="newline"&&!parent.items[parent.items.length-1].sep))
yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&parent.type!=="flow-collection"){const prev=getPrevProps(parent),start=getFirstKeyStartProps(
prev);fixFlowSeqItems(fc);const sep=fc.end.splice(1,fc.end.length);sep.push(this.sourceToken);const map3={type:"block-map",offset:fc.offset,indent:fc.indent,items:[
{start,key:fc,sep}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=map3}else yield*this.lineEnd(fc)}}flowScalar(type){if(this.onNewLine){let nl=this.source.
indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}return{type,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(parent){switch(this.type){case"alias":case"scalar":case"single-quo\
ted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;const prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);return start.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.
indent,items:[{start,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;const prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);return{type:"blo\
ck-map",offset:this.offset,indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(start,indent){return this.type!=="\
comment"||this.indent<=indent?!1:start.every(st=>st.type==="newline"||st.type==="space")}*documentEnd(docEnd){this.type!=="doc-mode"&&(docEnd.end?docEnd.end.push(
this.sourceToken):docEnd.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(token){switch(this.type){case"comma":case"doc-start":case"do\
c-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:token.end?token.
end.push(this.sourceToken):token.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}},TooDeep=class extends Error{};function*shallowTokens(text2,limit,onNewLine){
const parser=new Parser(onNewLine);onNewLine(0);for(const lexeme of new Lexer().lex(text2))if(yield*parser.next(lexeme),parser.stack.length>limit+2)throw new TooDeep(
`nests deeper than ${limit} levels`);yield*parser.end()}var MAX_CHARACTERS=65536,MAX_DEPTH=16,MAX_NODES=5e3,MAX_ALIASES=50,MAX_ERRORS=5,FORBIDDEN_KEYS=new Set([
"__proto__","constructor","prototype"]),TooMuch=class extends Error{},convert=(walk,node,depth)=>{const where=`line ${walk.lines.linePos(node?.range?.[0]??0).line}`;
if(++walk.nodes>MAX_NODES)throw new TooMuch(`unfolds into more than ${MAX_NODES} values`);if(depth>MAX_DEPTH)throw new TooMuch(`nests deeper than ${MAX_DEPTH} l\
evels`);if(isAlias(node)){if(++walk.aliases>MAX_ALIASES)throw new TooMuch(`uses more than ${MAX_ALIASES} aliases`);const target=node.resolve(walk.document);if(target===
void 0)throw new TooMuch(`uses the alias *${node.source} before it is defined`);return convert(walk,target,depth+1)}if(isSeq(node)){const items=node.items.map(item=>convert(
walk,item,depth+1));return{where,kind:"list",items}}if(isMap(node)){const entries=new Map;for(const pair of node.items){const key=isScalar(pair.key)?pair.key.value:
void 0;typeof key!="string"?walk.problems.push({path:"",where,says:"has a key that is no text: write it in quotes"}):FORBIDDEN_KEYS.has(key)?walk.problems.push(
{path:"",where,says:`has the key ${quote(key)}, which is never allowed`}):entries.set(key,convert(walk,pair.value,depth+1))}return{where,kind:"mapping",entries}}
const value=isScalar(node)?node.value:null;return{where,kind:"scalar",value:typeof value=="string"||typeof value=="number"||typeof value=="boolean"?value:null,source:isScalar(
node)?node.source??"":""}},CONFIG={what:"The file",least:"version, service and image"},readDocument=(text2,problems,{what,least}=CONFIG)=>{if(text2.length>MAX_CHARACTERS){
const says=`${what} has ${text2.length} characters; at most ${MAX_CHARACTERS} are read`;problems.push({path:"",says});return}const lines=new LineCounter,before=problems.
length;try{const documents=[...new Composer({version:"1.2",schema:"core",merge:!1,strict:!0,stringKeys:!1,uniqueKeys:!0,prettyErrors:!1,resolveKnownTags:!1,logLevel:"\
silent"}).compose(shallowTokens(text2,MAX_DEPTH,lines.addNewLine))],[document]=documents;if(document===void 0||document.contents===null){problems.push({path:"",
says:`${what} is empty; it must at least name ${least}`});return}documents.length>1&&problems.push({path:"",says:`${what} holds more than one YAML document`});for(const{
message,pos}of[...document.errors,...document.warnings].slice(0,MAX_ERRORS))problems.push({path:"",where:`line ${lines.linePos(pos[0]).line}`,says:`is not valid\
: ${message}`});if(problems.length>before)return;const root=convert({document,lines,problems,nodes:0,aliases:0},document.contents,0);return problems.length>before?
void 0:root}catch(error){if(!(error instanceof TooMuch||error instanceof TooDeep))throw error;problems.push({path:"",says:`${what} ${error.message}`});return}},
isNewer=(root,known,problems)=>{const version=root.kind==="mapping"?root.entries.get("version"):void 0;return version?.kind!=="scalar"||typeof version.value!="n\
umber"||!(version.value>known)?!1:(problems.push({path:"version",where:version.where,says:`is ${version.source}, must be ${known}: it was written for a newer Gr\
eenlight; use one that knows it`}),!0)},DEFAULT_ENVIRONMENT="production",givenBy=({inputs,env})=>({input,variable})=>{const fromInput=inputs[input]?.trim();if(fromInput)
return{text:fromInput,source:"input",name:input};const fromVariable=env[variable]?.trim();return fromVariable?{text:fromVariable,source:"environment variable",name:variable}:
void 0},chosenEnvironment=(sources,explicit)=>{const inputs=explicit?.trim()?{...sources.inputs,environment:explicit}:sources.inputs,given=givenBy({...sources,inputs})(
ENVIRONMENT_OVERRIDE);return given===void 0?{path:"environment",value:DEFAULT_ENVIRONMENT,source:"default"}:{path:"environment",value:given.text,source:given.source,
name:given.name}},environmentsOf=root=>{const environments=root?.kind==="mapping"?root.entries.get("environments"):void 0;return environments?.kind==="mapping"?
[...environments.entries.keys()]:[]},read=(root,reading)=>{const value=file.read(root,{path:"",setting:""},reading);for(const[name,settings]of Object.entries(value?.
environments??{}))for(const[path,says]of crossCheck({service:value?.service,name,settings})){const full=["environments",name,...path===""?[]:[path]].join("."),where=reading.
places.get(full);reading.problems.push({path:full,...where===void 0?{}:{where},says})}return value},customMetric2=as=>({name,bad="",total="",value,worse})=>value===
void 0?{name,kind:"counts",bad:as(bad,"Sum"),total:as(total,"Sum")}:{name,kind:"value",query:as(value,"Average"),worse},asCloudWatch=(query2,stat)=>typeof query2==
"string"?query2:{stat,...query2},asPrometheus=query2=>typeof query2=="string"?query2:"",metricsOf=({metrics,canary})=>{const{source,prometheus:prometheus2,custom}=metrics;
return source==="prometheus"&&prometheus2!==void 0?{prometheus:{...prometheus2,delay:canary.metricsDelay},custom:custom.map(customMetric2(asPrometheus))}:{custom:custom.
map(customMetric2(asCloudWatch))}},settingsOf=(whole,name,environment2)=>{const{header,json,path,expect}=environment2.smoke.version,proof=json===void 0?{header:header??
""}:{json};return{service:whole.service,image:whole.image,environment:name,...environment2,metrics:metricsOf(environment2),smoke:{...environment2.smoke,version:{
path,expect,...proof}}}},loadSettings=request=>{const chosen=chosenEnvironment(request,request.environment),name=chosen.value,problems=[],root=readDocument(request.
text,problems);if(root===void 0||isNewer(root,CONFIG_VERSION,problems))throw configurationError(request.path,problems);const known=environmentsOf(root);if(known.
length>0&&!known.includes(name)){const near=didYouMean(name,known),from=chosen.name===void 0?"":`, named by the ${chosen.source} ${chosen.name}`,hint2=near===void 0?
"":`; did you mean ${near}?`;problems.push({path:"environments",says:`has no ${quote(name)}${from}: known are ${known.join(", ")}${hint2}`})}const provenance=[chosen],
whole=read(root,{problems,provenance,places:new Map,environment:name,wants:each=>each===name,given:givenBy(request),without:request.without??[]}),environment2=whole?.
environments?.[name];if(problems.length>0||whole===void 0||environment2===void 0)throw configurationError(request.path,problems);return{settings:settingsOf(whole,
name,environment2),provenance:provenance.filter(({path})=>path!=="environments"&&path!=="version")}},range=kind=>{const ends=object({min:optional(kind,"The leas\
t that is admitted.","no least"),max:optional(kind,"The most that is admitted.","no most")});return{expects:`a mapping with \`min\`, \`max\` or both, each ${kind.
expects}`,read:(node,place,reading)=>{const before=reading.problems.length,value=ends.read(node,place,reading);if(value===void 0||reading.problems.length>before)
return;const{min,max}=value;if(min===void 0&&max===void 0)return report(reading,place,node,"has neither min nor max, must have at least one of them");if(min!==void 0&&
max!==void 0&&min>max){const[least,most]=[kind.plain(min),kind.plain(max)];return report(reading,place,node,`admits nothing: min is ${least}, which is above max\
, ${most}`)}return value},json:()=>({...ends.json(),minProperties:1}),plain:value=>ends.plain(value)}},POLICY_VERSION=1,HOUR2=60*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
pY,DAY2=24*HOUR2,MOST2=50,ANYTHING="not bounded",some={min:1,max:MOST2},imagePrefix=text({expects:"a registry in Amazon ECR, alone or with the beginning of a pa\
th, such as 123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop",pattern:/^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.(?:com|com\.cn|eu)(?:\/[a-z0-9]+(?:[._/-]+[a-z0-9]+)*)?$/,
max:320,refuse:value=>/[:@]/.test(value)?"without tag or digest":value.endsWith("/")?"without the / at its end":void 0}),parameterName=text({expects:"the name o\
f a parameter of Systems Manager, such as /greenlight/shop",pattern:/^(?:(?:\/[A-Za-z0-9_.-]+){1,15}|[A-Za-z0-9_.-]+)$/,max:512,refuse:value=>value.startsWith("\
arn:")?"the name alone, not the ARN":void 0}),percent=percentage({min:0,max:100}),wholePercent=percentage({min:0,max:100,whole:!0}),count=integer({min:1,max:1e6}),
time=max=>range(duration({min:0,max,multipleOf:_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.Z2})),bounds=(kind,describe)=>optional(range(kind),describe,ANYTHING),
roles=job=>optional(list(roleArn,some),`Roles that ${job} may assume.`,ANYTHING),github=job=>optional(githubEnvironment,`The environment on GitHub of ${job}.`,ANYTHING),
policyEnvironment=object({accounts:optional(list(account,some),"AWS accounts that a release may go to.",ANYTHING),regions:optional(list(region,some),"AWS region\
s that a release may go to.",ANYTHING),roles:section(object({validate:roles("the validating job"),deploy:roles("the job that fills the candidate slot"),traffic:roles(
"the job that moves the traffic"),recover:roles("the job that brings the traffic back when a release does not succeed"),rollback:roles("the rollback by hand"),lease:roles(
"EventBridge Scheduler")}),"IAM roles. Where a job has a list, its role must be named: the credentials of the job are not admitted."),rules:optional(list(ruleArn,
some),"Listener rules, or listeners when their default rule is meant, whose weights may be moved.",ANYTHING),applications:optional(list(applicationName,some),"V\
alues of the config's `service`. The lease's name comes from it, and so the lock.",ANYTHING),clusters:optional(list(clusterName,some),"ECS clusters.",ANYTHING),
services:optional(list(serviceName,some),"ECS services that may be slots.",ANYTHING),"target-groups":optional(list(targetGroupName,some),"Target groups that may\
 be slots.",ANYTHING),"schedule-groups":optional(list(scheduleGroupName,some),"Groups of EventBridge Scheduler that the lease may stand in.",ANYTHING),images:optional(
list(imagePrefix,some),"Registries of the image, or registries and the first segments of its path.",ANYTHING),github:section(object({deploy:github("the job that\
 fills the candidate slot"),traffic:github("the job that moves the traffic"),rollback:github("the job that brings the traffic back")}),"The environments on GitH\
ub that the jobs must run in."),reviewers:optional(list(choice(["deploy","traffic"]),{min:0,max:2}),"The jobs whose environment must ask a reviewer. With `deplo\
y` the config's `gates.require-reviewer` may not be false.","as the config says"),origins:section(object({metrics:optional(list(origin("the address of a metric \
source"),{min:0,max:MOST2}),"Where metrics may be asked for, beside CloudWatch. Secrets for metric sources are sent there and nowhere else.",`${ANYTHING}, and n\
o secret is sent anywhere`),smoke:optional(list(origin("the address of a load balancer"),some),"Where smoke tests and probes may be sent.",ANYTHING)}),"Where re\
quests may go beside AWS and GitHub: scheme, host and port."),"metric-sources":optional(list(choice(["cloudwatch","prometheus"]),{min:1,max:2}),"Values of `metr\
ics.source`.",ANYTHING),strategies:optional(list(choice(["canary","blue-green"]),{min:1,max:2}),"Values of `strategy`.",ANYTHING),canary:section(object({"first-\
step":bounds(wholePercent,"Percent of the traffic that the candidate gets first. The strategy `blue-green` begins with 100."),"largest-step":bounds(wholePercent,
"The largest rise of that percentage from one stage to the next, the bake included."),"step-duration":optional(time(DAY2),"How long traffic stays at each step.",
ANYTHING),"min-requests":bounds(count,"Requests to the candidate below which traffic does not move on."),patience:optional(time(DAY2),"How long to wait for evid\
ence.",ANYTHING),"on-inconclusive":optional(list(choice(["hold","rollback","advance"]),{min:1,max:3}),"What may happen when the evidence does not suffice.",ANYTHING)}),
"The steps. `canary-percentage` and its like are inputs that a caller may give; they are bounded too."),bake:section(object({duration:optional(time(7*DAY2),"How\
 long the release is watched after the last step.",ANYTHING),holdback:bounds(wholePercent,"Percent that stays on the old version meanwhile. The strategy `blue-g\
reen` holds nothing back.")}),"The bake."),limits:section(object({"success-rate":bounds(percent,"Values that the config may give this key."),"error-rate":bounds(
percent,"Values that the config may give this key."),p95:bounds(duration({min:1,max:5*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.pY}),"Values that the c\
onfig may give this key."),"bake-error-rate":bounds(percent,"Values that the config may give this key.")}),"What the candidate may do at worst."),judge:section(
object({"false-alarms":bounds(percentage({min:.01,max:20}),"A small one also finds harm later."),"error-ratio":bounds(decimal({min:1,max:10}),"Values that the c\
onfig may give this key."),limits:optional(list(choice(["attributable","absolute"]),{min:1,max:2}),"How the limits may be meant.",ANYTHING),"harm-budget":bounds(
count,"Values that the config may give this key."),"min-effect":bounds(percentage({min:0,max:50}),"Values that the config may give this key."),"latency-toleranc\
e":bounds(percentage({min:0,max:1e3}),"Values that the config may give this key."),"observe-only":optional(list(metricName,{min:0,max:20}),"Metrics that may be \
shown without deciding anything; `[]` for none.",ANYTHING)}),"How the candidate is compared."),health:section(object({"min-healthy":bounds(wholePercent,"Values \
that the config may give this key.")}),"When a slot counts as healthy."),lease:section(object({ttl:optional(time(DAY2),"Values that the config may give this key\
.",ANYTHING),wait:optional(time(30*DAY2),"Values that the config may give this key.",ANYTHING)}),"The times of the dead-man's switch."),standby:bounds(integer({
min:0,max:1e3}),"Tasks kept in the retired slot."),diagnostics:section(object({logs:optional(list(choice(["full","redacted","off"]),{min:1,max:3}),"How much of \
the application's own log lines a summary may show.",ANYTHING)}),"What the account of a failed release shows."),"automatic-rollback":optional(flag(),"True: a re\
lease that is worse is taken back without asking, whatever config and inputs say.","as the config says"),parameter:optional(parameterName,"Parameter of Systems \
Manager, in the account and region of the release, that tightens this further. Needs `accounts`.","nothing tightens it")}),policyFile=object({version:required(literal(
POLICY_VERSION),"Version of this format."),environments:required(perEnvironment(policyEnvironment,environmentKey),"What is admitted in each environment, by name\
. A release to one that is not named is refused.")}),jobsDiffer=({github:{deploy,traffic,rollback}})=>{if(rollback===void 0||rollback!==deploy&&rollback!==traffic)
return[];const job=rollback===deploy?"deploy":"traffic";return[["github.rollback",`is ${JSON.stringify(rollback)} like that of ${job}, must differ: the one asks\
 people, the other nobody`]]},arnsBelong2=({accounts,regions,roles:roles2,rules})=>[...Object.entries(roles2).map(([job,arns])=>[`roles.${job}`,arns]),["rules",
rules]].flatMap(([path,arns])=>(arns??[]).flatMap((text2,index)=>{const arn=parseArn(text2);if(arn===void 0)return[];const place=`${path}[${index}]`;return accounts!==
void 0&&!accounts.includes(arn.account)?[[place,`lies in the account ${arn.account}, which accounts does not name`]]:regions!==void 0&&arn.region!==""&&!regions.
includes(arn.region)?[[place,`lies in the region ${arn.region}, which regions does not name`]]:[]})),parameterHasAccounts=({parameter,accounts})=>parameter===void 0||
accounts!==void 0?[]:[["parameter","stands without accounts: it is read only in an account that the policy names"]],checkPolicy=environment2=>[...jobsDiffer(environment2),
...arnsBelong2(environment2),...parameterHasAccounts(environment2)],READERS={file:{what:"The file",least:"version and environments"},parameter:{what:"The parame\
ter",least:"version and environments"}},MENDED={file:{what:"The policy",page:"docs/policy.md"},parameter:{what:"The policy in the",page:"docs/policy.md"}},NOTHING={
roles:{},github:{},origins:{},canary:{},bake:{},limits:{},judge:{},health:{},lease:{},diagnostics:{}},environmentsOf2=root=>{const found2=root.kind==="mapping"?
root.entries.get("environments"):void 0;if(found2?.kind!=="mapping")return[];const{pattern,max}=environmentKey;return[...found2.entries.keys()].filter(name=>name.
length<=max&&pattern.test(name))},readEnvironment=(root,name,place,problems)=>{const places=new Map,reading={problems,provenance:[],places,environment:name,wants:each=>each===
name,given:()=>{}},whole=policyFile.read(root,{path:""},reading),inside=`environments.${/^[\w-]+$/.test(name)?name:JSON.stringify(name)}.`,lines=new Map([...places].
flatMap(([path,where])=>path.startsWith(inside)?[[path.slice(inside.length),where]]:[])),environment2=whole?.environments?.[name];if(environment2===void 0||problems.
length>0)return{environment:NOTHING,lines};const more=place==="parameter"&&environment2.parameter!==void 0?[["parameter","stands in a parameter, which names no \
further one"]]:[];for(const[path,says]of[...checkPolicy(environment2),...more]){const where=lines.get(path)??lines.get(path.replace(/\[\d+\]$/,""));problems.push(
{path:`${inside}${path}`,...where===void 0?{}:{where},says})}return{environment:environment2,lines}},loadPolicy=({text:text2,name,environment:wanted,place})=>{const problems=[],
root=readDocument(text2,problems,READERS[place]);if(root===void 0||isNewer(root,POLICY_VERSION,problems))throw configurationError(name,problems,MENDED[place]);const{
environment:environment2,lines}=readEnvironment(root,wanted,place,problems);if(problems.length>0)throw configurationError(name,problems,MENDED[place]);const{parameter,
...bounds2}=environment2;return{environments:environmentsOf2(root),bounds:bounds2,lines,...parameter===void 0?{}:{parameter}}}})};export{id,ids,modules};
