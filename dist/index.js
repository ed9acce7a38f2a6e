import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require < "u" ? require : typeof Proxy < "u" ? new Proxy(x, {
  get: (a, b) => (typeof require < "u" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require < "u") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
));

// builtin:node:fs
var require_node_fs = __commonJS({
  "builtin:node:fs"(exports, module) {
    module.exports = __require("node:fs");
  }
});

// builtin:os
var require_os = __commonJS({
  "builtin:os"(exports, module) {
    module.exports = __require("os");
  }
});

// builtin:crypto
var require_crypto = __commonJS({
  "builtin:crypto"(exports, module) {
    module.exports = __require("crypto");
  }
});

// builtin:fs
var require_fs = __commonJS({
  "builtin:fs"(exports, module) {
    module.exports = __require("fs");
  }
});

// node_modules/@actions/github/node_modules/@actions/http-client/lib/proxy.js
var require_proxy = __commonJS({
  "node_modules/@actions/github/node_modules/@actions/http-client/lib/proxy.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.getProxyUrl = getProxyUrl2;
    exports.checkBypass = checkBypass;
    function getProxyUrl2(reqUrl) {
      let usingSsl = reqUrl.protocol === "https:";
      if (checkBypass(reqUrl))
        return;
      let proxyVar = usingSsl ? process.env.https_proxy || process.env.HTTPS_PROXY : process.env.http_proxy || process.env.HTTP_PROXY;
      if (proxyVar)
        try {
          return new DecodedURL(proxyVar);
        } catch {
          if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://")) return new DecodedURL(`http://${proxyVar}`);
        }
      else
        return;
    }
    function checkBypass(reqUrl) {
      if (!reqUrl.hostname)
        return !1;
      let reqHost = reqUrl.hostname;
      if (isLoopbackAddress(reqHost))
        return !0;
      let noProxy = process.env.no_proxy || process.env.NO_PROXY || "";
      if (!noProxy)
        return !1;
      let reqPort;
      reqUrl.port ? reqPort = Number(reqUrl.port) : reqUrl.protocol === "http:" ? reqPort = 80 : reqUrl.protocol === "https:" && (reqPort = 443);
      let upperReqHosts = [reqUrl.hostname.toUpperCase()];
      typeof reqPort == "number" && upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
      for (let upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x))
        if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`)))
          return !0;
      return !1;
    }
    function isLoopbackAddress(host2) {
      let hostLower = host2.toLowerCase();
      return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
    }
    var DecodedURL = class extends URL {
      constructor(url, base) {
        super(url, base), this._decodedUsername = decodeURIComponent(super.username), this._decodedPassword = decodeURIComponent(super.password);
      }
      get username() {
        return this._decodedUsername;
      }
      get password() {
        return this._decodedPassword;
      }
    };
  }
});

// node_modules/content-type/dist/index.js
var require_dist = __commonJS({
  "node_modules/content-type/dist/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.format = format;
    exports.parse = parse4;
    var TEXT_REGEXP = /^[\u0009\u0020-\u007e\u0080-\u00ff]*$/, TOKEN_REGEXP = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, QUOTE_REGEXP = /[\\"]/g, TYPE_REGEXP = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, NullObject = (() => {
      let C = function() {
      };
      return C.prototype = /* @__PURE__ */ Object.create(null), C;
    })();
    function format(obj) {
      let { type, parameters } = obj;
      if (!type || !TYPE_REGEXP.test(type))
        throw new TypeError(`Invalid type: ${type}`);
      let result = type;
      if (parameters)
        for (let param of Object.keys(parameters)) {
          if (!TOKEN_REGEXP.test(param))
            throw new TypeError(`Invalid parameter name: ${param}`);
          result += `; ${param}=${qstring(parameters[param])}`;
        }
      return result;
    }
    function parse4(header2, options) {
      let stopChar = options?.comma === !0 ? COMMA : 65536, len = header2.length, index = skipOWS(header2, options?.start ?? 0, len), valueStart = index;
      index = skipValue(header2, index, len, stopChar);
      let valueEnd = trailingOWS(header2, valueStart, index), type = header2.slice(valueStart, valueEnd).toLowerCase();
      return options?.parameters === !1 ? { type, index, parameters: new NullObject() } : parseParameters(header2, type, index, len, stopChar);
    }
    var SP = 32, HTAB = 9, SEMI = 59, EQ = 61, DQUOTE = 34, BSLASH = 92, COMMA = 44;
    function parseParameters(header2, type, index, len, stopChar) {
      let parameters = new NullObject();
      parameter: for (; index < len && header2.charCodeAt(index) !== stopChar; ) {
        index = skipOWS(header2, index + 1, len);
        let keyStart = index;
        for (; index < len; ) {
          let code = header2.charCodeAt(index);
          if (code === stopChar) break parameter;
          if (code === SEMI) continue parameter;
          if (code === EQ) {
            let keyEnd = trailingOWS(header2, keyStart, index), key = header2.slice(keyStart, keyEnd).toLowerCase();
            if (index = skipOWS(header2, index + 1, len), index < len && header2.charCodeAt(index) === DQUOTE) {
              index++;
              let value = "";
              for (; index < len; ) {
                let code2 = header2.charCodeAt(index++);
                if (code2 === DQUOTE) {
                  index = skipValue(header2, index, len, stopChar), parameters[key] === void 0 && (parameters[key] = value);
                  break;
                }
                if (code2 === BSLASH && index < len) {
                  value += header2[index++];
                  continue;
                }
                value += String.fromCharCode(code2);
              }
              continue parameter;
            }
            let valueStart = index;
            if (index = skipValue(header2, index, len, stopChar), parameters[key] === void 0) {
              let valueEnd = trailingOWS(header2, valueStart, index);
              parameters[key] = header2.slice(valueStart, valueEnd);
            }
            continue parameter;
          }
          index++;
        }
      }
      return { type, index, parameters };
    }
    function skipValue(str, index, len, stopChar) {
      for (; index < len; ) {
        let code = str.charCodeAt(index);
        if (code === SEMI || code === stopChar) break;
        index++;
      }
      return index;
    }
    function skipOWS(header2, index, len) {
      for (; index < len; ) {
        let char = header2.charCodeAt(index);
        if (char !== SP && char !== HTAB) break;
        index++;
      }
      return index;
    }
    function trailingOWS(header2, start, end2) {
      for (; end2 > start; ) {
        let char = header2.charCodeAt(end2 - 1);
        if (char !== SP && char !== HTAB) break;
        end2--;
      }
      return end2;
    }
    function qstring(str) {
      if (TOKEN_REGEXP.test(str)) return str;
      if (TEXT_REGEXP.test(str)) return `"${str.replace(QUOTE_REGEXP, "\\$&")}"`;
      throw new TypeError(`Invalid parameter value: ${str}`);
    }
  }
});

// builtin:node:path
var require_node_path = __commonJS({
  "builtin:node:path"(exports, module) {
    module.exports = __require("node:path");
  }
});

// builtin:node:timers/promises
var require_promises = __commonJS({
  "builtin:node:timers/promises"(exports, module) {
    module.exports = __require("node:timers/promises");
  }
});

// builtin:node:crypto
var require_node_crypto = __commonJS({
  "builtin:node:crypto"(exports, module) {
    module.exports = __require("node:crypto");
  }
});

// src/action/guard.ts
var import_node_fs = __toESM(require_node_fs(), 1), UNVERIFIED = 3;
process.exitCode = UNVERIFIED;
for (let signal of ["SIGTERM", "SIGINT", "SIGHUP"])
  process.on(signal, () => end(`The run was stopped by ${signal} before the gate gave an answer.`));
process.on("uncaughtException", (error2) => end(`The run broke off: ${oneLine(error2)}`));
process.on("unhandledRejection", (reason) => end(`The run broke off: ${oneLine(reason)}`));
function end(sentence) {
  try {
    (0, import_node_fs.writeSync)(1, `::error title=Holdpoint::${sentence} The gate stays shut.
`);
  } catch {
  }
  process.exit(UNVERIFIED);
}
function oneLine(error2) {
  return (error2 instanceof Error ? error2.message : String(error2)).replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ").replaceAll("%", "%25").slice(0, 500);
}

// node_modules/@actions/core/lib/command.js
var os = __toESM(require_os(), 1);

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  return input == null ? "" : typeof input == "string" || input instanceof String ? input : JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  return Object.keys(annotationProperties).length ? { title: annotationProperties.title, file: annotationProperties.file, line: annotationProperties.startLine, endLine: annotationProperties.endLine, col: annotationProperties.startColumn, endColumn: annotationProperties.endColumn } : {};
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command2, properties, message) {
  let cmd = new Command(command2, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::", Command = class {
  constructor(command2, properties, message) {
    command2 || (command2 = "missing.command"), this.command = command2, this.properties = properties, this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = !0;
      for (let key in this.properties)
        if (this.properties.hasOwnProperty(key)) {
          let val = this.properties[key];
          val && (first ? first = !1 : cmdStr += ",", cmdStr += `${key}=${escapeProperty(val)}`);
        }
    }
    return cmdStr += `${CMD_STRING}${escapeData(this.message)}`, cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
var crypto = __toESM(require_crypto(), 1), fs = __toESM(require_fs(), 1), os2 = __toESM(require_os(), 1);
function issueFileCommand(command2, message) {
  let filePath = process.env[`GITHUB_${command2}`];
  if (!filePath)
    throw new Error(`Unable to find environment variable for file command ${command2}`);
  if (!fs.existsSync(filePath))
    throw new Error(`Missing file at path: ${filePath}`);
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
  let delimiter = `ghadelimiter_${crypto.randomUUID()}`, convertedValue = toCommandValue(value);
  if (key.includes(delimiter))
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  if (convertedValue.includes(delimiter))
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
var os4 = __toESM(require_os(), 1);

// node_modules/@actions/core/lib/summary.js
var import_os = __toESM(require_os(), 1), import_fs = __toESM(require_fs(), 1), __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step2(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step2(generator.throw(value));
      } catch (e) {
        reject(e);
      }
    }
    function step2(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step2((generator = generator.apply(thisArg, _arguments || [])).next());
  });
}, { access, appendFile, writeFile } = import_fs.promises, SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath)
        return this._filePath;
      let pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv)
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      try {
        yield access(pathFromEnv, import_fs.constants.R_OK | import_fs.constants.W_OK);
      } catch {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      return this._filePath = pathFromEnv, this._filePath;
    });
  }
  wrap(tag, content2, attrs = {}) {
    let htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    return content2 ? `<${tag}${htmlAttrs}>${content2}</${tag}>` : `<${tag}${htmlAttrs}>`;
  }
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      let overwrite = !!options?.overwrite, filePath = yield this.filePath();
      return yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
    });
  }
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: !0 });
    });
  }
  stringify() {
    return this._buffer;
  }
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  emptyBuffer() {
    return this._buffer = "", this;
  }
  addRaw(text2, addEOL = !1) {
    return this._buffer += text2, addEOL ? this.addEOL() : this;
  }
  addEOL() {
    return this.addRaw(import_os.EOL);
  }
  addCodeBlock(code, lang) {
    let attrs = Object.assign({}, lang && { lang }), element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  addList(items, ordered2 = !1) {
    let tag = ordered2 ? "ol" : "ul", listItems = items.map((item) => this.wrap("li", item)).join(""), element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  addTable(rows) {
    let tableBody = rows.map((row) => {
      let cells = row.map((cell) => {
        if (typeof cell == "string")
          return this.wrap("td", cell);
        let { header: header2, data, colspan, rowspan } = cell, tag = header2 ? "th" : "td", attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join(""), element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  addDetails(label, content2) {
    let element = this.wrap("details", this.wrap("summary", label) + content2);
    return this.addRaw(element).addEOL();
  }
  addImage(src, alt, options) {
    let { width, height } = options || {}, attrs = Object.assign(Object.assign({}, width && { width }), height && { height }), element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  addHeading(text2, level) {
    let tag = `h${level}`, allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1", element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  addSeparator() {
    let element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  addBreak() {
    let element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  addQuote(text2, cite) {
    let attrs = Object.assign({}, cite && { cite }), element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  addLink(text2, href) {
    let element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
}, _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js
var import_os2 = __toESM(require_os(), 1);

// node_modules/@actions/io/lib/io-util.js
var fs2 = __toESM(require_fs(), 1);
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises, IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = import_os2.default.platform(), arch = import_os2.default.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2.Success = 0] = "Success", ExitCode2[ExitCode2.Failure = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  let val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val)
    throw new Error(`Input required and not supplied: ${name}`);
  return options && options.trimWhitespace === !1 ? val : val.trim();
}
function setOutput(name, value) {
  if (process.env.GITHUB_OUTPUT || "")
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  process.stdout.write(os4.EOL), issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}

// node_modules/@actions/github/lib/context.js
var import_fs2 = __toESM(require_fs(), 1), import_os3 = __toESM(require_os(), 1), Context = class {
  constructor() {
    var _a, _b, _c;
    if (this.payload = {}, process.env.GITHUB_EVENT_PATH)
      if ((0, import_fs2.existsSync)(process.env.GITHUB_EVENT_PATH))
        this.payload = JSON.parse((0, import_fs2.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
      else {
        let path2 = process.env.GITHUB_EVENT_PATH;
        process.stdout.write(`GITHUB_EVENT_PATH ${path2} does not exist${import_os3.EOL}`);
      }
    this.eventName = process.env.GITHUB_EVENT_NAME, this.sha = process.env.GITHUB_SHA, this.ref = process.env.GITHUB_REF, this.workflow = process.env.GITHUB_WORKFLOW, this.action = process.env.GITHUB_ACTION, this.actor = process.env.GITHUB_ACTOR, this.job = process.env.GITHUB_JOB, this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10), this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10), this.runId = parseInt(process.env.GITHUB_RUN_ID, 10), this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : "https://api.github.com", this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : "https://github.com", this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : "https://api.github.com/graphql";
  }
  get issue() {
    let payload = this.payload;
    return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
  }
  get repo() {
    if (process.env.GITHUB_REPOSITORY) {
      let [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
      return { owner, repo };
    }
    if (this.payload.repository)
      return { owner: this.payload.repository.owner.login, repo: this.payload.repository.name };
    throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
  }
};

// proxy-only:http-client
var import_proxy = __toESM(require_proxy());

// src/github/plain-fetch.ts
async function plainFetch(address, init = {}) {
  let url = new URL(address), response = await answerTo(url, init), body = await decoded(response, await bodyOf(response)), headers = new Map(Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(", ")]));
  return {
    status: response.statusCode ?? 0,
    url: url.href,
    headers,
    text: () => Promise.resolve(new TextDecoder().decode(body)),
    arrayBuffer: () => Promise.resolve(new Uint8Array(body).buffer)
  };
}
function answerTo(url, { method = "GET", headers = {}, body, signal }) {
  let { request: request2 } = url.protocol === "http:" ? process.getBuiltinModule("node:http") : process.getBuiltinModule("node:https"), payload = typeof body == "string" ? Buffer.from(body) : Buffer.alloc(0), length = payload.length > 0 ? { "content-length": String(payload.length) } : {}, options = { method, headers: { "accept-encoding": "gzip", ...headers, ...length } };
  return new Promise((resolve, reject) => {
    request2(url, signal ? { ...options, signal } : options, resolve).on("error", reject).end(payload);
  });
}
async function bodyOf(response) {
  let chunks2 = [], size2 = 0;
  for await (let chunk of response) {
    let bytes = Buffer.from(chunk);
    if (size2 += bytes.length, size2 > 67108864) throw new Error("the answer is longer than 67108864 bytes");
    chunks2.push(bytes);
  }
  return Buffer.concat(chunks2);
}
async function decoded({ headers }, body) {
  let encoding = headers["content-encoding"] ?? "identity";
  if (encoding === "identity" || body.length === 0) return body;
  if (encoding !== "gzip") throw new Error(`the answer has the encoding "${encoding}"; gzip was offered`);
  let { gunzip } = process.getBuiltinModule("node:zlib");
  return new Promise((resolve, reject) => {
    gunzip(
      body,
      { maxOutputLength: 67108864 },
      (error2, result) => error2 === null ? resolve(result) : reject(error2)
    );
  });
}

// on-demand:undici
var loading, load = () => loading ??= import("./undici.js").then((module) => module.default ?? module), ProxyAgent = class {
  constructor(options) {
    this.options = options;
  }
  real() {
    return this.made ??= load().then((undici) => new undici.ProxyAgent(this.options));
  }
};
async function fetch(input, init) {
  let { dispatcher, ...rest2 } = init ?? {};
  return dispatcher instanceof ProxyAgent ? (await load()).fetch(input, { ...rest2, dispatcher: await dispatcher.real() }) : plainFetch(input, rest2);
}

// proxy-only:http-client
var HttpClient2 = class {
  getAgent() {
  }
  getAgentDispatcher(url) {
    let proxy = (0, import_proxy.getProxyUrl)(new URL(url));
    if (!proxy || !proxy.hostname) return;
    let { href: uri, username, password } = proxy, token = "Basic " + Buffer.from(username + ":" + password).toString("base64");
    return new ProxyAgent({ uri, pipelining: 0, ...username || password ? { token } : {} });
  }
};

// node_modules/@actions/github/lib/internal/utils.js
var __awaiter2 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step2(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step2(generator.throw(value));
      } catch (e) {
        reject(e);
      }
    }
    function step2(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step2((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
function getAuthString(token, options) {
  if (!token && !options.auth)
    throw new Error("Parameter token or opts.auth is required");
  if (token && options.auth)
    throw new Error("Parameters token and opts.auth may not both be specified");
  return typeof options.auth == "string" ? options.auth : `token ${token}`;
}
function getProxyAgent(destinationUrl) {
  return new HttpClient2().getAgent(destinationUrl);
}
function getProxyAgentDispatcher(destinationUrl) {
  return new HttpClient2().getAgentDispatcher(destinationUrl);
}
function getProxyFetch(destinationUrl) {
  let httpDispatcher = getProxyAgentDispatcher(destinationUrl);
  return (url, opts) => __awaiter2(this, void 0, void 0, function* () {
    return fetch(url, Object.assign(Object.assign({}, opts), { dispatcher: httpDispatcher }));
  });
}
function getApiBaseUrl() {
  return process.env.GITHUB_API_URL || "https://api.github.com";
}
function getUserAgentWithOrchestrationId(baseUserAgent) {
  var _a;
  let orchId = (_a = process.env.ACTIONS_ORCHESTRATION_ID) === null || _a === void 0 ? void 0 : _a.trim();
  if (orchId) {
    let tag = `actions_orchestration_id/${orchId.replace(/[^a-z0-9_.-]/gi, "_")}`;
    return baseUserAgent?.includes(tag) ? baseUserAgent : `${baseUserAgent ? `${baseUserAgent} ` : ""}${tag}`;
  }
  return baseUserAgent;
}

// node_modules/universal-user-agent/index.js
function getUserAgent() {
  return typeof navigator == "object" && "userAgent" in navigator ? navigator.userAgent : typeof process == "object" && process.version !== void 0 ? `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})` : "<environment undetectable>";
}

// node_modules/before-after-hook/lib/register.js
function register(state2, name, method, options) {
  if (typeof method != "function")
    throw new Error("method for before hook must be a function");
  return options || (options = {}), Array.isArray(name) ? name.reverse().reduce((callback, name2) => register.bind(null, state2, name2, callback, options), method)() : Promise.resolve().then(() => state2.registry[name] ? state2.registry[name].reduce((method2, registered) => registered.hook.bind(null, method2, options), method)() : method(options));
}

// node_modules/before-after-hook/lib/add.js
function addHook(state2, kind, name, hook2) {
  let orig = hook2;
  state2.registry[name] || (state2.registry[name] = []), kind === "before" && (hook2 = (method, options) => Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options))), kind === "after" && (hook2 = (method, options) => {
    let result;
    return Promise.resolve().then(method.bind(null, options)).then((result_) => (result = result_, orig(result, options))).then(() => result);
  }), kind === "error" && (hook2 = (method, options) => Promise.resolve().then(method.bind(null, options)).catch((error2) => orig(error2, options))), state2.registry[name].push({ hook: hook2, orig });
}

// node_modules/before-after-hook/lib/remove.js
function removeHook(state2, name, method) {
  if (!state2.registry[name])
    return;
  let index = state2.registry[name].map((registered) => registered.orig).indexOf(method);
  index !== -1 && state2.registry[name].splice(index, 1);
}

// node_modules/before-after-hook/index.js
var bind = Function.bind, bindable = bind.bind(bind);
function bindApi(hook2, state2, name) {
  let removeHookRef = bindable(removeHook, null).apply(null, name ? [state2, name] : [state2]);
  hook2.api = { remove: removeHookRef }, hook2.remove = removeHookRef, ["before", "error", "after", "wrap"].forEach((kind) => {
    let args = name ? [state2, kind, name] : [state2, kind];
    hook2[kind] = hook2.api[kind] = bindable(addHook, null).apply(null, args);
  });
}
function Singular() {
  let singularHookName = /* @__PURE__ */ Symbol("Singular"), singularHookState = { registry: {} }, singularHook = register.bind(null, singularHookState, singularHookName);
  return bindApi(singularHook, singularHookState, singularHookName), singularHook;
}
function Collection() {
  let state2 = { registry: {} }, hook2 = register.bind(null, state2);
  return bindApi(hook2, state2), hook2;
}
var before_after_hook_default = { Singular, Collection };

// node_modules/@octokit/endpoint/dist-bundle/index.js
var VERSION = "0.0.0-development", userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`, DEFAULTS = { method: "GET", baseUrl: "https://api.github.com", headers: { accept: "application/vnd.github.v3+json", "user-agent": userAgent }, mediaType: { format: "" } };
function lowercaseKeys(object) {
  return object ? Object.keys(object).reduce((newObj, key) => (newObj[key.toLowerCase()] = object[key], newObj), {}) : {};
}
function isPlainObject(value) {
  if (typeof value != "object" || value === null || Object.prototype.toString.call(value) !== "[object Object]") return !1;
  let proto = Object.getPrototypeOf(value);
  if (proto === null) return !0;
  let Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor == "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults2, options) {
  let result = Object.assign({}, defaults2);
  return Object.keys(options).forEach((key) => {
    isPlainObject(options[key]) ? key in defaults2 ? result[key] = mergeDeep(defaults2[key], options[key]) : Object.assign(result, { [key]: options[key] }) : Object.assign(result, { [key]: options[key] });
  }), result;
}
function removeUndefinedProperties(obj) {
  for (let key in obj)
    obj[key] === void 0 && delete obj[key];
  return obj;
}
function merge(defaults2, route, options) {
  if (typeof route == "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else
    options = Object.assign({}, route);
  options.headers = lowercaseKeys(options.headers), removeUndefinedProperties(options), removeUndefinedProperties(options.headers);
  let mergedOptions = mergeDeep(defaults2 || {}, options);
  return options.url === "/graphql" && (defaults2 && defaults2.mediaType.previews?.length && (mergedOptions.mediaType.previews = defaults2.mediaType.previews.filter((preview) => !mergedOptions.mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews)), mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""))), mergedOptions;
}
function addQueryParameters(url, parameters) {
  let separator = /\?/.test(url) ? "&" : "?", names = Object.keys(parameters);
  return names.length === 0 ? url : url + separator + names.map((name) => name === "q" ? "q=" + parameters.q.split("+").map(encodeURIComponent).join("+") : `${name}=${encodeURIComponent(parameters[name])}`).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  let matches2 = url.match(urlVariableRegex);
  return matches2 ? matches2.map(removeNonChars).reduce((a, b) => a.concat(b), []) : [];
}
function omit(object, keysToOmit) {
  let result = { __proto__: null };
  for (let key of Object.keys(object))
    keysToOmit.indexOf(key) === -1 && (result[key] = object[key]);
  return result;
}
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    return /%[0-9A-Fa-f]/.test(part) || (part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]")), part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  return value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value), key ? encodeUnreserved(key) + "=" + value : value;
}
function isDefined(value) {
  return value != null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context3, operator, key, modifier) {
  var value = context3[key], result = [];
  if (isDefined(value) && value !== "")
    if (typeof value == "string" || typeof value == "number" || typeof value == "bigint" || typeof value == "boolean")
      value = value.toString(), modifier && modifier !== "*" && (value = value.substring(0, parseInt(modifier, 10))), result.push(encodeValue(operator, value, isKeyOperator(operator) ? key : ""));
    else if (modifier === "*")
      Array.isArray(value) ? value.filter(isDefined).forEach(function(value2) {
        result.push(encodeValue(operator, value2, isKeyOperator(operator) ? key : ""));
      }) : Object.keys(value).forEach(function(k) {
        isDefined(value[k]) && result.push(encodeValue(operator, value[k], k));
      });
    else {
      let tmp = [];
      Array.isArray(value) ? value.filter(isDefined).forEach(function(value2) {
        tmp.push(encodeValue(operator, value2));
      }) : Object.keys(value).forEach(function(k) {
        isDefined(value[k]) && (tmp.push(encodeUnreserved(k)), tmp.push(encodeValue(operator, value[k].toString())));
      }), isKeyOperator(operator) ? result.push(encodeUnreserved(key) + "=" + tmp.join(",")) : tmp.length !== 0 && result.push(tmp.join(","));
    }
  else
    operator === ";" ? isDefined(value) && result.push(encodeUnreserved(key)) : value === "" && (operator === "&" || operator === "?") ? result.push(encodeUnreserved(key) + "=") : value === "" && result.push("");
  return result;
}
function parseUrl(template) {
  return { expand: expand.bind(null, template) };
}
function expand(template, context3) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  return template = template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(_, expression, literal) {
    if (expression) {
      let operator = "", values = [];
      if (operators.indexOf(expression.charAt(0)) !== -1 && (operator = expression.charAt(0), expression = expression.substr(1)), expression.split(/,/g).forEach(function(variable) {
        var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
        values.push(getValues(context3, operator, tmp[1], tmp[2] || tmp[3]));
      }), operator && operator !== "+") {
        var separator = ",";
        return operator === "?" ? separator = "&" : operator !== "#" && (separator = operator), (values.length !== 0 ? operator : "") + values.join(separator);
      } else
        return values.join(",");
    } else
      return encodeReserved(literal);
  }), template === "/" ? template : template.replace(/\/$/, "");
}
function parse(options) {
  let method = options.method.toUpperCase(), url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}"), headers = Object.assign({}, options.headers), body, parameters = omit(options, ["method", "baseUrl", "url", "headers", "request", "mediaType"]), urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters), /^http/.test(url) || (url = options.baseUrl + url);
  let omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl"), remainingParameters = omit(parameters, omittedParameters);
  if (!/application\/octet-stream/i.test(headers.accept) && (options.mediaType.format && (headers.accept = headers.accept.split(/,/).map((format) => format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${options.mediaType.format}`)).join(",")), url.endsWith("/graphql") && options.mediaType.previews?.length)) {
    let previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
    headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
      let format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
      return `application/vnd.github.${preview}-preview${format}`;
    }).join(",");
  }
  return ["GET", "HEAD"].includes(method) ? url = addQueryParameters(url, remainingParameters) : "data" in remainingParameters ? body = remainingParameters.data : Object.keys(remainingParameters).length && (body = remainingParameters), !headers["content-type"] && typeof body < "u" && (headers["content-type"] = "application/json; charset=utf-8"), ["PATCH", "PUT"].includes(method) && typeof body > "u" && (body = ""), Object.assign({ method, url, headers }, typeof body < "u" ? { body } : null, options.request ? { request: options.request } : null);
}
function endpointWithDefaults(defaults2, route, options) {
  return parse(merge(defaults2, route, options));
}
function withDefaults(oldDefaults, newDefaults) {
  let DEFAULTS2 = merge(oldDefaults, newDefaults), endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, { DEFAULTS: DEFAULTS2, defaults: withDefaults.bind(null, DEFAULTS2), merge: merge.bind(null, DEFAULTS2), parse });
}
var endpoint = withDefaults(null, DEFAULTS);

// node_modules/@octokit/request/dist-bundle/index.js
var import_content_type = __toESM(require_dist(), 1);

// never-called:json-with-bigint
var { parse: JSONParse, stringify: JSONStringify } = JSON;

// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
  name;
  status;
  request;
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause }), this.name = "HttpError", this.status = Number.parseInt(statusCode), Number.isNaN(this.status) && (this.status = 0), "response" in options && (this.response = options.response);
    let requestCopy = Object.assign({}, options.request);
    options.request.headers.authorization && (requestCopy.headers = Object.assign({}, options.request.headers, { authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") })), requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]"), this.request = requestCopy;
  }
};

// node_modules/@octokit/request/dist-bundle/index.js
var VERSION2 = "10.0.16", defaults_default = { headers: { "user-agent": `octokit-request.js/${VERSION2} ${getUserAgent()}` } };
function isPlainObject2(value) {
  if (typeof value != "object" || value === null || Object.prototype.toString.call(value) !== "[object Object]") return !1;
  let proto = Object.getPrototypeOf(value);
  if (proto === null) return !0;
  let Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor == "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop = () => "";
async function fetchWrapper(requestOptions) {
  let fetch2 = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch2)
    throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
  let log = requestOptions.request?.log || console, parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== !1, body = isPlainObject2(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body, requestHeaders = Object.fromEntries(Object.entries(requestOptions.headers).map(([name, value]) => [name, String(value)])), fetchResponse;
  try {
    fetchResponse = await fetch2(requestOptions.url, { method: requestOptions.method, body, redirect: requestOptions.request?.redirect, headers: requestHeaders, signal: requestOptions.request?.signal, ...requestOptions.body && { duplex: "half" } });
  } catch (error2) {
    let message = "Unknown Error";
    if (error2 instanceof Error) {
      if (error2.name === "AbortError")
        throw error2.status = 500, error2;
      message = error2.message, error2.name === "TypeError" && "cause" in error2 && (error2.cause instanceof Error ? message = error2.cause.message : typeof error2.cause == "string" && (message = error2.cause));
    }
    let requestError = new RequestError(message, 500, { request: requestOptions });
    throw requestError.cause = error2, requestError;
  }
  let status = fetchResponse.status, url = fetchResponse.url, responseHeaders = {};
  for (let [key, value] of fetchResponse.headers)
    responseHeaders[key] = value;
  let octokitResponse = { url, status, headers: responseHeaders, data: "" };
  if ("deprecation" in responseHeaders) {
    let matches2 = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/), deprecationLink = matches2 && matches2.pop();
    log.warn(`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`);
  }
  if (status === 204 || status === 205)
    return octokitResponse;
  if (requestOptions.method === "HEAD") {
    if (status < 400)
      return octokitResponse;
    throw new RequestError(fetchResponse.statusText, status, { response: octokitResponse, request: requestOptions });
  }
  if (status === 304)
    throw octokitResponse.data = await getResponseData(fetchResponse), new RequestError("Not modified", status, { response: octokitResponse, request: requestOptions });
  if (status >= 400)
    throw octokitResponse.data = await getResponseData(fetchResponse), new RequestError(toErrorMessage(octokitResponse.data), status, { response: octokitResponse, request: requestOptions });
  return octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body, octokitResponse;
}
async function getResponseData(response) {
  let contentType = response.headers.get("content-type");
  if (!contentType)
    return response.text().catch(noop);
  let mimetype = (0, import_content_type.parse)(contentType);
  if (isJSONResponse(mimetype)) {
    let text2 = "";
    try {
      return text2 = await response.text(), JSONParse(text2);
    } catch {
      return text2;
    }
  } else return mimetype.type.startsWith("text/") || mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream" ? response.text().catch(noop) : response.arrayBuffer().catch(() => new ArrayBuffer(0));
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data == "string")
    return data;
  if (data instanceof ArrayBuffer)
    return "Unknown error";
  if (typeof data == "object" && data !== null && "message" in data) {
    let objectData = data, suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults2(oldEndpoint, newDefaults) {
  let endpoint2 = oldEndpoint.defaults(newDefaults);
  return Object.assign(function(route, parameters) {
    let endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook)
      return fetchWrapper(endpoint2.parse(endpointOptions));
    let request2 = (route2, parameters2) => fetchWrapper(endpoint2.parse(endpoint2.merge(route2, parameters2)));
    return Object.assign(request2, { endpoint: endpoint2, defaults: withDefaults2.bind(null, endpoint2) }), endpointOptions.request.hook(request2, endpointOptions);
  }, { endpoint: endpoint2, defaults: withDefaults2.bind(null, endpoint2) });
}
var request = withDefaults2(endpoint, defaults_default);

// node_modules/@octokit/graphql/dist-bundle/index.js
var VERSION3 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join(`
`);
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response)), this.request = request2, this.headers = headers, this.response = response, this.errors = response.errors, this.data = response.data, Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
}, NON_VARIABLE_OPTIONS = ["method", "baseUrl", "url", "headers", "request", "query", "mediaType", "operationName"], FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"], GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
  if (options) {
    if (typeof query == "string" && "query" in options)
      return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));
    for (let key in options)
      if (FORBIDDEN_VARIABLE_OPTIONS.includes(key))
        return Promise.reject(new Error(`[@octokit/graphql] "${key}" cannot be used as variable name`));
  }
  let parsedOptions = typeof query == "string" ? Object.assign({ query }, options) : query, requestOptions = Object.keys(parsedOptions).reduce((result, key) => NON_VARIABLE_OPTIONS.includes(key) ? (result[key] = parsedOptions[key], result) : (result.variables || (result.variables = {}), result.variables[key] = parsedOptions[key], result), {}), baseUrl2 = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  return GHES_V3_SUFFIX_REGEX.test(baseUrl2) && (requestOptions.url = baseUrl2.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql")), request2(requestOptions).then((response) => {
    if (response.data.errors) {
      let headers = {};
      for (let key of Object.keys(response.headers))
        headers[key] = response.headers[key];
      throw new GraphqlResponseError(requestOptions, headers, response.data);
    }
    return response.data.data;
  });
}
function withDefaults3(request2, newDefaults) {
  let newRequest = request2.defaults(newDefaults);
  return Object.assign((query, options) => graphql(newRequest, query, options), { defaults: withDefaults3.bind(null, newRequest), endpoint: newRequest.endpoint });
}
var graphql2 = withDefaults3(request, { headers: { "user-agent": `octokit-graphql.js/${VERSION3} ${getUserAgent()}` }, method: "POST", url: "/graphql" });
function withCustomRequest(customRequest) {
  return withDefaults3(customRequest, { method: "POST", url: "/graphql" });
}

// node_modules/@octokit/auth-token/dist-bundle/index.js
var b64url = "(?:[a-zA-Z0-9_-]+)", sep = "\\.", jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`), isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
  let isApp2 = isJWT(token), isInstallation = token.startsWith("v1.") || token.startsWith("ghs_"), isUserToServer = token.startsWith("ghu_");
  return { type: "token", token, tokenType: isApp2 ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth" };
}
function withAuthorizationPrefix(token) {
  return token.split(/\./).length === 3 ? `bearer ${token}` : `token ${token}`;
}
async function hook(token, request2, route, parameters) {
  let endpoint2 = request2.endpoint.merge(route, parameters);
  return endpoint2.headers.authorization = withAuthorizationPrefix(token), request2(endpoint2);
}
var createTokenAuth = function(token) {
  if (!token)
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  if (typeof token != "string")
    throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
  return token = token.replace(/^(token|bearer) +/i, ""), Object.assign(auth.bind(null, token), { hook: hook.bind(null, token) });
};

// node_modules/@octokit/core/dist-src/version.js
var VERSION4 = "7.0.8";

// node_modules/@octokit/core/dist-src/index.js
var noop2 = () => {
}, consoleWarn = console.warn.bind(console), consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  return typeof logger.debug != "function" && (logger.debug = noop2), typeof logger.info != "function" && (logger.info = noop2), typeof logger.warn != "function" && (logger.warn = consoleWarn), typeof logger.error != "function" && (logger.error = consoleError), logger;
}
var userAgentTrail = `octokit-core.js/${VERSION4} ${getUserAgent()}`, Octokit = class {
  static VERSION = VERSION4;
  static defaults(defaults2) {
    return class extends this {
      constructor(...args) {
        let options = args[0] || {};
        if (typeof defaults2 == "function") {
          super(defaults2(options));
          return;
        }
        super(Object.assign({}, defaults2, options, options.userAgent && defaults2.userAgent ? { userAgent: `${options.userAgent} ${defaults2.userAgent}` } : null));
      }
    };
  }
  static plugins = [];
  static plugin(...newPlugins) {
    let currentPlugins = this.plugins;
    return class extends this {
      static plugins = currentPlugins.concat(newPlugins.filter((plugin) => !currentPlugins.includes(plugin)));
    };
  }
  constructor(options = {}) {
    let hook2 = new before_after_hook_default.Collection(), requestDefaults = { baseUrl: request.endpoint.DEFAULTS.baseUrl, headers: {}, request: Object.assign({}, options.request, { hook: hook2.bind(null, "request") }), mediaType: { previews: [], format: "" } };
    if (requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail, options.baseUrl && (requestDefaults.baseUrl = options.baseUrl), options.previews && (requestDefaults.mediaType.previews = options.previews), options.timeZone && (requestDefaults.headers["time-zone"] = options.timeZone), this.request = request.defaults(requestDefaults), this.graphql = withCustomRequest(this.request).defaults(requestDefaults), this.log = createLogger(options.log), this.hook = hook2, options.authStrategy) {
      let { authStrategy, ...otherOptions } = options, auth2 = authStrategy(Object.assign({ request: this.request, log: this.log, octokit: this, octokitOptions: otherOptions }, options.auth));
      hook2.wrap("request", auth2.hook), this.auth = auth2;
    } else if (!options.auth)
      this.auth = async () => ({ type: "unauthenticated" });
    else {
      let auth2 = createTokenAuth(options.auth);
      hook2.wrap("request", auth2.hook), this.auth = auth2;
    }
    let classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i)
      Object.assign(this, classConstructor.plugins[i](this, options));
  }
  request;
  graphql;
  log;
  hook;
  auth;
};

// never-called:@octokit/plugin-rest-endpoint-methods
var restEndpointMethods = () => ({});

// never-called:@octokit/plugin-paginate-rest
var paginateRest = () => ({});

// node_modules/@actions/github/lib/utils.js
var context = new Context(), baseUrl = getApiBaseUrl(), defaults = { baseUrl, request: { agent: getProxyAgent(baseUrl), fetch: getProxyFetch(baseUrl) } }, GitHub = Octokit.plugin(restEndpointMethods, paginateRest).defaults(defaults);
function getOctokitOptions(token, options) {
  let opts = Object.assign({}, options || {}), auth2 = getAuthString(token, opts);
  auth2 && (opts.auth = auth2);
  let userAgent2 = getUserAgentWithOrchestrationId(opts.userAgent);
  return userAgent2 && (opts.userAgent = userAgent2), opts;
}

// node_modules/@actions/github/lib/github.js
var context2 = new Context();
function getOctokit(token, options, ...additionalPlugins) {
  let GitHubWithPlugins = GitHub.plugin(...additionalPlugins);
  return new GitHubWithPlugins(getOctokitOptions(token, options));
}

// src/action/main.ts
var import_node_fs2 = __toESM(require_node_fs(), 1), import_node_path = __toESM(require_node_path(), 1), import_promises = __toESM(require_promises(), 1);

// src/evidence/own-check-name.ts
var prefix = "holdpoint/";
function ownCheckName(about2) {
  return `${prefix}${about2}`;
}
function aboutOfOwnCheck(name) {
  return name.toLowerCase().startsWith(prefix) ? name.slice(prefix.length) : null;
}

// src/judge/gate-name.ts
function gateName(gate) {
  return gate.kind === "merge" ? "merge" : gate.name;
}
function gateCheckName(gate) {
  return ownCheckName(gateName(gate));
}
function gateNamed(name) {
  return name === "merge" ? { kind: "merge" } : { kind: "environment", name };
}

// src/evidence/duration.ts
var durationPattern = "^[1-9][0-9]{0,3}[mhd]$";
var units = { m: 6e4, h: 36e5, d: 864e5 }, NEVER = 36500 * 864e5;
function durationOf(text2, otherwise = NEVER) {
  let unit = units[text2.slice(-1)];
  return unit === void 0 || !new RegExp(durationPattern).test(text2) ? otherwise : Number(text2.slice(0, -1)) * unit;
}

// src/evidence/people/role-key.ts
function roleSpecOf(raw) {
  return { role: typeof raw == "string" ? raw : raw.role };
}
function unknownRole({ role }, roles) {
  if (Object.hasOwn(roles, role)) return [];
  let names = Object.keys(roles), allowed2 = names.length === 0 ? "a role under `roles`; there is none yet" : names.join(", ");
  return [
    {
      code: "UNKNOWN_ROLE",
      path: ["role"],
      seen: role,
      allowed: allowed2,
      next: `Define "${role}" under \`roles\`, or name one of them.`
    }
  ];
}

// src/checklist/profiles.ts
var DAY = 864e5, longestDue = "14d";
function profileOf(name, { by, branches, later: later2, due, environments }) {
  let longest4 = durationOf(longestDue, 14 * DAY);
  return { id: name, by, branches, later: later2, due: Math.min(durationOf(due), longest4), environments: environments ?? null };
}
function countsIn({ environments }, environment) {
  return environments?.includes(environment) ?? !0;
}

// src/evidence/wildcard-scan.ts
function scan(pattern, text2, star, same) {
  let at2 = 0, lastStar = -1, resume = 0;
  for (let position = 0; position < text2.length; ) {
    let wanted = pattern[at2], seen2 = text2[position];
    if (wanted === star)
      lastStar = at2++, resume = position;
    else if (wanted !== void 0 && seen2 !== void 0 && same(wanted, seen2))
      at2++, position++;
    else if (lastStar >= 0)
      at2 = lastStar + 1, position = ++resume;
    else
      return !1;
  }
  for (; pattern[at2] === star; ) at2++;
  return at2 === pattern.length;
}

// src/evidence/path-glob.ts
var longestGlob = 200;
function globMatches(pattern, text2) {
  if (text2 === "" || globMistake(pattern) !== null) return !1;
  let segments = pattern.split("/");
  return segments.at(-1) === "**" && segments.push("*"), scan(segments, text2.split("/"), "**", segmentMatches);
}
function anyGlobMatches(patterns, text2) {
  return patterns.some((pattern) => globMatches(pattern, text2));
}
function anyGlobReachesBelow(patterns, path2) {
  let below = path2.split("/");
  return patterns.some((pattern) => {
    if (globMistake(pattern) !== null) return !0;
    let segments = pattern.split("/");
    return segments.some(
      (segment, index) => (index > 0 || segment === "**") && scan(segments.slice(0, segment === "**" ? index + 1 : index), below, "**", segmentMatches)
    );
  });
}
function anyGlobNamesDirectory(patterns, path2) {
  return patterns.some((pattern) => pattern.startsWith(`${path2}/`));
}
var allowed = "text with `*` and `?` inside a segment and `**` as a whole segment, for example src/**/*.ts";
function globMistake(pattern) {
  let next = nextStep(pattern);
  return next === null ? null : { allowed, next };
}
function nextStep(pattern) {
  if (pattern === "") return "Write a pattern, or remove the entry.";
  if (pattern.length > longestGlob) return `Shorten it to at most ${longestGlob} characters.`;
  if (/[{}]/.test(pattern)) return "Write one entry per alternative instead of braces.";
  if (/[[\]()|]/.test(pattern)) return "Write `?` for the character, or one entry per alternative.";
  if (pattern.startsWith("!")) return "Name what is meant; there is no negation.";
  if (pattern.includes("\\")) return "Write `/` between segments; nothing is escaped.";
  let segments = pattern.split("/");
  return segments.at(-1) === "" ? `Write ${pattern}** to mean everything below it.` : segments.includes("") ? "Remove the empty segment: paths and branches start without `/`." : segments.some((segment) => segment === "." || segment === "..") ? "Write the path from the top of the repository, without `.` and `..`." : segments.some((segment) => segment.includes("**") && segment !== "**") ? "Let `**` stand alone between slashes." : null;
}
function segmentMatches(pattern, text2) {
  return scan(Array.from(pattern), Array.from(text2), "*", (wanted, seen2) => wanted === "?" || wanted === seen2);
}

// src/checklist/scope/glob.ts
function allowsBranch(branches, defaultBranch, branch) {
  return branches.length === 0 ? branch === defaultBranch : anyGlobMatches(branches, branch);
}

// src/checklist/slips.ts
function slips(a, b) {
  let [from, to] = [Array.from(a), Array.from(b)], before = [], above = Array.from({ length: to.length + 1 }, (_, column) => column);
  return from.forEach((letter, row) => {
    let line = [row + 1];
    to.forEach((wanted, column) => {
      let change2 = at(above, column) + (letter === wanted ? 0 : 1), swap = letter === to[column - 1] && from[row - 1] === wanted ? at(before, column - 1) + 1 : Number.POSITIVE_INFINITY;
      line.push(Math.min(change2, swap, at(above, column + 1) + 1, at(line, column) + 1));
    }), before = above, above = line;
  }), at(above, to.length);
}
function at(line, column) {
  return line[column] ?? Number.POSITIVE_INFINITY;
}

// src/checklist/problems/did-you-mean.ts
function didYouMean(seen2, known3) {
  if (seen2.length === 0 || seen2.length > 60) return null;
  let word = plain(seen2), best = null, fewest = word.length < 4 ? 2 : 3;
  for (let candidate of known3) {
    let other = plain(candidate);
    if (Math.abs(word.length - other.length) >= fewest) continue;
    let distance = slips(word, other);
    distance < fewest && (fewest = distance, best = candidate);
  }
  return best ?? onlyOne(known3.filter((candidate) => word.length > 2 && plain(candidate).startsWith(word)));
}
function onlyOne(words2) {
  return words2.length === 1 ? words2[0] ?? null : null;
}
function plain(word) {
  return word.toLowerCase().replaceAll(/[-_ ]/g, "");
}

// src/checklist/problems/quote.ts
function visible(text2) {
  return text2.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, escaped);
}
function clean(text2) {
  let whole4 = visible(text2);
  return whole4.length > 80 ? `${whole4.slice(0, 79)}\u2026` : whole4;
}
function quote(value) {
  return typeof value == "string" ? `"${clean(value)}"` : Array.isArray(value) ? value.length === 0 ? "an empty list" : "a list" : typeof value == "object" && value !== null ? Object.keys(value).length === 0 ? "an empty map" : "a map" : typeof value == "number" || typeof value == "boolean" ? String(value) : "nothing";
}
function escaped(character) {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

// src/evidence/need.ts
var tails = {
  file: ({ commit, path: path2 }) => `${commit}:${path2}`,
  team: ({ team, login }) => `${team.toLowerCase()}:${login.toLowerCase()}`,
  account: ({ login }) => login.toLowerCase(),
  "team-identity": ({ team }) => team.toLowerCase(),
  "comment-origin": ({ comment }) => comment,
  permission: ({ login }) => login.toLowerCase(),
  jobs: ({ run: run2 }) => run2,
  pushes: ({ change: change2 }) => change2,
  deployments: ({ environment }) => environment,
  runs: ({ commit }) => commit,
  "setting-names": ({ of, environment }) => `${of}:${environment}`,
  policy: ({ reference }) => reference,
  "linked-issues": ({ change: change2 }) => change2,
  "tree-difference": ({ from, to }) => `${from}:${to}`,
  "base-merge": ({ from, to, merged, base }) => `${from}:${to}:${merged}:${base}`,
  "commit-messages": ({ change: change2 }) => change2,
  ancestry: ({ commit, of }) => `${commit}:${of}`,
  "branch-log": ({ branch, since }) => `${since}:${branch}`,
  "newest-commits": ({ of }) => of,
  release: ({ environment, candidate }) => `${candidate}:${environment}`
};
function needKey(need2) {
  return `${need2.kind}:${tails[need2.kind](need2)}`;
}
var sorted = /* @__PURE__ */ new WeakMap();
function byKind(readings) {
  let known3 = sorted.get(readings);
  if (known3 !== void 0) return known3;
  let kinds2 = /* @__PURE__ */ new Map();
  for (let [key, reading] of Object.entries(readings)) {
    let end2 = key.indexOf(":"), kind = key.slice(0, end2), tail2 = key.slice(end2 + 1);
    kinds2.set(kind, (kinds2.get(kind) ?? /* @__PURE__ */ new Map()).set(tail2, reading));
  }
  return sorted.set(readings, kinds2), kinds2;
}
function readingMade({ readings }, need2) {
  return byKind(readings).get(need2.kind)?.get(String(tails[need2.kind](need2)));
}
function readingOf(facts, need2) {
  let reading = readingMade(facts, need2);
  if (reading !== void 0) return reading;
  let key = needKey(need2);
  return {
    unlearnable: !0,
    code: "NOT_READ",
    detail: `${key} was not read`,
    source: key,
    observer: "none",
    at: facts.now
  };
}

// src/evidence/reading.ts
var unlearnableCodes = [
  "NOT_READ",
  "API_UNAVAILABLE",
  "API_PARTIAL",
  "API_FORBIDDEN",
  "API_RATE_LIMITED",
  "TRUNCATED",
  "TEAM_UNREADABLE",
  "PUSHER_UNKNOWN",
  "IDENTITY_CHANGED",
  "POLICY_UNREADABLE",
  "CLOCK_SKEW",
  "SERVER_TOO_OLD",
  "LEDGER_UNAVAILABLE",
  "LEDGER_CORRUPT",
  "LEDGER_ROLLBACK"
];
function isKnown(reading) {
  return "known" in reading;
}

// src/checklist/scope/conditions/condition.ts
function seen(change2, holds2, sentence) {
  let { observer: observer2, at: at2 } = change2.observed;
  return { holds: holds2, sentence, fact: { what: sentence, source: change2.url, observer: observer2, at: at2 } };
}
function dark(what, unlearnt4) {
  let { source, observer: observer2, at: at2, detail } = unlearnt4, sentence = `${what} could not be learnt (${detail}), so the item is asked.`;
  return { holds: null, sentence, fact: { what: sentence, source, observer: observer2, at: at2 }, unlearnt: unlearnt4 };
}

// src/checklist/scope/conditions/by-paths.ts
var MOST = 100;
function byPaths(globs, { change: change2, facts }) {
  let { files: files2 } = change2, hit = files2.flatMap(pathsOf).find((path2) => matches(globs, path2));
  if (hit !== void 0) return seen(change2, !0, `The change touches ${hit}.`);
  let unclear = mayLead(globs, change2);
  if (unclear.length > MOST) {
    let many2 = `${unclear.length} changed files may be submodules or links`;
    return seen(change2, null, `${many2}, below which ${globs.join(", ")} may match, so the item is asked.`);
  }
  for (let path2 of unclear) {
    let readings = placesOf(path2, change2).map((need2) => readingOf(facts, need2)), kinds2 = readings.flatMap((reading) => isKnown(reading) ? [reading.value.kind] : []), leading = kinds2.find((kind) => kind === "submodule" || kind === "symlink");
    if (leading !== void 0)
      return seen(change2, !0, `The change touches ${path2}, a ${leading}, and so what is below it.`);
    let unread3 = readings.find((reading) => !isKnown(reading));
    if (unread3 !== void 0 && !isKnown(unread3)) return dark(`Whether ${path2} is a submodule or a link`, unread3);
    if (kinds2.every((kind) => kind === "missing"))
      return seen(change2, null, `What ${path2} was cannot be told, so the item is asked.`);
  }
  return seen(change2, !1, `None of ${files2.length} changed files matches ${globs.join(", ")}.`);
}
function pathNeeds(globs, { change: change2 }) {
  if (change2.files.flatMap(pathsOf).some((path2) => matches(globs, path2))) return [];
  let unclear = mayLead(globs, change2);
  return unclear.length > MOST ? [] : unclear.flatMap((path2) => placesOf(path2, change2));
}
function pathsOf({ path: path2, previousPath }) {
  return previousPath === void 0 ? [path2] : [path2, previousPath];
}
function matches(globs, path2) {
  return anyGlobMatches(globs, path2) || anyGlobNamesDirectory(globs, path2);
}
function mayLead(globs, { files: files2 }) {
  return files2.filter(isOneLine).flatMap(pathsOf).filter((path2) => anyGlobReachesBelow(globs, path2));
}
function isOneLine({ lines: lines2 }) {
  return lines2 === void 0 || lines2.added <= 1 && lines2.removed <= 1;
}
function placesOf(path2, { head, base }) {
  return [head, base].map(({ commit }) => ({ kind: "file", commit, path: path2 }));
}

// src/evidence/same-name.ts
function sameName(a, b) {
  if (a === b) return !0;
  if (a.length !== b.length) return !1;
  for (let at2 = 0; at2 < a.length; at2 += 1) {
    let [one2, other] = [a.charCodeAt(at2), b.charCodeAt(at2)];
    if (one2 !== other && !isSameLetter(one2, other)) return !1;
  }
  return !0;
}
function isSameLetter(one2, other) {
  let lower = one2 | 32;
  return lower === (other | 32) && lower >= 97 && lower <= 122;
}

// src/checklist/scope/concerns.ts
var everywhere = [".github/**", "CODEOWNERS", "docs/CODEOWNERS"];
function concerns({ name, paths }, change2, facts) {
  return paths === void 0 || change2.release !== void 0 || change2.files.length === 0 ? !0 : byPaths([...paths, ...everywhere], { change: change2, facts, environment: name }).holds !== !1;
}
function isConcerned(environment, change2, facts) {
  let { environment: asked } = facts.subject;
  return asked !== null && sameName(environment.name, asked) || concerns(environment, change2, facts);
}
function concernNeeds(environment, change2, facts) {
  let { name, paths, enforce } = environment;
  return paths === void 0 || enforce === "off" || change2.release !== void 0 ? [] : isConcerned(environment, change2, facts) ? pathNeeds([...paths, ...everywhere], { change: change2, facts, environment: name }) : [];
}

// src/checklist/scope/environments.ts
function environmentNamed(checklist, name) {
  return checklist.environments.find((environment) => sameName(environment.name, name));
}
function takesBase(environment, change2, facts) {
  return allowsBranch(environment.branches, facts.subject.repository.defaultBranch, change2.base.ref);
}
function takesHead(environment, change2, facts) {
  return !change2.crossRepository && allowsBranch(environment.branches, facts.subject.repository.defaultBranch, change2.head.ref);
}
function isProposedFor({ name }, { release: release2 }) {
  return release2 === void 0 || sameName(name, release2.environment);
}
function taking(checklist, change2, facts) {
  return checklist.environments.filter(
    (environment) => environment.enforce !== "off" && isProposedFor(environment, change2) && (takesBase(environment, change2, facts) || takesHead(environment, change2, facts))
  );
}
function reachable(checklist, change2, facts) {
  return taking(checklist, change2, facts).filter((environment) => isConcerned(environment, change2, facts));
}
function isMeantFor(item, environment) {
  return isAskedIn(item, environment) && (item.when?.environment?.includes(environment.name) ?? !0);
}
function isAskedIn(item, environment) {
  return item.phase === "pre-deployment" && (item.environments === null || item.environments.includes(environment.name));
}

// src/evidence/time.ts
var known = /* @__PURE__ */ new Map(), MOST2 = 5e3;
function milliseconds(instant3) {
  let before = known.get(instant3);
  if (before !== void 0) return before;
  known.size >= MOST2 && known.clear();
  let read3 = readMoment(instant3);
  return known.set(instant3, read3), read3;
}
function readMoment(instant3) {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(instant3) ? Date.parse(instant3) : Number.NaN;
}
function isBefore(a, b) {
  return milliseconds(a) < milliseconds(b);
}
function isAtOrAfter(a, b) {
  return milliseconds(a) >= milliseconds(b);
}
function after(instant3, added) {
  let at2 = milliseconds(instant3) + added;
  return Number.isNaN(at2) ? instant3 : new Date(at2).toISOString();
}

// src/evidence/recall.ts
function isOriginTold(texts) {
  return texts.some(({ throughApp }) => throughApp !== void 0);
}
var sorted2 = /* @__PURE__ */ new WeakMap();
function recall({ remembered }) {
  let known3 = sorted2.get(remembered) ?? sort(remembered);
  return sorted2.set(remembered, known3), known3;
}
function sort(remembered) {
  let accounts = /* @__PURE__ */ new Map(), teams = /* @__PURE__ */ new Map();
  for (let one2 of remembered)
    one2.kind === "account" ? pin(accounts, one2.login, one2) : one2.kind === "team" ? pin(teams, one2.team, one2) : one2.kind === "released" && one2.of === "account" ? release(accounts, one2.name) : one2.kind === "released" && release(teams, one2.name);
  return {
    accounts,
    teams,
    comments: commentsAmong(remembered),
    deletions: new Map(remembered.flatMap((one2) => one2.kind === "comment-deleted" ? [[one2.id, one2]] : [])),
    pushes: remembered.flatMap((one2) => one2.kind === "push" ? [one2] : []),
    clicks: remembered.flatMap((one2) => one2.kind === "clicked" ? [one2] : []),
    failures: remembered.flatMap((one2) => one2.kind === "check-failed" ? [one2] : [])
  };
}
function pin(names, name, meant2) {
  let before = names.get(name.toLowerCase()) ?? { pin: null, releases: 0 };
  names.set(name.toLowerCase(), { ...before, pin: before.pin ?? meant2 });
}
function release(names, name) {
  let before = names.get(name.toLowerCase());
  names.set(name.toLowerCase(), { pin: null, releases: (before?.releases ?? 0) + 1 });
}
function commentsAmong(remembered) {
  let texts = /* @__PURE__ */ new Map();
  for (let one2 of remembered) {
    if (one2.kind !== "comment") continue;
    let list2 = texts.get(one2.id);
    list2 === void 0 ? texts.set(one2.id, [one2]) : list2.push(one2);
  }
  return new Map(
    [...texts].flatMap(([id, list2]) => {
      let [first, ...rest2] = list2.toSorted((a, b) => milliseconds(a.writtenAt) - milliseconds(b.writtenAt));
      return first === void 0 ? [] : [[id, { id, change: first.change, texts: [first, ...rest2] }]];
    })
  );
}

// src/evidence/people/pins.ts
function areNamesPinned({ reader, ledger }) {
  return !reader.alone && ledger !== void 0 && isKnown(ledger);
}
var groups = /* @__PURE__ */ new WeakMap();
function pinnedAmong(users, facts) {
  let before = groups.get(users);
  if (before?.remembered === facts.remembered) return before.group;
  let pins = users.map((login) => ({ login, pin: recall(facts).accounts.get(login.toLowerCase())?.pin ?? null })), group2 = {
    ids: new Set(pins.flatMap(({ pin: pin2 }) => pin2 === null || pin2.id === null ? [] : [pin2.id])),
    open: pins.flatMap(({ login, pin: pin2 }) => pin2 === null ? [login] : [])
  };
  return groups.set(users, { remembered: facts.remembered, group: group2 }), group2;
}
function accountFirstMeant(login, facts) {
  let reading = readingOf(facts, { kind: "account", login });
  return isKnown(reading) ? reading.value : reading;
}
function teamMeant(team, facts) {
  let pin2 = recall(facts).teams.get(team.toLowerCase())?.pin ?? null;
  if (pin2 !== null) return pin2;
  let reading = readingOf(facts, { kind: "team-identity", team });
  return isKnown(reading) ? reading.value : reading;
}
function identityChanged(what, facts) {
  return {
    unlearnable: !0,
    code: "IDENTITY_CHANGED",
    detail: `${what} is not the one that the checklist named at first; take the name out of the checklist and merge, and put it in again if the new one is meant`,
    source: "ledger",
    observer: `app:${facts.reader.app ?? ""}`,
    at: facts.now
  };
}

// src/evidence/people/person.ts
function isPerson(actor) {
  return actor !== null && actor.type === "User";
}
function samePerson(a, b) {
  return a === null || b === null ? !1 : a.id !== null && b.id !== null ? a.id === b.id : sameName(a.login, b.login);
}

// src/evidence/people/roles.ts
function holdsRole(role, actor, facts) {
  if (!isPerson(actor)) return { holds: !1 };
  let listed3 = isListed(role.users, actor, facts);
  if ("holds" in listed3 && listed3.holds) return listed3;
  let open3 = "unlearnable" in listed3 ? listed3 : null;
  for (let team of role.teams) {
    let member = isMember(team, actor, facts);
    if ("unlearnable" in member) open3 ??= member;
    else if (member.holds) return member;
  }
  return open3 ?? { holds: !1 };
}
function capacityIn(role, actor, facts) {
  let holding = holdsRole(role, actor, facts);
  if ("holds" in holding && holding.holds) return { as: "holder" };
  let { deputies } = role;
  if (deputies === void 0) return "unlearnable" in holding ? holding : { as: "nobody" };
  let standingIn = holdsRole(deputies, actor, facts), doubt = "unlearnable" in holding ? holding : null;
  return "unlearnable" in standingIn ? doubt ?? standingIn : standingIn.holds ? { as: "deputy", doubt } : doubt ?? { as: "nobody" };
}
function isListed(users, actor, facts) {
  if (!areNamesPinned(facts)) return { holds: isNamed(users, actor) };
  let { ids, open: open3 } = pinnedAmong(users, facts);
  if (actor.id !== null && ids.has(actor.id)) return { holds: !0 };
  for (let login of open3) {
    let meant2 = accountFirstMeant(login, facts);
    if ("id" in meant2 && meant2.id !== null && meant2.id === actor.id) return { holds: !0 };
    if ("unlearnable" in meant2 && sameName(login, actor.login)) return meant2;
  }
  return isNamed(users, actor) ? identityChanged(`the account ${actor.login}`, facts) : { holds: !1 };
}
function isNamed(users, { login }) {
  return users.some((name) => sameName(name, login));
}
function isMember(team, { login }, facts) {
  let membership = readingOf(facts, { kind: "team", team, login });
  if (!isKnown(membership)) return membership;
  if (membership.value.state !== "active") return { holds: !1 };
  if (!areNamesPinned(facts)) return { holds: !0 };
  let meant2 = teamMeant(team, facts);
  return "unlearnable" in meant2 ? meant2 : meant2.id !== null && meant2.id === membership.value.teamId ? { holds: !0 } : identityChanged(`the team ${team}`, facts);
}
function roleNeeds(role, actor) {
  return !isPerson(actor) || isNamed(role.users, actor) ? [] : role.teams.map((team) => ({ kind: "team", team, login: actor.login }));
}
function signerNeeds(role, actor) {
  let asHolder = roleNeeds(role, actor), { users, deputies } = role;
  return deputies === void 0 || users.some((login) => sameName(login, actor?.login ?? "")) ? asHolder : [...asHolder, ...roleNeeds(deputies, actor)];
}
function describeRole(id, role) {
  let known3 = role === void 0 ? void 0 : described.get(role);
  if (known3?.id === id) return known3.text;
  let text2 = describe(id, role);
  return role !== void 0 && described.set(role, { id, text: text2 }), text2;
}
var described = /* @__PURE__ */ new WeakMap();
function describe(id, role) {
  let people = [...(role?.teams ?? []).map((team) => `team ${team}`), ...role?.users ?? []];
  return people.length === 0 ? `the role ${id}` : `the role ${id} (${people.join(", ")})`;
}

// src/checklist/scope/conditions/by-author.ts
function byAuthor(wanted, { change: change2, facts }) {
  let { author } = change2;
  if (author === null)
    return seen(change2, null, "The account that opened the change is not told, so the item is asked.");
  let opened = `The change was opened by ${author.login}`;
  if (author.type === "Bot") return answered(wanted, change2, wanted.bots === !0, `${opened}, an app`);
  if (author.type !== "User")
    return seen(change2, null, `${opened}, which is neither a person nor an app, so the item is asked.`);
  let holding = holdsRole(groupOf(wanted), author, facts);
  return "unlearnable" in holding ? dark(`Whether ${author.login}, who opened the change, is one of ${describe2(wanted)},`, holding) : answered(wanted, change2, holding.holds, opened);
}
function authorNeeds(wanted, { change: change2 }) {
  return roleNeeds(groupOf(wanted), change2.author);
}
function groupOf({ users = [], teams = [] }) {
  return { users, teams };
}
function answered(wanted, change2, holds2, opened) {
  return seen(change2, holds2, `${opened}${holds2 ? ", who is one" : ", who is none"} of ${describe2(wanted)}.`);
}
function describe2({ users = [], teams = [], bots }) {
  return [...users, ...teams.map((team) => `the team ${team}`), ...bots === !0 ? ["apps"] : []].join(", ");
}

// src/evidence/short-commit.ts
function shortCommit(commit) {
  return commit.slice(0, 7);
}

// src/checklist/scope/message-pattern.ts
function messageMatcher(pattern) {
  let pieces = fold(pattern).split("*");
  return (text2) => lines(text2).some((line) => findsIn(line, pieces));
}
function messageMistake(pattern) {
  return /[^*\s]/.test(pattern) ? null : { allowed: "a word or words, with `*` for any text between them", next: "Write what the message must say." };
}
function findsIn(line, pieces) {
  let last = pieces.length - 1, from = 0;
  for (let [index, piece] of pieces.entries()) {
    let at2 = findPiece(line, piece, from, { start: index === 0, end: index === last });
    if (at2 === null) return !1;
    from = at2 + piece.length;
  }
  return !0;
}
function findPiece(line, piece, from, edge) {
  if (piece === "") return from;
  for (let at2 = line.indexOf(piece, from); at2 >= 0; at2 = line.indexOf(piece, at2 + 1)) {
    let end2 = at2 + piece.length;
    if (!(edge.start && goesOn(line, at2) || edge.end && goesOn(line, end2))) return at2;
  }
  return null;
}
function goesOn(line, at2) {
  return isWord(line[at2 - 1]) && isWord(line[at2]);
}
function isWord(character) {
  return character !== void 0 && /[\p{L}\p{N}\p{M}_]/u.test(character);
}
function lines(text2) {
  return fold(text2).split(/[\r\n]/);
}
function fold(text2) {
  return text2.normalize("NFC").toLowerCase();
}

// src/checklist/scope/conditions/by-message.ts
function byMessage(patterns, { change: change2, facts }) {
  let matchers = patterns.map((pattern) => ({ pattern, matches: messageMatcher(pattern) })), found = (text2) => matchers.find(({ matches: matches2 }) => matches2(text2))?.pattern, inTitle = found(change2.title);
  if (inTitle !== void 0) return seen(change2, !0, `The title of the change says "${inTitle}".`);
  let reading = readingOf(facts, messageNeed(change2.number));
  if (!isKnown(reading)) return dark("What the messages of the commits say", reading);
  for (let { commit, message } of reading.value) {
    let hit = found(message);
    if (hit !== void 0) return seen(change2, !0, `The message of ${shortCommit(commit)} says "${hit}".`);
  }
  let told2 = `Neither the title nor a message of ${reading.value.length} commits says ${patterns.join(", ")}.`;
  return seen(change2, !1, told2);
}
function messageNeeds(patterns, { change: change2 }) {
  return patterns.some((pattern) => messageMatcher(pattern)(change2.title)) ? [] : [messageNeed(change2.number)];
}
function messageNeed(change2) {
  return { kind: "commit-messages", change: change2 };
}

// src/checklist/scope/conditions/by-size.ts
function bySize({ files: files2, lines: lines2 }, { change: change2 }) {
  let touched = change2.files.length, altered = change2.lines === void 0 ? null : change2.lines.added + change2.lines.removed, asked = [
    ...files2 === void 0 ? [] : [{ count: touched, least: files2, what: "file" }],
    ...lines2 === void 0 ? [] : [{ count: altered, least: lines2, what: "line" }]
  ], hit = asked.find(({ count, least }) => count !== null && count >= least);
  if (hit !== void 0) return seen(change2, !0, `The change alters ${many(hit)}, and ${hit.least} are enough.`);
  if (asked.some(({ count }) => count === null))
    return seen(change2, null, "How many lines the change alters was not read, so the item is asked.");
  let told2 = asked.map((one2) => `${many(one2)}, fewer than ${one2.least}`).join(", and ");
  return seen(change2, !1, `The change alters ${told2}.`);
}
function many({ count, what }) {
  return `${String(count)} ${what}${count === 1 ? "" : "s"}`;
}

// src/checklist/scope/conditions/of-change.ts
function byLabels(wanted, { change: change2 }) {
  let carried2 = new Set(change2.labels.map((label) => label.toLowerCase())), hit = wanted.find((label) => carried2.has(label.toLowerCase()));
  return hit === void 0 ? seen(change2, !1, `The change carries none of the labels ${wanted.join(", ")}.`) : seen(change2, !0, `The change carries the label ${hit}.`);
}
function byBase(globs, { change: change2 }) {
  let { ref: ref2 } = change2.base;
  return anyGlobMatches(globs, ref2) ? seen(change2, !0, `The change goes to ${ref2}.`) : seen(change2, !1, `The change goes to ${ref2}, not to ${globs.join(", ")}.`);
}
function byEnvironment(names, { change: change2, environment }) {
  return names.includes(environment) ? seen(change2, !0, `It is judged for ${environment}.`) : seen(change2, !1, `It is judged for ${environment}, not for ${names.join(", ")}.`);
}

// src/checklist/scope/applies.ts
var always = { applies: !0, sentence: "It applies always.", facts: [] };
function applies(when, at2) {
  let conditions = when === null ? [] : conditionsOf(when, at2);
  if (conditions.length === 0) return always;
  let failed = conditions.filter(({ holds: holds2 }) => holds2 === !1), told2 = failed.length > 0 ? failed : conditions, unlearnt4 = failed.length > 0 ? void 0 : conditions.find((one2) => one2.unlearnt !== void 0)?.unlearnt;
  return {
    applies: failed.length === 0,
    sentence: told2.map(({ sentence }) => sentence).join(" "),
    facts: told2.map(({ fact }) => fact),
    ...unlearnt4 === void 0 ? {} : { unlearnt: unlearnt4 }
  };
}
function conditionNeeds(when, at2) {
  if (when === null) return [];
  let { author, paths, "commit-message": message } = when;
  return author === void 0 && paths === void 0 && message === void 0 ? [] : applies(when, at2).applies ? [
    ...author === void 0 ? [] : authorNeeds(author, at2),
    ...paths === void 0 ? [] : pathNeeds(paths, at2),
    ...message === void 0 ? [] : messageNeeds(message, at2)
  ] : [];
}
function conditionsOf(when, at2) {
  let { environment, paths, labels, base, author, size: size2, "commit-message": message } = when;
  return [
    ...environment === void 0 ? [] : [byEnvironment(environment, at2)],
    ...paths === void 0 ? [] : [byPaths(paths, at2)],
    ...labels === void 0 ? [] : [byLabels(labels, at2)],
    ...base === void 0 ? [] : [byBase(base, at2)],
    ...author === void 0 ? [] : [byAuthor(author, at2)],
    ...size2 === void 0 ? [] : [bySize(size2, at2)],
    ...message === void 0 ? [] : [byMessage(message, at2)]
  ];
}

// src/evidence/statements/standing.ts
var counts = { counts: !0 };
function refused(code, sentence) {
  return { counts: !1, code, sentence };
}

// src/commands/grammar/format-command.ts
function formatCommand(command2) {
  return `/${command2.verb}${wordsOf(command2)}`;
}
function wordsOf(command2) {
  if (command2.verb === "status" || command2.verb === "recheck" || command2.verb === "help") return "";
  if (command2.verb === "hold" || command2.verb === "unhold") return tail(command2);
  if (command2.verb === "candidate") return ` ${command2.commit}${tail({ environment: null, note: command2.note })}`;
  if (command2.verb === "drop") return tail({ environment: null, note: command2.note });
  if (command2.verb === "deploy") return ` ${command2.environment}${tail({ environment: null, note: command2.note })}`;
  let commit = command2.verb === "revoke" || command2.commit === null ? "" : ` @${command2.commit}`;
  if (command2.verb === "override") return `${commit}${tail(command2)}`;
  let until = command2.verb === "waive" ? ` until ${command2.until}` : "", link = command2.verb === "attest" ? ` ${command2.link}` : "";
  return ` ${command2.target}${link}${commit}${until}${tail(command2)}`;
}
function tail({ environment, note }) {
  return `${environment === null ? "" : ` in ${environment}`}${note === "" ? "" : ` -- ${note}`}`;
}

// src/commands/origin.ts
function withOrigin(heard, facts) {
  if (heard.throughApp !== null) return heard;
  let origin2 = readingMade(facts, { kind: "comment-origin", comment: heard.comment.id }), throughApp = origin2 === void 0 || !isKnown(origin2) ? null : origin2.value.throughApp;
  return throughApp === null ? heard : { ...heard, throughApp };
}
function originDoubt(heard, facts) {
  if (heard.isOriginTold || !areNamesPinned(facts)) return null;
  let origin2 = readOrigin(heard, facts);
  if (isKnown(origin2)) return null;
  let sentence = `Whether a person wrote this by hand or an app did could not be learnt: ${origin2.detail}.`;
  return { ...refused(origin2.code, sentence), asks: { kind: "comment-origin", comment: heard.comment.id } };
}
function readOrigin({ comment }, facts) {
  return readingOf(facts, { kind: "comment-origin", comment: comment.id });
}

// src/evidence/people/separation.ts
function separationOf(question) {
  let { change: change2, actor, environment, facts } = question;
  if (environment.separationOfDuties === "off") return { free: !0 };
  if (change2.release !== void 0) return besideDeployer(change2, actor);
  let pushers = pushersOf(change2, facts), part = partAmong(change2, actor, facts, pushers);
  if (part !== null)
    return {
      free: !1,
      code: "SIGNOFF_SELF",
      sentence: `${actor.login} ${part} this change, and duties are separated here.`
    };
  let stranger = unknownPerson(change2);
  return stranger !== null ? { free: !1, unknown: !0, code: "SIGNOFF_AUTHORS_UNKNOWN", sentence: stranger } : "known" in pushers ? { free: !0 } : { free: !1, unknown: !0, code: pushers.code, sentence: pushers.sentence };
}
function besideDeployer({ author }, actor) {
  return author === null || !isPusher(actor, author) ? { free: !0 } : {
    free: !1,
    code: "SIGNOFF_SELF",
    sentence: `${actor.login} deploys this release, and duties are separated here.`
  };
}
function isTold(change2, facts) {
  return "known" in pushersOf(change2, facts) ? !0 : change2.crossRepository && change2.author?.type === "User" && unknownPerson(change2) === null;
}
function partTaken(change2, actor, facts) {
  return partAmong(change2, actor, facts, pushersOf(change2, facts));
}
function partAmong(change2, actor, facts, pushers) {
  let told2 = "known" in pushers && pushers.known.some((other) => isPusher(actor, other));
  return partOf(change2, actor) ?? (told2 || isRememberedPusher(actor, change2, facts) ? "pushed to" : null);
}
function isPusher(actor, other) {
  return samePerson(actor, other) || sameName(actor.login, other.login);
}
function partOf(change2, actor) {
  let { byId, byLogin } = participantsOf(change2);
  return (actor.id === null ? void 0 : byId.get(actor.id)) ?? byLogin.get(asciiLower(actor.login)) ?? null;
}
var gathered = /* @__PURE__ */ new WeakMap();
function participantsOf(change2) {
  let before = gathered.get(change2);
  if (before !== void 0) return before;
  let byId = /* @__PURE__ */ new Map(), byLogin = /* @__PURE__ */ new Map(), add = (user, part) => {
    user !== null && (user.id !== null && !byId.has(user.id) && byId.set(user.id, part), byLogin.has(asciiLower(user.login)) || byLogin.set(asciiLower(user.login), part));
  };
  if (add(change2.author, "opened"), change2.author?.type === "Bot")
    for (let event of change2.timeline) event.kind === "assigned" && add(event.assignee, "was assigned to");
  for (let { authors, committer } of change2.commits) {
    for (let { user } of authors) add(user, "wrote part of");
    add(committer?.user ?? null, "committed part of");
  }
  return gathered.set(change2, { byId, byLogin }), { byId, byLogin };
}
var strangers = /* @__PURE__ */ new WeakMap();
function unknownPerson(change2) {
  let found = strangers.get(change2) ?? { sentence: findStranger(change2) };
  return strangers.set(change2, found), found.sentence;
}
var MOST_LISTED = 250;
function findStranger(change2) {
  let consequence = "so it cannot be told who may not sign";
  if (change2.author === null) return `GitHub does not tell who opened this change, ${consequence}.`;
  if (change2.commits.length === 0) return `The commits of this change are not known, ${consequence}.`;
  if (!change2.commits.some(({ oid: oid2 }) => oid2 === change2.head.commit))
    return `The head ${shortCommit(change2.head.commit)} is not among the commits that GitHub lists, ${consequence}.`;
  if (change2.commits.length >= MOST_LISTED)
    return `GitHub lists no more than ${MOST_LISTED} commits of a change, and this one has as many, ${consequence}.`;
  for (let { oid: oid2, authors, committer } of change2.commits)
    if ((committer === null || isGitHubItself(committer, change2) ? authors : [...authors, committer]).filter((one2) => !isApp(one2, change2)).some(({ user }) => user === null) || authors.length === 0 || committer === null)
      return `Commit ${shortCommit(oid2)} names somebody whom GitHub maps to no account, ${consequence}.`;
  return null;
}
function isGitHubItself({ email }, change2) {
  return email !== null && email.startsWith("noreply@") && isOfGitHub(email.slice(8), change2);
}
function isApp({ user, email }, change2) {
  let [, host2] = /^\d{1,19}\+[a-z0-9-]{1,100}\[bot\]@users\.noreply\.([\w.-]+)$/i.exec(email ?? "") ?? [];
  return user === null && host2 !== void 0 && isOfGitHub(host2.toLowerCase(), change2);
}
function isOfGitHub(host2, { url }) {
  return host2 === "github.com" || url.startsWith(`https://${host2}/`) || url.startsWith(`http://${host2}:`);
}
function isRememberedPusher(actor, change2, facts) {
  return recall(facts).pushes.some(
    ({ change: number, by }) => number === change2.number && by !== null && isPusher(actor, by)
  );
}
function pushersOf(change2, facts) {
  if (isKnown(change2.pushers)) return { known: change2.pushers.value };
  let pushes2 = readingOf(facts, { kind: "pushes", change: change2.number });
  if (!isKnown(pushes2)) {
    let { code, detail } = pushes2.code === "NOT_READ" ? change2.pushers : pushes2;
    return {
      code,
      sentence: `It is not known who pushed this change (${detail}), so it cannot be told who may not sign.`
    };
  }
  let actors = pushes2.value.flatMap(({ actor }) => actor === null ? [] : [actor]);
  return actors.length === pushes2.value.length && pushes2.value.some(({ after: after2 }) => after2 === change2.head.commit) ? { known: actors } : {
    code: "PUSHER_UNKNOWN",
    sentence: "GitHub does not tell who pushed this change, so it cannot be told who may not sign."
  };
}
function asciiLower(text2) {
  return /[A-Z]/.test(text2) ? text2.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : text2;
}

// src/evidence/statements/binding.ts
function bindStatement(statement) {
  let { change: change2, explicit, at: at2 } = statement;
  return explicit !== null ? bindWritten(statement, explicit) : change2.merge !== null && isBefore(change2.merge.at, at2) ? { commit: change2.merge.commit } : bindToHead(statement);
}
function sightingsOf(commit, change2, facts) {
  return allSightings(change2, facts).filter((sighting2) => sighting2.commit === commit);
}
function allSightings(change2, facts) {
  let pushes2 = readingMade(facts, { kind: "pushes", change: change2.number });
  if (pushes2 === void 0 || !isKnown(pushes2)) return facts.sightings;
  let pushed = pushes2.value.map(({ after: after2, at: at2 }) => ({ commit: after2, at: at2, how: "branch-activity" }));
  return [...facts.sightings, ...pushed];
}
function isTold2(at2, change2, facts) {
  return bindStatement({ change: change2, facts, at: at2, explicit: null }).commit !== null;
}
function retargetedSince(change2, at2) {
  return change2.timeline.some((event) => event.kind === "base-changed" && !isBefore(event.at, at2));
}
function bindWritten({ change: change2, facts }, written) {
  let prefix2 = written.toLowerCase();
  if (!/^[0-9a-f]{7,64}$/.test(prefix2))
    return ambiguous(`"${written}" is no commit id: at least seven hex digits are needed.`);
  let matches2 = [...knownCommits(change2, facts)].filter((commit) => commit.startsWith(prefix2)), [only] = matches2;
  return only !== void 0 && matches2.length === 1 ? { commit: only } : ambiguous(
    matches2.length === 0 ? `No commit of this change starts with ${written}; its head is ${shortCommit(change2.head.commit)}.` : `${matches2.length} commits of this change start with ${written}; write more digits.`
  );
}
function knownCommits(change2, facts) {
  let known3 = /* @__PURE__ */ new Set([change2.head.commit]);
  change2.merge !== null && known3.add(change2.merge.commit);
  for (let commit of change2.commits) known3.add(commit.oid);
  for (let sighting2 of allSightings(change2, facts)) known3.add(sighting2.commit);
  for (let event of change2.timeline)
    event.kind === "head-force-pushed" && (event.before !== null && known3.add(event.before), event.after !== null && known3.add(event.after));
  return known3;
}
function bindToHead({ change: change2, facts, at: at2 }) {
  let head = change2.head.commit, seen2 = lastSeen(head, at2, allSightings(change2, facts));
  return seen2 === null ? ambiguous(`Commit ${shortCommit(head)} was not known to be the head before this was written.`) : movedSince(change2, seen2) ? ambiguous(
    `The branch was force-pushed after ${shortCommit(head)} was first seen, so it cannot be told which commit was meant.`
  ) : { commit: head };
}
function lastSeen(commit, at2, sightings) {
  let last = null;
  for (let one2 of sightings)
    one2.commit !== commit || !isSeenBy(one2, at2) || (last === null || isBefore(last.at, one2.at)) && (last = one2);
  return last;
}
function isSeenBy(sighting2, at2) {
  return sighting2.how === "branch-activity" ? isBefore(sighting2.at, at2) : isAtOrAfter(at2, sighting2.at);
}
function movedSince(change2, seen2) {
  return change2.timeline.some((event) => event.kind !== "head-force-pushed" || isBefore(event.at, seen2.at) ? !1 : !(event.after === seen2.commit && event.before !== seen2.commit && milliseconds(event.at) === milliseconds(seen2.at)));
}
function ambiguous(sentence) {
  return { ambiguous: !0, commit: null, sentence };
}

// src/evidence/statements/haste.ts
var PAUSE = 6e4;
function isHasty(commit, at2, change2, facts) {
  let known3 = sightingsOf(commit, change2, facts).map((sighting2) => milliseconds(sighting2.at)), merged = change2.merge?.commit === commit ? [milliseconds(change2.merge.at)] : [], first = Math.min(...known3, ...merged);
  return !(milliseconds(at2) - first >= PAUSE);
}

// src/commands/standing.ts
function commentStanding({ comment, edited, person: person2, gone, throughApp, click }, { change: change2 }) {
  return person2 === null ? refused(
    "SIGNOFF_NOT_HUMAN",
    `${comment.author?.login ?? "An account that is gone"} is no person who can sign.`
  ) : gone ? refused("SIGNOFF_DELETED", `The comment with the sign-off of ${person2.login} was deleted. Sign again.`) : edited ? refused(
    "SIGNOFF_EDITED",
    `The comment of ${person2.login} was edited, so it cannot be told who wrote the sign-off. Write a new comment.`
  ) : throughApp !== null ? refused(
    "SIGNOFF_THROUGH_APP",
    `${throughApp} wrote the sign-off in the name of ${person2.login}. ${person2.login} must comment on GitHub itself.`
  ) : retargetedSince(change2, click?.shown ?? comment.createdAt) ? refused(
    "SIGNOFF_BASE_CHANGED",
    `The change was retargeted to ${change2.base.ref} after ${person2.login} signed. Sign again.`
  ) : counts;
}
function roleStanding(role, person2, { checklist, facts }) {
  let named3 = Object.hasOwn(checklist.roles, role) ? checklist.roles[role] : void 0, holding = holdsRole(named3 ?? { users: [], teams: [] }, person2, facts);
  return "unlearnable" in holding ? unlearntRole(role, person2, holding, { checklist }) : holding.holds ? counts : refused(
    "SIGNOFF_NOT_IN_ROLE",
    `${person2.login} does not hold ${describeRole(role, named3)}; only a holder can sign.`
  );
}
function signerStanding(role, person2, scene) {
  let { checklist, facts } = scene, named3 = Object.hasOwn(checklist.roles, role) ? checklist.roles[role] : void 0;
  if (named3?.deputies === void 0) return { standing: roleStanding(role, person2, scene) };
  let capacity = capacityIn(named3, person2, facts);
  if ("unlearnable" in capacity) return { standing: unlearntRole(role, person2, capacity, scene) };
  if (capacity.as !== "deputy") return { standing: roleStanding(role, person2, scene) };
  let { doubt } = capacity;
  return {
    standing: counts,
    deputy: { role: named3, doubt: doubt === null ? null : unlearntRole(role, person2, doubt, scene) }
  };
}
function unlearntRole(role, { login }, { code, detail }, { checklist }) {
  let named3 = checklist.roles[role];
  return refused(code, `Whether ${login} holds ${describeRole(role, named3)} could not be learnt: ${detail}.`);
}
function dutyStanding(person2, separationOfDuties, { change: change2, facts }) {
  let separation = separationOf({ change: change2, actor: person2, environment: { separationOfDuties }, facts });
  return separation.free ? counts : refused(separation.code, separation.sentence);
}
function boundTo(command2, heard, { change: change2, facts }) {
  let { comment, firstHead } = heard, at2 = comment.createdAt, binding = bindStatement({ change: change2, facts, at: at2, explicit: command2.commit }), head = change2.head.commit;
  if (command2.commit === null && binding.commit === head && firstHead !== null && firstHead !== head) {
    let sentence = `When this was first seen, ${shortCommit(firstHead)} was the head, and not ${shortCommit(head)}.`;
    return { commit: null, standing: ambiguous2(sentence) };
  }
  if (binding.commit !== null) return { commit: binding.commit, standing: counts };
  let pushes2 = readingOf(facts, { kind: "pushes", change: change2.number });
  if (command2.commit === null && sightingsOf(head, change2, facts).length === 0 && !isKnown(pushes2) && pushes2.code !== "NOT_READ") {
    let sentence = `When the present commit became the head could not be learnt: ${pushes2.detail}. Sign again with the commit.`;
    return { commit: null, standing: refused(pushes2.code, sentence) };
  }
  if (command2.commit !== null) return { commit: null, standing: ambiguous2(binding.sentence) };
  let sightings = allSightings(change2, facts), standing2 = isShownOnlyLater(at2, head, sightings) ? stale(comment, head) : ambiguous2(binding.sentence);
  return { commit: earlierHead(at2, head, sightings), standing: standing2 };
}
function unhurried(command2, { commit }, { comment }, { strict }, { change: change2, facts }) {
  return !strict || command2.commit !== null || commit === null ? counts : isHasty(commit, comment.createdAt, change2, facts) ? ambiguous2(
    `This was written less than a minute after ${shortCommit(commit)} was there to be seen, so it may be meant for what was there before.`
  ) : counts;
}
function ambiguous2(sentence) {
  return refused("SIGNOFF_AMBIGUOUS", `${sentence} Paste the line with the commit that is meant.`);
}
function isShownOnlyLater(at2, head, sightings) {
  let own = sightings.filter(({ commit }) => commit === head);
  return own.length > 0 && own.every((sighting2) => !isSeenBy(sighting2, at2));
}
function stale({ author }, head) {
  let who2 = author?.login ?? "Somebody";
  return refused(
    "SIGNOFF_STALE",
    `${who2} signed before ${shortCommit(head)} was shown as the head; a push resets a sign-off.`
  );
}
function earlierHead(at2, head, sightings) {
  let before = sightings.filter((one2) => isSeenBy(one2, at2));
  return before.some(({ commit }) => commit === head) ? null : before.reduce(
    (best, one2) => best === null || isBefore(best.at, one2.at) ? one2 : best,
    null
  )?.commit ?? null;
}

// src/commands/targets.ts
function aimOf(command2, scene) {
  let { verb: verb2, target, environment } = command2, meant2 = verb2 === "attest" ? scene.attestable.byItem.get(target) : meantBy(target, scene.signable);
  if (meant2 === void 0) return unknownTarget(command2, scene);
  let { aims, asking } = meant2;
  return aims.length === 0 ? notAsked(target) : environment !== null ? aimIn(command2, environment, meant2, scene) : asking.length === 1 ? aims : severalAsk(command2, meant2);
}
function meantBy(target, { byItem: byItem2, byRole }) {
  return byItem2.get(target) ?? byRole.get(target);
}
function aimIn(command2, name, { aims, asking }, scene) {
  let named3 = environmentNamed(scene.checklist, name), there = aims.filter(({ environment }) => environment === named3);
  if (there.length > 0) return there;
  let names = asking.map((environment) => environment.name).join(", ");
  return { code: null, sentence: `${named3 === void 0 ? `The checklist has no environment "${name}"` : `${named3.name} does not ask for ${command2.target} on this change`}; asked for it is in: ${names}.`, lines: linesFor(command2, asking), open: [] };
}
function severalAsk(command2, { aims, asking }) {
  return { code: "SIGNOFF_ENVIRONMENT_OPEN", sentence: `${asking.map(({ name }) => name).join(" and ")} ask for ${command2.target}, and the comment does not say which is meant, so nothing counts. Paste the lines that are meant:`, lines: linesFor(command2, asking), open: aims };
}
function linesFor(command2, environments) {
  return environments.map(({ name }) => formatCommand({ ...command2, environment: name, note: "" }));
}
function notAsked(target) {
  return { code: null, sentence: `No environment asks for ${target} on this change now, so there is nothing to sign.`, lines: [], open: [] };
}
function unknownTarget({ verb: verb2, target }, scene) {
  let { checklist } = scene;
  if (verb2 === "attest")
    return { code: null, sentence: `"${target}" is no item that a link can prove. ${linkableNames(scene)}`, lines: [], open: [] };
  let isItem = checklist.items.some(({ id }) => id === target), isRole = Object.hasOwn(checklist.roles, target);
  return { code: null, sentence: `${isItem ? `"${target}" is not proved by a sign-off` : isRole ? `No item asks for a sign-off of the role ${target}` : `There is no role or item "${target}" to sign`}. ${legalNames(scene)}`, lines: [], open: [] };
}
function linkableNames({ attestable }) {
  let items = attestable.items.map(({ item }) => item.id);
  return items.length === 0 ? "This checklist has nothing that is proved by a link." : `A link can be given for: ${items.join(", ")}.`;
}
function legalNames({ signable }) {
  let roles = [...new Set(signable.items.flatMap((one2) => one2.roles))], items = signable.items.map(({ item }) => item.id);
  return items.length === 0 ? "This checklist has nothing that is signed by a comment." : `What can be signed: roles ${roles.join(", ")}; items ${items.join(", ")}.`;
}

// src/commands/answers-sign-off.ts
var mendedByCommit = /* @__PURE__ */ new Set([
  "SIGNOFF_AMBIGUOUS",
  "SIGNOFF_STALE",
  "SIGNOFF_WORDING_CHANGED",
  "SIGNOFF_BASE_CHANGED",
  "SIGNOFF_EDITED",
  "SIGNOFF_THROUGH_APP",
  "PUSHER_UNKNOWN"
]), accepted = { reaction: "accepted", reply: [] };
function answerSignOff(given, scene) {
  if (given === void 0) return { reaction: "refused", reply: [{ kind: "sentence", text: legalNames(scene) }] };
  if (given.noAim !== null) {
    let { sentence, lines: lines2 } = given.noAim;
    return { reaction: "refused", reply: [{ kind: "sentence", text: sentence }, ...pasteOf(lines2)] };
  }
  let refusals = refusalsOf(given, scene);
  if (refusals.length === 0) return accepted;
  let sentences4 = [...new Set(refusals.map(({ sentence }) => sentence))], mend = refusals.some(({ code }) => mendedByCommit.has(code)) ? [fullLine(given, scene)] : [];
  return {
    reaction: "refused",
    reply: [...sentences4.map((text2) => ({ kind: "sentence", text: text2 })), ...pasteOf(mend)]
  };
}
function refusalsOf(given, scene) {
  let refusals = [];
  for (let { standing: standing2 } of given.signOffs)
    standing2.counts || standing2.code === "SIGNOFF_REVOKED" || refusals.some(({ code }) => code === standing2.code) || refusals.push(standing2);
  let stale2 = refusals.length === 0 ? staleOf(given, scene) : null;
  return stale2 === null ? refusals : [stale2];
}
function staleOf({ signOffs, heard }, { change: change2, facts, kept }) {
  let other = signOffs.find(
    ({ commit, item }) => commit !== change2.head.commit && commit !== change2.merge?.commit && !kept.has(item)
  );
  if (other === void 0 || other.commit === null || !facts.sightings.some(
    ({ commit, at: at2 }) => commit === change2.head.commit && isAtOrAfter(heard.comment.createdAt, at2)
  )) return null;
  let sentence = `${shortCommit(other.commit)} is not the head of this change; ${shortCommit(change2.head.commit)} is.`;
  return refused("SIGNOFF_STALE", sentence);
}
function fullLine({ command: command2, signOffs }, { change: change2 }) {
  let environments = [...new Set(signOffs.map(({ environment: environment2 }) => environment2))], environment = command2.environment === null ? null : environments[0] ?? command2.environment;
  return formatCommand({ ...command2, commit: change2.merge?.commit ?? change2.head.commit, environment, note: "" });
}
function pasteOf(lines2) {
  return lines2.length === 0 ? [] : [{ kind: "paste", lines: lines2 }];
}

// src/commands/lines.ts
function linesOf(comments2, ...verbs2) {
  let lines2 = [];
  for (let heard of comments2)
    for (let command2 of heard.parsed.commands) isOf(command2, verbs2) && lines2.push({ heard, command: command2 });
  return lines2;
}
function isOf(command2, verbs2) {
  return verbs2.some((verb2) => verb2 === command2.verb);
}

// src/evidence/reader-reasons.ts
var readerReasons = {
  // what could not be learnt
  NOT_READ: { meaning: "A fact that is needed was not read.", remedy: "Record the facts again with this version." },
  API_UNAVAILABLE: {
    meaning: "GitHub did not answer a request, or answered with an error.",
    remedy: "Try again; see GitHub's status page."
  },
  API_PARTIAL: {
    meaning: "GitHub answered with only part of what was asked.",
    remedy: "Try again; if it stays, check the permissions."
  },
  API_FORBIDDEN: {
    meaning: "The token may not read what is needed.",
    remedy: "Grant the permission that the message names.",
    covered: !0
  },
  API_RATE_LIMITED: { meaning: "GitHub's rate limit is used up.", remedy: "Wait until the limit resets." },
  TRUNCATED: { meaning: "A list did not come whole, so something in it may be hidden.", remedy: "Try again." },
  TEAM_UNREADABLE: {
    meaning: "The token cannot read team membership.",
    remedy: "List users in the role, give a token that may read the organisation's members, or run the App.",
    covered: !0
  },
  PUSHER_UNKNOWN: {
    meaning: "GitHub does not tell who pushed.",
    remedy: "Try again, or let the App judge.",
    covered: !0
  },
  CLOCK_SKEW: {
    meaning: "The clock of the machine that judges and GitHub's differ by more than 30 seconds, so no time can be told apart from another.",
    remedy: "Set the clock of that machine (NTP), then try again."
  },
  SERVER_TOO_OLD: {
    meaning: "This GitHub Enterprise Server is older than Holdpoint can read.",
    remedy: "Upgrade the server; the message names its version and the oldest that can be read."
  },
  IDENTITY_CHANGED: {
    meaning: "A login or a team of the checklist means another account or team than when the checklist first named it: it was renamed or deleted, and somebody else took the name.",
    remedy: "Take the name out of the checklist and merge; if the new one is meant, put it in again with the next change. Where that merge itself needs the role, an administrator merges it past the ruleset."
  },
  POLICY_UNREADABLE: {
    meaning: "A policy that the checklist extends cannot be read, or is not what `extends` names.",
    remedy: "Mend the name under `extends`, put the policy where the token may read it, or give a token that may; the App must be installed on its repository."
  },
  LEDGER_UNAVAILABLE: {
    meaning: "The App's ledger could not be read or written, and nothing opens that is not written down first.",
    remedy: "Whoever runs the App looks at its log and at its database."
  },
  LEDGER_CORRUPT: {
    meaning: "An entry of the App's ledger was changed, removed or added by something else than the App.",
    remedy: "Whoever runs the App runs `holdpoint ledger verify`, restores a backup, and starts the App anew."
  },
  LEDGER_ROLLBACK: {
    meaning: "Check runs point to an entry of the ledger that is not there any more: an older state of it was brought back.",
    remedy: "Whoever runs the App restores the newest state, or accepts the loss with `holdpoint ledger accept-loss`."
  },
  STRICT_NEEDS_APP: {
    meaning: "A strict environment opens only with the App's memory.",
    remedy: "Run the App and give the Action its `app-id`.",
    covered: !0
  },
  // what a deployment brings
  RELEASE_UNREAD: {
    meaning: "What a deployment would bring could not be read, or not as far back as what is deployed.",
    remedy: "Let the token read deployments, contents and pull requests; deploy in shorter steps; or run the App.",
    covered: !0
  },
  CHANGE_NOT_SETTLED: {
    meaning: "How a change stands that the deployment brings is not known, or something was said on it since.",
    remedy: "Wait until it is looked at again; without the App, deploy at most 20 changes at once.",
    covered: !0
  },
  RELEASE_HOME_UNREAD: {
    meaning: "What people said about the release stands in its issue, and only the App reads that.",
    remedy: "See the App's check run.",
    covered: !0
  }
};
function isCovered(code) {
  let known3 = readerReasons;
  return Object.hasOwn(known3, code) && known3[code]?.covered === !0;
}

// src/commands/speaker.ts
var INSIDERS = ["OWNER", "MEMBER", "COLLABORATOR", "CONTRIBUTOR"];
function maySpeak(comment, checklist, facts) {
  return comment.author === null ? !0 : comment.author.type === "Bot" ? !1 : isInsider(comment, facts) || mayHoldRole(comment.author, checklist, facts);
}
function mayStop({ comment, click }, checklist, facts) {
  if (maySpeak(comment, checklist, facts)) return !0;
  if (click === void 0 || click.by.type === "Bot") return !1;
  let read3 = readingOf(facts, { kind: "permission", login: click.by.login });
  return !isKnown(read3) || read3.value.id !== click.by.id || read3.value.writes;
}
function speakerNeeds({ author, association }, checklist, facts) {
  return isInsider({ association }, facts) ? [] : Object.values(checklist.roles).flatMap((role) => signerNeeds(role, author));
}
function isInsider({ association }, { subject }) {
  return subject.repository.private || INSIDERS.includes(association);
}
function mayHaveSpoken(author, comments2, checklist, facts) {
  if (author?.type === "Bot") return !1;
  let others = comments2.filter((comment) => samePerson(comment.author, author));
  return others.length === 0 || others.some((comment) => maySpeak(comment, checklist, facts));
}
function mayHoldRole(author, { roles }, facts) {
  return Object.values(roles).some((role) => capacityIn(role, author, facts).as !== "nobody");
}

// src/commands/revocations.ts
var neverWas = /* @__PURE__ */ new Set([
  "SIGNOFF_NOT_IN_ROLE",
  "SIGNOFF_NOT_HUMAN",
  "SIGNOFF_EDITED",
  "SIGNOFF_SELF"
]);
function revocationsOf(scene) {
  let revocations = [];
  for (let heard of scene.heard)
    for (let { at: at2, parsed: parsed2 } of heard.versions) revocations.push(...revocationsIn(parsed2, at2, heard, scene));
  return revocations;
}
function revocationsIn(parsed2, at2, { comment }, scene) {
  let revocations = [], by = comment.author;
  if (by === null || by.type === "Bot") return revocations;
  for (let command2 of parsed2.commands) {
    if (command2.verb !== "revoke") continue;
    let named3 = command2.environment === null ? void 0 : environmentNamed(scene.checklist, command2.environment);
    revocations.push({ by, at: at2, target: command2.target, environment: named3?.name ?? null, comment });
  }
  for (let one2 of parsed2.wide)
    one2.verb === "revoke" && revocations.push({ by, at: at2, target: isNamed2(one2.target, scene) ? one2.target : null, environment: null, comment });
  return revocations;
}
function isNamed2(target, { revocable, checklist }) {
  return target === null ? !1 : meantBy(target.toLowerCase(), revocable) !== void 0 || exceptionRoles(target, checklist).length > 0;
}
function exceptionRoles(target, { environments, items, profiles = [] }) {
  let name = target?.toLowerCase() ?? null, roles = /* @__PURE__ */ new Set();
  for (let { waivers, override } of environments)
    waivers !== void 0 && (waivers.by === name || items.some(({ id }) => id === name)) && roles.add(waivers.by), override !== void 0 && override.by === name && roles.add(override.by);
  for (let { id, by } of profiles) (id === name || by === name) && roles.add(by);
  return [...roles];
}
function afterRevocations(signOff2, revocations, scene, what = "sign-off") {
  if (!signOff2.standing.counts && neverWas.has(signOff2.standing.code)) return signOff2;
  let doubt = null, told2;
  for (let one2 of aboutNames(revocations, signOff2)) {
    if (!cancels(one2, signOff2, scene)) continue;
    let doubtful = doubtAbout(one2, signOff2, scene);
    if (doubtful === null) {
      told2 = one2;
      break;
    }
    doubt ??= doubtful;
  }
  if (told2 === void 0) return doubt === null ? signOff2 : { ...signOff2, standing: doubt };
  let about2 = signOff2.item === "" ? "" : ` for "${signOff2.item}"`, sentence = `The ${what} of ${signOff2.by.login}${about2} was revoked by ${told2.by.login}.`;
  return { ...signOff2, standing: refused("SIGNOFF_REVOKED", sentence) };
}
var named = /* @__PURE__ */ new WeakMap();
function byName(revocations) {
  let before = named.get(revocations);
  if (before !== void 0) return before;
  let found = /* @__PURE__ */ new Map();
  for (let one2 of revocations) {
    let name = one2.target?.toLowerCase() ?? null, list2 = found.get(name);
    list2 === void 0 ? found.set(name, [one2]) : list2.push(one2);
  }
  return named.set(revocations, found), found;
}
var none = [];
function aboutNames(revocations, { item, role }) {
  let index = byName(revocations), ofItem = index.get(item) ?? none, ofRole2 = index.get(role) ?? none, ofAll = index.get(null) ?? none;
  if (ofRole2.length + ofAll.length === 0) return ofItem;
  let meant2 = /* @__PURE__ */ new Set([...ofItem, ...ofRole2, ...ofAll]);
  return revocations.filter((one2) => meant2.has(one2));
}
function doubtAbout({ by }, signOff2, { checklist, facts }) {
  if (samePerson(by, signOff2.by)) return null;
  let named3 = Object.hasOwn(checklist.roles, signOff2.role) ? checklist.roles[signOff2.role] : void 0;
  if (named3 === void 0) return null;
  let holding = holdsRole(named3, by, facts);
  return !("unlearnable" in holding) || isCovered(holding.code) ? null : refused(
    holding.code,
    `Whether ${by.login}, who revoked the sign-off of ${signOff2.by.login}, holds the role ${signOff2.role} could not be learnt: ${holding.detail}.`
  );
}
function cancels(revocation, signOff2, scene) {
  if (revocation.environment !== null && revocation.environment !== signOff2.environment) return !1;
  let { target, by } = revocation;
  return isBefore(revocation.at, signOff2.click?.shown ?? signOff2.at) ? !1 : samePerson(by, signOff2.by) || target !== null && mayRevoke(revocation, signOff2.role, scene);
}
function mayRevoke({ by, comment }, role, { checklist, facts }) {
  let named3 = Object.hasOwn(checklist.roles, role) ? checklist.roles[role] : void 0;
  if (named3 === void 0) return !1;
  let holding = holdsRole(named3, by, facts);
  return "unlearnable" in holding ? maySpeak(comment, checklist, facts) : holding.holds;
}

// src/evidence/answers.ts
function answer(outcome, code, sentence, rest2 = {}) {
  return { outcome, code, sentence, next: rest2.next ?? [], facts: rest2.facts ?? [] };
}
function unlearnt(reading, what, next = []) {
  let fact = {
    what: `${what}: ${reading.detail}`,
    source: reading.source,
    observer: reading.observer,
    at: reading.at
  };
  return answer("unknown", reading.code, `${what} could not be learnt: ${reading.detail}.`, { next, facts: [fact] });
}
function seenInChange(question, what, source) {
  let { observer: observer2, at: at2 } = question.change.observed;
  return { what, source, observer: observer2, at: at2 };
}
function pushStep(how2) {
  return { who: "the author of the change", how: how2 };
}
function commitEvidence(question, commit) {
  return question.facts.commits.find(({ oid: oid2 }) => oid2 === commit) ?? answer("unknown", "NOT_READ", `What commit ${shortCommit(commit)} carries was not read.`);
}

// src/evidence/freshness.ts
var AHEAD = 3e4;
function fresh(found, { most, at: at2, what, renew, code = "EVIDENCE_STALE" }, now) {
  if (most === void 0 || found.outcome !== "met") return found;
  let { facts } = found;
  if (at2 === null || !(milliseconds(at2) <= milliseconds(now) + AHEAD)) {
    let sentence = `When ${what} cannot be told (${at2 ?? "no time is shown"}), and it counts only for ${most}.`;
    return answer("unknown", "EVIDENCE_AGE_UNKNOWN", sentence, { next: renew, facts });
  }
  let lapses = after(at2, durationOf(most, 0));
  if (!isBefore(now, lapses)) {
    let sentence = `${capital(what)} at ${at2}, counts for ${most} and lapsed on ${tellInstant(lapses)}.`;
    return answer("pending", code, sentence, { next: renew, facts });
  }
  let nextLook = found.nextLook !== void 0 && isBefore(found.nextLook, lapses) ? found.nextLook : lapses;
  return { ...found, lapses, nextLook };
}
function newestBut(count, moments) {
  return moments.filter((at2) => at2 !== null && !Number.isNaN(milliseconds(at2))).toSorted((a, b) => milliseconds(b ?? "") - milliseconds(a ?? ""))[count - 1] ?? null;
}
function oldest(moments) {
  return moments.includes(null) ? null : newestBut(moments.length, moments);
}
function tellInstant(instant3) {
  return instant3.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):.*Z$/, "$1 $2 UTC");
}
function capital(text2) {
  return text2.slice(0, 1).toUpperCase() + text2.slice(1);
}
function firstLapse(parts) {
  let known3 = parts.flatMap(({ lapses: lapses2 }) => lapses2 === void 0 ? [] : [lapses2]), lapses = oldest(known3);
  return lapses === null ? {} : { lapses, nextLook: lapses };
}
function lastLapse(parts) {
  let met = parts.filter(({ outcome }) => outcome === "met").map(({ lapses: lapses2 = null }) => lapses2), lapses = met.includes(null) ? null : newestBut(1, met);
  return lapses === null ? {} : { lapses };
}

// src/evidence/statements/sign-off-step.ts
function signOffLine(line) {
  let commit = line.commit === null ? "" : ` @${line.commit}`, environment = line.environment === null ? "" : ` in ${line.environment}`, link = line.word === "attest" ? " URL" : "";
  return `/${line.word} ${line.item}${link}${commit}${environment}`;
}
function signOffStep(role, question, commit, word = "signoff") {
  let several = question.askedIn.length !== 1, place = question.change.release === void 0 ? "on the pull request" : "on the issue of the release";
  return {
    who: `somebody who holds ${describeRole(role, question.roles[role])}`,
    how: `comments ${place}${word === "attest" ? ", with the link" : ""}`,
    paste: signOffLine({
      word,
      item: question.item.id,
      commit,
      environment: several ? question.environment.name : null
    })
  };
}

// src/commands/deputised.ts
function deputised({ roles }) {
  return Object.values(roles).filter(({ deputies }) => deputies !== void 0);
}

// src/commands/deletions.ts
var SKEW = 3e4;
function unexplainedDeletions(change2, facts) {
  let events = change2.timeline.filter((event) => event.kind === "comment-deleted");
  if (events.length === 0) return events;
  let told2 = [...recall(facts).deletions.values()].filter((one2) => one2.change === change2.number);
  if (told2.length === 0) return events;
  let explained = (author) => isExplained(
    events.filter((event) => samePerson(event.author, author)),
    told2.filter((deletion) => samePerson(deletion.author, author)),
    facts
  );
  return events.filter(({ author }) => author === null || !explained(author));
}
function isExplained(events, told2, facts) {
  if (events.length !== told2.length || !told2.every((one2) => isTextKnown(one2, facts))) return !1;
  let noted = inOrder(events.map(({ at: at2 }) => at2)), learnt = inOrder(told2.map(({ seenAt }) => seenAt));
  return noted.every((moment2, index) => moment2 <= (learnt[index] ?? Number.NaN) + SKEW);
}
function isTextKnown({ id, edited }, facts) {
  let texts = recall(facts).comments.get(id)?.texts ?? [], digests = new Set(texts.map(({ sha256 }) => sha256));
  return !edited && digests.size === 1 && texts.every((one2) => !one2.edited);
}
function inOrder(moments) {
  return moments.map(milliseconds).toSorted((a, b) => a - b);
}

// src/commands/entitled.ts
function mayLift(person2, hold, scene) {
  return samePerson(person2, hold.by) ? { may: !0 } : standsFree(person2, scene);
}
function standsFree(person2, { checklist, change: change2, facts }) {
  let holdings = Object.values(checklist.roles).map((role) => holdsRole(role, person2, facts));
  if (!holdings.some((holding) => "holds" in holding && holding.holds)) {
    let [unlearnt4] = holdings.flatMap((holding) => "unlearnable" in holding ? [holding.detail] : []);
    return { may: !1, sentence: unlearnt4 === void 0 ? `${person2.login} holds no role of the checklist. A hold is lifted by whoever made it, or by a holder of a role who had no hand in the change.` : `Whether ${person2.login} holds a role could not be learnt: ${unlearnt4}.` };
  }
  let separation = separationOf({ change: change2, actor: person2, environment: { separationOfDuties: "change" }, facts });
  return separation.free ? { may: !0 } : { may: !1, sentence: `The hold of somebody else stays: ${separation.sentence}` };
}

// src/commands/holds.ts
function holdsMade(scene) {
  return [...scene.heard.flatMap((one2) => commentHolds(one2, scene)), ...deletedHolds(scene)];
}
function activeHolds(made14, scene) {
  if (made14.length === 0) return made14;
  let lifts = scene.heard.flatMap((one2) => liftsOf(one2, scene)).map((lift) => ({ lift, free: standsFree(lift.by, scene).may }));
  return made14.filter(
    (hold) => !lifts.some(({ lift, free }) => reaches(lift, hold) && (free || samePerson(lift.by, hold.by)))
  );
}
function reaches(lift, hold) {
  return isBefore(hold.at, lift.at) && (lift.environment === null || lift.environment === hold.environment);
}
function liftsOf(heard, scene) {
  return originDoubt(heard, scene.facts) === null ? liftsIn(heard, scene) : [];
}
function liftsIn({ comment, parsed: parsed2, edited, person: person2, gone, throughApp }, scene) {
  return edited || gone || throughApp !== null || person2 === null ? [] : parsed2.commands.flatMap((command2) => {
    if (command2.verb !== "unhold") return [];
    let lift = { by: person2, at: comment.createdAt };
    if (command2.environment === null) return [{ ...lift, environment: null }];
    let named3 = environmentNamed(scene.checklist, command2.environment);
    return named3 === void 0 ? [] : [{ ...lift, environment: named3.name }];
  });
}
function commentHolds(heard, scene) {
  let { comment, versions, hidden: hidden2, touchedAt } = heard;
  if (!hidden2 && !versions.some(({ parsed: parsed2 }) => stops(parsed2))) return none2;
  if (!mayStop(heard, scene.checklist, scene.facts)) return [];
  let hold = (at2, environment, reason2, certain) => ({
    certain,
    environment,
    by: comment.author,
    at: at2,
    reason: reason2,
    comment: { id: comment.id, url: comment.url }
  }), found = versions.flatMap(
    ({ at: at2, parsed: parsed2 }) => placesHeld(parsed2, scene).map(({ environment, reason: reason2 }) => hold(at2, environment, reason2, !0))
  ), latest = latestByPlace(found);
  return !hidden2 || latest.some(({ environment }) => environment === null) ? latest : [...latest, hold(touchedAt, null, "An earlier text of this comment cannot be seen any more; it may have been a hold.", !1)];
}
var none2 = [];
function stops({ commands, wide }) {
  return commands.some(({ verb: verb2 }) => verb2 === "hold") || wide.some(({ verb: verb2 }) => verb2 === "hold");
}
function latestByPlace(holds2) {
  let latest = /* @__PURE__ */ new Map();
  for (let hold of holds2) {
    let known3 = latest.get(hold.environment);
    (known3 === void 0 || isBefore(known3.at, hold.at)) && latest.set(hold.environment, hold);
  }
  return [...latest.values()];
}
function placesHeld({ commands, wide }, scene) {
  let exact = commands.flatMap((command2) => command2.verb !== "hold" ? [] : [{ environment: (command2.environment === null ? void 0 : environmentNamed(scene.checklist, command2.environment))?.name ?? null, reason: command2.note }]), meant2 = wide.flatMap(({ verb: verb2, line }) => verb2 === "hold" ? [{ environment: null, reason: line }] : []);
  return [...exact, ...meant2];
}
function deletedHolds({ change: change2, checklist, facts }) {
  return unexplainedDeletions(change2, facts).flatMap((event) => {
    if (!mayHaveSpoken(event.author, change2.comments, checklist, facts)) return [];
    let reason = `${event.author === null ? "A comment" : `A comment of ${event.author.login}`} was deleted; it may have been a hold.`;
    return [{ certain: !1, environment: null, by: event.author, at: event.at, reason, comment: null }];
  });
}

// part:deputies.cjs
var made;
function load2() {
  return made ??= __require("./deputies.cjs")({ "src/evidence/people/person.ts": { samePerson, isPerson }, "src/evidence/people/roles.ts": { holdsRole, roleNeeds }, "src/evidence/duration.ts": { durationOf }, "src/evidence/freshness.ts": { oldest, tellInstant }, "src/evidence/statements/standing.ts": { counts, refused }, "src/evidence/time.ts": { after, isAtOrAfter, isBefore, milliseconds }, "src/commands/deputised.ts": { deputised }, "src/commands/holds.ts": { activeHolds, holdsMade }, "src/commands/second-role.ts": { onePersonOneRole }, "src/commands/revocations.ts": { revocationsOf }, "src/checklist/problems/quote.ts": { quote } });
}

// way-in:src/evidence/people/deputies.ts
function deputiesTime(...asked) {
  return load2().deputiesTime(...asked);
}
function asDeputy(...asked) {
  return load2().asDeputy(...asked);
}

// src/evidence/statements/kept.ts
function onPushOf(raw) {
  return raw === void 0 || raw === "reset" ? {} : { onPush: raw === "keep" ? raw : { keepIfUnchanged: raw["keep-if-unchanged"] } };
}
function keptStanding(signed, who2, onPush, question) {
  let { commit, change: change2, environment } = question, given = `${who2} signed ${shortCommit(signed)}, but ${shortCommit(commit)} is judged`, reset = (why) => refused("SIGNOFF_STALE", `${given}; ${why}.`);
  if (onPush === void 0 || environment.strict || commit !== change2.head.commit) return reset("a push resets it");
  let since = `given on ${shortCommit(signed)}, kept`;
  if (onPush === "keep") return { kept: !0, how: `${since} over later pushes` };
  let difference = readingOf(question.facts, differenceNeed(signed, question));
  if (!isKnown(difference)) return unlearnt2(difference, reset);
  let globs = onPush.keepIfUnchanged, changed2 = difference.value.find((path2) => touchesAny(globs, path2));
  if (changed2 === void 0) return { kept: !0, how: `${since}: nothing under ${globs.join(", ")} changed` };
  let merge3 = mergeNeed(signed, question);
  if (merge3 === null) return reset(`${changed2} has changed since`);
  let reading = readingOf(question.facts, merge3);
  if (!isKnown(reading)) return unlearnt2(reading, reset);
  let { fromBase, before, after: after2 } = reading.value;
  return !fromBase || !sameParts(before, after2) ? reset(`${changed2} has changed since`) : { kept: !0, how: `${since}: only ${change2.base.ref} was merged into it` };
}
function keptNeeds(signed, onPush, question) {
  let { commit, change: change2, environment, facts } = question;
  if (onPush === void 0 || onPush === "keep" || environment.strict || commit !== change2.head.commit) return [];
  let first = differenceNeed(signed, question), difference = readingOf(facts, first), merge3 = mergeNeed(signed, question);
  return merge3 === null || !isKnown(difference) ? [first] : difference.value.some((path2) => touchesAny(onPush.keepIfUnchanged, path2)) ? [first, merge3] : [first];
}
function touchesAny(globs, path2) {
  return path2.endsWith("/") ? anyGlobReachesBelow(globs, path2.slice(0, -1)) : globs.some((glob) => globMistake(glob) !== null) || anyGlobMatches(globs, path2);
}
function differenceNeed(from, { commit }) {
  return { kind: "tree-difference", from, to: commit };
}
function mergeNeed(from, { commit, change: change2 }) {
  let [first, merged, ...others] = change2.commits.find(({ oid: oid2 }) => oid2 === commit)?.parents ?? [];
  return first !== from || merged === void 0 || others.length > 0 ? null : { kind: "base-merge", from, to: commit, merged, base: change2.base.commit };
}
function sameParts(before, after2) {
  return before.length === after2.length && before.every(({ path: path2, part }, index) => path2 === after2[index]?.path && part === after2[index]?.part);
}
function unlearnt2(reading, reset) {
  return reading.code === "TRUNCATED" ? reset("they are too large to be compared") : refused(reading.code, `Whether something changed since a sign-off could not be learnt: ${reading.detail}.`);
}

// src/evidence/statements/sign-off.ts
function countsFrom({
  at: at2,
  click
}) {
  return click?.shown ?? at2;
}

// src/evidence/statements/judge-sign-offs.ts
var unlearnt3 = /* @__PURE__ */ new Set([
  "SIGNOFF_AUTHORS_UNKNOWN",
  "DEPUTY_TIME_UNKNOWN",
  ...unlearnableCodes
]);
function judgeSignOffs({ role, expires, onPush }, question, word = "signoff") {
  let judged = signOffsAbout(question.item.id, question.signOffs).filter((one2) => isAbout(one2, role, question, word)).toSorted((a, b) => milliseconds(countsFrom(b)) - milliseconds(countsFrom(a))).map((one2) => ({ one: one2, standing: standingHere(one2, onPush, question) })), good = judged.find(({ standing: standing2 }) => "kept" in standing2 || standing2.counts);
  if (good !== void 0) {
    let kept = "kept" in good.standing ? `, ${good.standing.how}` : "";
    return aged(good.one, kept, { role, expires, word }, question);
  }
  let refused4 = judged.flatMap(
    ({ one: one2, standing: standing2 }) => "kept" in standing2 || standing2.counts ? [] : [{ one: one2, standing: standing2 }]
  ), told2 = refused4.find(({ standing: standing2 }) => unlearnt3.has(standing2.code)) ?? refused4[0];
  if (told2 === void 0) return null;
  let age = unlearnt3.has(told2.standing.code) ? aged(told2.one, "", { role, expires, word }, question) : null;
  return age === null || age.outcome === "met" ? refusal(role, told2, question, word) : age;
}
function aged(one2, how2, { role, expires, word }, question) {
  let facts = [signOffFact(one2, question)], met = signedWith(one2, answer("met", "MET", `${wordOf(one2)}${capacityOf(one2, role)}${how2}.`, { facts })), renew = [signOffStep(role, question, question.candidate, word)], { what, code } = ages[word], began = one2.click === void 0 ? `the ${what} of ${one2.by.login} was given` : `the button that ${one2.by.login} pressed was shown`, age = { most: expires, at: countsFrom(one2), what: began, renew, code };
  return fresh(met, age, question.facts.now);
}
function capacityOf({ at: at2, click, standing: standing2 }, role) {
  let deputy = deputyOf(standing2);
  return deputy === void 0 ? ` for the role ${role}` : asDeputy(role, countsFrom({ at: at2, click }), deputy.since);
}
function signedBy({ role, by, at: at2, standing: standing2 }, met) {
  let deputy = deputyOf(standing2);
  return deputy === void 0 ? met : { ...met, deputy: { role, by: { id: by.id, login: by.login }, at: at2, shown: deputy.since } };
}
function signedWith(one2, met) {
  let signed = signedBy(one2, met);
  return one2.click === void 0 ? signed : { ...signed, click: one2.click };
}
function deputyOf(standing2) {
  return standing2.counts ? standing2.deputy : void 0;
}
var ages = {
  signoff: { what: "sign-off", code: "SIGNOFF_EXPIRED" },
  attest: { what: "link", code: "EVIDENCE_STALE" }
};
function isAbout(one2, role, { environment }, word) {
  return one2.role === role && one2.environment === environment.name && one2.link !== void 0 == (word === "attest");
}
function wordOf({ by, link, click }) {
  let how2 = click === void 0 ? "" : " with the button";
  return link === void 0 ? `Signed by ${by.login}${how2}` : `\`${link}\` was given by ${by.login}`;
}
var byItem = /* @__PURE__ */ new WeakMap();
function signOffsAbout(item, signOffs) {
  let sorted3 = byItem.get(signOffs) ?? sortByItem(signOffs);
  return byItem.set(signOffs, sorted3), sorted3.get(item) ?? [];
}
function sortByItem(signOffs) {
  let sorted3 = /* @__PURE__ */ new Map();
  for (let one2 of signOffs) {
    let list2 = sorted3.get(one2.item);
    list2 === void 0 ? sorted3.set(one2.item, [one2]) : list2.push(one2);
  }
  return sorted3;
}
var teamStep = {
  who: "somebody who keeps the checklist or the job",
  how: "lists users in the role, gives a token that may read the organisation's members, or runs the App and gives its `app-id`"
}, nameStep = {
  who: "somebody who keeps the checklist",
  how: "takes the name out of the checklist and merges, and puts it in again if the new account or team is meant"
}, othersStep = /* @__PURE__ */ new Map([
  ["TEAM_UNREADABLE", teamStep],
  ["IDENTITY_CHANGED", nameStep]
]);
function refusal(role, { one: one2, standing: standing2 }, question, word) {
  let commit = standing2.code === "SIGNOFF_AMBIGUOUS" ? question.candidate : null, next = [othersStep.get(standing2.code) ?? signOffStep(role, question, commit, word)];
  return answer(outcomeOf(standing2.code), standing2.code, standing2.sentence, {
    next,
    facts: [signOffFact(one2, question)]
  });
}
function outcomeOf(code) {
  return unlearnt3.has(code) ? "unknown" : code === "SIGNOFF_REVOKED" ? "unmet" : "pending";
}
function standingHere(one2, onPush, question) {
  let { commit, candidate } = question;
  return !one2.standing.counts && one2.standing.code === "SIGNOFF_STALE" ? one2.standing : one2.commit !== null && one2.commit !== commit && one2.commit !== candidate ? onPush !== void 0 && !one2.standing.counts ? one2.standing : keptStanding(one2.commit, one2.by.login, onPush, question) : one2.standing.counts ? one2.commit === null ? refused("SIGNOFF_AMBIGUOUS", "It cannot be told which commit the sign-off means.") : one2.commit === candidate ? one2.standing : carried(one2.commit, one2.by.login, question) : one2.standing;
}
function carried(commit, who2, question) {
  let { candidate, environment, facts } = question;
  if (commit === candidate || !environment.strict) return counts;
  let trees = [commit, candidate].map((oid2) => facts.commits.find((one2) => one2.oid === oid2)?.tree);
  return trees.some((tree) => tree === void 0 || tree === "") ? refused("NOT_READ", "The contents of the head and of the merge commit were not both read.") : trees[0] === trees[1] ? counts : refused(
    "SIGNOFF_NOT_CARRIED",
    `${who2} signed ${shortCommit(commit)}, but the merge commit ${shortCommit(candidate)} has another content, and ${environment.name} is strict.`
  );
}
function isUnlearnt(code) {
  return unlearnt3.has(code);
}
function asOf({ role, standing: standing2 }) {
  let deputy = deputyOf(standing2);
  return deputy === void 0 ? "" : `, deputy of ${role}, shown since ${deputy.since}`;
}
function signOffFact(one2, { change: change2 }) {
  return {
    what: `${one2.by.login} at ${one2.at}${asOf(one2)}${one2.link === void 0 ? "" : `: ${one2.link}`}`,
    source: one2.comment.url,
    observer: change2.observed.observer,
    at: change2.observed.at
  };
}

// src/commands/second-role.ts
function onePersonOneRole(signOffs, scene, what = "sign-off") {
  let separated2 = new Set(
    scene.checklist.environments.filter((one2) => one2.separationOfDuties !== "off").map(({ name }) => name)
  ), commits2 = [scene.change.head.commit, scene.change.merge?.commit], concerned = signOffs.filter(
    (one2) => separated2.has(one2.environment) && (commits2.includes(one2.commit ?? void 0) || scene.kept.has(one2.item))
  );
  if (new Set(concerned.map(({ role }) => role)).size < 2) return signOffs;
  let counting = concerned.filter((one2) => one2.standing.counts), barred = barredAmong(counting), left = counting.filter((one2) => !barred.has(one2)), doubts = doubtsAmong(left, concerned.filter(isUndecided));
  return signOffs.map((one2) => {
    if (barred.has(one2)) return asSecond(one2, twinOf(one2, counting), what);
    let doubt = doubts.get(one2);
    return doubt === void 0 ? one2 : { ...one2, standing: doubtfulBeside(doubt, one2, what) };
  });
}
function isUndecided(one2) {
  return !one2.standing.counts && isUnlearnt(one2.standing.code);
}
function doubtfulBeside({ role, by, standing: standing2 }, one2, what) {
  let sentence = `${by.login} may stand for the role ${role} on this change, so it cannot be told whether the ${what} for the role ${one2.role} counts; one person fills one role here. ${standing2.sentence}`;
  return refused(standing2.code, sentence);
}
function doubtsAmong(counting, undecided) {
  let doubts = /* @__PURE__ */ new Map(), rivals = [...new Map(undecided.map((one2) => [wordKey(one2), one2])).values()], sure = /* @__PURE__ */ new Set();
  for (let group2 of rivals.length === 0 ? [] : byMoment(counting))
    for (let [key, first] of new Map(group2.map((one2) => [wordKey(one2), one2]))) {
      let stood = sure.has(standKey(first)), rival = rivals.find((other) => isOtherRole(first, other) && mayComeBefore(other, first, stood));
      if (rival === void 0) sure.add(standKey(first));
      else for (let one2 of group2) wordKey(one2) === key && doubts.set(one2, rival);
    }
  return doubts;
}
function wordKey(one2) {
  return `${standKey(one2)} ${one2.at}`;
}
function mayComeBefore(other, one2, stood) {
  let [then, now] = [milliseconds(other.at), milliseconds(one2.at)];
  return then === now || !stood && !(then > now);
}
function barredAmong(counting) {
  let barred = /* @__PURE__ */ new Set(), standing2 = /* @__PURE__ */ new Map();
  for (let moment2 of byMoment(counting)) {
    let stands = new Map(moment2.map((one2) => [standKey(one2), one2])), clear = [...stands].filter(
      ([, one2]) => !someOtherRole(one2, standing2.values()) && !someOtherRole(one2, stands.values())
    ), clearKeys = new Set(clear.map(([key]) => key));
    for (let one2 of moment2) clearKeys.has(standKey(one2)) || barred.add(one2);
    for (let [key, one2] of clear) standing2.set(key, one2);
  }
  return barred;
}
function byMoment(signOffs) {
  let groups2 = /* @__PURE__ */ new Map();
  for (let one2 of signOffs) {
    let at2 = milliseconds(one2.at), group2 = groups2.get(at2);
    group2 === void 0 ? groups2.set(at2, [one2]) : group2.push(one2);
  }
  return [...groups2].toSorted(([a], [b]) => a - b).map(([, group2]) => group2);
}
function standKey({ environment, role, by }) {
  return [environment, role, by.id ?? "", by.login].join(" ");
}
function someOtherRole(one2, others) {
  return [...others].some((other) => isOtherRole(one2, other));
}
function isOtherRole(one2, other) {
  return one2.role !== other.role && one2.environment === other.environment && samePerson(one2.by, other.by);
}
function twinOf(one2, all2) {
  return all2.find((other) => other.comment.id === one2.comment.id && other.item === one2.item && isOtherRole(one2, other));
}
function asSecond(one2, twin, what) {
  let why = twin === void 0 ? `already stands for another role on this change, so the ${what} for the role ${one2.role} does not count; one person fills one role here` : `holds the roles ${one2.role} and ${twin.role}, and one person fills one role here; name the role instead of "${one2.item}"`;
  return { ...one2, standing: refused("SIGNOFF_SECOND_ROLE", `${one2.by.login} ${why}.`) };
}

// src/evidence/statements/wording.ts
function wordingStanding(statement) {
  let { facts, item, commit } = statement, shown2 = facts.shown.filter((one2) => one2.item === item.id && one2.commit === commit);
  return shown2.length > 0 ? standingAfterShowing(statement, shown2) : facts.reader.app === null || statement.earlier === !0 ? standingByFile(statement) : statement.explicit ? fileChangedSince(statement) ? changed(statement) : counts : unseen(item.id);
}
function unseen(item) {
  return refused(
    "SIGNOFF_AMBIGUOUS",
    `"${item}" was not shown on this commit before this was written; write the commit with it.`
  );
}
function standingAfterShowing(statement, shown2) {
  let { at: at2, item, explicit } = statement, last = Number.NEGATIVE_INFINITY;
  for (let { since } of shown2) isAtOrAfter(at2, since) && (last = Math.max(last, milliseconds(since)));
  return last > Number.NEGATIVE_INFINITY ? shown2.every(({ since, wording }) => milliseconds(since) !== last || wording === item.wording) ? counts : changed(statement) : shown2.every(({ first, wording }) => first && wording === item.wording) ? explicit ? fileChangedSince(statement) ? changed(statement) : counts : unseen(item.id) : changed(statement);
}
function standingByFile(statement) {
  let { facts, at: at2 } = statement, isOlder = facts.config.every(({ changedAt }) => changedAt !== null && isBefore(changedAt, at2));
  return facts.config.length > 0 && isOlder ? counts : changed(statement);
}
function fileChangedSince({ facts, at: at2 }) {
  return facts.config.some(({ changedAt }) => changedAt === null || !isBefore(changedAt, at2));
}
function changed({ item }) {
  return refused(
    "SIGNOFF_WORDING_CHANGED",
    `"${item.id}" is not known to have read as it does now when this was written.`
  );
}

// part:exceptions.cjs
var made2;
function load3() {
  return made2 ??= __require("./exceptions.cjs")({ "src/evidence/duration.ts": { durationOf }, "src/evidence/people/role-key.ts": { unknownRole }, "src/checklist/profiles.ts": { countsIn, longestDue }, "src/checklist/scope/glob.ts": { globMistake, anyGlobMatches }, "src/checklist/problems/did-you-mean.ts": { didYouMean }, "src/checklist/problems/quote.ts": { clean, quote }, "src/checklist/scope/environments.ts": { isAskedIn, environmentNamed }, "src/checklist/scope/applies.ts": { applies }, "src/evidence/statements/standing.ts": { counts, refused }, "src/commands/grammar/format-command.ts": { formatCommand }, "src/commands/origin.ts": { originDoubt }, "src/commands/standing.ts": { boundTo, commentStanding, dutyStanding, roleStanding, unhurried }, "src/commands/answers-sign-off.ts": { mendedByCommit }, "src/evidence/time.ts": { after, isBefore, milliseconds, isAtOrAfter }, "src/commands/lines.ts": { linesOf }, "src/commands/revocations.ts": { afterRevocations }, "src/evidence/people/person.ts": { samePerson }, "src/commands/second-role.ts": { doubtfulBeside, isUndecided, onePersonOneRole }, "src/evidence/statements/wording.ts": { wordingStanding }, "src/evidence/reader-reasons.ts": { isCovered }, "src/evidence/statements/judge-sign-offs.ts": { carried } });
}

// way-in:src/judge/override.ts
function isOverridable(...asked) {
  return load3().isOverridable(...asked);
}
function overrideState(...asked) {
  return load3().overrideState(...asked);
}

// src/judge/verdict.ts
var fine = /* @__PURE__ */ new Set(["met", "waived", "later"]);
function othersIn({ release: release2, change: change2 }) {
  return release2?.changes.filter(({ number }) => number !== change2?.number) ?? [];
}
function verdictOf(weighed) {
  let { blockers: blockers2, holds: holds2, findings } = weighed, others = othersIn(weighed);
  if ([...blockers2, ...findings, ...others].some(({ outcome }) => outcome === "unmet")) return "no-go";
  if (blockers2.length > 0 || holds2.length > 0) return "pending";
  let rest2 = findings.filter(({ outcome }) => outcome !== "not-applicable"), isFine = [...rest2, ...others].every(({ outcome }) => fine.has(outcome)), isProved = rest2.some(({ outcome }) => outcome === "met") || others.some(({ code }) => code === "MET");
  return isFine && isProved ? "go" : "pending";
}
function conclusionOf(weighed) {
  let verdict = verdictOf(weighed);
  return verdict === "go" || weighed.enforcement === "advise" || weighed.enforcement === "off" ? { verdict, open: !0 } : isOverridden(weighed) ? { verdict, open: !0, overridden: !0 } : { verdict, open: !1 };
}
function isOverridden(weighed) {
  let { override, holds: holds2, blockers: blockers2 } = weighed, areOthersReady = othersIn(weighed).every(
    ({ outcome, code }) => outcome === "met" || code === "CHANGE_TOO_LARGE"
  );
  return override !== void 0 && holds2.length === 0 && areOthersReady && isOverridable(blockers2);
}

// src/judge/excused-by-app.ts
function waivedByApp(rollCall2, { waived }) {
  let findings = rollCall2.findings.map((finding) => {
    let [without2] = finding.parts ?? [];
    if (finding.code !== "WAIVER_UNREAD" || without2 === void 0) return finding;
    let until = waived.get(finding.item);
    if (until === void 0 || !isBefore(rollCall2.now, until)) return { ...finding, ...without2 };
    let sentence = `By the App's verdict it is waived until ${until}. Without it: ${without2.sentence}`;
    return { ...finding, outcome: "waived", code: "WAIVED", sentence, next: [] };
  });
  return { ...rollCall2, findings };
}
function laterByApp(rollCall2, { later: later2 }) {
  let findings = rollCall2.findings.map((finding) => {
    let [without2] = finding.parts ?? [];
    if (finding.code !== "PROFILE_NEEDS_APP" || without2 === void 0) return finding;
    let until = later2.get(finding.item), { later: _later, ...rest2 } = finding;
    if (until === void 0 || until !== finding.later?.until || !isBefore(rollCall2.now, until))
      return { ...rest2, ...without2 };
    let { profile, by, reason } = finding.later, sentence = `Asked later, due ${until}; ${by.login} chose the profile ${profile}: ${reason.replace(/\.$/, "")}. Without it: ${without2.sentence}`;
    return { ...finding, outcome: "later", code: "ASKED_LATER", sentence, next: [] };
  });
  return { ...rollCall2, findings };
}

// src/checklist/scope/release-items.ts
function ofRelease(item) {
  if (item.when === null) return item;
  let { environment, base } = item.when, kept = { ...environment === void 0 ? {} : { environment }, ...base === void 0 ? {} : { base } };
  return { ...item, when: Object.keys(kept).length === 0 ? null : kept };
}
function isAskedAt({ release: release2 }, { ask: ask3 }) {
  return release2 === void 0 || ask3 === "release";
}

// src/checklist/proofs.ts
var taken = /* @__PURE__ */ new WeakMap();
function proofsOf(evidence2) {
  let known3 = taken.get(evidence2) ?? (isCombined(evidence2) ? evidence2.of.flatMap(proofsOf) : [evidence2]);
  return taken.set(evidence2, known3), known3;
}
function isCombined(evidence2) {
  return "of" in evidence2;
}

// src/checklist/scope/way-back.ts
var WAY_BACK = "rollback";
function isWayBackItem({ id }) {
  return id === WAY_BACK;
}

// src/evidence/people/deployers.ts
function deployersOf({ environment, candidate }, facts) {
  let told2 = (facts.deployers ?? []).filter(
    (one2) => one2.commit === candidate && sameName(one2.environment, environment)
  ), reading = readingMade(facts, { kind: "release", environment, candidate }), made14 = (reading !== void 0 && isKnown(reading) ? reading.value.deployments.newest : []).flatMap(
    ({ commit, creator, createdAt: at2 }) => commit === candidate && creator !== null ? [{ environment, commit, by: creator, at: at2 }] : []
  );
  return [...told2, ...made14].filter(({ by }) => by.type !== "Bot");
}
function deploys(actor, deployers) {
  return deployers.some((other) => samePerson(actor, other) || sameName(actor.login, other.login));
}
function besideDeployers(one2, deployers) {
  if (!one2.standing.counts || !deploys(one2.by, deployers)) return one2;
  let sentence = `${one2.by.login} deploys this, and duties are separated here.`;
  return { ...one2, standing: refused("SIGNOFF_SELF", sentence) };
}

// src/evidence/people/placeholder.ts
var placeholderLogin = "replace_with_a_login";
function isPlaceholder(login) {
  return login.toLowerCase() === placeholderLogin;
}

// src/evidence/people/who-can-sign.ts
var told = /* @__PURE__ */ new WeakMap();
function whoCanSign(role, asked) {
  let { holders, deputies } = toldOnce(role, asked), named3 = asked.roles[role];
  if (deputies === null || named3 === void 0) return holders;
  let time = deputiesTime(named3, asked);
  return time === null ? holders : { ...holders, deputies: { ...deputies, ...time } };
}
function toldOnce(role, asked) {
  let known3 = told.get(asked.signOffs) ?? /* @__PURE__ */ new Map();
  told.set(asked.signOffs, known3);
  let before = known3.get(role);
  if (before !== void 0 && isSame(before.asked, asked)) return before;
  let now = tell(role, asked);
  return known3.set(role, now), now;
}
function isSame(a, b) {
  let { environment, roles, change: change2, facts, ticks: ticks2 } = a;
  return environment === b.environment && roles === b.roles && change2 === b.change && facts === b.facts && ticks2 === b.ticks;
}
function tell(id, asked) {
  let role = Object.hasOwn(asked.roles, id) ? asked.roles[id] : void 0, { users, teams, deputies } = role ?? { users: [], teams: [] }, bench = { signers: signersOf(asked), others: othersOf(id, asked) }, holders = { role: id, teams, ...among(users, asked, bench) };
  if (deputies === void 0) return { asked, holders, deputies: null };
  let others = deputies.users.filter((login) => !users.some((user) => sameName(user, login))), standIns2 = { ...among(others, asked, bench), teams: deputies.teams, after: deputies.after };
  return { asked, holders, deputies: standIns2 };
}
function among(users, asked, bench) {
  let canSign = [], excluded = [], isKnown2 = !0;
  for (let login of users) {
    let person2 = personNamed(login, asked.facts), why = emptyWhy(login) ?? renamedWhy(person2, bench) ?? partWhy(person2, asked) ?? secondWhy(person2, bench);
    why !== null ? excluded.push({ login, why }) : separationOf({ ...asked, actor: person2 }).free ? canSign.push(login) : isKnown2 = !1;
  }
  return { canSign: isKnown2 ? canSign : null, excluded };
}
function personNamed(login, facts) {
  return { id: (areNamesPinned(facts) ? recall(facts).accounts.get(login.toLowerCase())?.pin : null)?.id ?? null, login, type: "User" };
}
function signersOf({ signOffs }) {
  let signers = /* @__PURE__ */ new Map();
  for (let { by } of signOffs) {
    if (by.id === null) continue;
    let ids = signers.get(by.login.toLowerCase());
    ids === void 0 ? signers.set(by.login.toLowerCase(), /* @__PURE__ */ new Set([by.id])) : ids.add(by.id);
  }
  return signers;
}
function othersOf(role, { environment, change: change2, signOffs, ticks: ticks2 }) {
  if (environment.separationOfDuties === "off") return [];
  let present = [change2.head.commit, change2.merge?.commit];
  return [...signOffs.filter(
    (one2) => one2.standing.counts && one2.role !== role && one2.environment === environment.name && one2.commit !== null && present.includes(one2.commit)
  ), ...ticks2.filter((one2) => one2.role !== role)];
}
function emptyWhy(login) {
  return isPlaceholder(login) ? "stands for nobody yet" : null;
}
function renamedWhy({ id, login }, { signers }) {
  return id !== null && [...signers.get(login.toLowerCase()) ?? []].some((other) => other !== id) ? "the name means another account than the checklist first named" : null;
}
function partWhy(person2, { environment, change: change2, facts, deployers = [] }) {
  let part = environment.separationOfDuties === "off" ? null : partTaken(change2, person2, facts);
  return part !== null ? `${part} this change` : deploys(person2, deployers) ? "deploys it" : null;
}
function secondWhy(person2, { others }) {
  let other = others.find(({ by }) => samePerson(by, person2));
  return other === void 0 ? null : `already signed for ${other.role}`;
}

// src/evidence/markdown/markdown-lines.ts
function markdownLines(text2) {
  let lines2 = [], fence = null, inComment = !1;
  for (let line of text2.split(/\r\n|\r|\n/)) {
    let opening3 = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== null) {
      let last = closes(line, fence);
      last && (fence = null), lines2.push({ text: last ? "" : line, code: !0 });
    } else if (!inComment && opening3 !== void 0)
      fence = opening3, lines2.push({ text: "", code: !0 });
    else {
      let cut = withoutComments(line, inComment);
      inComment = cut.inComment, lines2.push({ text: cut.text, code: !1 });
    }
  }
  return lines2;
}
function foldText(text2) {
  return text2.trim().replace(/\s+/g, " ").toLowerCase();
}
function closes(line, fence) {
  let mark = /^ {0,3}(`{3,}|~{3,})\s*$/.exec(line)?.[1];
  return mark !== void 0 && mark.length >= fence.length && mark.startsWith(fence.charAt(0));
}
function withoutComments(line, inside) {
  let inComment = inside, text2 = "", at2 = 0;
  for (; at2 < line.length; ) {
    let mark = inComment ? "-->" : "<!--", found = line.indexOf(mark, at2), end2 = found < 0 ? line.length : found;
    if (inComment || (text2 += line.slice(at2, end2)), found < 0) break;
    inComment = !inComment, at2 = found + mark.length;
  }
  return { text: text2, inComment };
}

// src/evidence/statements/nobody-can-sign.ts
function nobodyCanSign(role, question) {
  let { canSign, teams, excluded, deputies } = whoCanSign(role, question);
  if (canSign === null || canSign.length > 0 || teams.length > 0 || excluded.length === 0 || deputies !== void 0 && (deputies.canSign?.length !== 0 || deputies.teams.length > 0)) return null;
  let why = [...excluded, ...deputies?.excluded ?? []].map((one2) => `${one2.login} ${one2.why}`).join(", "), sentence = `Nobody who holds the role ${role}${deputies === void 0 ? "" : ", and no deputy of it,"} can sign this change: ${why}.`, { defaultBranch } = question.facts.subject.repository, how2 = `adds somebody to the role ${role} in the checklist on ${defaultBranch}`;
  return answer("pending", "NOBODY_CAN_SIGN", sentence, { next: [{ who: "somebody who keeps the checklist", how: how2 }] });
}

// part:ticks.cjs
var made3;
function load4() {
  return made3 ??= __require("./ticks.cjs")({ "src/evidence/answers.ts": { answer, seenInChange }, "src/evidence/freshness.ts": { fresh, oldest, tellInstant }, "src/evidence/people/roles.ts": { describeRole, roleNeeds, signerNeeds, holdsRole, capacityIn }, "src/evidence/statements/binding.ts": { isTold: isTold2, bindStatement, retargetedSince, sightingsOf }, "src/evidence/statements/judge-sign-offs.ts": { capacityOf, isUnlearnt, signedBy, carried }, "src/evidence/reading.ts": { isKnown }, "src/evidence/markdown/markdown-lines.ts": { foldText, markdownLines }, "src/evidence/statements/nobody-can-sign.ts": { nobodyCanSign }, "src/evidence/people/deployers.ts": { deploys }, "src/evidence/people/person.ts": { isPerson, samePerson }, "src/evidence/duration.ts": { durationOf }, "src/evidence/statements/standing.ts": { counts, refused }, "src/evidence/time.ts": { after, isAtOrAfter, isBefore, milliseconds }, "src/evidence/people/separation.ts": { separationOf }, "src/evidence/statements/haste.ts": { isHasty }, "src/evidence/statements/wording.ts": { wordingStanding }, "src/evidence/need.ts": { readingOf }, "src/evidence/people/role-key.ts": { roleSpecOf, unknownRole } });
}

// way-in:src/evidence/markdown/task-boxes.ts
function boxState(...asked) {
  return load4().boxState(...asked);
}

// way-in:src/evidence/statements/ticker.ts
function tickerOf(...asked) {
  return load4().tickerOf(...asked);
}

// way-in:src/evidence/statements/tick-standing.ts
function tickStanding(...asked) {
  return load4().tickStanding(...asked);
}

// src/judge/counts-later.ts
function countsFrom2({ enforceFrom }, now) {
  if (enforceFrom === void 0) return null;
  let starts = `${enforceFrom}T00:00:00Z`;
  return isBefore(now, starts) ? starts : null;
}
var words = {
  met: "it is met",
  pending: "it would be waited for",
  unmet: "it would stop this",
  unknown: "it could not be learnt"
};
function notYet(judged, starts) {
  return {
    outcome: "not-applicable",
    code: "COUNTS_LATER",
    sentence: `It would be asked from ${starts.slice(0, 10)} on; today ${words[judged.outcome]}: ${judged.sentence}`,
    next: [],
    facts: [],
    parts: [judged],
    nextLook: starts
  };
}

// src/judge/deputies-look.ts
function withDeputiesLook(answer2, who2, { now, reader }) {
  let first = answer2.nextLook;
  for (let { deputies } of who2) {
    if (deputies === void 0 || deputies.begun || deputies.from === null && reader.app === null) continue;
    let look = deputies.from ?? after(now, durationOf(deputies.after));
    (first === void 0 || isBefore(look, first)) && (first = look);
  }
  return first === void 0 ? answer2 : { ...answer2, nextLook: first };
}

// src/evidence/statements/word-needs.ts
function wordNeeds({ role, onPush }, question, word) {
  let { change: change2, facts, item, signOffs, commit, candidate } = question, own = signOffsAbout(item.id, signOffs).filter((one2) => isAbout(one2, role, question, word)), pushes2 = own.some(({ standing: standing2, at: at2, ...one2 }) => standing2.counts ? !1 : standing2.code === "SIGNOFF_AMBIGUOUS" || standing2.code === "SIGNOFF_STALE" ? onPush !== void 0 || one2.commit === null && !isTold2(at2, change2, facts) : isUnlearnt(standing2.code) && standing2.asks === void 0 && !isKnown(change2.pushers)) ? [{ kind: "pushes", change: change2.number }] : [];
  if (onPush === void 0) return pushes2;
  let counting = own.filter(({ standing: standing2 }) => standing2.counts);
  return counting.some((one2) => one2.commit === commit || one2.commit === candidate) ? pushes2 : [
    ...pushes2,
    ...counting.flatMap((one2) => one2.commit === null ? [] : keptNeeds(one2.commit, onPush, question))
  ];
}

// src/evidence/people/approvals.ts
function standsFree2(actor, { change: change2, environment, facts, deployers = [] }) {
  if (samePerson(actor, change2.author) || deploys(actor, deployers)) return !1;
  let separation = separationOf({ change: change2, actor, environment, facts });
  if (separation.free) return !0;
  if (!("unknown" in separation)) return !1;
  if (!environment.strict && isTold(change2, facts)) return !0;
  let next = [
    {
      who: "somebody who may push",
      how: "proposes the same from a new branch of this repository, with e-mail addresses that GitHub knows"
    }
  ];
  return { ...change2.observed, code: separation.code, detail: separation.sentence.replace(/\.$/, ""), next };
}
function freedomNeeds({ change: change2, environment, facts }) {
  return environment.separationOfDuties === "off" || isKnown(change2.pushers) ? [] : environment.strict || !isTold(change2, facts) ? [{ kind: "pushes", change: change2.number }] : [];
}
function barredWords(approvals, { change: change2, environment, facts, deployers = [] }) {
  return environment.separationOfDuties === "off" ? "" : approvals.flatMap(({ author }) => {
    if (author === null) return [];
    let part = partTaken(change2, author, facts);
    return part !== null ? [`${author.login} ${part} this change`] : deploys(author, deployers) ? [`${author.login} deploys it`] : [];
  }).join(", ");
}

// src/evidence/touches.ts
function touches({ files: files2 }, path2) {
  return files2.some((file2) => file2.path === path2 || file2.previousPath === path2);
}

// src/evidence/checks/check-run.ts
var unfinished = /* @__PURE__ */ new Set(["queued", "in_progress", "waiting", "requested", "pending"]), unsuccessful = /* @__PURE__ */ new Set([
  "failure",
  "neutral",
  "cancelled",
  "skipped",
  "timed_out",
  "action_required",
  "stale",
  "startup_failure"
]);
function judgeNamedRun(spec, runs, question) {
  let { app } = spec, right = app === null ? runs : runs.filter((run2) => isFrom(run2, app)), [newest] = right;
  if (newest === void 0)
    return runs.length === 0 ? missingCheck(spec.name, question) : wrongSource(spec.name, `the app ${app}`, runs);
  if (question.environment.strict && (app === null || newest.app?.slug === ANY_WORKFLOW))
    return unbound(spec, question);
  let sources = sourcesOf(right);
  if (sources.length > 1 || newest.app === null) {
    let sentence = `"${spec.name}" is reported by ${sources.join(" and ")}, so it cannot be told which one is meant.`;
    return answer("unknown", "CHECK_AMBIGUOUS", sentence, { next: [{ who: "somebody who can change the checklist", how: "adds `app` or `workflow` to the check" }] });
  }
  return judgeRun(newest, question, spec);
}
var ANY_WORKFLOW = "github-actions";
function unbound({ name }, { environment }) {
  let sentence = `${environment.name} is strict, and whoever can push can report "${name}" there.`, how2 = `adds \`workflow\` to the check, or an \`app\` other than ${ANY_WORKFLOW}`;
  return answer("unknown", "CHECK_AMBIGUOUS", sentence, {
    next: [{ who: "somebody who can change the checklist", how: how2 }]
  });
}
function judgeRun(run2, question, { maxAge }) {
  let facts = [
    seenInChange(
      question,
      `check run ${run2.id} "${run2.name}" of ${appName(run2)}: ${run2.status}, ${run2.conclusion ?? "no conclusion"}`,
      run2.url
    )
  ];
  if (unfinished.has(run2.status)) {
    let next = [{ who: "nobody", how: "wait for it to finish" }];
    return answer("pending", "CHECK_RUNNING", `"${run2.name}" has not finished (${run2.status}).`, { next, facts });
  }
  if (run2.status === "completed" && run2.conclusion === "success") {
    let found = answer("met", "MET", `"${run2.name}" succeeded.`, { facts }), renew = [{ who: "somebody who can push", how: "runs it again" }], age = { most: maxAge, at: run2.completedAt, what: `"${run2.name}" was completed`, renew };
    return fresh(found, age, question.facts.now);
  }
  if (run2.status === "completed" && run2.conclusion !== null && unsuccessful.has(run2.conclusion)) {
    let next = [{ who: "the author of the change", how: "mends what it found and pushes, or runs it again" }];
    return answer(
      "unmet",
      "CHECK_NOT_SUCCESSFUL",
      `"${run2.name}" finished with ${run2.conclusion}; only success counts.`,
      { next, facts }
    );
  }
  let sentence = `"${run2.name}" carries a state that is not known: ${run2.status}, ${run2.conclusion ?? "no conclusion"}.`;
  return answer("unknown", "CHECK_INVALID", sentence, { facts });
}
function missingCheck(name, question) {
  let commit = shortCommit(question.commit), status = question.facts.commits.find(({ oid: oid2 }) => oid2 === question.commit)?.statuses.some(({ context: context3 }) => context3 === name) === !0 ? " A commit status of that name exists, but anybody who can push may set one, so statuses never count." : "", next = [{ who: "somebody who can push", how: "starts what reports it, or mends its name in the checklist" }];
  return answer("pending", "CHECK_MISSING", `No check run "${name}" exists on ${commit}.${status}`, { next });
}
function wrongSource(name, wanted, runs) {
  let seen2 = [...new Set(runs.map(lookAlike))].join(", "), next = [
    { who: "somebody who can push", how: `lets ${wanted} report "${name}", or mends the source in the checklist` }
  ];
  return answer(
    "pending",
    "CHECK_WRONG_SOURCE",
    `"${name}" comes from ${seen2}, not from ${wanted}; a look-alike never counts.`,
    { next }
  );
}
function isFrom({ app }, wanted) {
  return app !== null && (typeof wanted == "number" ? app.id === wanted : app.slug === wanted);
}
function sourcesOf(runs) {
  return [...new Set(runs.map(sourceOf))];
}
function sourceOf(run2) {
  let workflow2 = run2.workflowRun?.path ?? run2.workflowRun?.name;
  return workflow2 === void 0 ? appName(run2) : `${appName(run2)} (${workflow2})`;
}
function lookAlike(run2) {
  let { workflowRun } = run2;
  return workflowRun === null ? sourceOf(run2) : `${sourceOf(run2)}, started by ${workflowRun.event}`;
}
function appName({ app }) {
  return app === null ? "an app that GitHub does not name" : `the app ${app.slug} (id ${app.id})`;
}

// src/evidence/checks/trusted-events.ts
var trustedEvents = [
  "push",
  "pull_request",
  "pull_request_review",
  "merge_group",
  "schedule",
  "workflow_dispatch",
  "release",
  "deployment",
  "deployment_status"
];

// part:kinds.cjs
var made4;
function load5() {
  return made4 ??= __require("./kinds.cjs")({ "src/evidence/answers.ts": { answer, seenInChange, unlearnt }, "src/evidence/freshness.ts": { fresh, newestBut, oldest }, "src/evidence/statements/judge-sign-offs.ts": { judgeSignOffs }, "src/evidence/statements/nobody-can-sign.ts": { nobodyCanSign }, "src/evidence/people/role-key.ts": { roleSpecOf, unknownRole }, "src/evidence/statements/sign-off-step.ts": { signOffStep }, "src/evidence/statements/word-needs.ts": { wordNeeds }, "src/evidence/wildcard-scan.ts": { scan }, "src/evidence/need.ts": { readingOf }, "src/evidence/reading.ts": { isKnown }, "src/evidence/people/person.ts": { isPerson, samePerson }, "src/evidence/same-name.ts": { sameName }, "src/evidence/people/approvals.ts": { barredWords, freedomNeeds, standsFree: standsFree2 }, "src/evidence/short-commit.ts": { shortCommit }, "src/evidence/time.ts": { isBefore, after, isAtOrAfter }, "src/evidence/touches.ts": { touches }, "src/evidence/duration.ts": { durationOf }, "src/evidence/checks/check-run.ts": { unfinished, unsuccessful }, "src/evidence/checks/trusted-events.ts": { trustedEvents } });
}

// way-in:src/evidence/kinds/attestation.ts
var attestation = new Proxy({}, { get: (_none, key) => load5().attestation[key] });

// src/evidence/checks/name-glob.ts
function isGlob(name) {
  return name.includes("*");
}
function matchesName(name, text2) {
  if (!isGlob(name)) return text2 === name;
  let parts = name.split("*"), [first = "", ...rest2] = parts, last = rest2.pop() ?? "";
  if (!text2.startsWith(first) || !text2.endsWith(last) || text2.length < first.length + last.length) return !1;
  let end2 = text2.length - last.length, at2 = first.length;
  for (let part of rest2) {
    let found = text2.indexOf(part, at2);
    if (found < 0 || found + part.length > end2) return !1;
    at2 = found + part.length;
  }
  return !0;
}

// part:workflows.cjs
var made5;
function load6() {
  return made5 ??= __require("./workflows.cjs")({ "src/evidence/answers.ts": { answer, unlearnt }, "src/evidence/freshness.ts": { firstLapse }, "src/evidence/checks/check-run.ts": { isFrom, judgeRun, missingCheck, wrongSource }, "src/evidence/need.ts": { readingOf }, "src/evidence/reading.ts": { isKnown }, "src/evidence/checks/name-glob.ts": { isGlob, matchesName }, "src/evidence/checks/trusted-events.ts": { trustedEvents }, "src/evidence/short-commit.ts": { shortCommit }, "src/evidence/time.ts": { isBefore }, "src/evidence/touches.ts": { touches } });
}

// way-in:src/evidence/checks/workflow-jobs.ts
function workflowNeeds(...asked) {
  return load6().workflowNeeds(...asked);
}
function judgeWorkflowJob(...asked) {
  return load6().judgeWorkflowJob(...asked);
}
function judgeWorkflow(...asked) {
  return load6().judgeWorkflow(...asked);
}

// src/evidence/kinds/check.ts
var check = {
  ask: "change",
  normalise: (raw) => typeof raw == "string" ? { name: raw, app: null, workflow: null } : {
    name: raw.name,
    app: raw.app ?? null,
    workflow: raw.workflow ?? null,
    ...raw.unchanged === void 0 ? {} : { unchanged: raw.unchanged },
    ...raw["max-age"] === void 0 ? {} : { maxAge: raw["max-age"] }
  },
  mistakes,
  needs: (spec, question) => {
    let runs = candidates(spec, question);
    return spec.workflow === null || "outcome" in runs ? [] : workflowNeeds({ ...spec, workflow: spec.workflow }, runs, question);
  },
  judge,
  signers: () => []
};
function mistakes(spec) {
  let found = [], name = { path: ["name"], seen: spec.name };
  return new RegExp("^\\s|\\s$|\\p{Cc}", "u").test(spec.name) && found.push({
    ...name,
    code: "BAD_NAME",
    allowed: "a name without control characters and without space around it",
    next: "Copy the name as GitHub shows it."
  }), aboutOfOwnCheck(spec.name) !== null && found.push({
    ...name,
    code: "SELF_REFERENCE",
    allowed: "a check that something else than Holdpoint reports",
    next: "Name the check that proves the item."
  }), isGlob(spec.name) && spec.workflow === null && found.push({
    ...name,
    code: "GLOB_WITHOUT_WORKFLOW",
    allowed: "an exact name, or a glob together with `workflow`",
    next: "Add `workflow`, so that it is known when every matching job has run."
  }), spec.name.length > 0 && spec.name.split("*").length > 9 && found.push({ ...name, code: "BAD_GLOB", allowed: "at most 8 times `*`", next: "Use fewer `*`." }), spec.unchanged !== void 0 && spec.workflow === null && found.push({
    code: "UNCHANGED_WITHOUT_WORKFLOW",
    path: ["unchanged"],
    seen: String(spec.unchanged),
    allowed: "together with `workflow`",
    next: "Add `workflow`, or take `unchanged` out."
  }), spec.workflow !== null && !/^\.github\/workflows\/[^/\\\p{Cc}]+\.ya?ml$/u.test(spec.workflow) && found.push({
    code: "BAD_PATH",
    path: ["workflow"],
    seen: spec.workflow,
    allowed: "a path such as .github/workflows/ci.yml",
    next: "Give the path of the workflow file from the root of the repository."
  }), found;
}
function judge(spec, question) {
  let runs = candidates(spec, question);
  if ("outcome" in runs) return runs;
  if (spec.workflow === null) return judgeNamedRun(spec, runs, question);
  let bound = { ...spec, workflow: spec.workflow };
  return isGlob(spec.name) ? judgeWorkflow(bound, runs, question) : judgeWorkflowJob(bound, runs, question);
}
function candidates(spec, question) {
  let evidence2 = commitEvidence(question, question.commit);
  if ("outcome" in evidence2) return evidence2;
  let { app, run: run2 } = question.facts.reader;
  return evidence2.checks.filter((one2) => matchesName(spec.name, one2.name)).filter((one2) => app === null || one2.app?.id !== app).filter((one2) => run2 === null || one2.workflowRun?.id !== run2 || hasFailed(one2)).toSorted((a, b) => b.id - a.id);
}
function hasFailed({ status, conclusion }) {
  return status === "completed" && (conclusion === "failure" || conclusion === "timed_out");
}

// way-in:src/evidence/kinds/codeowners.ts
var codeowners = new Proxy({}, { get: (_none, key) => load5().codeowners[key] });

// way-in:src/evidence/kinds/deployment.ts
var deployment = new Proxy({}, { get: (_none, key) => load5().deployment[key] });

// src/evidence/markdown/headings.ts
function missingSections(text2, wanted) {
  let filled = new Set(
    sectionsOf(text2).filter((section) => section.filled).map(({ title }) => title)
  );
  return wanted.filter((heading2) => !filled.has(foldText(heading2)));
}
function sectionsOf(text2) {
  let sections = [], open3 = [], lines2 = markdownLines(text2);
  return lines2.forEach((line, index) => {
    let heading2 = line.code ? null : headingOf(line.text, lines2[index + 1]);
    if (heading2 !== null) {
      let section = { ...heading2, filled: !1 };
      open3 = [...open3.filter(({ level }) => level < section.level), section], sections.push(section);
    } else if (isContent(line))
      for (let section of open3) section.filled = !0;
  }), sections;
}
function headingOf(line, following) {
  let atx = /^ {0,3}(#{1,6})(?:[ \t](.*))?$/.exec(line);
  return atx !== null ? { level: (atx[1] ?? "").length, title: foldText(withoutClosingMarks(atx[2] ?? "")) } : line.trim() === "" || following === void 0 || following.code ? null : /^ {0,3}=+[ \t]*$/.test(following.text) ? { level: 1, title: foldText(line) } : /^ {0,3}-+[ \t]*$/.test(following.text) ? { level: 2, title: foldText(line) } : null;
}
function withoutClosingMarks(title) {
  let trimmed = title.trimEnd(), end2 = trimmed.length;
  for (; end2 > 0 && trimmed.charAt(end2 - 1) === "#"; ) end2 -= 1;
  return end2 === 0 || /\s/.test(trimmed.charAt(end2 - 1)) ? trimmed.slice(0, end2) : trimmed;
}
function isContent({ text: text2, code }) {
  return text2.trim() !== "" && (code || !/^ {0,3}[=*_-]+[ \t]*$/.test(text2));
}

// src/evidence/kinds/file.ts
var file = {
  ask: "change",
  normalise: (raw) => typeof raw == "string" ? { path: raw, headings: [] } : {
    path: raw.path,
    headings: raw.headings ?? [],
    ...raw.unchanged === void 0 ? {} : { unchanged: raw.unchanged }
  },
  mistakes: mistakes2,
  needs: (spec, question) => [need(spec, question)],
  judge: judge2,
  signers: () => []
};
function need({ path: path2 }, { candidate }) {
  return { kind: "file", commit: candidate, path: path2 };
}
function mistakes2({ path: path2 }) {
  return path2.split("/").some((part) => part === "" || part === "." || part === "..") || /[\\\p{Cc}]/u.test(path2) ? [{ code: "BAD_PATH", path: ["path"], seen: path2, allowed: "a path from the root of the repository, such as docs/rollback.md, without `.`, `..`, `\\` or an empty part", next: "Write the path as Git lists it." }] : [];
}
function judge2(spec, question) {
  let where = `${spec.path} in ${shortCommit(question.candidate)}`, reading = readingOf(question.facts, need(spec, question));
  if (!isKnown(reading)) return unlearnt(reading, where);
  let found = problem(spec, reading.value), facts = [
    { what: `${where}: ${reading.value.kind}`, source: reading.source, observer: reading.observer, at: reading.at }
  ];
  return found === null && isSelfMade(spec, question) ? selfEvidence(spec, question, facts) : found === null ? answer(
    "met",
    "MET",
    `${where} is there${spec.headings.length > 0 ? " with every heading asked for" : ""}.`,
    { facts }
  ) : answer("unmet", found.code, `${where} ${found.what}.`, { next: [pushStep(found.how)], facts });
}
function isSelfMade({ path: path2, unchanged }, { environment, change: change2 }) {
  return (unchanged ?? environment.strict) && touches(change2, path2);
}
function selfEvidence({ path: path2 }, { change: change2 }, facts) {
  let next = [
    { who: "the author of the change", how: `merges ${path2} by a change of its own first` },
    { who: "somebody who can change the checklist", how: "says `unchanged: false` for the file and asks for a review or a sign-off beside it" }
  ], sentence = `${path2} was added or altered by the change that it is to prove something about.`;
  return answer(change2.merge === null ? "pending" : "unmet", "FILE_SELF_EVIDENCE", sentence, { next, facts });
}
function problem(spec, fact) {
  if (fact.kind === "missing")
    return { code: "FILE_MISSING", what: "does not exist", how: `adds ${spec.path} and pushes` };
  if (fact.kind !== "file")
    return {
      code: "FILE_NOT_REGULAR",
      what: `is no readable text file (${fact.kind})`,
      how: `puts a regular text file at ${spec.path} and pushes`
    };
  if (fact.text.trim() === "") return { code: "FILE_EMPTY", what: "is empty", how: `writes ${spec.path} and pushes` };
  let missing = missingSections(fact.text, spec.headings);
  if (missing.length === 0) return null;
  let names = missing.map((heading2) => `"${heading2}"`).join(", ");
  return {
    code: "FILE_HEADING_MISSING",
    what: `lacks the heading ${names}, or text under it`,
    how: `fills in ${names} and pushes`
  };
}

// way-in:src/evidence/kinds/linked-issue.ts
var linkedIssue = new Proxy({}, { get: (_none, key) => load5().linkedIssue[key] });

// src/evidence/kinds/review.ts
var review = {
  ask: "change",
  normalise: ({ from = [], count = 1, "max-age": maxAge }) => ({
    users: from.filter((name) => !name.includes("/")),
    teams: from.filter((name) => name.includes("/")),
    count,
    ...maxAge === void 0 ? {} : { maxAge }
  }),
  mistakes: mistakes3,
  needs: (spec, question) => {
    let { change: change2, facts } = question, deciding = relevant(change2.reviews, change2.head.commit), isApproved = deciding.some(({ state: state2, author }) => state2 === "APPROVED" && !samePerson(author, change2.author));
    return [
      ...deciding.flatMap((one2) => reviewerNeeds(spec, one2, facts)),
      ...isApproved ? freedomNeeds(question) : []
    ];
  },
  judge: judge3,
  signers: () => []
};
function mistakes3({ users, teams, count }) {
  let distinct3 = new Set(users.map((login) => login.toLowerCase())).size;
  return teams.length > 0 || distinct3 === 0 || distinct3 >= count ? [] : [
    {
      code: "NOBODY_COUNTS",
      path: ["count"],
      seen: String(count),
      allowed: `at most ${distinct3}, because \`from\` names ${distinct3} people and no team`,
      next: "Name more people or a team, or lower `count`."
    }
  ];
}
function judge3(spec, question) {
  let { change: change2 } = question, weigh = (one2) => weightOf(spec, one2, question), objection = judgeObjections(
    change2.reviews.filter(({ state: state2 }) => state2 === "CHANGES_REQUESTED"),
    weigh,
    question
  );
  if (objection !== null) return objection;
  let approvals = change2.reviews.filter(({ state: state2 }) => state2 === "APPROVED").map((one2) => ({ one: one2, weight: weigh(one2) })), fresh2 = approvals.filter(({ one: one2 }) => one2.commit === change2.head.commit), counting = fresh2.filter(({ weight }) => weight === "counts").map(({ one: one2 }) => one2), people = distinctAuthors(counting), seen2 = people.map(({ login }) => seenInChange(question, `approved by ${login}`, change2.url)), next = [{ ...reviewStep(spec), how: `approves the present head ${shortCommit(change2.head.commit)}` }];
  if (people.length >= spec.count) {
    let met = answer("met", "MET", `Approved by ${people.map(({ login }) => login).join(", ")}.`, { facts: seen2 });
    return fresh(met, { ...ageOf(spec, people, counting), renew: next }, question.facts.now);
  }
  for (let { weight, one: one2 } of fresh2) {
    if (typeof weight == "string") continue;
    let helps = "next" in weight ? weight.next : next;
    return unlearnt(weight, `Whether the approval of ${one2.author?.login ?? "a ghost"} counts`, helps);
  }
  let have = `${people.length} of ${spec.count} approvals`, stale2 = approvals.find(({ one: one2, weight }) => one2.commit !== change2.head.commit && weight === "counts");
  if (stale2 !== void 0) {
    let sentence = `${have}: ${stale2.one.author?.login ?? "somebody"} approved an earlier commit than the present head.`;
    return answer("pending", "REVIEW_STALE", sentence, { next, facts: seen2 });
  }
  return answer(
    "pending",
    "REVIEW_MISSING",
    `${have}${whyOthersDoNotCount(
      fresh2.map(({ one: one2 }) => one2),
      people,
      question
    )}.`,
    { next, facts: seen2 }
  );
}
function ageOf({ count, maxAge }, people, counting) {
  let moments = people.map(
    (person2) => oldest(counting.flatMap(({ author, submittedAt }) => samePerson(author, person2) ? [submittedAt] : []))
  ), what = count === 1 ? "the newest approval was given" : `the oldest of the ${count} newest approvals was given`;
  return { most: maxAge, at: newestBut(count, moments), what };
}
function judgeObjections(objections, weigh, question) {
  let open3 = null;
  for (let one2 of objections) {
    let weight = weigh(one2), who2 = one2.author?.login ?? "Somebody whose account is gone";
    if (weight === "counts" || one2.author === null && weight === "not") {
      let next = [{ who: who2, how: "approves, or somebody entitled dismisses the review" }], facts = [seenInChange(question, `changes requested by ${who2}`, one2.url)];
      return answer("unmet", "REVIEW_CHANGES_REQUESTED", `${who2} asks for changes.`, { next, facts });
    }
    weight !== "not" && (open3 ??= unlearnt(weight, `Whether ${who2}, who asks for changes, counts`));
  }
  return open3;
}
function weightOf(spec, one2, question) {
  let weight = entitlement(spec, one2, question);
  if (weight !== "counts" || one2.author === null || one2.state !== "APPROVED") return weight;
  let free = standsFree2(one2.author, question);
  return typeof free == "boolean" ? free ? "counts" : "not" : free;
}
function entitlement(spec, one2, { change: change2, facts }) {
  if (!isPerson(one2.author) || samePerson(one2.author, change2.author)) return "not";
  if (spec.users.length === 0 && spec.teams.length === 0) return one2.canPush ? "counts" : "not";
  if (isOnBehalf(spec, one2, facts)) return "counts";
  let holding = holdsRole(spec, one2.author, facts);
  return "unlearnable" in holding ? holding : holding.holds ? "counts" : "not";
}
function reviewerNeeds(spec, one2, facts) {
  return isOnBehalf(spec, one2, facts) ? [] : roleNeeds(spec, one2.author);
}
function relevant(reviews2, head) {
  return reviews2.filter(
    ({ state: state2, commit }) => state2 === "CHANGES_REQUESTED" || state2 === "APPROVED" && commit === head
  );
}
function isOnBehalf({ teams }, one2, facts) {
  return one2.state === "APPROVED" && areNamesPinned(facts) ? !1 : one2.onBehalfOf.some((given) => teams.some((team) => sameName(team, given)));
}
function distinctAuthors(reviews2) {
  let people = [];
  for (let { author } of reviews2)
    author !== null && !people.some((other) => samePerson(other, author)) && people.push(author);
  return people;
}
function whyOthersDoNotCount(approvals, people, question) {
  let others = approvals.filter(({ author }) => author !== null && !people.some((one2) => samePerson(one2, author)));
  if (others.length === 0) return "";
  let barred = barredWords(others, question), why = barred === "" ? "" : ` (${barred})`;
  return `; the approval of ${others.map(({ author }) => author?.login ?? "").join(", ")} does not count here${why}`;
}
function reviewStep({ users, teams }) {
  let named3 = [...teams.map((team) => `team ${team}`), ...users];
  return {
    who: named3.length === 0 ? "somebody with push access other than the author" : named3.join(", "),
    how: "approves"
  };
}

// src/evidence/kinds/signoff.ts
var signoff = {
  ask: "change",
  normalise: (raw) => ({
    ...roleSpecOf(raw),
    ...typeof raw == "string" || !("expires" in raw) ? {} : { expires: raw.expires },
    ...onPushOf(typeof raw == "string" || !("on-push" in raw) ? void 0 : raw["on-push"])
  }),
  mistakes: (spec, roles) => [...unknownRole(spec, roles), ...onPushMistakes(spec.onPush)],
  needs: (spec, question) => wordNeeds(spec, question, "signoff"),
  judge: (spec, question) => judgeSignOffs(spec, question) ?? nobodyCanSign(spec.role, question) ?? answer(
    "pending",
    "SIGNOFF_MISSING",
    `Nobody who holds the role ${spec.role} has signed "${question.item.title}" for ${question.environment.name}.`,
    {
      next: [signOffStep(spec.role, question, null)]
    }
  ),
  signers: (spec) => [spec.role]
};
function onPushMistakes(onPush) {
  return onPush === void 0 || onPush === "keep" ? [] : onPush.keepIfUnchanged.flatMap((glob, index) => {
    let mistake = globMistake(glob);
    return mistake === null ? [] : [{ code: "BAD_GLOB", path: ["on-push", "keep-if-unchanged", index], seen: glob, ...mistake }];
  });
}

// way-in:src/evidence/kinds/tick.ts
var tick = new Proxy({}, { get: (_none, key) => load4().tick[key] });

// way-in:src/evidence/kinds/variables.ts
var variables = new Proxy({}, { get: (_none, key) => load5().variables[key] });

// src/evidence/calendar/zone.ts
var formats = /* @__PURE__ */ new Map();
function isKnownZone(zone) {
  return formatOf(zone) !== null;
}
function offsetAt(zone, at2) {
  let format = formatOf(zone);
  if (format === null || !(Math.abs(at2) <= LAST)) return Number.NaN;
  let told2 = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(format.format(at2));
  if (told2 === null) return Number.NaN;
  let [, sign, hours = "0", minutes = "0", seconds = "0"] = told2, ahead = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1e3;
  return sign === "-" ? -ahead : ahead;
}
var LAST = 864e13 - 30 * 864e5;
function stretchesOf(zone, from, to) {
  let found = [], here = { from, to: from, offset: offsetAt(zone, from), repeatedUntil: from };
  for (; here.to < to; ) {
    let next = Math.min(here.to + 864e5, to), offset = offsetAt(zone, next);
    if (Number.isNaN(here.offset) || Number.isNaN(offset)) return [];
    if (offset === here.offset) {
      here = { ...here, to: next };
      continue;
    }
    let turn = turnBetween(zone, here.to, next);
    found.push({ ...here, to: turn });
    let after2 = offsetAt(zone, turn);
    here = { from: turn, to: turn, offset: after2, repeatedUntil: turn + Math.max(0, here.offset - after2) };
  }
  return here.to > here.from ? [...found, here] : found;
}
function turnBetween(zone, low, high) {
  let before = offsetAt(zone, low), [same, other] = [low, high];
  for (; other - same > 1; ) {
    let middle = Math.floor((same + other) / 2);
    offsetAt(zone, middle) === before ? same = middle : other = middle;
  }
  return other;
}
function formatOf(zone) {
  let known3 = formats.get(zone);
  if (known3 !== void 0) return known3;
  let made14 = makeFormat(zone);
  return made14 !== null && formats.set(zone, made14), made14;
}
function makeFormat(zone) {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
  } catch {
    return null;
  }
}

// src/evidence/calendar/freeze.ts
function frozenPeriod({ from, until, zone }) {
  return { from: firstReached(shownAt(from), zone), to: lastReached(endShownAt(until), zone) };
}
function shownAt(text2) {
  let moment2 = isDay(text2) ? `${text2}T00:00:00Z` : `${text2}:00Z`;
  return after(moment2, 0).startsWith(text2) ? milliseconds(moment2) : Number.NaN;
}
function endShownAt(text2) {
  return shownAt(text2) + (isDay(text2) ? 864e5 : 0);
}
function isDay(text2) {
  return !text2.includes("T");
}
function firstReached(shown2, zone) {
  for (let { from, to, offset } of around(shown2, zone)) {
    let at2 = Math.max(from, shown2 - offset);
    if (at2 < to) return at2;
  }
  return Number.NEGATIVE_INFINITY;
}
function lastReached(shown2, zone) {
  for (let { from, to, offset } of around(shown2, zone).toReversed()) {
    let at2 = Math.min(to, shown2 - offset);
    if (at2 > from) return at2;
  }
  return Number.POSITIVE_INFINITY;
}
function around(shown2, zone) {
  return stretchesOf(zone, shown2 - 864e5, shown2 + 864e5);
}

// src/evidence/calendar/window-key.ts
var WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], day = `(?:${WEEK.join("|")})`;
var days = {
  type: "string",
  pattern: `^${day}(?:-${day})?$`,
  patternErrorMessage: "a day or days from one to another, such as sat or mon-thu"
};
function windowOf({ days: days2 = "mon-sun", hours = "00:00-24:00", zone }) {
  let [opens = 0, closes2 = 0] = hours.split("-").map(minuteOf);
  return { days: [...new Set([days2].flat().flatMap(daysOf))].toSorted((a, b) => a - b), opens, closes: closes2, zone };
}
function describeWindow({ days: days2, opens, closes: closes2, zone }) {
  return `${days2.length === 7 ? "every day" : days2.map((one2) => WEEK[one2]).join(", ")} ${timeOfDay(opens)}-${timeOfDay(closes2)} ${zone}`;
}
function windowMistakes(window2) {
  let { opens, closes: closes2, zone } = window2, minutes = closes2 - opens + (closes2 > opens ? 0 : 1440), short = {
    code: "EMPTY_PERIOD",
    path: ["hours"],
    seen: `${timeOfDay(opens)}-${timeOfDay(closes2)}`,
    allowed: "a window of two minutes at least; without `hours` it is the whole day",
    next: "Write when it opens and when it closes."
  };
  return [...opens === closes2 || minutes < 2 ? [short] : [], ...zoneMistakes(zone)];
}
function zoneMistakes(zone) {
  return isKnownZone(zone) ? [] : [
    {
      code: "UNKNOWN_ZONE",
      path: ["zone"],
      seen: zone,
      allowed: "a time zone of the IANA database as Area/City, or UTC",
      next: "Write the zone of the people who deploy, for example Europe/Berlin."
    }
  ];
}
function daysOf(text2) {
  let [first = 0, last = first] = text2.split("-").map((name) => WEEK.indexOf(name)), count = (last - first + 7) % 7 + 1;
  return Array.from({ length: count }, (_, index) => (first + index) % 7);
}
function minuteOf(text2) {
  let [hours = 0, minutes = 0] = text2.split(":").map(Number);
  return hours * 60 + minutes;
}
function timeOfDay(minutes) {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

// part:calendar.cjs
var made6;
function load7() {
  return made6 ??= __require("./calendar.cjs")({ "src/evidence/calendar/freeze.ts": { frozenPeriod }, "src/evidence/calendar/zone.ts": { DAY: 864e5, stretchesOf, offsetAt }, "src/evidence/time.ts": { after, milliseconds }, "src/evidence/answers.ts": { answer }, "src/evidence/calendar/window-key.ts": { describeWindow, windowMistakes, windowOf } });
}

// way-in:src/evidence/kinds/window.ts
var window = new Proxy({}, { get: (_none, key) => load7().window[key] });

// way-in:src/evidence/kinds/workflow.ts
var workflow = new Proxy({}, { get: (_none, key) => load5().workflow[key] });

// src/evidence/kinds/registry.ts
var kinds = {
  check,
  review,
  signoff,
  tick,
  file,
  deployment,
  codeowners,
  window,
  "linked-issue": linkedIssue,
  variables,
  workflow,
  attestation
};

// src/judge/severity.ts
var severity = {
  "not-applicable": 0,
  met: 1,
  waived: 2,
  later: 3,
  pending: 4,
  unknown: 5,
  unmet: 6
};
function isWorse(one2, other) {
  return severity[one2] > severity[other];
}

// src/judge/at-least.ts
function atLeast(count, parts) {
  let nearest = parts.toSorted((one2, other) => order(one2, other)), last = nearest[count - 1];
  if (last === void 0)
    return answer("unmet", "AT_LEAST_OPEN", `${count} of ${parts.length} parts can never be met.`);
  let met = parts.filter(({ outcome }) => outcome === "met"), told2 = `${met.length} of ${parts.length} parts ${verb(met.length)} met, and ${count} ${verb(count)} needed`;
  if (last.outcome === "met") {
    let sentence2 = `${told2}: ${sentences(met)}`, facts = met.flatMap((part) => part.facts);
    return { ...answer("met", "MET", sentence2, { facts }), parts, needed: count, ...lapse(count, met) };
  }
  let open3 = nearest.filter(({ outcome }) => outcome !== "met"), sentence = `${told2}: ${sentences(open3)}`, next = open3.flatMap((part) => part.next);
  return { ...answer(last.outcome, "AT_LEAST_OPEN", sentence, { next }), parts, needed: count };
}
function lapse(count, met) {
  let moments = met.flatMap(({ lapses: lapses2 }) => lapses2 === void 0 ? [] : [lapses2]), lapses = newestBut(count - (met.length - moments.length), moments);
  return lapses === null ? {} : { lapses };
}
function order(one2, other) {
  return isWorse(one2.outcome, other.outcome) ? 1 : isWorse(other.outcome, one2.outcome) ? -1 : 0;
}
function verb(count) {
  return count === 1 ? "is" : "are";
}
function sentences(parts) {
  return parts.map(({ sentence }) => sentence).join(" ");
}

// src/judge/combine.ts
function all(parts) {
  let worst = pick(parts, (one2, other) => isWorse(one2.outcome, other.outcome));
  if (worst === null) return empty("ALL_OPEN");
  if (worst.outcome === "met")
    return {
      ...answer("met", "MET", sentences2(parts)),
      facts: parts.flatMap(({ facts }) => facts),
      parts,
      ...firstLapse(parts)
    };
  let open3 = parts.filter(({ outcome }) => outcome !== "met"), sentence = `${open3.length} of ${parts.length} parts are open: ${sentences2(open3)}`;
  return { ...answer(worst.outcome, "ALL_OPEN", sentence), next: open3.flatMap(({ next }) => next), parts };
}
function any(parts) {
  let best = pick(parts, (one2, other) => isWorse(other.outcome, one2.outcome));
  if (best === null) return empty("ANY_OPEN");
  if (best.outcome === "met")
    return { ...answer("met", "MET", best.sentence, { facts: best.facts }), parts, ...lastLapse(parts) };
  let sentence = `None of ${parts.length} parts is met, and one is enough: ${sentences2(parts)}`;
  return { ...answer(best.outcome, "ANY_OPEN", sentence), next: parts.flatMap(({ next }) => next), parts };
}
function pick(parts, beats) {
  return parts.reduce((kept, part) => kept === null || beats(part, kept) ? part : kept, null);
}
function empty(code) {
  return answer("unmet", code, "It has no parts, and nothing is proved by nothing.");
}
function sentences2(parts) {
  return parts.map(({ sentence }) => sentence).join(" ");
}

// src/judge/not.ts
function not(part, isRefuted2) {
  let parts = [part], { outcome, sentence } = part;
  if (isRefuted2 && outcome !== "met")
    return { ...answer("met", "MET", `It is not so, as asked: ${sentence}`, { facts: part.facts }), parts };
  if (outcome === "met") {
    let next = [{ who: "the author of the change", how: "changes what makes it so and pushes" }];
    return { ...answer("unmet", "NOT_OPEN", `It must not be so, and is: ${sentence}`, { next }), parts };
  }
  return { ...answer(outcome, "NOT_OPEN", `${outcome === "unmet" ? "That proves nothing here" : "Whether it is so is not known for good"}: ${sentence}`, { next: part.next }), parts };
}

// way-in:src/evidence/checks/workflow-source.ts
function sourceObjection(...asked) {
  return load6().sourceObjection(...asked);
}

// src/judge/ended-early.ts
var early = /* @__PURE__ */ new Set(["cancelled", "timed_out", "startup_failure", "stale", "action_required"]);
function isEndedEarly(proof2, question) {
  let newest = /* @__PURE__ */ new Map();
  for (let report of reportsOf(proof2, question)) {
    let known3 = newest.get(report.source);
    (known3 === void 0 || known3.id < report.id) && newest.set(report.source, report);
  }
  return [...newest.values()].some(({ conclusion }) => conclusion !== null && early.has(conclusion));
}
function reportsOf(proof2, { facts, commit }) {
  if (proof2.kind === "check") {
    let { name } = proof2.spec;
    return (facts.commits.find(({ oid: oid2 }) => oid2 === commit)?.checks ?? []).filter((run2) => matchesName(name, run2.name)).map(({ id, conclusion, app, workflowRun, ...run2 }) => {
      let source = [run2.name, app?.id, workflowRun?.path, workflowRun?.event];
      return { id, conclusion, source: JSON.stringify(source) };
    });
  }
  if (proof2.kind !== "workflow") return [];
  let runs = readingOf(facts, { kind: "runs", commit });
  return isKnown(runs) ? runs.value.filter(({ path: path2 }) => path2 === proof2.spec.path).map(({ id, conclusion, event, headRepositoryId }) => ({
    id,
    conclusion,
    source: JSON.stringify([event, headRepositoryId])
  })) : [];
}

// src/judge/refuted.ts
function isRefuted(evidence2, found, question) {
  if (!("of" in evidence2)) return isProofRefuted(evidence2, found, question);
  let { of } = evidence2, { parts } = found;
  if (parts === void 0) return !1;
  if (evidence2.kind === "not") return parts.some(({ outcome }) => outcome === "met");
  let refuted = of.filter((part, index) => {
    let one2 = parts[index];
    return one2 !== void 0 && isRefuted(part, one2, question);
  }).length;
  return evidence2.kind === "all" ? refuted > 0 : evidence2.kind === "any" ? refuted === of.length : refuted > of.length - evidence2.count;
}
function isProofRefuted(proof2, { code }, question) {
  if (proof2.kind === "check") {
    let { workflow: workflow2 } = proof2.spec;
    return code !== "CHECK_NOT_SUCCESSFUL" || isEndedEarly(proof2, question) ? !1 : workflow2 === null || sourceObjection({ ...proof2.spec, workflow: workflow2 }, void 0, question) === null;
  }
  if (proof2.kind === "workflow") {
    let source = { workflow: proof2.spec.path, unchanged: !0 };
    return code !== "WORKFLOW_NOT_SUCCESSFUL" || isEndedEarly(proof2, question) ? !1 : sourceObjection(source, void 0, question) === null;
  }
  if (proof2.kind === "file") {
    let { path: path2, unchanged } = proof2.spec, isArranged = (unchanged ?? question.environment.strict) && touches(question.change, path2);
    return code === "FILE_MISSING" && !isArranged;
  }
  return !1;
}

// src/judge/judge-evidence.ts
var table = kinds;
function judgeEvidence(evidence2, question) {
  return evidence2.kind === "all" ? all(evidence2.of.map((part) => judgeEvidence(part, question))) : evidence2.kind === "any" ? any(evidence2.of.map((part) => judgeEvidence(part, question))) : evidence2.kind === "at-least" ? atLeast(
    evidence2.count,
    evidence2.of.map((part) => judgeEvidence(part, question))
  ) : evidence2.kind === "not" ? judgeNot(evidence2.of, question) : judgeProof(evidence2, question);
}
function judgeNot([part], question) {
  if (part === void 0) return not(all([]), !1);
  let found = judgeEvidence(part, question);
  return not(found, isRefuted(part, found, question));
}
function evidenceNeeds(evidence2, question) {
  return proofsOf(evidence2).flatMap((proof2) => proofNeeds(proof2, question));
}
var described2 = /* @__PURE__ */ new WeakMap();
function describe3(evidence2) {
  let known3 = described2.get(evidence2);
  if (known3 !== void 0) return known3;
  let proofs = proofsOf(evidence2), told2 = {
    signers: [...new Set(proofs.flatMap((proof2) => proofSigners(proof2)))],
    kinds: [...new Set(proofs.map(({ kind }) => kind))]
  };
  return described2.set(evidence2, told2), told2;
}
function signersOf2(evidence2) {
  return describe3(evidence2).signers;
}
function openRoles(evidence2, { outcome, parts = [] }) {
  return outcome === "met" ? [] : !isCombined(evidence2) || parts.length !== evidence2.of.length ? signersOf2(evidence2) : [...new Set(evidence2.of.flatMap((one2, index) => openRoles(one2, parts[index] ?? { outcome, parts: [] })))];
}
function judgeProof({ kind, spec }, question) {
  return table[kind].judge(spec, question);
}
function proofNeeds({ kind, spec }, question) {
  return table[kind].needs(spec, question);
}
function proofSigners({ kind, spec }) {
  return table[kind].signers(spec);
}

// way-in:src/judge/later.ts
function underProfiles(...asked) {
  return load3().underProfiles(...asked);
}

// way-in:src/judge/waived.ts
function underWaivers(...asked) {
  return load3().underWaivers(...asked);
}

// src/judge/findings.ts
function sessionFor(checklist, facts, judged, {
  signOffs,
  waivers,
  profiles,
  objections = []
}) {
  return {
    checklist,
    facts,
    judged,
    reachable: reachable(checklist, judged.change, facts),
    signOffs,
    waivers,
    profiles,
    objections
  };
}
function benchFor(session, environment) {
  let signOffs = session.signOffs.filter((one2) => one2.environment === environment.name), { facts, judged } = session, deployers = environment.separationOfDuties === "off" ? [] : deployersOf({ environment: environment.name, candidate: judged.candidate }, facts).map(({ by }) => by), exceptions = exceptionsIn(environment, session), bench = { session, environment, signOffs, ticks: [], exceptions, deployers };
  return { ...bench, ticks: claimsOf(bench) };
}
function questionOf(item, bench) {
  let { session, environment, signOffs, ticks: ticks2, exceptions } = bench, { change: change2, candidate } = session.judged, deployers = barredFrom(item, bench);
  return {
    item: { id: item.id, title: item.title, wording: item.wording },
    environment,
    roles: session.checklist.roles,
    change: change2,
    commit: item.ask === "change" ? change2.head.commit : candidate,
    candidate,
    facts: session.facts,
    askedIn: session.reachable.filter((one2) => isMeantFor(item, one2)).map(({ name }) => name),
    signOffs: deployers.length === 0 ? signOffs : signOffs.map((one2) => forItem(one2, item, deployers)),
    ticks: ticks2,
    ...exceptions.length === 0 ? {} : { exceptions },
    ...deployers.length === 0 ? {} : { deployers },
    objections: session.objections
  };
}
function barredFrom({ id, ask: ask3 }, { deployers }) {
  return ask3 === "release" && !isWayBackItem({ id }) ? deployers : [];
}
function forItem(one2, { id }, deployers) {
  return one2.item === id ? besideDeployers(one2, deployers) : one2;
}
function findingOf(item, bench) {
  let application = applies(item.when, circumstancesOf(bench));
  if (!application.applies) {
    let { sentence, facts } = application;
    return { ...idleFinding(item, bench.environment, "NOT_APPLICABLE", sentence), facts };
  }
  let question = questionOf(item, bench), judged = judgeEvidence(item.evidence, question), open3 = leftOpen(judged, application, bench.session.facts) ?? judged, starts = countsFrom2(item, bench.session.facts.now), answer2 = starts === null ? open3 : notYet(open3, starts), who2 = openRoles(item.evidence, judged).map((role) => whoCanSign(role, question)), signable = who2.length === 0 ? {} : { signable: who2 }, plain3 = Object.assign(
    frame(item, bench.environment, answer2.outcome),
    withDeputiesLook(answer2, who2, question.facts),
    signable
  ), barred = barredFrom(item, bench), waivers = bench.session.waivers.map((one2) => besideDeployers(one2, barred)), profiles = bench.session.profiles.map((one2) => besideDeployers(one2, barred)), excused2 = waivers.length === 0 ? plain3 : underWaivers(plain3, question, waivers), finding = profiles.length === 0 ? excused2 : underProfiles(excused2, question, profiles);
  return item.when === null ? finding : { ...finding, facts: [...application.facts, ...finding.facts] };
}
function circumstancesOf({ session, environment }) {
  return { change: session.judged.change, facts: session.facts, environment: environment.name };
}
function leftOpen(judged, { unlearnt: unlearnt4, sentence }, { reader }) {
  let isBeside = reader.alone && reader.app !== null;
  if (unlearnt4 === void 0 || judged.outcome === "met" || !isBeside || !isCovered(unlearnt4.code)) return null;
  let { next, facts } = judged;
  return { outcome: "unknown", code: unlearnt4.code, sentence: `${sentence} ${judged.sentence}`, next, facts };
}
function idleFinding(item, environment, code, sentence) {
  return { ...frame(item, environment, "not-applicable"), code, sentence, next: [], facts: [] };
}
function frame(item, environment, outcome) {
  let { id, title, section, why, phase, ask: ask3, wording, from } = item;
  return {
    item: id,
    title,
    section,
    why,
    phase,
    ask: ask3,
    wording,
    ...from === void 0 ? {} : { from },
    environment: environment.name,
    outcome,
    ...describe3(item.evidence)
  };
}
function exceptionsIn({ name }, { waivers, profiles, judged: { change: change2 } }) {
  let commits2 = [change2.head.commit, change2.merge?.commit];
  return [...waivers, ...profiles].filter(
    ({ environment, commit, standing: standing2 }) => environment === name && standing2.counts && commits2.includes(commit ?? void 0)
  );
}
function claimsOf(bench) {
  let asked = bench.session.checklist.items.flatMap(
    (item) => isAskedIn(item, bench.environment) ? proofsOf(item.evidence).flatMap((proof2) => proof2.kind === "tick" ? [{ item, role: proof2.spec.role }] : []) : []
  );
  return bench.environment.separationOfDuties === "off" || new Set(asked.map(({ role }) => role)).size < 2 ? [] : asked.flatMap(({ item, role }) => claimOf(item, role, bench) ?? []);
}
function claimOf(item, role, bench) {
  let { change: change2 } = bench.session.judged;
  if (boxState(change2.body, item.title) !== "ticked" || !applies(item.when, circumstancesOf(bench)).applies)
    return null;
  let ticker = tickerOf(change2, item.title);
  return "untold" in ticker || !isPerson(ticker.by) ? null : tickStanding(role, ticker, questionOf(item, bench)).counts ? { role, by: ticker.by, at: ticker.at } : null;
}

// src/commands/about-release.ts
function speaksOfRelease({ heard }) {
  return heard.some(mentionsRelease);
}
function isAboutRelease(heard) {
  return !heard.edited && !heard.gone && mentionsRelease(heard);
}
function mentionsRelease({ parsed: parsed2 }) {
  return parsed2.commands.some(({ verb: verb2 }) => verb2 === "candidate" || verb2 === "drop" || verb2 === "deploy");
}

// way-in:src/commands/candidates.ts
function releaseWords(...asked) {
  return load8().releaseWords(...asked);
}

// way-in:src/commands/deputies.ts
function standingOfDeputy(...asked) {
  return load2().standingOfDeputy(...asked);
}
function behindHolders(...asked) {
  return load2().behindHolders(...asked);
}
function objectionsOf(...asked) {
  return load2().objectionsOf(...asked);
}
function holderNeeds(...asked) {
  return load2().holderNeeds(...asked);
}

// way-in:src/commands/overrides.ts
function overridesGiven(...asked) {
  return load3().overridesGiven(...asked);
}
function overrideAim(...asked) {
  return load3().overrideAim(...asked);
}

// way-in:src/commands/profiles.ts
function profilesGiven(...asked) {
  return load3().profilesGiven(...asked);
}
function profileAim(...asked) {
  return load3().profileAim(...asked);
}

// way-in:src/commands/answers-exceptions.ts
function answerException(...asked) {
  return load3().answerException(...asked);
}

// src/commands/answers-stopping.ts
var accepted2 = { reaction: "accepted", reply: [] };
function answerHold({ environment }, heard, scene) {
  return mayStop(heard, scene.checklist, scene.facts) ? environment === null || environmentNamed(scene.checklist, environment) !== void 0 ? accepted2 : said(
    "accepted",
    `The checklist has no environment "${environment}" (it has ${environmentNames(scene)}), so everything is held.`
  ) : refusedHold;
}
function answerUnhold(command2, heard, made14, scene) {
  if (heard.edited)
    return said("refused", "The comment was edited, and an edited comment lifts nothing. Write a new one.");
  if (heard.throughApp !== null)
    return said("refused", `${heard.throughApp} wrote this in your name, and an app lifts nothing. Write it yourself.`);
  let { environment } = command2, place = environment === null ? null : environmentNamed(scene.checklist, environment)?.name;
  if (place === void 0)
    return said("refused", `The checklist has no environment "${environment}"; it has ${environmentNames(scene)}.`);
  let [lift] = liftsIn(heard, scene).filter((one2) => one2.environment === place), holds2 = lift === void 0 ? [] : made14.filter((hold) => reaches(lift, hold));
  if (lift === void 0 || holds2.length === 0)
    return said("seen", `There is no hold${place === null ? "" : ` of ${place}`} to lift.`);
  let [refusal3] = holds2.map((hold) => mayLift(lift.by, hold, scene)).flatMap((one2) => one2.may ? [] : [one2]), refused4 = refusal3 ?? originDoubt(heard, scene.facts);
  return refused4 === null ? accepted2 : said("refused", refused4.sentence);
}
function answerRevoke(command2, heard, scene) {
  let { target, environment } = command2;
  if (!isNamed2(target, scene))
    return said("refused", `There is no role or item "${target}" to revoke. ${legalNames(scene)}`);
  let name = target.toLowerCase(), signed = meantBy(name, scene.revocable)?.roles ?? [], roles = [.../* @__PURE__ */ new Set([...signed, ...exceptionRoles(name, scene.checklist)])];
  return !revocationsIn(heard.parsed, heard.comment.createdAt, heard, scene).some((one2) => roles.some((role) => mayRevoke(one2, role, scene))) && !hasSigned(name, heard, scene) ? said(
    "refused",
    `Only who signed ${name} or holds the role ${roles.join(" or ")} can revoke it. Everybody on this change can comment \`/hold\` to stop it.`
  ) : environment === null || environmentNamed(scene.checklist, environment) !== void 0 ? accepted2 : said(
    "accepted",
    `The checklist has no environment "${environment}" (it has ${environmentNames(scene)}), so it is revoked everywhere.`
  );
}
function answerWide(wide, { comment }, scene) {
  if (wide.verb === "hold")
    return maySpeak(comment, scene.checklist, scene.facts) ? {
      reaction: "accepted",
      reply: [
        { kind: "sentence", text: "This was read as a hold of everything. To lift it:" },
        { kind: "paste", lines: ["/unhold"] }
      ]
    } : refusedHold;
  let what = isNamed2(wide.target, scene) ? `"${wide.target}" in every environment` : "everything that you signed yourself";
  return said("accepted", `This was read as a revocation of ${what}, as far as it is yours to revoke.`);
}
var refusedHold = said(
  "refused",
  "In a public repository a hold counts from its members, its contributors and the people whom the checklist names."
);
function hasSigned(target, { comment }, scene) {
  return scene.heard.some(
    (one2) => samePerson(one2.comment.author, comment.author) && one2.parsed.commands.some(
      (command2) => (command2.verb === "signoff" || command2.verb === "attest" || command2.verb === "waive") && command2.target === target
    )
  );
}
function environmentNames({ checklist }) {
  return checklist.environments.map(({ name }) => name).join(", ");
}
function said(reaction, text2) {
  return { reaction, reply: [{ kind: "sentence", text: text2 }] };
}

// way-in:src/commands/answers-release.ts
function answerRelease(...asked) {
  return load8().answerRelease(...asked);
}

// src/evidence/own-comment.ts
var ownCommentStart = "<!-- holdpoint:";

// src/evidence/statements/text-digest.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);
function textDigest(text2) {
  return (0, import_node_crypto.createHash)("sha256").update(text2.replaceAll(`\r
`, `
`)).digest("hex");
}

// src/commands/clicks.ts
function hearClicks(change2, facts) {
  return recall(facts).clicks.filter((click) => click.change === change2.number).map((click) => hearClick(click, change2));
}
function hearClick(click, change2) {
  let { run: run2, by, url, seenAt, commit } = click, command2 = commandOf(click), parsed2 = { commands: command2 === null ? [] : [command2], maybeHold: !1, wide: [] }, association = change2.comments.find(({ author }) => samePerson(author, by))?.association ?? "NONE", text2 = command2 === null ? "" : formatCommand(command2);
  return {
    comment: {
      id: `click:${run2}:${by.id ?? by.login}:${seenAt}`,
      url,
      author: by,
      association,
      createdAt: seenAt,
      lastEditedAt: null,
      text: text2,
      revisions: { complete: !0, list: [] }
    },
    parsed: parsed2,
    edited: !1,
    versions: [{ at: seenAt, parsed: parsed2 }],
    hidden: !1,
    touchedAt: seenAt,
    person: isPerson(by) ? by : null,
    gone: !1,
    throughApp: null,
    isOriginTold: !0,
    firstHead: commit,
    click
  };
}
function commandOf({ button, item, environment, commit }) {
  return button === "hold" ? { verb: "hold", environment, note: "with the button" } : item === null || environment === null ? null : { verb: "signoff", target: item, commit, environment, note: "" };
}

// src/commands/grammar/link.ts
function isLink(word) {
  if (word.length > 300 || !/^https:\/\/[^/?#][!-~]*$/.test(word) || /[\\<>"`{}|^]/.test(word) || !URL.canParse(word)) return !1;
  let { protocol, username, password, hostname } = new URL(word), [authority = ""] = word.slice(8).split(/[/?#]/, 1);
  return protocol === "https:" && username === "" && password === "" && hostname !== "" && !authority.includes("@");
}

// src/checklist/enforcement.ts
function readEnforcement(text2) {
  if (text2 === "off" || text2 === "advise") return { enforce: text2, adviseUntil: null };
  let day2 = /^advise until (\S+)$/.exec(text2)?.[1];
  return day2 === void 0 ? { enforce: "block", adviseUntil: null } : { enforce: "advise", adviseUntil: day2 };
}
var firmness = { off: 0, advise: 1, block: 2 };
function isAsFirm(one2, other) {
  return one2.enforce !== other.enforce ? firmness[one2.enforce] > firmness[other.enforce] : one2.enforce !== "advise" || other.adviseUntil === null ? !0 : one2.adviseUntil !== null && one2.adviseUntil <= other.adviseUntil;
}
function isCalendarDay(text2) {
  let [, year, month, day2] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text2) ?? [];
  return Number(day2) >= 1 && Number(day2) <= daysInMonth(Number(year), Number(month));
}
function daysInMonth(year, month) {
  return [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

// src/commands/grammar/until.ts
var FORM = /^(\d{4}-\d\d-\d\d)(?:T((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?(?:Z|([+-])(0\d|1[0-4]):([0-5]\d)))?$/;
function readUntil(text2) {
  let [, day2 = "", time = "00:00", seconds = ":00", sign, hours = "0", minutes = "0"] = FORM.exec(text2) ?? [];
  if (!isCalendarDay(day2)) return null;
  let ahead = (Number(hours) * 60 + Number(minutes)) * 6e4;
  return after(`${day2}T${time}${seconds}Z`, sign === "+" ? -ahead : ahead).replace(".000Z", "Z");
}

// src/commands/grammar/verbs.ts
var manual = {
  signoff: {
    usage: "/signoff ROLE|ITEM [@SHA] [in ENV] [-- note]",
    effect: "gives your go, for what the item says now and for this commit"
  },
  attest: {
    usage: "/attest ITEM URL [@SHA] [in ENV] [-- note]",
    effect: "gives a link (https) as evidence for the item, on your word"
  },
  revoke: { usage: "/revoke ROLE|ITEM [in ENV]", effect: "takes a sign-off or a link back" },
  hold: { usage: "/hold [in ENV] [-- reason]", effect: "stops it until the hold is lifted" },
  unhold: { usage: "/unhold [in ENV]", effect: "lifts a hold" },
  waive: {
    usage: "/waive ITEM [@SHA] until DATE [in ENV] -- reason",
    effect: "excuses an item until then, where the checklist lets you"
  },
  override: {
    usage: "/override [@SHA] [in ENV] -- reason",
    effect: "opens the gate of an environment all the same, together with another person, where the checklist lets you"
  },
  profile: {
    usage: "/profile NAME [@SHA] [in ENV] -- reason",
    effect: "chooses a profile of the checklist for this commit: some items are asked later, where the checklist lets you"
  },
  candidate: {
    usage: "/candidate SHA",
    effect: "fixes the commit that a release is about, in the issue of the release"
  },
  drop: { usage: "/drop", effect: "gives up the candidate of a release, in its issue: the newest commit follows" },
  deploy: {
    usage: "/deploy ENV",
    effect: "starts the deployment once the gate is open, where the checklist lets the App start it"
  },
  status: { usage: "/status", effect: "answers with what is missing" },
  recheck: { usage: "/recheck", effect: "looks again" },
  help: { usage: "/help", effect: "answers with this list" }
}, verbs = Object.keys(manual).filter(isVerb);
function verbOf(word) {
  return isVerb(word) ? word : null;
}
function isVerb(word) {
  return Object.hasOwn(manual, word);
}
var nearOthers = ["attest", "deploy"];
function resembledVerb(word) {
  return word.length > 12 ? null : verbs.map((verb2) => ({ verb: verb2, distance: slips(word, verb2) })).filter(({ verb: verb2, distance }) => distance <= (verb2.length <= 5 || nearOthers.includes(verb2) ? 1 : 2)).sort((a, b) => a.distance - b.distance)[0]?.verb ?? null;
}

// src/commands/grammar/command-line.ts
var TARGET = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, COMMIT = /^@[0-9A-Fa-f]{7,64}$/, ENVIRONMENT = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/, PLAIN_HEAD = /^[\x20-\x7e\t]*$/, TREACHEROUS = new RegExp("[\\p{Zl}\\p{Zp}\\p{Bidi_Control}]|(?!\\t)\\p{Cc}", "u");
function readCommandLine(line) {
  let { head, note } = splitNote(line), [word = "", ...rest2] = head.trimEnd().split(/[ \t]+/);
  if (!word.startsWith("/") || !PLAIN_HEAD.test(head) || TREACHEROUS.test(line)) return null;
  let verb2 = verbOf(word.slice(1));
  return verb2 === null ? unknownCommand(line, word) : command(verb2, rest2, note) ?? (verb2 === "deploy" ? null : badArguments(line, verb2));
}
function badCharacters(line, verb2) {
  return misfit(
    line,
    "BAD_CHARACTERS",
    `A line that looks like /${verb2} contains characters that a command may not have: only plain ASCII letters, digits and signs count, so it was not read. Type it anew: ${manual[verb2].usage}`
  );
}
function misfit(line, reason, sentence) {
  return { verb: "misfit", line: line.slice(0, 200), reason, sentence };
}
function splitNote(line) {
  let dashes = line.search(/[ \t]--[ \t]/), note = dashes < 0 ? "" : line.slice(dashes + 4).trim();
  return note === "" ? { head: line, note } : { head: line.slice(0, dashes), note };
}
function command(verb2, words2, note) {
  if (verb2 === "status" || verb2 === "recheck" || verb2 === "help")
    return words2.length === 0 && note === "" ? { verb: verb2 } : null;
  if (verb2 === "hold" || verb2 === "unhold") {
    let environment2 = environmentIn(words2);
    return environment2 === void 0 ? null : { verb: verb2, environment: environment2, note };
  }
  if (verb2 === "override") {
    let { commit: commit2, rest: rest3 } = commitIn(words2), environment2 = environmentIn(rest3);
    return environment2 === void 0 ? null : { verb: verb2, commit: commit2, environment: environment2, note };
  }
  if (verb2 === "candidate" || verb2 === "drop" || verb2 === "deploy") return releaseCommand(verb2, words2, note);
  let [target = "", ...more] = words2;
  if (!TARGET.test(target)) return null;
  if (verb2 === "waive") return waiver(target, more, note);
  if (verb2 === "attest") return attestation2(target, more, note);
  let { commit, rest: rest2 } = verb2 === "signoff" || verb2 === "profile" ? commitIn(more) : { commit: null, rest: more }, environment = environmentIn(rest2);
  return environment === void 0 ? null : verb2 === "revoke" ? { verb: verb2, target, environment, note } : { verb: verb2, target, commit, environment, note };
}
function releaseCommand(verb2, words2, note) {
  let [first = "", ...more] = words2;
  if (verb2 === "drop") return words2.length === 0 ? { verb: verb2, note } : null;
  if (more.length > 0) return null;
  if (verb2 === "deploy") return ENVIRONMENT.test(first) ? { verb: verb2, environment: first, note } : null;
  let { commit } = commitIn([first.startsWith("@") ? first : `@${first}`]);
  return commit === null ? null : { verb: verb2, commit, note };
}
function attestation2(target, words2, note) {
  let [link = "", ...more] = words2, { commit, rest: rest2 } = commitIn(more), environment = environmentIn(rest2);
  return environment === void 0 || !isLink(link) ? null : { verb: "attest", target, link, commit, environment, note };
}
function waiver(target, words2, note) {
  let { commit, rest: rest2 } = commitIn(words2), [preposition, moment2 = "", ...more] = rest2, until = preposition === "until" ? readUntil(moment2) : null, environment = environmentIn(more);
  return until === null || environment === void 0 ? null : { verb: "waive", target, commit, until, environment, note };
}
function commitIn(words2) {
  let [first = "", ...rest2] = words2;
  return COMMIT.test(first) ? { commit: first.slice(1).toLowerCase(), rest: rest2 } : { commit: null, rest: words2 };
}
function environmentIn(words2) {
  let [preposition, name, ...more] = words2;
  return preposition === void 0 ? null : preposition === "in" && name !== void 0 && more.length === 0 && ENVIRONMENT.test(name) ? name : void 0;
}
function unknownCommand(line, word) {
  let meant2 = /^\/[A-Za-z]+[.:,!]?$/.test(word) ? resembledVerb(
    word.slice(1).replace(/[^A-Za-z]/g, "").toLowerCase()
  ) : null;
  return meant2 === null ? null : misfit(line, "UNKNOWN_COMMAND", `There is no command ${word}. Perhaps this was meant: ${manual[meant2].usage}`);
}
function badArguments(line, verb2) {
  return misfit(
    line,
    "BAD_ARGUMENTS",
    `The line "${line.trim().slice(0, 200)}" was not read. The form is ${manual[verb2].usage}, with nothing else on the line.`
  );
}

// src/commands/grammar/conflicts.ts
var opening = [
  "signoff",
  "attest",
  "unhold",
  "waive",
  "override",
  "profile",
  "candidate",
  "deploy"
], besideRevocation = ["override", "profile", "candidate", "deploy"];
function withoutConflicts(said3, wide) {
  let held2 = wide.some(({ verb: verb2 }) => verb2 === "hold") || said3.some(({ verb: verb2 }) => verb2 === "hold");
  return said3.map((one2) => one2.verb !== "misfit" && held2 && opening.includes(one2.verb) ? conflict(one2, "/hold") : (one2.verb === "signoff" || one2.verb === "attest" || one2.verb === "waive") && isRevoked(one2.target, said3, wide) ? conflict(one2, `/revoke ${one2.target}`) : one2.verb === "misfit" ? one2 : besideRevocation.includes(one2.verb) && [...said3, ...wide].some(({ verb: verb2 }) => verb2 === "revoke") ? conflict(one2, "/revoke") : (one2.verb === "candidate" || one2.verb === "deploy") && said3.some(({ verb: verb2 }) => verb2 === "drop") ? conflict(one2, "/drop") : one2);
}
function isRevoked(target, said3, wide) {
  let same = (other) => other === null || other.toLowerCase() === target.toLowerCase();
  return said3.some((one2) => one2.verb === "revoke" && same(one2.target)) || wide.some((one2) => one2.verb === "revoke" && same(one2.target));
}
function conflict(command2, against) {
  let line = formatCommand(command2);
  return misfit(
    line,
    "CONFLICT",
    `The same comment says "${line}" and "${against}", so only the one that stops counts.`
  );
}

// src/commands/grammar/loose-line.ts
var MARKS = /^[ \t*_#"'(+-]{0,20}(?:\d{1,9}[.)][ \t*_"']{0,10})?/, WORD = /^\/ {0,3}([\p{L}\p{M}\p{N}]{1,16})/u, SLASH = /[/\u2044\u2215\u2571\u29f8\uff0f]/, READ = 200;
function readLoosely(line) {
  let start = line.slice(0, READ);
  if (!SLASH.test(start)) return null;
  let bare = fold2(start).replace(MARKS, ""), [spelt = "", word = ""] = WORD.exec(bare) ?? [], rest2 = bare.slice(spelt.length);
  if (word === "" || /^[/_\\]/.test(rest2)) return null;
  let verb2 = disguised(word) ?? resembledVerb(word);
  return verb2 === null ? null : { verb: verb2, plain: /^[\x20-\x7e\t]*$/.test(line), negative: negative(word, rest2, line) };
}
function negative(word, rest2, line) {
  let verb2 = disguised(word);
  if (verb2 === "hold") return { verb: verb2, line: line.trim().slice(0, READ) };
  if (verb2 !== "revoke") return null;
  let [target = null] = /[a-z0-9][a-z0-9._-]*/.exec(rest2) ?? [];
  return { verb: verb2, target, line: line.trim().slice(0, READ) };
}
function disguised(word) {
  let letters = Array.from(word), looksLike = (verb2) => letters.length === verb2.length && letters.every((letter, at2) => letter === verb2[at2] || letter > "\x7F");
  return letters.some((letter) => letter <= "\x7F") ? verbs.find(looksLike) ?? null : null;
}
function fold2(text2) {
  return text2.normalize("NFKC").replace(/[\u2044\u2215\u2571\u29f8]/g, "/").replace(/[\p{Zs}\t]/gu, " ").replace(/[\p{Cf}\p{Cc}\p{Mn}\u115f\u1160\u2800\u3164]/gu, "").toLowerCase();
}

// marked:marked
var Lexer = class {
  constructor(options) {
    let marked = __require("./marked.cjs");
    return new marked.Lexer(options);
  }
};

// src/commands/grammar/block-starts.ts
var BLOCK_STARTS = [
  // the line under the head of a table or under a heading, which makes the lines above it no paragraph
  /^(?=.*-)[ \t|:-]*[|:][ \t|:-]*$/,
  /^ {0,3}(?:-+|=+)[ \t]*$/,
  // quotations, lists, headings, code and HTML
  /^ {0,3}(?:[<>]|#{1,6}(?:[ \t]|$)|[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|`{3}|~{3})/
];
function looksLikeBlock(line) {
  return BLOCK_STARTS.some((start) => start.test(line.slice(0, 1e3)));
}
function opensCodeOrHtml(line) {
  return /^ {0,3}(?:`{3,}[^`]*$|~{3}|<(?:[!?]|pre|script|style|textarea))/i.test(line);
}
var ENDING = /^(?:$|[ \t]*\n| {0,3}(?:>|#{1,6}[ \t]|`{3}|~{3}|[-*+][ \t]+[^ \t\n]))/;
function endsParagraph(behind2) {
  return ENDING.test(behind2);
}

// src/commands/grammar/inline-state.ts
function inlineState(paragraph2) {
  let open3 = {
    ticks: 0,
    brackets: 0,
    tilde: !1,
    dollar: !1,
    commentEnd: 0,
    wild: !1
  }, last = lastPlaces(paragraph2), states2 = ["free"];
  for (let at2 = 0; at2 < paragraph2.length; )
    paragraph2[at2] === `
` && states2.push(stateAt(at2 + 1, open3, last)), at2 += step(paragraph2, at2, open3, last);
  return states2;
}
function lastPlaces(text2) {
  let ticks2 = new Map([...text2.matchAll(/`+/g)].map(({ 0: run2, index }) => [run2.length, index])), last = (sign) => text2.lastIndexOf(sign);
  return { bracket: last("]"), tilde: last("~"), dollar: last("$"), ticks: ticks2 };
}
function stateAt(at2, open3, last) {
  return open3.ticks > 0 || open3.commentEnd > at2 && Number.isFinite(open3.commentEnd) ? "inside" : open3.brackets > 0 && last.bracket >= at2 || open3.tilde && last.tilde >= at2 || open3.dollar && last.dollar >= at2 || open3.wild ? "open" : "free";
}
function step(text2, at2, open3, last) {
  let sign = text2.charAt(at2);
  if (sign === "`") return ticks(text2, at2, open3, last);
  if (open3.ticks > 0) return 1;
  switch (sign) {
    case "\\":
      return text2[at2 + 1] === `
` ? 1 : 2;
    case "[":
      return open3.brackets += 1, 1;
    case "]":
      return open3.brackets = Math.max(0, open3.brackets - 1), text2[at2 + 1] === "(" ? linkTarget(text2, at2, open3) : 1;
    case "~":
      return open3.tilde = !0, 1;
    case "$":
      return open3.dollar = !0, 1;
    case "<":
      return angle(text2, at2, open3);
    default:
      return 1;
  }
}
function ticks(text2, at2, open3, last) {
  let length = runLength(text2, at2);
  return open3.ticks === length ? open3.ticks = 0 : open3.ticks === 0 && (last.ticks.get(length) ?? 0) > at2 && (open3.ticks = length), length;
}
function linkTarget(text2, at2, open3) {
  let plain3 = /\]\([^\s"'()<>\\`]*\)/y;
  plain3.lastIndex = at2;
  let [target] = plain3.exec(text2) ?? [];
  return target === void 0 && (open3.wild = !0), target?.length ?? 2;
}
function angle(text2, at2, open3) {
  if (open3.wild ||= /[A-Za-z/!?]/.test(text2[at2 + 1] ?? ""), text2.startsWith("<!--", at2) && at2 >= open3.commentEnd) {
    let end2 = text2.indexOf("-->", at2 + 4);
    open3.commentEnd = end2 < 0 ? Number.POSITIVE_INFINITY : end2;
  }
  return 1;
}
function runLength(text2, at2) {
  let end2 = at2;
  for (; text2[end2] === text2[at2]; ) end2 += 1;
  return end2 - at2;
}

// src/commands/grammar/list-speech.ts
var MARKER = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;
function listSpeech(lines2) {
  let fence = "";
  return lines2.map((line) => {
    let [, mark = ""] = /^(`{3,}|~{3,})/.exec(content(line)) ?? [];
    return fence !== "" ? (mark.startsWith(fence) && (fence = ""), "quiet") : (fence = mark, mark !== "" || /^[>|<]/.test(content(line)) ? "quiet" : "spoken");
  });
}
function content(line) {
  let text2 = line;
  for (; MARKER.test(text2); ) text2 = text2.replace(MARKER, "");
  return text2.trimStart();
}

// src/commands/grammar/mail-tail.ts
var TAILS = [
  /^-- ?$/,
  /^-{2,} ?(?:Original Message|Forwarded message) ?-{2,}$/i,
  /^_{20,}$/,
  /^On .{4,200}\bwrote:$/,
  /^Sent from /,
  /^Get Outlook for /
];
function afterMailTail(lines2, speech) {
  let state2 = "own words";
  return lines2.map((_, at2) => {
    let said3 = speech[at2] ?? "quiet";
    return state2 !== "tail" && startsTail(lines2, at2) && (state2 = said3 === "quiet" ? "doubtful" : "tail"), state2 === "tail" ? "quiet" : state2 === "doubtful" && said3 === "plain" ? "doubtful" : said3;
  });
}
function startsTail(lines2, at2) {
  let line = (lines2[at2] ?? "").trimEnd();
  return line.length > 300 ? !1 : /^On .{4,200}$/.test(line) && /^.{0,200}\bwrote:$/.test((lines2[at2 + 1] ?? "").trimEnd()) || TAILS.some((tail2) => tail2.test(line));
}

// src/commands/grammar/open-tags.ts
var enclosing = new Set(
  "a b blockquote code dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 i ins kbd li mark ol p picture pre q ruby s samp small span strike strong sub summary sup table tbody td tfoot th thead tr tt ul var".split(" ")
), DEEPEST = 100;
function followTags(open3, blockType, raw) {
  if (blockType === "code" || !raw.includes("<")) return open3;
  let bare = raw.replace(/<!--[\s\S]*?(?:-->|$)/g, ""), text2 = blockType === "html" ? bare : withoutCode(bare), now = [...open3], seen2 = 0, quoted = !1;
  for (let { index, 1: slash, 2: name = "" } of text2.matchAll(/<(\/?)([A-Za-z][A-Za-z0-9]{0,10})(?=[\s/>]|$)/g)) {
    quoted = reachesOver(text2.slice(seen2, index), quoted), seen2 = index;
    let element = name.toLowerCase();
    if (enclosing.has(element) && (slash === "" ? now.push(element) : !quoted && now.includes(element) && (now = now.slice(0, now.lastIndexOf(element))), now.length > DEEPEST))
      return now;
  }
  return now;
}
function reachesOver(piece, before) {
  return /`|='/.test(piece) ? !0 : (piece.split('"').length - 1) % 2 === 1 ? !before : before;
}
function withoutCode(text2) {
  return text2.replace(/(`{1,8})[^`\n]*\1(?!`)/g, "");
}

// src/commands/grammar/simple-text.ts
var SIMPLE_LINE = /^(?:[A-Za-z/@][A-Za-z0-9 /@.,;:!?'"()+-]*)?$/;
function isSimpleText(lines2) {
  return lines2.every((line) => line.length <= 1e3 && SIMPLE_LINE.test(line));
}

// src/commands/grammar/speech.ts
var LONGEST = 65536, MOST_LINES = 4e3, DEEP_NESTING = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){17}/m, DEEP_LIST = /^[ \t]{40,}(?:[-*+]|\d{1,9}[.)])[ \t]/m;
function speechOf(text2) {
  let lines2 = text2.split(`
`), readable = isTame(text2, lines2);
  return readable && isSimpleText(lines2) ? { readable, lines: afterMailTail(lines2, lines2.map(simple)) } : { readable, lines: afterMailTail(lines2, readable ? parsed(text2, lines2) : unparsed(lines2)) };
}
function simple(line) {
  return line === "" ? "quiet" : "plain";
}
function isTame(text2, lines2) {
  return text2.length > LONGEST || lines2.length > MOST_LINES ? !1 : !/[\r\0]/.test(text2) && !DEEP_NESTING.test(text2) && !DEEP_LIST.test(text2);
}
function unparsed(lines2) {
  return lines2.map((line) => /^[ \t]*>/.test(line) ? "quiet" : "spoken");
}
function parsed(text2, lines2) {
  let speech = [], tags = [], offset = 0, previous = "", misread = !1;
  for (let token of new Lexer({ gfm: !0 }).blockTokens(text2, [])) {
    if (!text2.startsWith(token.raw, offset)) {
      token.type === "list" && tags.length === 0 && speech.push(...listSpeech(lines2.slice(speech.length)));
      break;
    }
    let said3 = tags.length > 0 ? [] : sayings(token, previous, aroundOf(text2, offset, token.raw)), startsLine = offset === 0 || text2[offset - 1] === `
`;
    token.raw.split(`
`).forEach((_, at2) => {
      (at2 > 0 || startsLine) && speech.push(lowered(said3[at2] ?? "quiet", misread));
    }), token.raw.endsWith(`
`) && speech.pop(), misread ||= overlooksBlock(token), tags = followTags(tags, token.type, token.raw), offset += token.raw.length, previous = token.type === "heading" && token.raw.startsWith("#") ? "title" : token.type;
  }
  for (; speech.length < lines2.length; ) speech.push("quiet");
  return speech;
}
function lowered(speech, misread) {
  return misread && speech === "plain" ? "doubtful" : speech;
}
function overlooksBlock({ type, raw }) {
  return type === "code" || type === "html" || type === "list" ? !1 : type === "def" && raw.trim().includes(`
`) ? !0 : raw.split(`
`).some(opensCodeOrHtml);
}
function sayings(token, previous, around2) {
  switch (token.type) {
    case "paragraph":
      return paragraph(token.raw, standsAlone(previous, around2));
    case "heading":
    case "text":
      return token.raw.split(`
`).map(() => "spoken");
    case "list":
      return listSpeech(token.raw.split(`
`));
    default:
      return [];
  }
}
function aroundOf(text2, offset, raw) {
  let end2 = offset + raw.length;
  return { before: text2.slice(Math.max(0, offset - 200), offset), behind: text2.slice(end2, end2 + 200) };
}
function standsAlone(previous, { before, behind: behind2 }) {
  return endsParagraph(behind2) ? before.trim() === "" || /\n[ \t]*\n$/.test(before) ? !0 : before.endsWith(`
`) && (previous === "title" || previous === "code") : !1;
}
function paragraph(raw, alone) {
  let doubtful = !alone || /^[ \t]*\[\^/.test(raw) || raw.split(`
`).some(looksLikeBlock);
  return inlineState(raw).map((state2) => state2 === "inside" ? "quiet" : state2 === "open" || doubtful ? "doubtful" : "plain");
}

// src/commands/grammar/parse.ts
var ODD_LINE_ENDS = /[\r\v\f\x85\u2028\u2029]/, silence = { commands: [], maybeHold: !1, wide: [] };
function parseComment(text2) {
  let source = text2.replaceAll(`\r
`, `
`), candidates2 = candidatesOf(source);
  if (candidates2.length === 0) return silence;
  let { readable, lines: lines2 } = speechOf(source), loud = candidates2.filter(({ index }) => (lines2[index] ?? "quiet") !== "quiet"), heard = loud.map((one2) => hear(one2, lines2[one2.index] ?? "quiet")), wide = heard.flatMap((one2) => one2.wide === null ? [] : [one2.wide]), said3 = readable ? heard.flatMap((one2) => one2.said === null ? [] : [one2.said]) : unreadable(loud);
  return { commands: withoutConflicts(said3, wide), maybeHold: wide.length > 0, wide };
}
function candidatesOf(source) {
  return source.split(`
`).flatMap((line, index) => {
    let parts = line.split(ODD_LINE_ENDS);
    return parts.flatMap((part) => {
      let loose = readLoosely(part);
      return loose === null ? [] : [{ line: part, index, loose, odd: parts.length > 1 }];
    });
  });
}
function hear(candidate, speech) {
  let said3 = speech === "plain" ? readPlain(candidate) : speech === "doubtful" ? readDoubtful(candidate) : null, wide = said3 !== null && (said3.verb === "hold" || said3.verb === "revoke") ? null : candidate.loose.negative;
  return { said: wide?.verb === "hold" ? null : said3, wide };
}
function readPlain({ line, loose, odd }) {
  if (odd) return badCharacters(line, loose.verb);
  let read3 = readCommandLine(line);
  return read3 !== null ? read3 : loose.plain ? /^[ \t]+\//.test(line) ? misfit(
    line,
    "BAD_ARGUMENTS",
    `The line "${line.trim().slice(0, 200)}" was not read: a command starts with the first character of its line.`
  ) : null : badCharacters(line, loose.verb);
}
function readDoubtful({ line, loose }) {
  return !line.startsWith("/") || loose.negative !== null || readCommandLine(line) === null ? null : misfit(
    line,
    "UNREADABLE",
    `The line "${line.trim().slice(0, 200)}" was not read, because of what stands around it. Write it in a paragraph of its own, with a blank line before it.`
  );
}
function unreadable([first]) {
  return first === void 0 ? [] : [
    misfit(
      first.line,
      "UNREADABLE",
      "This comment cannot be read safely (it is too long, too deeply nested, or has line ends that not every program takes for line ends), so nothing but a hold or a revocation in it counts. Write the command in a comment of its own."
    )
  ];
}

// src/commands/parsed-text.ts
var known2 = /* @__PURE__ */ new Map(), KEPT = 2e3, SHORT = 1e3;
function parsedText(text2) {
  if (text2.length > SHORT) return parseComment(text2);
  let before = known2.get(text2);
  if (before !== void 0) return before;
  known2.size >= KEPT && known2.clear();
  let parsed2 = parseComment(text2);
  return known2.set(text2, parsed2), parsed2;
}

// src/commands/heard.ts
var heardOf = /* @__PURE__ */ new WeakMap();
function hearComments(change2, facts) {
  let known3 = heardOf.get(change2);
  if (known3?.remembered === facts.remembered) return known3.heard;
  let { comments: comments2, deletions } = recall(facts), present = new Set(change2.comments.map(({ id }) => id)), shown2 = change2.comments.flatMap(
    (comment) => isOwn(comment) ? [] : [hear2(comment, comments2.get(comment.id), deletions.has(comment.id))]
  ), gone = [...comments2.values()].filter((one2) => one2.change === change2.number && !present.has(one2.id)).map(hearGone), heard = [...shown2, ...gone, ...hearClicks(change2, facts)].filter(
    ({ edited, versions }) => edited || versions.some((one2) => speaks(one2.parsed))
  );
  return heardOf.set(change2, { remembered: facts.remembered, heard }), heard;
}
function isOwn({ author, text: text2 }) {
  return author?.type === "Bot" && text2.startsWith(ownCommentStart);
}
function speaks({ commands, wide }) {
  return commands.length > 0 || wide.length > 0;
}
function hear2(comment, recalled, gone) {
  let { revisions, lastEditedAt, author } = comment, editedThere = lastEditedAt !== null || revisions.list.length > 0 || !revisions.complete, memory = recalled === void 0 ? silent : memoryOf(comment, recalled), parsed2 = parsedText(comment.text), earlier2 = revisions.list.flatMap(({ at: at2, text: text2 }) => text2 === null ? [] : [{ at: at2, parsed: parsedText(text2) }]), unseen2 = editedThere && (!revisions.complete || revisions.list.length === 0 || revisions.list.some(({ text: text2 }) => text2 === null));
  return {
    comment,
    parsed: parsed2,
    edited: editedThere || memory.edited,
    versions: [{ at: lastEditedAt ?? comment.createdAt, parsed: parsed2 }, ...earlier2, ...versionsOf(memory.others)],
    // A text that GitHub has lost was erased; there may have been more between them.
    hidden: unseen2 || memory.others.length > 0,
    touchedAt: latestOf([lastEditedAt ?? comment.createdAt, ...memory.others.map(({ writtenAt }) => writtenAt)]),
    person: isPerson(author) ? author : null,
    gone,
    throughApp: memory.throughApp,
    isOriginTold: memory.isOriginTold,
    firstHead: memory.firstHead
  };
}
var silent = { others: [], edited: !1, throughApp: null, isOriginTold: !1, firstHead: null };
function memoryOf({ text: text2, revisions }, { texts }) {
  let present = textDigest(text2), shown2 = /* @__PURE__ */ new Set([
    present,
    ...revisions.list.flatMap((one2) => one2.text === null ? [] : [textDigest(one2.text)])
  ]), others = texts.filter(({ sha256 }) => !shown2.has(sha256));
  return {
    others,
    edited: others.length > 0 || texts.some(({ edited }) => edited),
    throughApp: throughAppOf(texts),
    isOriginTold: isOriginTold(texts),
    firstHead: texts.find(({ sha256, head }) => sha256 === present && head !== null)?.head ?? null
  };
}
function hearGone({ id, texts: [first, ...rest2] }) {
  let texts = [first, ...rest2], last = rest2.at(-1) ?? first, edited = texts.some((one2) => one2.edited || one2.sha256 !== first.sha256), { url, author, association, createdAt } = last, text2 = last.text ?? "";
  return {
    comment: {
      id,
      url,
      author,
      association,
      createdAt,
      lastEditedAt: edited ? last.writtenAt : null,
      text: text2,
      revisions: { complete: !edited, list: [] }
    },
    parsed: parsedText(text2),
    edited,
    versions: versionsOf(texts),
    hidden: edited,
    touchedAt: last.writtenAt,
    person: isPerson(author) ? author : null,
    gone: !0,
    throughApp: throughAppOf(texts),
    isOriginTold: isOriginTold(texts),
    firstHead: null
  };
}
function versionsOf(texts) {
  let latest = /* @__PURE__ */ new Map();
  for (let one2 of texts) {
    let known3 = latest.get(one2.sha256);
    (known3 === void 0 || milliseconds(known3.writtenAt) < milliseconds(one2.writtenAt)) && latest.set(one2.sha256, one2);
  }
  return [...latest.values()].flatMap(
    ({ text: text2, writtenAt }) => text2 === null ? [] : [{ at: writtenAt, parsed: parsedText(text2) }]
  );
}
function latestOf(moments) {
  return moments.reduce((latest, next) => milliseconds(latest) < milliseconds(next) ? next : latest);
}
function throughAppOf(texts) {
  return texts.find(({ throughApp }) => (throughApp ?? null) !== null)?.throughApp ?? null;
}

// src/commands/replies.ts
function repliesTo(scene, understood) {
  let { given, waived, overridden, profiled, made: made14 } = understood, found = {
    given: byComment(given),
    waived: byComment(waived),
    overridden: byComment(overridden),
    profiled: byComment(profiled),
    made: made14
  }, replies = [];
  for (let heard of scene.heard) {
    let { comment, parsed: parsed2, person: person2, gone, click } = heard;
    if (person2 === null || gone || !speaks(parsed2)) continue;
    let answers = parsed2.commands.map((command2) => answerTo2(command2, heard, found, scene));
    for (let wide of parsed2.wide) answers.push(answerWide(wide, heard, scene));
    replies.push({
      comment: { id: comment.id, url: comment.url, author: person2 },
      reaction: loudest(answers),
      reply: answers.flatMap(({ reply }) => reply),
      ...click === void 0 ? {} : { click }
    });
  }
  return replies;
}
function byComment(lines2) {
  let found = /* @__PURE__ */ new Map();
  for (let one2 of lines2) {
    let list2 = found.get(one2.heard);
    list2 === void 0 ? found.set(one2.heard, [one2]) : list2.push(one2);
  }
  return found;
}
function about(command2, lines2) {
  return lines2?.find((one2) => one2.command === command2);
}
function answerTo2(command2, heard, { given, waived, overridden, profiled, made: made14 }, scene) {
  switch (command2.verb) {
    case "signoff":
    case "attest":
      return answerSignOff(about(command2, given.get(heard)), scene);
    case "waive":
      return answerException(command2, about(command2, waived.get(heard))?.waiver, scene);
    case "override":
      return answerException(command2, about(command2, overridden.get(heard))?.override, scene);
    case "profile":
      return answerException(command2, oneOf(about(command2, profiled.get(heard))?.chosen), scene);
    case "revoke":
      return answerRevoke(command2, heard, scene);
    case "hold":
      return answerHold(command2, heard, scene);
    case "unhold":
      return answerUnhold(command2, heard, made14, scene);
    case "candidate":
    case "drop":
    case "deploy":
      return answerRelease(command2, heard, scene);
    case "misfit":
      return { reaction: "refused", reply: [{ kind: "sentence", text: command2.sentence }] };
    case "recheck":
      return { reaction: "seen", reply: [] };
    case "status":
      return { reaction: "seen", reply: [{ kind: "status" }] };
    case "help":
      return { reaction: "seen", reply: [{ kind: "help" }] };
  }
}
function oneOf(chosen) {
  return chosen === void 0 || "lines" in chosen ? chosen : chosen.find(({ standing: standing2 }) => !standing2.counts) ?? chosen[0];
}
function loudest(answers) {
  let loudest2 = "seen";
  for (let { reaction } of answers) {
    if (reaction === "refused") return reaction;
    reaction === "accepted" && (loudest2 = reaction);
  }
  return loudest2;
}

// src/commands/signable-items.ts
function signableItems(scene) {
  let stated = scene.checklist.items.flatMap((item) => statedItem(item, scene) ?? []), provedBy = (...kinds2) => sortedByName(
    stated.flatMap(({ statements, ...one2 }) => {
      let roles = new Set(statements.flatMap(({ kind, spec }) => kinds2.includes(kind) ? [spec.role] : []));
      return roles.size === 0 ? [] : [{ ...one2, roles: [...roles] }];
    })
  ), signable = provedBy("signoff"), attestable = provedBy("attestation"), revocable = attestable.items.length === 0 ? signable : provedBy("signoff", "attestation");
  return { signable, attestable, revocable };
}
function statedItem(item, { change: change2, facts, reachable: reachable2 }) {
  let statements = proofsOf(item.evidence).filter(isStatement);
  if (statements.length === 0) return null;
  let { when } = change2.release === void 0 ? item : ofRelease(item), askedIn = reachable2.filter(
    (one2) => isAskedIn(item, one2) && isAskedAt(change2, item) && applies(when, { change: change2, facts, environment: one2.name }).applies
  ), kept = statements.some(({ kind, spec }) => kind === "signoff" && spec.onPush !== void 0);
  return { item, statements, askedIn, kept };
}
function isStatement(proof2) {
  return proof2.kind === "signoff" || proof2.kind === "attestation";
}
function sortedByName(items) {
  let ofRoles = /* @__PURE__ */ new Map();
  for (let one2 of items)
    for (let role of one2.roles) {
      let list2 = ofRoles.get(role);
      list2 === void 0 ? ofRoles.set(role, [one2]) : list2.push(one2);
    }
  return {
    items,
    byItem: new Map(items.map((one2) => [one2.item.id, meantBeside(one2, ofRoles.get(one2.item.id) ?? [])])),
    byRole: new Map([...ofRoles].map(([role, list2]) => [role, meant(list2, [role])]))
  };
}
function meantBeside(one2, ofRole2) {
  let back = ofRole2.filter(({ item }) => item !== one2.item && isWayBackItem(item));
  return back.length === 0 ? meantAlone(one2) : meant([one2, ...back], [one2.item.id]);
}
function meantAlone(item) {
  let { roles, askedIn } = item;
  return { roles, aims: askedIn.map((environment) => ({ item, roles, environment })), asking: askedIn };
}
function meant(items, roles) {
  let aims = items.flatMap((item) => item.askedIn.map((environment) => ({ item, roles, environment })));
  return { roles, aims, asking: [...new Set(aims.map(({ environment }) => environment))] };
}

// src/commands/scene.ts
function sceneOf(checklist, change2, facts) {
  let place = { checklist, facts, change: change2, reachable: reachable(checklist, change2, facts) }, provable = signableItems(place);
  return {
    ...place,
    ...provable,
    kept: new Set(provable.signable.items.filter(({ kept }) => kept).map(({ item }) => item.id)),
    heard: hearComments(change2, facts).map((one2) => withOrigin(one2, facts))
  };
}

// src/evidence/statements/head-then.ts
function headThen({ change: change2, facts, at: at2 }, firstHead) {
  if (change2.merge !== null && !isBefore(at2, change2.merge.at)) return null;
  let sightings = allSightings(change2, facts), last = lastBefore(
    sightings.filter((one2) => isSeenBy(one2, at2)),
    at2
  );
  return last === null || last.how !== "branch-activity" || movedBetween(change2, last, at2) || sightings.some((one2) => milliseconds(one2.at) === milliseconds(at2)) ? null : firstHead === null || firstHead === last.commit ? last.commit : null;
}
function lastBefore(sightings, at2) {
  let latest = Math.max(...sightings.map((one2) => milliseconds(one2.at)), Number.NEGATIVE_INFINITY), newest = sightings.filter((one2) => milliseconds(one2.at) === latest), logged = newest.find(({ how: how2 }) => how2 === "branch-activity") ?? newest[0];
  return logged === void 0 || Number.isNaN(milliseconds(at2)) ? null : newest.every(({ commit }) => commit === logged.commit) ? logged : null;
}
function movedBetween(change2, seen2, at2) {
  return change2.timeline.some((event) => event.kind !== "head-force-pushed" || isBefore(event.at, seen2.at) || isBefore(at2, event.at) ? !1 : !(event.after === seen2.commit && event.before !== seen2.commit && milliseconds(event.at) === milliseconds(seen2.at)));
}

// src/commands/kept-binding.ts
function boundThen({ commit: written }, bound, { comment, firstHead }, { change: change2, facts }) {
  if (bound.standing.counts || written !== null) return bound;
  let commit = headThen({ change: change2, facts, at: comment.createdAt }, firstHead);
  return commit === null || commit === change2.head.commit ? bound : { commit, standing: counts };
}

// src/commands/sign-offs.ts
function signOffsGiven(scene, revocations) {
  let given = linesOf(scene.heard, "signoff", "attest").map(({ heard, command: command2 }) => read(command2, heard, scene)), left = given.flatMap(({ signOffs }) => signOffs).map((one2) => afterRevocations(one2, revocations(), scene)), settled2 = onePersonOneRole(deputised(scene.checklist).length === 0 ? left : behindHolders(left, scene), scene), next = 0;
  return given.map(({ heard, command: command2, noAim, signOffs }) => {
    let first = next;
    return next += signOffs.length, { heard, command: command2, noAim, signOffs: settled2.slice(first, next) };
  });
}
function read(command2, heard, scene) {
  let aim = aimOf(command2, scene), by = heard.comment.author;
  if (!("code" in aim))
    return { heard, command: command2, noAim: null, signOffs: by === null ? [] : aimed(aim, { command: command2, heard, by }, scene) };
  let standing2 = refused("SIGNOFF_ENVIRONMENT_OPEN", aim.sentence), open3 = by === null ? [] : aim.open.flatMap((one2) => one2.roles.map((role) => signOff(one2, role, null, standing2, { command: command2, heard, by })));
  return { heard, command: command2, noAim: aim, signOffs: open3 };
}
function aimed(aims, word, scene) {
  let { command: command2, heard, by } = word, bound = boundTo(command2, heard, scene), earlier2 = boundThen(command2, bound, heard, scene), comment = commentStanding(heard, scene), signing = { command: command2, heard, by, comment, duty: dutyStanding(by, "change", scene) }, inRole = remember((role) => signerStanding(role, by, scene)), signOffs = [];
  for (let aim of aims) {
    let meant2 = aim.item.kept ? earlier2 : bound;
    for (let signer of rolesOf(aim, inRole))
      signOffs.push(signOff(aim, signer.role, meant2.commit, standingOf(aim, meant2, signer, signing, scene), word));
  }
  return signOffs;
}
function remember(ask3) {
  let known3 = /* @__PURE__ */ new Map();
  return (key) => {
    let value = known3.get(key) ?? ask3(key);
    return known3.set(key, value), value;
  };
}
function standingOf(aim, meant2, { standing: standing2, deputy }, signing, scene) {
  let { command: command2, heard, by, comment, duty } = signing;
  if (!comment.counts) return comment;
  if (!standing2.counts) return standing2;
  if (!duty.counts && aim.environment.separationOfDuties !== "off") return duty;
  if (!meant2.standing.counts) return meant2.standing;
  let haste = unhurried(command2, meant2, heard, aim.environment, scene);
  if (!haste.counts) return haste;
  let wording = worded(aim, meant2, command2, heard, scene);
  if (!wording.counts) return wording;
  let at2 = countsFrom({ at: heard.comment.createdAt, click: heard.click }), capacity = deputy === void 0 ? counts : standingOfDeputy({ by, at: at2, ...deputy }, aim.item.item, meant2.commit, scene);
  return capacity.counts ? originDoubt(heard, scene.facts) ?? capacity : capacity;
}
function rolesOf(aim, inRole) {
  let roles = aim.roles.map((role) => ({ role, ...inRole(role) })), able2 = roles.filter(({ standing: standing2 }) => standing2.counts), held2 = able2.filter(({ deputy }) => deputy === void 0), open3 = roles.filter(({ standing: standing2 }) => !standing2.counts && standing2.code !== "SIGNOFF_NOT_IN_ROLE"), chosen = [...held2.length > 0 ? held2 : able2, ...open3];
  return chosen.length > 0 ? chosen : roles;
}
function worded({ item }, { commit }, command2, { comment, click }, { facts, change: change2 }) {
  if (commit === null) return refused("SIGNOFF_AMBIGUOUS", "It cannot be told which commit the sign-off means.");
  if (click !== void 0) return click.wording === item.item.wording ? counts : otherWords(item.item.id);
  let isPresent = commit === change2.head.commit || commit === change2.merge?.commit;
  return wordingStanding({
    item: item.item,
    commit,
    at: comment.createdAt,
    explicit: command2.commit !== null,
    earlier: !isPresent && item.kept,
    facts: aboutItem(facts, item.item.id)
  });
}
function otherWords(item) {
  return refused("SIGNOFF_WORDING_CHANGED", `"${item}" does not read any more as it did beside the button.`);
}
function aboutItem(facts, item) {
  let known3 = narrowed.get(facts) ?? /* @__PURE__ */ new Map();
  narrowed.set(facts, known3);
  let found = known3.get(item) ?? { ...facts, shown: facts.shown.filter((one2) => one2.item === item) };
  return known3.set(item, found), found;
}
var narrowed = /* @__PURE__ */ new WeakMap();
function signOff({ item, environment }, role, commit, standing2, { command: command2, heard: { comment, click }, by }) {
  let given = {
    role,
    item: item.item.id,
    environment: environment.name,
    commit,
    by,
    at: comment.createdAt,
    comment: { id: comment.id, url: comment.url },
    note: command2.note,
    standing: standing2,
    ...click === void 0 ? {} : { click }
  };
  return command2.verb === "attest" ? { ...given, link: command2.link } : given;
}

// way-in:src/commands/waivers.ts
function waiversGiven(...asked) {
  return load3().waiversGiven(...asked);
}
function waiverAim(...asked) {
  return load3().waiverAim(...asked);
}

// src/commands/interpret.ts
function interpret(checklist, facts) {
  let hasDeputies = deputised(checklist).length > 0, parts = facts.changes.map((change2) => sceneOf(checklist, change2, facts)).map((scene) => {
    let revocations = once(() => revocationsOf(scene)), given = signOffsGiven(scene, revocations), signOffs = given.flatMap((one2) => one2.signOffs), made14 = holdsMade(scene), verbs2 = verbsIn(scene), waived = verbs2.has("waive") ? waiversGiven(scene, signOffs, revocations) : [], overridden = verbs2.has("override") ? overridesGiven(scene, revocations) : [], waivers = waived.flatMap(({ waiver: waiver2 }) => "lines" in waiver2 ? [] : [waiver2]), profiled = verbs2.has("profile") ? profilesGiven(scene, [...signOffs, ...waivers], revocations) : [];
    return {
      signOffs,
      waivers,
      overrides: overridden.flatMap(({ override }) => "lines" in override ? [] : [override]),
      profiles: profiled.flatMap(({ chosen }) => "lines" in chosen ? [] : chosen),
      holds: activeHolds(made14, scene),
      replies: repliesTo(scene, { given, waived, overridden, profiled, made: made14 }),
      ...hasDeputies ? { objections: objectionsOf(scene) } : {},
      ...releaseOf(scene)
    };
  }), [only, ...others] = parts;
  return only !== void 0 && others.length === 0 ? only : {
    signOffs: parts.flatMap(({ signOffs }) => signOffs),
    waivers: parts.flatMap(({ waivers }) => waivers),
    overrides: parts.flatMap(({ overrides }) => overrides),
    profiles: parts.flatMap(({ profiles }) => profiles),
    holds: parts.flatMap(({ holds: holds2 }) => holds2),
    replies: parts.flatMap(({ replies }) => replies),
    ...hasDeputies ? { objections: parts.flatMap(({ objections = [] }) => objections) } : {}
  };
}
function verbsIn({ heard }) {
  let verbs2 = /* @__PURE__ */ new Set();
  for (let { parsed: parsed2 } of heard) for (let { verb: verb2 } of parsed2.commands) verbs2.add(verb2);
  return verbs2;
}
function releaseOf(scene) {
  return speaksOfRelease(scene) ? { release: releaseWords(scene) } : {};
}
function once(ask3) {
  let known3 = null;
  return () => (known3 ??= { value: ask3() }).value;
}

// src/commands/needs.ts
function commandNeeds(checklist, facts) {
  let needs = /* @__PURE__ */ new Map();
  for (let change2 of facts.changes) {
    let scene = sceneOf(checklist, change2, facts), all2 = [
      ...scene.heard.flatMap((heard) => commentNeeds(heard, scene)),
      ...deletedNeeds(scene),
      ...deputised(checklist).length === 0 ? [] : holderNeeds(scene)
    ];
    for (let need2 of all2) needs.set(needKey(need2), need2);
  }
  return [...needs.values()];
}
function commentNeeds(heard, scene) {
  let { person: person2, parsed: parsed2, edited, gone, versions } = heard;
  if (person2 === null) return [];
  let signed = edited || gone ? [] : parsed2.commands.flatMap(
    (command2) => command2.verb === "signoff" || command2.verb === "attest" ? [command2.target] : []
  ), revoked = versions.flatMap((version) => [
    ...version.parsed.commands.flatMap((command2) => command2.verb === "revoke" ? [command2.target.toLowerCase()] : []),
    ...version.parsed.wide.flatMap((wide) => wide.verb === "revoke" && wide.target !== null ? [wide.target] : [])
  ]), rolesIn = (targets) => [
    ...new Set(targets.flatMap((target) => meantBy(target, scene.revocable)?.roles ?? []))
  ], excepted = exceptionNeeds(heard, scene);
  return [
    ...roleNeedsOf(rolesIn(signed), heard, scene, signerNeeds),
    ...roleNeedsOf(rolesIn(revoked), heard, scene),
    ...excepted,
    ...stopNeeds(heard, scene),
    ...pressNeeds(heard, scene),
    ...liftNeeds(heard, scene),
    ...isAboutRelease(heard) ? roleNeedsOf(Object.keys(scene.checklist.roles), heard, scene) : []
  ];
}
function exceptionNeeds(heard, scene) {
  let { parsed: parsed2, edited, gone, versions } = heard, { change: change2, checklist } = scene, made14 = edited || gone ? [] : parsed2.commands.flatMap((command2) => exceptionRole(command2, scene)), revoked = versions.flatMap(
    (version) => [...version.parsed.commands, ...version.parsed.wide].flatMap(
      (one2) => one2.verb === "revoke" ? exceptionRoles(one2.target, checklist) : []
    )
  ), pushes2 = made14.length === 0 || isKnown(change2.pushers) ? [] : [{ kind: "pushes", change: change2.number }];
  return [...roleNeedsOf([.../* @__PURE__ */ new Set([...made14, ...revoked])], heard, scene), ...pushes2];
}
function exceptionRole(command2, scene) {
  if (command2.verb === "profile") {
    let aim2 = profileAim(command2, scene);
    return "lines" in aim2 ? [] : [aim2.profile.by];
  }
  if (command2.verb !== "waive" && command2.verb !== "override") return [];
  let aim = command2.verb === "waive" ? waiverAim(command2, scene) : overrideAim(command2, scene);
  return "lines" in aim ? [] : [aim.rule.by];
}
function stopNeeds({ comment, versions, hidden: hidden2 }, { checklist, facts }) {
  return versions.some(
    ({ parsed: parsed2 }) => parsed2.wide.length > 0 || parsed2.commands.some(({ verb: verb2 }) => verb2 === "hold" || verb2 === "revoke")
  ) || hidden2 ? speakerNeeds(comment, checklist, facts) : [];
}
var MOST_PRESSED = 10;
function pressNeeds({ click, comment }, scene) {
  if (click?.button !== "hold" || maySpeak(comment, scene.checklist, scene.facts)) return [];
  let pressed = scene.heard.flatMap((one2) => one2.click?.button === "hold" ? [one2.click.by.login] : []);
  return [...new Set(pressed)].slice(0, MOST_PRESSED).includes(click.by.login) ? activeHolds(holdsMade(scene), scene).some((hold) => hold.comment?.id === comment.id) ? [{ kind: "permission", login: click.by.login }] : [] : [];
}
function deletedNeeds({ change: change2, checklist, facts }) {
  let authors = unexplainedDeletions(change2, facts).map(({ author }) => author);
  return change2.comments.filter((comment) => authors.some((author) => samePerson(author, comment.author))).flatMap((comment) => speakerNeeds(comment, checklist, facts));
}
function roleNeedsOf(roles, { person: person2 }, { checklist }, needsOf = roleNeeds) {
  return roles.flatMap((role) => {
    let named3 = Object.hasOwn(checklist.roles, role) ? checklist.roles[role] : void 0;
    return named3 === void 0 ? [] : needsOf(named3, person2);
  });
}
function liftNeeds(heard, scene) {
  let { change: change2, checklist } = scene, lifts = liftsIn(heard, scene);
  if (lifts.length === 0) return [];
  let holds2 = holdsMade(scene), reached = lifts.flatMap((lift) => holds2.flatMap((hold) => reaches(lift, hold) ? [{ lift, hold }] : [])), asks = originDoubt(heard, scene.facts)?.asks, origin2 = asks !== void 0 && reached.some(({ lift, hold }) => mayLift(lift.by, hold, scene).may) ? [asks] : [];
  if (reached.every(({ lift, hold }) => samePerson(lift.by, hold.by))) return origin2;
  let pushes2 = isKnown(change2.pushers) ? [] : [{ kind: "pushes", change: change2.number }];
  return [...roleNeedsOf(Object.keys(checklist.roles), heard, scene), ...pushes2, ...origin2];
}

// src/judge/enforcement.ts
function enforcementOf(environment, now) {
  let { enforce, adviseUntil } = environment;
  if (enforce !== "advise" || adviseUntil === null) return { enforcement: enforce, adviseUntil, nextLook: null };
  let end2 = `${adviseUntil}T00:00:00Z`;
  return isBefore(now, end2) ? { enforcement: "advise", adviseUntil, nextLook: end2 } : { enforcement: "block", adviseUntil, nextLook: null };
}
function mergeEnvironments(checklist, change2, facts) {
  let all2 = reachable(checklist, change2, facts), blocking2 = all2.filter((environment) => enforcementOf(environment, facts.now).enforcement === "block");
  return blocking2.length > 0 ? blocking2 : all2;
}
function mergeEnforcement(environments, now) {
  let each = environments.map((environment) => enforcementOf(environment, now));
  if (each.length === 0 || each.some(({ enforcement }) => enforcement === "block")) return { enforcement: "block", adviseUntil: null, nextLook: null };
  let ends = each.flatMap(({ adviseUntil }) => adviseUntil === null ? [] : [adviseUntil]).toSorted(), looks = each.flatMap(({ nextLook }) => nextLook === null ? [] : [nextLook]).toSorted();
  return { enforcement: "advise", adviseUntil: ends[0] ?? null, nextLook: looks[0] ?? null };
}

// src/judge/subject.ts
function judgedChange(facts, gate) {
  let { candidate } = facts.subject, [change2, ...others] = facts.changes;
  if (change2 === void 0) return notAChange(candidate);
  if (others.length > 0) {
    let numbers = facts.changes.map(({ number }) => `#${number}`).join(", ");
    return stop(
      "NOT_A_CHANGE",
      `Commit ${shortCommit(candidate)} belongs to several pull requests (${numbers}); one is judged at a time.`,
      "keeps one of them open"
    );
  }
  if (change2.state === "closed")
    return stop("CHANGE_CLOSED", `Pull request #${change2.number} was closed without a merge.`, "reopens it");
  if (gate.kind === "merge" && change2.merge !== null) return { change: change2, candidate: change2.head.commit };
  if (candidate === (change2.merge?.commit ?? change2.head.commit)) return { change: change2, candidate };
  if (change2.commits.some(({ oid: oid2 }) => oid2 === candidate) && candidate !== change2.head.commit) {
    let sentence = `Commit ${shortCommit(candidate)} is no longer the head of pull request #${change2.number}; ${shortCommit(change2.head.commit)} is.`;
    return stop("SUBJECT_MOVED", sentence, "takes the present head");
  }
  return notAChange(candidate);
}
function branchBlocker(environment, { change: change2, candidate }, facts) {
  let isMerge = candidate === change2.merge?.commit;
  if (isMerge ? takesBase(environment, change2, facts) : takesHead(environment, change2, facts)) return null;
  let branches = environment.branches.length > 0 ? environment.branches.join(", ") : `the default branch ${facts.subject.repository.defaultBranch}`, ref2 = isMerge ? change2.base.ref : change2.head.ref, from = !isMerge && change2.crossRepository ? `${ref2} of a fork` : ref2;
  return stop(
    "BRANCH_NOT_ALLOWED",
    `${environment.name} takes ${branches}, not ${from}.`,
    "deploys from an allowed branch"
  );
}
function sizeBlocker({ change: change2 }, environment = null) {
  let { number, unlistedFiles: unlistedFiles2, merge: merge3 } = change2;
  return unlistedFiles2 === void 0 ? null : {
    outcome: "unknown",
    code: "CHANGE_TOO_LARGE",
    sentence: `Pull request #${number} changes ${unlistedFiles2} files, and GitHub lists no more than 3000 of one, so it cannot be told what it touches.`,
    next: [
      merge3 === null || environment === null ? { who: "the author of the change", how: "splits it into smaller pull requests" } : overriding(environment)
    ]
  };
}
function overriding({ name, override }) {
  if (override === void 0)
    return { who: "somebody who can change the checklist", how: `lets people override ${name}, by \`override\`` };
  let [who2, verb2] = override.people === 1 ? ["a holder", "overrides"] : [`${override.people} holders`, "override"];
  return { who: `${who2} of the role ${override.by}`, how: `${verb2} ${name} by \`/override -- REASON\` where it is released: on its pull request, or in the issue of a release that brings it` };
}
function notAChange(candidate) {
  return stop(
    "NOT_A_CHANGE",
    `Commit ${shortCommit(candidate)} is neither the head of a pull request nor a pull request's own merge commit.`,
    "takes a commit that came through a pull request"
  );
}
function stop(code, sentence, how2) {
  return { outcome: "unmet", code, sentence, next: [{ who: "whoever deploys", how: how2 }] };
}

// src/judge/gates.ts
function gatesOf(checklist, facts) {
  let { environment: asked } = facts.subject;
  if (asked !== null) return [{ kind: "environment", name: asked }];
  let judged = judgedChange(facts, { kind: "environment", name: "" });
  if ("code" in judged) return [];
  let { change: change2 } = judged, takes = change2.merge === null ? takesHead : takesBase, environments = checklist.environments.filter(
    (environment) => environment.enforce !== "off" && isProposedFor(environment, change2) && takes(environment, change2, facts) && concerns(environment, change2, facts)
  ).map(({ name }) => ({ kind: "environment", name }));
  return change2.merge === null && hasMergeItems(checklist, change2, facts) ? [{ kind: "merge" }, ...environments] : environments;
}
function hasMergeItems(checklist, change2, facts) {
  let concerned = mergeEnvironments(checklist, change2, facts), environments = concerned.length > 0 ? concerned : taking(checklist, change2, facts);
  return checklist.items.some(
    (item) => item.ask === "change" && environments.some((environment) => isAskedIn(item, environment))
  );
}

// src/judge/named.ts
function namedIn({ roles, items }) {
  let reviewers2 = items.flatMap(({ evidence: evidence2 }) => proofsOf(evidence2)).flatMap((proof2) => proof2.kind === "review" ? [proof2.spec] : []), authors = items.flatMap(({ when }) => when?.author === void 0 ? [] : [when.author]).map(({ users = [], teams = [] }) => ({ users, teams })), holders = Object.values(roles), deputies = holders.flatMap((role) => role.deputies === void 0 ? [] : [role.deputies]), groups2 = [...holders, ...deputies, ...reviewers2, ...authors];
  return { accounts: once2(groups2.flatMap(({ users }) => users)), teams: once2(groups2.flatMap(({ teams }) => teams)) };
}
function once2(names) {
  let first = /* @__PURE__ */ new Map();
  for (let name of names) first.has(name.toLowerCase()) || first.set(name.toLowerCase(), name);
  return [...first.values()];
}

// src/judge/identity-needs.ts
function identityNeeds(checklist, facts) {
  if (!areNamesPinned(facts)) return [];
  let { accounts, teams } = namedIn(checklist), known3 = recall(facts), isOpen2 = (names, name) => (names.get(name.toLowerCase())?.pin ?? null) === null;
  return [
    ...accounts.filter((login) => isOpen2(known3.accounts, login)).map((login) => ({ kind: "account", login })),
    ...teams.filter((team) => isOpen2(known3.teams, team)).map((team) => ({ kind: "team-identity", team }))
  ];
}

// src/judge/release/on-branch.ts
var MOST_BRANCHES = 5;
function branchesOf({ branches }, { change: change2, candidate }, { subject }) {
  if (candidate !== change2.merge?.commit) return [];
  let { defaultBranch } = subject.repository, named3 = branches.filter((branch) => !/[*?[\]!+@(){}\\]/.test(branch)), all2 = [
    change2.base.ref,
    ...named3,
    ...allowsBranch(branches, defaultBranch, defaultBranch) ? [defaultBranch] : []
  ];
  return [...new Set(all2)].slice(0, MOST_BRANCHES);
}
function isOffBranch({ name: environment }, { candidate }, facts) {
  let reading = readingMade(facts, { kind: "release", environment, candidate });
  return reading !== void 0 && isKnown(reading) && reading.value.contained === !1;
}

// src/evidence/deployments.ts
function successOf({ status, succeededAt }) {
  return status?.state === "success" ? status.at : status?.state === "inactive" ? succeededAt ?? null : null;
}

// way-in:src/judge/release/counted.ts
function countedIn(...asked) {
  return load8().countedIn(...asked);
}

// src/judge/release/base.ts
var MOST_LISTED2 = 100, MOST_REMEMBERED = 20;
function basesOf(reading, memory) {
  let all2 = successesOf(reading.deployments, memory).toSorted((a, b) => b.deployment - a.deployment), counted2 = memory === null ? all2 : countedIn(all2, reading, memory), isCut = reading.deployments.newest.length >= MOST_LISTED2 || (memory?.succeeded.length ?? 0) >= MOST_REMEMBERED;
  return counted2.length === 0 && isCut ? "untold" : standing(counted2.length > 0 ? counted2 : all2.slice(-1)).map(({ deployment: deployment2, commit, at: at2 }) => ({ deployment: deployment2, commit, at: at2 }));
}
function standing(all2) {
  let [newest] = all2;
  if (newest === void 0) return [];
  let last = all2.reduce((best, one2) => milliseconds(one2.at) > milliseconds(best.at) ? one2 : best);
  return last.commit === newest.commit ? [newest] : [newest, last];
}
function countedSuccesses(reading, memory) {
  return countedIn(successesOf(reading.deployments, memory), reading, memory).toSorted(
    (a, b) => b.deployment - a.deployment
  );
}
function successesOf({ newest }, memory) {
  let found = /* @__PURE__ */ new Map();
  for (let { deployment: deployment2, commit, at: at2, created } of memory?.succeeded ?? [])
    found.set(deployment2, { deployment: deployment2, commit, at: at2, created: null, begun: created ?? at2 });
  for (let { deployment: deployment2, commit, at: at2, created } of memory?.counted ?? [])
    found.set(deployment2, { deployment: deployment2, commit, at: at2, created: null, begun: created ?? at2, known: !0 });
  for (let one2 of newest) {
    let { id, commit, createdAt: created } = one2, known3 = found.get(id), at2 = successOf(one2);
    known3 !== void 0 ? found.set(id, { ...known3, created, begun: created }) : at2 !== null && found.set(id, { deployment: id, commit, at: at2, created, begun: created });
  }
  return [...found.values()];
}

// src/judge/release/own-merge.ts
function withOwnMerge(reading, change2) {
  let { candidate, history: history2 } = reading, own = mergedOf(change2);
  if (own === null || own.merge !== candidate) return reading;
  let commits2 = history2.commits.map((commit) => {
    let isListed2 = commit.changes.some(({ number, merge: merge3 }) => number === own.number && merge3 === candidate);
    return commit.oid !== candidate || isListed2 ? commit : { ...commit, changes: [...commit.changes, own] };
  });
  return { ...reading, history: { ...history2, commits: commits2 } };
}
function mergedOf({
  release: release2,
  number,
  url,
  title,
  author,
  base,
  head,
  merge: merge3,
  updatedAt
}) {
  if (release2 !== void 0 || merge3 === null) return null;
  let { commit, at: mergedAt } = merge3;
  return { ...{ number, url, title, author, base: base.ref }, head: head.commit, merge: commit, mergedAt, updatedAt: updatedAt ?? mergedAt };
}

// way-in:src/judge/release/merge-log.ts
function howMerged(...asked) {
  return load8().howMerged(...asked);
}
function logNeeds(...asked) {
  return load8().logNeeds(...asked);
}
function pushNeeds(...asked) {
  return load8().pushNeeds(...asked);
}
function lateAt(...asked) {
  return load8().lateAt(...asked);
}

// src/judge/release/ancestors.ts
function historyOf(commits2) {
  return new Map(commits2.map((commit) => [commit.oid, commit]));
}
function newSince(commit, bases, graph) {
  let there = bases.map((base) => ancestorsOf(base, graph));
  return ancestorsOf(commit, graph, (oid2) => there.every((ancestors) => ancestors.has(oid2)));
}
function ancestorsOf(start, graph, stops3 = () => !1) {
  let found = /* @__PURE__ */ new Set(), open3 = [start];
  for (let oid2 = open3.pop(); oid2 !== void 0; oid2 = open3.pop())
    found.has(oid2) || stops3(oid2) || (found.add(oid2), open3.push(...graph.get(oid2)?.parents ?? []));
  return found;
}

// src/judge/release/range.ts
function rangeOf(question) {
  let { reading, memory, own } = question, { candidate } = reading, graph = historyOf(reading.history.commits), bases = basesOf(reading, memory);
  if (bases === "untold") return { state: "untold", base: null };
  let [base] = bases, tip = graph.get(candidate);
  if (base === void 0)
    return tip === void 0 ? { state: "untold", base: null } : byItself("first", null, tip, question);
  if (bases.every(({ commit }) => commit === candidate))
    return tip === void 0 ? { state: "untold", base } : own === null ? asItCame(base, graph, question) : byItself("same", base, tip, question);
  let fresh2 = newSince(
    candidate,
    bases.map(({ commit }) => commit),
    graph
  );
  return fresh2.size === 0 ? { state: "behind", base } : isRead(fresh2, graph) ? brought("new", base, listed(graph, [...fresh2]), question) : { state: "untold", base };
}
function byItself(state2, base, tip, question) {
  let whole4 = brought(state2, base, [tip], question);
  return isOwn2(tip, question) ? { ...whole4, direct: [], unproved: [], commits: [] } : whole4;
}
function asItCame(base, graph, question) {
  let { candidate, to } = question.reading, from = startOf(question), fresh2 = newSince(candidate, from, graph), range = brought("same", base, listed(graph, [candidate, ...fresh2]), question), before = ancestorsOf(candidate, graph), isTold3 = (oid2) => before.has(oid2) || graph.has(oid2);
  return isRead(fresh2, graph) && (to !== void 0 || from.every(isTold3)) ? range : { ...range, partly: from };
}
function startOf({ reading, memory }) {
  let { candidate } = reading, kept = memory?.cameFrom?.find(({ commit }) => commit === candidate);
  return kept !== void 0 ? kept.bases : (memory === null ? [] : countedSuccesses(reading, memory).filter(({ commit }) => commit !== candidate)).slice(0, 1).map(({ commit }) => commit);
}
function isRead(commits2, graph) {
  return [...commits2].every((oid2) => graph.has(oid2));
}
function listed(graph, oids) {
  let wanted = new Set(oids);
  return [...graph.values()].filter(({ oid: oid2 }) => wanted.has(oid2));
}
function brought(state2, base, commits2, question) {
  let { own, allows } = question, oids = new Set(commits2.map(({ oid: oid2 }) => oid2)), others = /* @__PURE__ */ new Map(), direct = [], unproved = [];
  for (let commit of commits2) {
    let near = commit.changes.filter((one3) => allows(one3.base) && oids.has(one3.merge)), counted2 = near.filter((one3) => byHand(commit, one3, question) === null);
    for (let one3 of state2 === "new" ? counted2 : near) one3.number !== own?.number && others.set(one3.number, one3);
    if (counted2.length > 0 || isOwn2(commit, question)) continue;
    direct.push(commit.oid);
    let [one2] = near.flatMap((change2) => unprovedBy(commit, change2, question));
    one2 !== void 0 && unproved.push(one2);
  }
  return { state: state2, base, others: [...others.values()].toSorted(oldestFirst), direct, unproved, commits: commits2 };
}
function unprovedBy(...asked) {
  let because = byHand(...asked), [{ oid: commit }, { mergedAt }] = asked;
  return because === null || because === "pushed" ? [] : [{ commit, because, mergedAt }];
}
function signedMerges(range, question) {
  let { reading, allows, anyMerge = !1 } = question;
  if (anyMerge || !("commits" in range)) return [];
  let { candidate, history: history2 } = reading;
  return (range.state !== "new" && range.commits.length === 0 ? history2.commits.filter(({ oid: oid2 }) => oid2 === candidate) : range.commits).flatMap((commit) => {
    let { oid: oid2, parents, byGitHub, unchecked } = commit;
    return parents.length !== 2 || byGitHub !== !0 || unchecked === !0 ? [] : commit.changes.filter(({ base, merge: merge3, head }) => allows(base) && merge3 === oid2 && head === parents[1]).map((change2) => ({ commit: oid2, change: change2 }));
  });
}
function byHand(commit, { merge: merge3, head }, { reading, anyMerge = !1, how: how2 }) {
  let { oid: oid2, parents } = commit;
  if (oid2 !== merge3 || oid2 === head) return null;
  if (parents.length < 2)
    return head !== void 0 && ancestorsOf(oid2, historyOf(reading.history.commits)).has(head) ? "pushed" : null;
  if (parents.length > 2 || head === void 0 || parents[1] !== head) return "pushed";
  if (anyMerge) return null;
  if (commit.unchecked === !0) return "unchecked";
  if (commit.byGitHub !== !0) return "unsigned";
  let told2 = how2?.get(oid2);
  return told2 === "merged" ? null : told2 !== void 0 ? told2 === "pushed" ? "by-push" : told2 : isByButton(commit) ? null : "made";
}
function isByButton({ authors: [author], committer }) {
  if (committer?.email?.startsWith("noreply@") !== !0 || author === void 0) return !1;
  let [, app] = /^\d+\+(.+)\[bot\]@/.exec(author.email ?? "") ?? [];
  return app === QUEUE || app === void 0 && author.user?.type !== "Bot";
}
var QUEUE = "github-merge-queue";
function isOwn2(commit, question) {
  let { reading, own } = question;
  if (own === null) return !1;
  let { oid: oid2, changes } = commit, { candidate } = reading, merged = changes.find(({ number, merge: merge3 }) => number === own.number && merge3 === candidate);
  return oid2 === candidate ? merged === void 0 || byHand(commit, merged, question) === null : merged !== void 0 || own.commits.has(oid2);
}
function oldestFirst(one2, other) {
  return milliseconds(one2.mergedAt) - milliseconds(other.mergedAt) || one2.number - other.number;
}

// way-in:src/judge/release/standing.ts
function standingOf2(...asked) {
  return load8().standingOf(...asked);
}
function standingUntil(...asked) {
  return load8().standingUntil(...asked);
}

// way-in:src/judge/release/stops-release.ts
function pushBlockers(...asked) {
  return load8().pushBlockers(...asked);
}
function untold(...asked) {
  return load8().untold(...asked);
}
function partly(...asked) {
  return load8().partly(...asked);
}
function forgotten(...asked) {
  return load8().forgotten(...asked);
}
function behind(...asked) {
  return load8().behind(...asked);
}

// src/judge/release/unread-release.ts
function unread({ name }, { code, detail }) {
  return {
    outcome: "unknown",
    // What this reader may not read the App may have read; what went wrong on the way stays wrong whoever asks.
    code: isCovered(code) ? "RELEASE_UNREAD" : code,
    sentence: `What a deployment to ${name} would bring could not be read (${code}: ${detail}).`,
    next: [
      {
        who: "somebody who keeps the job or runs the App",
        how: "sees to it that deployments, contents and pull requests may be read, and runs this again"
      }
    ]
  };
}

// src/judge/release/release-state.ts
var nothing = {
  range: null,
  base: null,
  others: [],
  direct: [],
  unproved: [],
  blockers: [],
  several: !1,
  nextLook: null
};
function releaseNeed(environment, judged, facts) {
  if (environment.enforce === "off" || branchBlocker(environment, judged, facts) !== null) return null;
  let need2 = { kind: "release", environment: environment.name, candidate: judged.candidate }, reading = readingMade(facts, need2);
  if (reading === void 0 || !isKnown(reading) || reading.value.to !== void 0) return need2;
  let range = rangeIn(environment, judged, facts, reading.value);
  return "partly" in range ? { ...need2, to: range.partly } : need2;
}
function releaseState(environment, judged, facts) {
  let need2 = releaseNeed(environment, judged, facts);
  if (need2 === null) return nothing;
  let reading = readingOf(facts, need2);
  if (!isKnown(reading)) return { ...nothing, blockers: [unread(environment, reading)] };
  let { change: change2 } = judged, memory = memoryOf2(environment, facts), range = rangeIn(environment, judged, facts, reading.value);
  if (range.state === "behind") return { ...nothing, range, base: range.base, blockers: [behind(environment, judged)] };
  if (range.state === "untold") {
    let blocker = memory !== null && basesOf(reading.value, memory) === "untold" ? forgotten(environment, judged) : untold(environment, judged);
    return { ...nothing, range, base: range.base, blockers: [blocker] };
  }
  let others = range.others.flatMap((one2) => standingOf2(one2, environment.name, facts) ?? []);
  return {
    range,
    base: range.base,
    others,
    direct: range.direct,
    unproved: range.unproved.map(({ commit }) => commit),
    blockers: [
      ...range.partly === void 0 ? [] : [partly(environment, judged, range.partly)],
      ...environment.directPushes === "allow" || range.direct.length === 0 ? [] : pushBlockers(environment, range)
    ],
    several: change2.release !== void 0 || others.length + range.direct.length > 0,
    nextLook: earliest([...standsUntil(range, environment, facts), ...toldAt(range, facts)])
  };
}
function standsUntil({ others }, { name }, facts) {
  let until = others.length === 0 ? null : standingUntil(others, name, facts);
  return until === null ? [] : [until];
}
function toldAt({ unproved }, { now }) {
  return unproved.flatMap(({ because, mergedAt }) => because === "unread" ? [lateAt(mergedAt)] : []).filter((at2) => isBefore(now, at2));
}
function earliest(moments) {
  return moments.reduce((first, at2) => first !== null && isBefore(first, at2) ? first : at2, null);
}
function mergeNeeds(environment, judged, facts) {
  let need2 = releaseNeed(environment, judged, facts), reading = need2 === null ? void 0 : readingMade(facts, need2);
  if (reading === void 0 || !isKnown(reading)) return [];
  let question = questionIn(environment, judged, facts, reading.value), merges = mergesIn(environment, rangeOf(question), question);
  if (merges.length === 0) return [];
  let known3 = seenBefore(environment, question);
  return [...logNeeds(merges, known3), ...pushNeeds(merges, reading.value.history.commits, known3, facts)];
}
function mergesIn({ directPushes }, range, question) {
  return directPushes === void 0 ? signedMerges(range, question) : [];
}
function seenBefore({ strict }, { memory }) {
  return (memory?.merges ?? []).filter(({ how: how2 }) => !strict || how2 !== "untold");
}
function rangeIn(environment, judged, facts, reading) {
  let question = questionIn(environment, judged, facts, reading), range = rangeOf(question), merges = mergesIn(environment, range, question);
  if (merges.length === 0) return range;
  let how2 = howMerged(merges, reading.history.commits, seenBefore(environment, question), facts), told2 = environment.strict ? how2 : new Map([...how2].filter(([, one2]) => one2 !== "untold"));
  return rangeOf({ ...question, how: told2 });
}
function questionIn(environment, { change: change2 }, facts, reading) {
  let { defaultBranch } = facts.subject.repository;
  return {
    reading: withOwnMerge(reading, change2),
    memory: memoryOf2(environment, facts),
    own: change2.release === void 0 ? { number: change2.number, commits: new Set(change2.commits.map(({ oid: oid2 }) => oid2)) } : null,
    allows: (branch) => allowsBranch(environment.branches, defaultBranch, branch),
    anyMerge: environment.directPushes === "merges"
  };
}
function memoryOf2({ name }, { reader, deployed }) {
  return reader.alone ? null : deployed?.find(({ environment }) => environment === name) ?? { environment: name, firstVerdict: deployed === void 0 ? NEVER2 : null, opened: [], succeeded: [] };
}
var NEVER2 = "1970-01-01T00:00:00Z";

// src/checklist/rollback-rule.ts
var usualAge = "30d", longestAge = "365d";
function rollbackRuleOf({ needs = [], "max-age": maxAge = usualAge } = {}) {
  return { needs, maxAge };
}
function longestWayBack({ maxAge }) {
  return Math.min(durationOf(maxAge, 0), durationOf(longestAge, 0));
}
function rollbackMistakes({ needs = [], "max-age": maxAge = usualAge }, roles) {
  let unknown = needs.flatMap(
    (role, index) => unknownRole({ role }, roles).map((mistake) => ({ ...mistake, path: ["needs", index] }))
  );
  if (durationOf(maxAge) <= durationOf(longestAge)) return unknown;
  let next = `Write \`${longestAge}\` or less.`;
  return [...unknown, { code: "NOT_ALLOWED", path: ["max-age"], seen: maxAge, allowed: `at most ${longestAge}`, next }];
}

// src/evidence/release.ts
function reaches2({ until }, begun) {
  return until === null || isBefore(begun, until);
}

// src/judge/rollback/way-back.ts
var none3 = { kind: "none" };
function wayBackNeeds(environment, judged, facts) {
  let way = wayOf(environment, judged, facts);
  return way === null || way.within !== null ? [] : [ancestryNeed(way)];
}
function wayBackOf(environment, judged, facts) {
  let way = wayOf(environment, judged, facts);
  if (way === null) return none3;
  let ancestry = way.within === null ? readingOf(facts, ancestryNeed(way)) : null;
  return ancestry !== null && !isKnown(ancestry) ? { kind: "untold", way, unlearnt: ancestry } : ancestry?.value.within ?? way.within ? { kind: milliseconds(facts.now) < way.until ? "back" : "too-old", way } : none3;
}
function ancestryNeed({ to, from }) {
  return { kind: "ancestry", commit: to.commit, of: from.commit };
}
function withoutWayBack(checklist) {
  let { items } = checklist;
  return items.some(isWayBackItem) ? { ...checklist, items: items.filter((item) => !isWayBackItem(item)) } : checklist;
}
function leadsBack({ environments }, facts) {
  let judged = judgedChange(facts, { kind: "environment", name: "" });
  return !("code" in judged) && environments.some((environment) => wayOf(environment, judged, facts) !== null);
}
function wayOf(environment, judged, facts) {
  let need2 = releaseNeed(environment, judged, facts), reading = need2 === null ? void 0 : readingMade(facts, need2);
  if (reading === void 0 || !isKnown(reading)) return null;
  let same = sameContent(reading.value), newestFirst2 = reading.value.deployments.newest.toSorted((a, b) => b.id - a.id), { proof: proof2, found } = verifiedIn(environment, reading.value, facts), to = found.find(({ commit }) => same.has(commit)), left = newestFirst2.find((one2) => !same.has(one2.commit) && isBegun(one2));
  if (to === void 0 || left === void 0 || left.id < to.deployment) return null;
  let starts = deployersOf({ environment: environment.name, candidate: judged.candidate }, facts);
  return {
    to: { deployment: to.deployment, commit: to.commit, at: to.at },
    from: { deployment: left.id, commit: left.commit, at: left.createdAt },
    proof: proof2,
    until: milliseconds(to.since) + longestWayBack(environment.rollback ?? rollbackRuleOf()),
    deployers: starts.filter(({ at: at2 }) => !isBefore(at2, left.createdAt)).map(({ by }) => by),
    within: to.commit === judged.candidate ? isWithin(to.commit, left.commit, reading.value) : !0
  };
}
function isWithin(commit, of, { history: history2 }) {
  let parents = new Map(history2.commits.map((one2) => [one2.oid, one2.parents])), seen2 = /* @__PURE__ */ new Set([of]), isWhole2 = !0;
  for (let oid2 of seen2) {
    if (oid2 === commit) return !0;
    let before = parents.get(oid2);
    isWhole2 &&= before !== void 0;
    for (let parent of before ?? []) seen2.add(parent);
  }
  return isWhole2 ? !1 : null;
}
function sameContent({ candidate, history: { commits: commits2 } }) {
  let tree = commits2.find(({ oid: oid2 }) => oid2 === candidate)?.tree;
  return /* @__PURE__ */ new Set([candidate, ...commits2.filter((one2) => one2.tree === tree).map(({ oid: oid2 }) => oid2)]);
}
function isBegun({ status }) {
  return status !== null && !["waiting", "queued", "pending"].includes(status.state);
}
function verifiedIn({ name }, reading, { reader, deployed }) {
  if (reader.alone)
    return { proof: "deployments", found: reading.deployments.newest.filter((one2) => successOf(one2) !== null).map(({ id, commit, createdAt: at2 }) => ({ deployment: id, commit, at: at2, since: at2 })).toSorted((a, b) => b.deployment - a.deployment) };
  let memory = deployed?.find(({ environment }) => environment === name);
  return { proof: "ledger", found: (memory === void 0 ? [] : countedSuccesses(reading, memory)).flatMap(({ deployment: deployment2, commit, begun: at2 }) => {
    let spell = memory?.opened.find((one2) => one2.commit === commit)?.verified ?? null;
    return spell === null || !reaches2(spell, at2) ? [] : [{ deployment: deployment2, commit, at: at2, since: isBefore(spell.at, at2) ? spell.at : at2 }];
  }) };
}

// src/judge/blockers.ts
var keeper = "somebody who can change the checklist";
function configMissing(source) {
  return {
    outcome: "unmet",
    code: "CONFIG_MISSING",
    sentence: `${source === void 0 ? "The default branch" : source.ref} has no checklist${source === void 0 ? "" : ` at ${source.path}`}.`,
    next: [{ who: keeper, how: "runs `holdpoint init` and merges the file" }]
  };
}
function configInvalid(problems2) {
  if (problems2.some(({ code }) => code === "VERSION_TOO_NEW"))
    return {
      outcome: "unknown",
      code: "CONFIG_TOO_NEW",
      sentence: "The checklist is written for a newer version of Holdpoint than this one.",
      next: [{ who: "somebody who runs Holdpoint", how: "updates it" }]
    };
  let [first] = problems2, place = first === void 0 ? "" : ` The first is in line ${first.line}: ${first.message}`;
  return {
    outcome: "unmet",
    code: "CONFIG_INVALID",
    sentence: `The checklist has ${problems2.length === 1 ? "a problem" : `${problems2.length} problems`}.${place}`,
    next: [{ who: keeper, how: "runs `holdpoint validate`, mends what it names and merges" }]
  };
}
function policyUnread({ reference, reading }) {
  let { meaning, remedy } = readerReasons[reading.code];
  return {
    outcome: "unknown",
    code: reading.code,
    sentence: `The policy ${reference} was not read: ${meaning.replace(/\.$/, "")} (${reading.detail}).`,
    next: [{ who: keeper, how: `sees to it: ${remedy.replace(/\.$/, "")}` }]
  };
}
function unknownEnvironment(name, { environments }) {
  let known3 = environments.map((environment) => environment.name).join(", ");
  return {
    outcome: "unmet",
    code: "ENVIRONMENT_UNKNOWN",
    sentence: `The checklist names no environment "${name}"; it names ${known3 === "" ? "none" : known3}.`,
    next: [{ who: keeper, how: `adds "${name}" to the checklist, or mends the name where it is used` }]
  };
}
function switchedOff({ name }) {
  let next = [{ who: keeper, how: "sets `enforce` to `advise` or `block`" }];
  return {
    outcome: "pending",
    code: "ENVIRONMENT_OFF",
    sentence: `The gate of ${name} is switched off in the checklist; nothing was judged.`,
    next
  };
}
function noEnvironment({ change: change2 }) {
  return {
    outcome: "unmet",
    code: "BRANCH_NOT_ALLOWED",
    sentence: `No environment whose gate is on takes ${change2.base.ref} or ${change2.head.ref}.`,
    next: [{ who: keeper, how: "adds the branch to an environment, or retargets the pull request" }]
  };
}
function notConcerned({ change: change2 }, environments, outcome) {
  let names = environments.map(({ name }) => name).join(", ");
  return {
    outcome,
    code: "NOT_CONCERNED",
    sentence: `Pull request #${change2.number} touches none of the paths that concern ${names}.`,
    next: [{ who: keeper, how: `adds what is missing to \`paths\` of ${names}, if it does concern it` }]
  };
}
function strictBlockers(environments, { reader }) {
  let strict = environments.filter((environment) => environment.strict).map(({ name }) => name);
  return !reader.alone || strict.length === 0 ? [] : [
    {
      outcome: "unknown",
      code: "STRICT_NEEDS_APP",
      sentence: `${strict.join(", ")} is strict and opens only with the App's memory.`,
      next: [{ who: keeper, how: "runs the App and gives the Action its `app-id`" }]
    }
  ];
}
function ledgerBlockers({ reader, ledger }) {
  if (reader.alone || ledger !== void 0 && isKnown(ledger)) return [];
  let code = ledger?.code ?? "LEDGER_UNAVAILABLE", seen2 = ledger === void 0 ? "it was not asked" : ledgerWords(ledger), sentence = `${readerReasons[code].meaning.replace(/\.$/, "")} (${seen2}).`;
  return [{ outcome: "unknown", code, sentence, next: [ledgerStep(code)] }];
}
function ledgerWords({ code, detail }) {
  return code === "LEDGER_UNAVAILABLE" || code === "LEDGER_CORRUPT" ? "the App's log says more" : detail;
}
function ledgerStep(code) {
  if (code === "TRUNCATED")
    return {
      who: "somebody who may push",
      how: "opens another pull request with the same commits, and closes this one"
    };
  let [, who2 = "somebody who runs Holdpoint", how2 = readerReasons[code].remedy] = /^(Whoever runs the App) (.+?)\.?$/.exec(readerReasons[code].remedy) ?? [];
  return { who: who2, how: how2 };
}
function emptyBlockers(findings) {
  return findings.some(({ outcome }) => outcome !== "not-applicable") ? [] : [
    {
      outcome: "unmet",
      code: "EMPTY_CHECKLIST",
      sentence: `${findings.length === 0 ? "No item is asked here." : `None of ${findings.length} items applies to this change.`} Nothing is proved by nothing.`,
      next: [{ who: keeper, how: "gives the environment at least one item that always applies" }]
    }
  ];
}

// way-in:src/evidence/calendar/calendar.ts
function calendarAt(...asked) {
  return load7().calendarAt(...asked);
}

// way-in:src/evidence/calendar/tell.ts
function tellMoment(...asked) {
  return load7().tellMoment(...asked);
}
function instantOf(...asked) {
  return load7().instantOf(...asked);
}

// src/judge/closing-time.ts
function closingTime({ name, calendar }, now) {
  let moment2 = milliseconds(now);
  if (calendar.windows.length + calendar.freezes.length === 0 && Number.isFinite(moment2)) return { blockers: [], nextLook: null };
  let state2 = calendarAt(calendar, moment2), nextLook = instantOf(state2.changes);
  if (state2.open) return { blockers: [], nextLook };
  let { freeze, opens } = state2, zone = calendar.windows[0]?.zone ?? freeze?.zone ?? "UTC", when = opens === null ? "no opening is in sight" : `it opens on ${tellMoment(opens, zone)}`, sentence = freeze === null ? `${name} is outside its window; ${when}.` : `${name} is frozen (${freeze.reason}); ${when}.`;
  return { blockers: [{ outcome: "pending", code: freeze === null ? "WINDOW_CLOSED" : "FREEZE_ACTIVE", sentence, next: [{ who: "nobody", how: "wait until it opens" }] }], nextLook };
}
function withLook(enforcing, nextLook) {
  let looks = [enforcing.nextLook, nextLook].filter((look) => look !== null), [first = null] = looks.toSorted((a, b) => milliseconds(a) - milliseconds(b));
  return { ...enforcing, nextLook: first };
}

// src/checklist/wording.ts
var import_node_crypto2 = __toESM(require_node_crypto(), 1);
function wordingOf(item) {
  let { id, title, section, why, phase, ask: ask3, when, evidence: evidence2 } = item, meaning = canonical({ id, title, section, why, phase, ask: ask3, when, evidence: evidence2 });
  return (0, import_node_crypto2.createHash)("sha256").update(meaning).digest("hex").slice(0, 16);
}
function canonical(value) {
  return Array.isArray(value) ? `[${value.map(canonical).join(",")}]` : typeof value != "object" || value === null ? JSON.stringify(value ?? null) : `{${Object.entries(value).filter(([, entry2]) => !isAbsent(entry2)).sort(([a], [b]) => a < b ? -1 : 1).map(([key, entry2]) => `${JSON.stringify(key)}:${canonical(entry2)}`).join(",")}}`;
}
function isAbsent(value) {
  return value == null || Array.isArray(value) && value.length === 0;
}

// part:way-back.cjs
var made7;
function load9() {
  return made7 ??= __require("./way-back.cjs")({ "src/checklist/rollback-rule.ts": { rollbackRuleOf }, "src/checklist/scope/environments.ts": { environmentNamed, isAskedIn }, "src/checklist/scope/way-back.ts": { isWayBackItem, WAY_BACK }, "src/evidence/short-commit.ts": { shortCommit }, "src/evidence/time.ts": { after, isBefore }, "src/judge/blockers.ts": { ledgerBlockers, strictBlockers }, "src/judge/closing-time.ts": { withLook }, "src/judge/enforcement.ts": { enforcementOf }, "src/judge/findings.ts": { benchFor, findingOf, idleFinding, sessionFor }, "src/judge/verdict.ts": { conclusionOf }, "src/checklist/wording.ts": { wordingOf }, "src/judge/subject.ts": { judgedChange }, "src/judge/rollback/way-back.ts": { wayBackOf }, "src/evidence/people/deployers.ts": { deploys }, "src/evidence/statements/standing.ts": { refused } });
}

// way-in:src/judge/rollback/way-back-item.ts
function withWayBack(...asked) {
  return load9().withWayBack(...asked);
}

// src/judge/needs.ts
function missingNeeds(written, facts) {
  let checklist = leadsBack(written, facts) ? withWayBack(written, facts) : written, gates = gatesOf(checklist, facts), needs = /* @__PURE__ */ new Map(), add = (found) => {
    for (let need2 of found) needs.set(needKey(need2), need2);
  }, said3 = interpret(checklist, facts), listed3 = facts.changes.filter(({ unlistedFiles: unlistedFiles2 }) => unlistedFiles2 === void 0);
  if (add(listed3.flatMap((change2) => checklist.environments.flatMap((one2) => concernNeeds(one2, change2, facts)))), gates.length > 0) {
    add([...commandNeeds(checklist, facts), ...identityNeeds(checklist, facts)]);
    let { deploys: deploys2 = [], proposals = [] } = said3.release ?? {}, statements = [
      ...said3.signOffs,
      ...said3.waivers,
      ...said3.overrides,
      ...said3.profiles,
      ...deploys2,
      ...proposals
    ];
    add(statements.flatMap(({ standing: standing2 }) => standing2.counts || standing2.asks === void 0 ? [] : [standing2.asks]));
  }
  for (let gate of gates) {
    let judged = judgedChange(facts, gate);
    if ("code" in judged) continue;
    let session = sessionFor(checklist, facts, judged, said3), isEnvironment = gate.kind === "environment";
    for (let environment of environmentsOf(gate, session)) {
      let release2 = isEnvironment && (judged.change.unlistedFiles === void 0 || judged.change.merge !== null) ? releaseNeed(environment, judged, facts) : null, branches = branchesOf(environment, judged, facts);
      add(
        release2 === null ? [] : [
          { ...release2, branches },
          ...mergeNeeds(environment, judged, facts),
          ...wayBackNeeds(environment, judged, facts)
        ]
      ), judged.change.unlistedFiles === void 0 && add(itemNeeds(gate, environment, session));
    }
  }
  let isMade = (key, need2) => Object.hasOwn(facts.readings, key) && !(need2.kind === "release" && need2.to !== void 0);
  return [...needs].flatMap(([key, need2]) => isMade(key, need2) ? [] : [need2]);
}
function environmentsOf(gate, { checklist, facts, judged }) {
  if (gate.kind === "merge") return mergeEnvironments(checklist, judged.change, facts);
  let environment = environmentNamed(checklist, gate.name);
  return environment === void 0 || environment.enforce === "off" ? [] : [environment];
}
function itemNeeds(gate, environment, session) {
  let bench = benchFor(session, environment), at2 = circumstancesOf(bench), state2 = gate.kind === "environment" ? releaseState(environment, session.judged, session.facts) : null;
  return session.checklist.items.filter((item) => isAskedIn(item, environment) && (gate.kind === "environment" || item.ask === "change")).filter((item) => isAskedAt(session.judged.change, item)).map((item) => state2 === null ? item : askedAs(item, state2)).flatMap((item) => {
    let open3 = conditionNeeds(item.when, at2).filter(
      (need2) => !Object.hasOwn(session.facts.readings, needKey(need2))
    );
    return open3.length > 0 ? open3 : applies(item.when, at2).applies ? evidenceNeeds(item.evidence, questionOf(item, bench)) : [];
  });
}

// src/judge/first-look.ts
function firstLook({ nextLook }, findings) {
  return findings.reduce(withLooks, nextLook);
}
function withLooks(first, { nextLook, parts }) {
  let own = nextLook === void 0 ? first : earlier(first, nextLook);
  return parts === void 0 ? own : parts.reduce(withLooks, own);
}
function earlier(one2, other) {
  return one2 === null || isBefore(other, one2) ? other : one2;
}

// src/checklist/limits.ts
var limits = {
  /** Bytes of UTF-8. */
  bytes: 262144,
  /** YAML words and marks: keys, values, commas, comments, escapes. */
  tokens: 32e3,
  /** Maps and lists inside each other. */
  depth: 24,
  /** Combinators inside each other. */
  combinators: 8,
  items: 200,
  roles: 100,
  environments: 50,
  profiles: 20,
  /** Windows and freezes of one environment. */
  windows: 20,
  freezes: 50,
  /** Policies that a checklist extends, those that they extend counted, and how many may extend each other in a row. */
  policies: 6,
  policyDepth: 3,
  /** Entries of any one list. */
  entries: 100,
  /** Characters of a title or a section. */
  title: 120,
  /** Characters of `why`. */
  why: 1e3,
  /** Changed lines or files that `size` can ask for. */
  size: 1e6,
  /** Characters of a glob. */
  glob: 200,
  /** Problems reported at once. */
  problems: 100
};

// src/checklist/parse.ts
import { acceptsFile } from "./validator.js";

// src/evidence/calendar/freeze-key.ts
function freezeOf(raw, usual) {
  return { from: raw.from, until: raw.until, reason: raw.reason, zone: raw.zone ?? usual };
}
function freezeMistakes(freeze) {
  let { from, until, zone } = freeze, days2 = [missingDay("from", from), missingDay("until", until)].flat(), isEmpty2 = endShownAt(until) <= shownAt(from), empty3 = {
    code: "EMPTY_PERIOD",
    path: ["until"],
    seen: until,
    allowed: `something later than ${from}`,
    next: "Write the last day that is frozen, or the minute from which it is over."
  };
  return [...days2, ...isEmpty2 ? [empty3] : [], ...zoneMistakes(zone)];
}
function missingDay(key, text2) {
  return Number.isNaN(shownAt(text2)) ? [{ code: "NOT_ALLOWED", path: [key], seen: text2, allowed: "a day of the calendar", next: "Write a day that exists." }] : [];
}

// src/checklist/evidence-keys.ts
var evidenceKeys = [...Object.keys(kinds), "all", "any", "not", "at-least"];
function isKindName(key) {
  return Object.hasOwn(kinds, key);
}

// src/checklist/evidence-tree.ts
function evidenceOf(raw) {
  let key = evidenceKeys.find((name) => Object.hasOwn(raw, name));
  if (key === void 0) return { kind: "all", of: [] };
  if (isKindName(key)) return proof(key, raw[key]);
  let said3 = raw[key];
  return key === "not" ? { kind: "not", of: partsOf([said3]) } : key === "at-least" ? atLeastOf(said3) : { kind: key === "all" ? "all" : "any", of: partsOf(said3) };
}
function atLeastOf(said3) {
  let { count, of } = isRawEvidence(said3) ? said3 : {};
  return { kind: "at-least", count: typeof count == "number" ? count : 1, of: partsOf(of) };
}
function partsOf(said3) {
  return Array.isArray(said3) ? said3.filter(isRawEvidence).map(evidenceOf) : [];
}
function placedParts(evidence2, at2) {
  if (!isCombined(evidence2)) return [];
  let here = [...at2, evidence2.kind, ...evidence2.kind === "at-least" ? ["of"] : []];
  return evidence2.of.map((part, index) => [part, evidence2.kind === "not" ? here : [...here, index]]);
}
function mistakesOf(evidence2, roles, at2 = []) {
  if (isCombined(evidence2)) return placedParts(evidence2, at2).flatMap(([part, below]) => mistakesOf(part, roles, below));
  let here = [...at2, evidence2.kind];
  return kindFor(evidence2.kind).mistakes(evidence2.spec, roles).map((mistake) => ({ at: [...here, ...mistake.path], mistake }));
}
function combinatorDepth(evidence2) {
  return isCombined(evidence2) ? 1 + Math.max(0, ...evidence2.of.map(combinatorDepth)) : 0;
}
function defaultAsk(evidence2) {
  return proofsOf(evidence2).some(({ kind }) => kindFor(kind).ask === "release") ? "release" : "change";
}
function isRawEvidence(value) {
  return typeof value == "object" && value !== null;
}
function proof(kind, raw) {
  return { kind, spec: kindFor(kind).normalise(raw) };
}
function kindFor(name) {
  return kinds[name];
}

// src/checklist/refutable-kinds.ts
var refutableKinds = ["check", "file", "workflow"];

// src/checklist/problems/combinator-mistakes.ts
function combinatorMistakes(evidence2, at2, underNot = !1) {
  if (!isCombined(evidence2)) return underNot && !isRefutable(evidence2.kind) ? [notFinal(evidence2.kind, at2)] : [];
  let below = underNot || evidence2.kind === "not";
  return [
    ...evidence2.kind === "at-least" ? atLeastMistakes(evidence2.count, evidence2, at2) : [],
    ...placedParts(evidence2, at2).flatMap(([part, place]) => combinatorMistakes(part, place, below))
  ];
}
function isRefutable(kind) {
  return refutableKinds.some((one2) => one2 === kind);
}
function notFinal(kind, at2) {
  return {
    code: "NOT_FINAL",
    at: [...at2, kind],
    on: "key",
    message: `that there is no \`${kind}\` proves nothing: it may still come`,
    seen: kind,
    allowed: `under \`not\`: ${refutableKinds.join(", ")}, and combinators of them`,
    next: "Ask for something that shows it instead, for example a check that fails where it is so."
  };
}
function atLeastMistakes(count, evidence2, at2) {
  let parts = placedParts(evidence2, at2), tooMany2 = {
    code: "TOO_MANY",
    at: [...at2, "at-least", "count"],
    on: "value",
    message: "more parts are needed than there are",
    seen: String(count),
    allowed: `at most ${parts.length}, the number of parts`,
    next: "Lower the count, or add parts."
  };
  return [...count > parts.length ? [tooMany2] : [], ...sameParts2(parts)];
}
function sameParts2(parts) {
  let first = /* @__PURE__ */ new Map();
  return parts.flatMap(([part, at2], index) => {
    let key = meaningOf(part), earlier2 = first.get(key);
    return earlier2 === void 0 ? (first.set(key, index), []) : [
      {
        code: "SAME_PART",
        at: at2,
        on: "value",
        message: `part ${index + 1} asks the same as part ${earlier2 + 1}, so one proof would count twice`,
        seen: quote(part.kind),
        allowed: "parts that ask for different things",
        next: "Remove it, or ask for something else."
      }
    ];
  });
}
function meaningOf(evidence2) {
  if (!isCombined(evidence2)) return evidence2.kind === "signoff" ? `signoff ${evidence2.spec.role}` : canonical(evidence2);
  let [only, ...others] = evidence2.of;
  if (only !== void 0 && others.length === 0 && evidence2.kind !== "not") return meaningOf(only);
  let count = evidence2.kind === "at-least" ? ` ${evidence2.count}` : "";
  return `${evidence2.kind}${count} ${JSON.stringify(evidence2.of.map(meaningOf).toSorted())}`;
}

// way-in:src/checklist/problems/deputy-mistakes.ts
function deputyMistakes(...asked) {
  return load2().deputyMistakes(...asked);
}

// src/checklist/exceptions.ts
var HOUR = 36e5, longestWaiver = "24h", longestOverride = "4h", usualOverride = "1h";
function waiverRuleOf({ by: role, max = longestWaiver }) {
  return { by: role, most: Math.min(durationOf(max), 24 * HOUR) };
}
function overrideRuleOf({ by: role, people = 2, max = usualOverride }) {
  return { by: role, people: Math.max(2, people), most: Math.min(durationOf(max), 4 * HOUR) };
}
function waiverMistakes({ by: role, max }, roles) {
  return [...roleMistakes(role, roles), ...tooLong(max, longestWaiver, 24 * HOUR)];
}
function overrideMistakes({ by: role, max, people = 2 }, roles) {
  return [...roleMistakes(role, roles), ...tooLong(max, longestOverride, 4 * HOUR), ...tooFew(role, people, roles)];
}
function roleMistakes(role, roles) {
  return unknownRole({ role }, roles).map((mistake) => ({ ...mistake, path: ["by"] }));
}
function tooLong(max, longest4, most) {
  if (max === void 0 || durationOf(max) <= most) return [];
  let next = `Write \`${longest4}\` or less.`;
  return [{ code: "NOT_ALLOWED", path: ["max"], seen: max, allowed: `at most ${longest4}`, next }];
}
function tooFew(role, people, roles) {
  let named3 = Object.hasOwn(roles, role) ? roles[role] : void 0;
  if (named3 === void 0 || named3.teams.length > 0 || named3.users.length >= people) return [];
  let seen2 = `${people} people of ${role}`, allowed2 = `at most as many people as ${role} lists, and at least 2`;
  return [{ code: "NOBODY_COUNTS", path: ["by"], seen: seen2, allowed: allowed2, next: "List more people in the role, or a team." }];
}

// src/checklist/releasing.ts
function releasingOf(raw) {
  let { paths, tags, workflows, start, rollback, "direct-pushes": pushes2 = "deny" } = raw;
  return {
    ...paths === void 0 ? {} : { paths },
    ...tags === void 0 ? {} : { tags },
    ...workflows === void 0 ? {} : { workflows },
    ...raw["when-no-go"] === "reject" ? { whenNoGo: "reject" } : {},
    ...start === void 0 ? {} : { start },
    ...raw.park === !0 ? { park: !0 } : {},
    ...pushes2 === "deny" ? {} : { directPushes: pushes2 },
    ...rollback === void 0 ? {} : { rollback: rollbackRuleOf(rollback) }
  };
}
function releasingMistakes(raw, roles) {
  let { start, park, rollback, workflows = [] } = raw;
  return [
    ...start !== void 0 && workflows.length !== 1 ? [startsNothing(workflows)] : [],
    ...park === !0 && workflows.length === 0 ? [parksNothing] : [],
    ...start !== void 0 && park === !0 ? [bothWays] : [],
    ...rollback === void 0 ? [] : rollbackMistakes(rollback, roles).map((mistake) => ({ ...mistake, path: ["rollback", ...mistake.path] }))
  ];
}
function startsNothing({ length }) {
  return {
    code: "NOT_ALLOWED",
    path: ["start"],
    seen: `dispatch beside ${length === 0 ? "no workflow" : `${length} workflows`}`,
    allowed: "`start` beside exactly one entry of `workflows`",
    next: "Name the one workflow that deploys: `workflows: [.github/workflows/deploy.yml]`."
  };
}
var parksNothing = {
  code: "NOT_ALLOWED",
  path: ["park"],
  seen: "true beside no workflow",
  allowed: "`park` beside at least one entry of `workflows`",
  next: "Name the workflows whose runs may be run again: `workflows: [.github/workflows/deploy.yml]`."
}, bothWays = {
  code: "NOT_ALLOWED",
  path: ["park"],
  seen: "true beside `start`",
  allowed: "one of `start` and `park`",
  next: "Keep `start` where the App begins the deployment, `park` where a push does."
};

// src/checklist/names.ts
var idPattern = "^[a-z][a-z0-9-]{0,39}$";
var loginPattern = "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$";
var forbiddenKeys = ["__proto__", "constructor", "prototype"];

// way-in:src/checklist/problems/profile-mistakes.ts
function profileMistakes(...asked) {
  return load3().profileMistakes(...asked);
}

// src/checklist/problems/missing-roles.ts
function missingRoles(entries, roles) {
  let missing = /* @__PURE__ */ new Map();
  for (let { name, origin: origin2, references } of entries) {
    if (origin2?.ownEvidence !== !0) continue;
    let mistakes4 = references.evidence.flatMap((one2) => mistakesOf(one2, roles));
    for (let { mistake } of mistakes4) {
      if (mistake.code !== "UNKNOWN_ROLE") continue;
      let earlier2 = missing.get(mistake.seen), items = [...earlier2?.items ?? [], name];
      missing.set(mistake.seen, { role: mistake.seen, origin: earlier2?.origin ?? origin2, items });
    }
  }
  return [...missing.values()].map((one2) => draft(one2, Object.keys(roles)));
}
function draft({ role, origin: origin2, items }, defined) {
  let [first = "", ...more] = items, others = more.length === 0 ? "" : ` and ${more.length} more`;
  return {
    code: "UNKNOWN_ROLE",
    at: origin2.at,
    on: "value",
    message: `${origin2.from} asks the role "${role}" for ${first}${others}, and the checklist does not define it`,
    seen: defined.length === 0 ? "no role under `roles`" : `the roles ${defined.map(clean).join(", ")}`,
    allowed: `a role "${role}" under \`roles\``,
    next: `Write under \`roles\`, for example, \`${role}: { teams: [ORGANISATION/${role}] }\` or \`${role}: { users: [LOGIN] }\`.`
  };
}

// src/checklist/problems/name-clashes.ts
function nameClashes({ roles, environments, items }) {
  let ids = new Set(items.map(({ name }) => name));
  return [
    ...sameEnvironment(environments.map(({ name }) => name)),
    ...environments.filter(({ name }) => ids.has(name.toLowerCase())).map(({ name }) => itemAndEnvironment(name)),
    ...items.filter((item) => roles.some(({ name }) => name === item.name) && !isSignedBy(item)).map(({ name }) => itemAndRole(name)),
    ...sameBox(items)
  ];
}
function isSignedBy({ name, value }) {
  if (value === null) return !0;
  let { evidence: evidence2 } = value;
  return evidence2.kind === "signoff" && evidence2.spec.role === name;
}
function itemAndRole(name) {
  return clash(
    ["items", name],
    name,
    "is an item and a role",
    "one name for an item and a role only where the item is `signoff` of that role and nothing else",
    "Rename the item or the role: `/signoff` could mean either."
  );
}
function itemAndEnvironment(name) {
  return clash(
    ["environments", name],
    name,
    "is an item and an environment",
    "different names",
    `Rename the item: both would be shown as the check run \`holdpoint/${name}\`.`
  );
}
function sameEnvironment(names) {
  let first = /* @__PURE__ */ new Map();
  return names.flatMap((name) => {
    let earlier2 = first.get(name.toLowerCase());
    return first.set(name.toLowerCase(), earlier2 ?? name), earlier2 === void 0 ? [] : [
      clash(
        ["environments", name],
        name,
        `is the same environment as ${quote(earlier2)}`,
        "each environment once; GitHub ignores case",
        "Keep one of the two."
      )
    ];
  });
}
function sameBox(items) {
  let first = /* @__PURE__ */ new Map();
  return items.flatMap(({ name, value }) => {
    if (value === null) return [];
    let title = value.title.toLowerCase().replaceAll(/\s+/g, " "), ticked = proofsOf(value.evidence).some(({ kind }) => kind === "tick"), earlier2 = first.get(title);
    return earlier2 === void 0 ? (first.set(title, { name, ticked }), []) : !ticked && !earlier2.ticked ? [] : [
      clash(
        ["items", name, "title"],
        value.title,
        `is also the title of the item \`${earlier2.name}\``,
        "a title of its own for every item that a box can prove",
        "Word one of them more exactly: one box would tick both."
      )
    ];
  });
}
function clash(at2, name, what, allowed2, next) {
  return {
    code: "ID_CLASH",
    at: at2,
    on: at2.length === 2 ? "key" : "value",
    message: `${quote(name)} ${what}`,
    seen: quote(name),
    allowed: allowed2,
    next
  };
}

// src/checklist/problems/strict-pushes.ts
function strictPushes({ environments, items }) {
  let strict = environments.flatMap(({ name, value }) => value?.strict === !0 ? [name] : []);
  return items.flatMap(({ name, value }) => {
    let where = value === null ? void 0 : strict.find((one2) => value.environments?.includes(one2) ?? !0);
    return value === null || where === void 0 ? [] : keptIn(value.evidence, []).map((at2) => ({
      code: "NOT_ALLOWED",
      at: ["items", name, ...at2],
      on: "value",
      message: `a push resets every sign-off in ${quote(where)}, which is strict`,
      seen: "a sign-off that outlives a push",
      allowed: "`on-push: reset`, or an item that no strict environment asks for",
      next: `Remove \`on-push\`, or name under \`environments\` where the item is asked, without ${where}.`
    }));
  });
}
function keptIn(evidence2, at2) {
  return isCombined(evidence2) ? placedParts(evidence2, at2).flatMap(([part, below]) => keptIn(part, below)) : evidence2.kind === "signoff" && evidence2.spec.onPush !== void 0 ? [[...at2, "signoff", "on-push"]] : [];
}

// src/checklist/problems/cross-references.ts
function crossReferences(sections) {
  let roles = /* @__PURE__ */ Object.create(null);
  for (let { name, value } of sections.roles)
    new RegExp(idPattern).test(name) && (roles[name] = value ?? { id: name, teams: [], users: [] });
  let environments = sections.environments.map(({ name }) => name);
  return [
    ...nameClashes(sections),
    ...sections.roles.some(({ value }) => value?.deputies !== void 0) ? deputyMistakes(sections) : [],
    ...sections.environments.flatMap(environmentMistakes),
    ...exceptionMistakes(sections, roles),
    ...sections.environments.flatMap((entry2) => releasingDrafts(entry2, roles)),
    ...sections.profiles.length > 0 ? profileMistakes(sections, roles) : [],
    ...missingRoles(sections.items, roles),
    ...sections.items.flatMap((entry2) => itemMistakes(entry2, roles, environments)),
    ...strictPushes(sections),
    ...idleEnvironments(sections)
  ];
}
function environmentMistakes({ name, value, listsWindows }) {
  if (value === null) return [];
  let at2 = ["environments", name];
  return [
    ...badDay(value.adviseUntil, [...at2, "enforce"], "Write the day from which the gate shall block."),
    ...badGlobs(value.branches, [...at2, "branches"]),
    ...badGlobs(value.paths ?? [], [...at2, "paths"]),
    ...badGlobs(value.tags ?? [], [...at2, "tags"]),
    ...calendarMistakes(value.calendar, listsWindows).map((placed) => kindMistake(placed, at2))
  ];
}
function exceptionMistakes({ waivers, environments }, roles) {
  return [
    ...(waivers === null ? [] : waiverMistakes(waivers, roles)).map((mistake) => kindMistake({ at: ["waivers", ...mistake.path], mistake }, [])),
    ...environments.flatMap(({ name, exceptions }) => {
      let ofWaivers = exceptions?.waivers === void 0 ? [] : waiverMistakes(exceptions.waivers, roles), ofOverride = exceptions?.override === void 0 ? [] : overrideMistakes(exceptions.override, roles);
      return [
        ...ofWaivers.map((mistake) => ({ at: ["waivers", ...mistake.path], mistake })),
        ...ofOverride.map((mistake) => ({ at: ["override", ...mistake.path], mistake }))
      ].map((placed) => kindMistake(placed, ["environments", name]));
    })
  ];
}
function releasingDrafts({ name, releasing }, roles) {
  return releasing === null ? [] : releasingMistakes(releasing, roles).map(
    (mistake) => kindMistake({ at: mistake.path, mistake }, ["environments", name])
  );
}
function badDay(day2, at2, next) {
  return day2 === null || isCalendarDay(day2) ? [] : [{ code: "NOT_ALLOWED", at: at2, on: "value", message: "the day does not exist", seen: quote(day2), allowed: "a day of the calendar as YYYY-MM-DD", next }];
}
function calendarMistakes({ windows, freezes }, listsWindows) {
  let ofWindows = windows.flatMap(
    (window2, index) => windowMistakes(window2).map((mistake) => ({
      at: ["window", ...listsWindows ? [index] : [], ...mistake.path],
      mistake
    }))
  ), [first] = windows, ofFreezes = freezes.flatMap(
    (freeze, index) => freezeMistakes(freeze).filter(({ code }) => !(code === "UNKNOWN_ZONE" && freeze.zone === first?.zone)).map((mistake) => ({ at: ["freeze", index, ...mistake.path], mistake }))
  );
  return [...ofWindows, ...ofFreezes];
}
function itemMistakes({ name, value, references, origin: origin2 }, roles, environments) {
  let at2 = ["items", name], { when, evidence: evidence2 } = references;
  return [
    ...references.environments.flatMap(
      (wanted, index) => unknownEnvironment2(wanted, environments, [...at2, "environments", index])
    ),
    ...when.environment.flatMap(
      (wanted, index) => unknownEnvironment2(wanted, environments, [...at2, "when", "environment", index])
    ),
    ...badDay(value?.enforceFrom ?? null, [...at2, "enforce-from"], "Write the day from which it shall count."),
    ...badGlobs(when.paths, [...at2, "when", "paths"]),
    ...badGlobs(when.base, [...at2, "when", "base"]),
    ...badGlobs(when["commit-message"], [...at2, "when", "commit-message"], messageMistake),
    ...evidence2.flatMap((one2) => combinatorMistakes(one2, at2)),
    ...evidence2.filter((one2) => combinatorDepth(one2) > limits.combinators).map(({ kind }) => tooDeep([...at2, kind])),
    ...evidence2.flatMap((one2) => mistakesOf(one2, roles)).filter(({ mistake }) => !(origin2?.ownEvidence === !0 && mistake.code === "UNKNOWN_ROLE")).map((placed) => kindMistake(placed, at2))
  ];
}
function unknownEnvironment2(wanted, known3, at2) {
  if (known3.includes(wanted)) return [];
  let meant2 = didYouMean(wanted, known3);
  return [
    {
      code: "UNKNOWN_ENVIRONMENT",
      at: at2,
      on: "value",
      message: `the checklist has no environment ${quote(wanted)}`,
      seen: quote(wanted),
      allowed: known3.length === 0 ? "an environment under `environments`; there is none yet" : known3.map(clean).join(", "),
      next: meant2 === null ? "Name one of them, or add it under `environments`." : `Did you mean \`${clean(meant2)}\`?`
    }
  ];
}
function badGlobs(globs, at2, mistakeOf = globMistake) {
  return globs.flatMap((glob, index) => {
    let mistake = mistakeOf(glob);
    return mistake === null ? [] : [
      {
        code: "BAD_GLOB",
        at: [...at2, index],
        on: "value",
        message: `${quote(glob)} is no pattern that can be matched`,
        seen: quote(glob),
        ...mistake
      }
    ];
  });
}
function tooDeep(at2) {
  return {
    code: "TOO_DEEP",
    at: at2,
    on: "key",
    message: "combinators are nested too deeply",
    seen: `more than ${limits.combinators} levels`,
    allowed: `at most ${limits.combinators} levels`,
    next: "Flatten it: one level of `any` inside `all` is mostly enough."
  };
}
function kindMistake({ at: at2, mistake }, item) {
  let { code, seen: seen2, allowed: allowed2, next } = mistake;
  return {
    code,
    at: [...item, ...at2],
    on: "value",
    message: sentences3[code](quote(seen2)),
    seen: quote(seen2),
    allowed: allowed2,
    next: suggestion(mistake) ?? next
  };
}
function suggestion({ code, seen: seen2, allowed: allowed2 }) {
  if (code !== "UNKNOWN_ROLE" && code !== "UNKNOWN_ZONE") return null;
  let meant2 = didYouMean(seen2, code === "UNKNOWN_ROLE" ? allowed2.split(", ") : Intl.supportedValuesOf("timeZone"));
  return meant2 === null ? null : `Did you mean \`${clean(meant2)}\`?`;
}
var sentences3 = {
  UNKNOWN_ROLE: (seen2) => `the checklist has no role ${seen2}`,
  SELF_REFERENCE: (seen2) => `${seen2} is reported by Holdpoint itself and proves nothing`,
  UNCHANGED_WITHOUT_WORKFLOW: () => "`unchanged` stands without the workflow that is meant",
  GLOB_WITHOUT_WORKFLOW: (seen2) => `${seen2} names no workflow whose jobs could be counted`,
  BAD_GLOB: (seen2) => `${seen2} is no pattern that can be matched`,
  BAD_PATH: (seen2) => `${seen2} is no path that can be read`,
  BAD_NAME: (seen2) => `${seen2} cannot be a name here`,
  UNKNOWN_ZONE: (seen2) => `nobody knows the time zone ${seen2}`,
  EMPTY_PERIOD: (seen2) => `${seen2} is over before anything could happen`,
  NOT_ALLOWED: (seen2) => `${seen2} is not allowed here`,
  NOBODY_COUNTS: (seen2) => `${seen2} can never be reached by the people named`
};
function idleEnvironments({ environments, items }) {
  let known3 = environments.map(({ name }) => name), unclear = items.some(
    ({ value, references }) => value === null || !references.environments.every((name) => known3.includes(name))
  );
  return items.length === 0 || unclear ? [] : environments.flatMap(({ name, value }) => {
    let asks = items.some(
      ({ value: item }) => item?.phase === "pre-deployment" && (item.environments?.includes(name) ?? !0) && (item.when?.environment?.includes(name) ?? !0)
    );
    return value === null || value.enforce === "off" || asks ? [] : [
      {
        code: "NEVER_ASKED",
        at: ["environments", name],
        on: "key",
        message: `no pre-deployment item is asked in ${quote(name)}, so its gate could never open`,
        seen: "no item",
        allowed: `at least one item of phase \`pre-deployment\` whose \`environments\` include ${name}`,
        next: `Add ${name} to an item's \`environments\`, or set \`enforce: off\`.`
      }
    ];
  });
}

// src/checklist/problems/draft.ts
function formatKeys(keys) {
  return keys.map((key, index) => typeof key == "number" ? `[${key}]` : `${index === 0 ? "" : "."}${clean(key)}`).join("");
}

// src/checklist/templates/names.ts
var templateNames = ["deployment", "go-live", "hotfix"], PREFIX = "holdpoint:", templatesVersion = "1.0.0", templateReferences = templateNames.map((name) => PREFIX + name);
function templateNamed(reference) {
  return templateNames.find((name) => reference === PREFIX + name) ?? null;
}
function templateOrigin(name) {
  return `${PREFIX}${name}@${templatesVersion}`;
}

// src/checklist/version.ts
function newerVersion(file2) {
  let version = typeof file2 == "object" && file2 !== null && "version" in file2 ? file2.version : void 0;
  return typeof version != "number" || !Number.isInteger(version) || version <= 1 ? null : {
    code: "VERSION_TOO_NEW",
    at: ["version"],
    on: "value",
    message: `the checklist is written for version ${version} of the format`,
    seen: String(version),
    allowed: "at most 1",
    next: "Update Holdpoint to a version that knows it."
  };
}

// src/checklist/policy/reference.ts
var home = "\\.github(?:-private)?", path = "(?:[\\w.-]+/)*[\\w.-]+\\.ya?ml", ref = "[A-Za-z0-9][\\w./-]{0,199}", policyPattern = `(?!.*\\.\\.)${loginPattern.slice(1, -1)}/${home}:${path}(?:@${ref})?`;
function policyNamed(reference) {
  if (typeof reference != "string" || !new RegExp(`^${policyPattern}$`).test(reference)) return null;
  let [, owner = "", repository = "", file2 = "", at2 = ""] = /^([^/]+)\/([^:]+):([^@]+)@?(.*)$/.exec(reference) ?? [];
  return { text: reference, owner, repository, path: file2, ref: refOf(at2) };
}
function refOf(text2) {
  return text2 === "" ? { kind: "default" } : /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text2) ? { kind: "commit", oid: text2 } : { kind: "name", name: text2 };
}

// src/github/json.ts
var ShapeError = class extends Error {
};
function parseJson(source, value, read3) {
  return shaped(() => read3({ value, path: source }));
}
function shaped(read3) {
  try {
    return { ok: !0, value: read3() };
  } catch (error2) {
    if (!(error2 instanceof ShapeError)) throw error2;
    return { ok: !1, fault: { code: "API_PARTIAL", detail: error2.message } };
  }
}
function field(json, key) {
  let path2 = `${json.path}.${key}`;
  return isObject(json.value) ? Object.hasOwn(json.value, key) ? { value: json.value[key], path: path2 } : refuse({ value: void 0, path: path2 }, "a value") : refuse(json, "an object");
}
function fieldOrNull(json, key) {
  let found = field(json, key);
  return found.value === null ? null : found;
}
function optionalField(json, key) {
  if (!isObject(json.value)) return refuse(json, "an object");
  let value = json.value[key];
  return value == null ? null : { value, path: `${json.path}.${key}` };
}
function orNull(json, read3) {
  return json.value === null ? null : read3(json);
}
function list(json, read3) {
  return Array.isArray(json.value) ? json.value.map((value, index) => read3({ value, path: `${json.path}[${index}]` })) : refuse(json, "a list");
}
function text(json) {
  return typeof json.value == "string" ? json.value : refuse(json, "a text");
}
function integer(json) {
  return typeof json.value == "number" && Number.isSafeInteger(json.value) ? json.value : refuse(json, "an integer");
}
function flag(json) {
  return typeof json.value == "boolean" ? json.value : refuse(json, "true or false");
}
function instant(json) {
  let value = text(json);
  return Number.isNaN(milliseconds(value)) ? refuse(json, "a moment in UTC") : value;
}
function objectId(json) {
  let value = text(json);
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : refuse(json, "a full object id");
}
function bigId(json) {
  let value = typeof json.value == "number" && Number.isSafeInteger(json.value) ? String(json.value) : json.value;
  return typeof value == "string" && /^\d{1,20}$/.test(value) ? value : refuse(json, "an id in digits");
}
function oneOf2(json, words2) {
  let found = words2.find((word) => word === json.value);
  return found === void 0 ? refuse(json, `one of ${words2.join(", ")}`) : found;
}
function refuse(json, expected) {
  throw new ShapeError(`${json.path} should be ${expected}, but is ${shown(json.value)}`);
}
function isObject(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
function shown(value) {
  return value === void 0 ? "absent" : value === null ? "null" : Array.isArray(value) ? "a list" : typeof value == "string" ? `"${value.slice(0, 40)}"` : typeof value == "number" || typeof value == "boolean" ? String(value) : "an object";
}

// src/github/snapshot/file.ts
var SYMLINK = 40960;
function parseFile(json) {
  if (json.value === null) return without("missing");
  let type = oneOf2(field(json, "type"), ["blob", "tree", "commit"]);
  if (type === "tree") return without("directory");
  if (type === "commit") return without("submodule");
  if (integer(field(json, "mode")) === SYMLINK) return without("symlink");
  let blob = field(json, "object");
  return text(field(blob, "__typename")) !== "Blob" ? refuse(blob, "a blob") : flag(field(blob, "isTruncated")) ? without("too-large") : orNull(field(blob, "isBinary"), flag) !== !1 ? without("binary") : { kind: "file", text: text(field(blob, "text")), oid: objectId(field(json, "oid")) };
}
function without(kind) {
  return { kind, text: "" };
}

// src/github/snapshot/config.ts
function parseConfig(repository, path2) {
  let branch = fieldOrNull(repository, "defaultBranchRef"), target = branch === null ? null : fieldOrNull(branch, "target");
  if (branch === null || target === null) return [];
  let name = text(field(branch, "name")), changes = list(field(field(target, "history"), "nodes"), (commit) => tookEffect(commit, name));
  return [{ ref: `refs/heads/${name}`, path: path2, ...fileAt(target), changedAt: changes.at(0) ?? null }];
}
function fileAt(target) {
  return { commit: objectId(field(target, "oid")), blob: orNull(field(target, "file"), parseBlob) };
}
function parseBlob(entry2) {
  let file2 = parseFile(entry2), part = file2.kind === "too-large" ? fieldOrNull(field(entry2, "object"), "text") : null, seen2 = part === null ? file2.text : text(part);
  return { oid: objectId(field(entry2, "oid")), text: file2.kind === "file" ? seen2 : `${seen2}\0` };
}
function tookEffect(commit, branch) {
  let seen2 = list(field(field(commit, "checkSuites"), "nodes"), (suite) => instant(field(suite, "createdAt"))), merges = list(field(field(commit, "associatedPullRequests"), "nodes"), (pull2) => mergedInto(pull2, branch));
  return [...seen2, ...merges.filter((at2) => at2 !== null)].reduce((latest, at2) => isBefore(latest, at2) ? at2 : latest, instant(field(commit, "committedDate")));
}
function mergedInto(pull2, branch) {
  return text(field(pull2, "baseRefName")) === branch ? orNull(field(pull2, "mergedAt"), instant) : null;
}

// src/github/snapshot/selections.ts
var who = "__typename login ... on User { databaseId } ... on Bot { databaseId } ... on Mannequin { databaseId } ... on Organization { databaseId }", forward = "totalCount pageInfo { hasNextPage endCursor }", backward = "totalCount pageInfo { hasPreviousPage startCursor }", edits = (page) => `userContentEdits(${page}) { totalCount nodes { editedAt deletedAt editor { ${who} } diff } }`, person = "email user { login databaseId }", entry = "mode type oid object { __typename ... on Blob { byteSize isBinary isTruncated text } }", files = (page) => `files(${page}) { ${forward} nodes { path changeType additions deletions } }`, commits = (page) => `commits(${page}) { ${forward} nodes { commit {
  oid parents(first: 10) { totalCount nodes { oid } } committer { ${person} } authors(first: 20) { totalCount nodes { ${person} } }
  checkSuites(first: 1) { nodes { push { nextSha previousSha pusher { ${who} } } } } } } }`, reviews = (page, teams) => `latestOpinionatedReviews(${page}) { ${forward} nodes {
  fullDatabaseId url state submittedAt author { ${who} } authorCanPushToRepository commit { oid }
  ${teams ? "onBehalfOf(first: 15) { nodes { combinedSlug } }" : ""} } }`, comments = (page, shown2, reacted = shown2) => `comments(${page}) { ${backward} nodes {
  fullDatabaseId url createdAt lastEditedAt author { ${who} } authorAssociation body ${edits("first: 20")}
  ${shown2 ? `editor { ${who} }` : ""} ${reacted ? "reactionGroups { viewerHasReacted }" : ""} } }`, timeline = (page, shown2) => `timelineItems(${page}, itemTypes: [
  HEAD_REF_FORCE_PUSHED_EVENT, BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT, COMMENT_DELETED_EVENT, ASSIGNED_EVENT${shown2 ? ", REVIEW_REQUEST_REMOVED_EVENT" : ""}
]) { ${backward} nodes { __typename
  ... on HeadRefForcePushedEvent { id createdAt actor { ${who} } beforeCommit { oid } afterCommit { oid } }
  ... on BaseRefChangedEvent { id createdAt actor { ${who} } previousRefName currentRefName }
  ... on AutomaticBaseChangeSucceededEvent { id createdAt actor { ${who} } oldBase newBase }
  ... on CommentDeletedEvent { id createdAt actor { ${who} } deletedCommentAuthor { ${who} } }
  ... on AssignedEvent { id createdAt actor { ${who} } assignee { ... on Actor { ${who} } } }
  ${shown2 ? `... on ReviewRequestRemovedEvent { id createdAt actor { ${who} } requestedReviewer { ${reviewer} } }` : ""} } }`, reviewer = "__typename ... on User { login } ... on Team { combinedSlug }", contexts = (page) => `contexts(${page}) { ${forward} nodes { __typename
  ... on CheckRun { databaseId name externalId status conclusion url startedAt completedAt
    checkSuite { status app { databaseId slug } workflowRun { databaseId event createdAt file { path } workflow { name } } } }
  ... on StatusContext { context statusState: state creator { ${who} } } } }`, ownRuns = `ownSuites: checkSuites(first: 5, filterBy: { appId: $app }) { totalCount nodes { createdAt updatedAt status app { databaseId slug }
  checkRuns(first: 100, filterBy: { appId: $app, checkType: ALL }) { totalCount nodes { databaseId name externalId status conclusion title summary text startedAt completedAt } } } }`;
function evidence(parts) {
  return `oid tree { oid } statusCheckRollup { ${contexts("first: 100")} } ${parts.ours ? ownRuns : ""} ${parts.aliases}`;
}
function change(parts) {
  let { shown: shown2 } = parts, onCommit = evidence(parts);
  return `number url title state isDraft mergedAt createdAt updatedAt isCrossRepository author { ${who} }
  baseRefName baseRefOid headRefName headRefOid body lastEditedAt changedFiles additions deletions
  bodyEdits: ${edits("first: 100")}
  labels(first: 100) { totalCount nodes { name } }
  ${files("first: 100")}
  ${commits("first: 100")}
  head: commits(last: 1) { nodes { commit { ${onCommit} pushes: checkSuites(first: 10) { nodes { push { nextSha previousSha pusher { ${who} } } } } } } }
  mergeCommit { ${onCommit} }
  ${reviews("first: 100", shown2)}
  ${comments("last: 100", shown2, parts.reacted)}
  ${timeline("last: 100", shown2)}
  ${shown2 ? `reviewRequests(first: 100) { nodes { requestedReviewer { ${reviewer} } } } reviewed: latestReviews(first: 100) { nodes { author { ${who} } } }` : ""}`;
}

// part:policy.cjs
var made8;
function load10() {
  return made8 ??= __require("./policy.cjs")({ "src/checklist/limits.ts": { limits }, "src/checklist/problems/quote.ts": { quote }, "src/checklist/templates/names.ts": { templateNamed }, "src/checklist/version.ts": { newerVersion }, "src/checklist/enforcement.ts": { isAsFirm, readEnforcement }, "src/checklist/rollback-rule.ts": { longestWayBack, rollbackRuleOf }, "src/checklist/policy/reference.ts": { policyNamed }, "src/github/snapshot/config.ts": { fileAt, mergedInto }, "src/github/snapshot/selections.ts": { entry }, "src/github/json.ts": { field, fieldOrNull, flag, instant, integer, list, objectId, oneOf: oneOf2, orNull, parseJson, refuse, text }, "src/evidence/time.ts": { milliseconds } });
}

// way-in:src/checklist/policy/lend.ts
function lend(...asked) {
  return load10().lend(...asked);
}

// part:templates.cjs
var made9;
function load11() {
  return made9 ??= __require("./templates.cjs")({});
}

// way-in:src/checklist/templates/built-in.ts
function templateItems(...asked) {
  return load11().templateItems(...asked);
}

// src/checklist/yaml/source-text.ts
function readSourceText(source) {
  let size2 = typeof source == "string" ? new TextEncoder().encode(source).length : source.length;
  if (size2 > limits.bytes) return { ok: !1, fault: tooLarge(size2), before: "" };
  let text2 = typeof source == "string" ? source : decode(source);
  if (text2 === null) return { ok: !1, fault: notText(0, "bytes that are no UTF-8"), before: "" };
  let hidden2 = hiddenCharacter.exec(text2);
  return hidden2 !== null ? {
    ok: !1,
    fault: notText(hidden2.index, `character ${codePoint(hidden2[0])}`),
    before: text2.slice(0, hidden2.index)
  } : text2.replaceAll(/^\uFEFF|#.*|\s|^---$/gm, "") === "" ? { ok: !1, fault: empty2, before: "" } : { ok: !0, text: text2 };
}
var hiddenCharacter = new RegExp("(?![\\t\\n\\r])\\p{Cc}|[\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]|(?!^)\\uFEFF|\\p{Cs}", "u");
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: !0, ignoreBOM: !0 }).decode(bytes);
  } catch {
    return null;
  }
}
function codePoint(character) {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function tooLarge(size2) {
  return {
    offset: 0,
    code: "TOO_LARGE",
    message: "the file is too large",
    seen: `${size2} bytes`,
    allowed: `at most ${limits.bytes} bytes`,
    next: "Shorten the checklist: a pre-deployment checklist that people read fits on a few screens."
  };
}
function notText(offset, seen2) {
  return {
    offset,
    code: "NOT_TEXT",
    message: "the file is no plain text",
    seen: seen2,
    allowed: "UTF-8 without control characters and without marks that reorder text",
    next: "Remove the character, or save the file as UTF-8."
  };
}
var empty2 = {
  offset: 0,
  code: "EMPTY_FILE",
  message: "the file is empty",
  seen: "nothing but blanks and comments",
  allowed: "a checklist with `version`, `environments` and `items`",
  next: "Run `holdpoint init` to write one."
};

// node_modules/yaml/browser/dist/nodes/identity.js
var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias"), DOC = /* @__PURE__ */ Symbol.for("yaml.document"), MAP = /* @__PURE__ */ Symbol.for("yaml.map"), PAIR = /* @__PURE__ */ Symbol.for("yaml.pair"), SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar"), SEQ = /* @__PURE__ */ Symbol.for("yaml.seq"), NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type"), isAlias = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === ALIAS, isDocument = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === DOC, isMap = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === MAP, isPair = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === PAIR, isScalar = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SCALAR, isSeq = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
  if (node && typeof node == "object") switch (node[NODE_TYPE]) {
    case MAP:
    case SEQ:
      return !0;
  }
  return !1;
}
function isNode(node) {
  if (node && typeof node == "object") switch (node[NODE_TYPE]) {
    case ALIAS:
    case MAP:
    case SCALAR:
    case SEQ:
      return !0;
  }
  return !1;
}
var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

// node_modules/yaml/browser/dist/visit.js
var BREAK = /* @__PURE__ */ Symbol("break visit"), SKIP = /* @__PURE__ */ Symbol("skip children"), REMOVE = /* @__PURE__ */ Symbol("remove node");
function visit(node, visitor) {
  let visitor_ = initVisitor(visitor);
  isDocument(node) ? visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE && (node.contents = null) : visit_(null, node, visitor_, Object.freeze([]));
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path2) {
  let ctrl = callVisitor(key, node, visitor, path2);
  if (isNode(ctrl) || isPair(ctrl))
    return replaceNode(key, path2, ctrl), visit_(key, ctrl, visitor, path2);
  if (typeof ctrl != "symbol") {
    if (isCollection(node)) {
      path2 = Object.freeze(path2.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        let ci = visit_(i, node.items[i], visitor, path2);
        if (typeof ci == "number") i = ci - 1;
        else {
          if (ci === BREAK) return BREAK;
          ci === REMOVE && (node.items.splice(i, 1), i -= 1);
        }
      }
    } else if (isPair(node)) {
      path2 = Object.freeze(path2.concat(node));
      let ck = visit_("key", node.key, visitor, path2);
      if (ck === BREAK) return BREAK;
      ck === REMOVE && (node.key = null);
      let cv = visit_("value", node.value, visitor, path2);
      if (cv === BREAK) return BREAK;
      cv === REMOVE && (node.value = null);
    }
  }
  return ctrl;
}
async function visitAsync(node, visitor) {
  let visitor_ = initVisitor(visitor);
  isDocument(node) ? await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE && (node.contents = null) : await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path2) {
  let ctrl = await callVisitor(key, node, visitor, path2);
  if (isNode(ctrl) || isPair(ctrl))
    return replaceNode(key, path2, ctrl), visitAsync_(key, ctrl, visitor, path2);
  if (typeof ctrl != "symbol") {
    if (isCollection(node)) {
      path2 = Object.freeze(path2.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        let ci = await visitAsync_(i, node.items[i], visitor, path2);
        if (typeof ci == "number") i = ci - 1;
        else {
          if (ci === BREAK) return BREAK;
          ci === REMOVE && (node.items.splice(i, 1), i -= 1);
        }
      }
    } else if (isPair(node)) {
      path2 = Object.freeze(path2.concat(node));
      let ck = await visitAsync_("key", node.key, visitor, path2);
      if (ck === BREAK) return BREAK;
      ck === REMOVE && (node.key = null);
      let cv = await visitAsync_("value", node.value, visitor, path2);
      if (cv === BREAK) return BREAK;
      cv === REMOVE && (node.value = null);
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  return typeof visitor == "object" && (visitor.Collection || visitor.Node || visitor.Value) ? Object.assign({ Alias: visitor.Node, Map: visitor.Node, Scalar: visitor.Node, Seq: visitor.Node }, visitor.Value && { Map: visitor.Value, Scalar: visitor.Value, Seq: visitor.Value }, visitor.Collection && { Map: visitor.Collection, Seq: visitor.Collection }, visitor) : visitor;
}
function callVisitor(key, node, visitor, path2) {
  if (typeof visitor == "function") return visitor(key, node, path2);
  if (isMap(node)) return visitor.Map?.(key, node, path2);
  if (isSeq(node)) return visitor.Seq?.(key, node, path2);
  if (isPair(node)) return visitor.Pair?.(key, node, path2);
  if (isScalar(node)) return visitor.Scalar?.(key, node, path2);
  if (isAlias(node)) return visitor.Alias?.(key, node, path2);
}
function replaceNode(key, path2, node) {
  let parent = path2[path2.length - 1];
  if (isCollection(parent))
    parent.items[key] = node;
  else if (isPair(parent))
    key === "key" ? parent.key = node : parent.value = node;
  else if (isDocument(parent))
    parent.contents = node;
  else {
    let pt = isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}

// node_modules/yaml/browser/dist/doc/directives.js
var escapeChars = { "!": "%21", ",": "%2C", "[": "%5B", "]": "%5D", "{": "%7B", "}": "%7D" }, escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]), Directives = class _Directives {
  constructor(yaml, tags) {
    this.docStart = null, this.docEnd = !1, this.yaml = Object.assign({}, _Directives.defaultYaml, yaml), this.tags = Object.assign({}, _Directives.defaultTags, tags);
  }
  clone() {
    let copy = new _Directives(this.yaml, this.tags);
    return copy.docStart = this.docStart, copy;
  }
  atDocument() {
    let res = new _Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
      case "1.1":
        this.atNextDocument = !0;
        break;
      case "1.2":
        this.atNextDocument = !1, this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.2" }, this.tags = Object.assign({}, _Directives.defaultTags);
        break;
    }
    return res;
  }
  add(line, onError) {
    this.atNextDocument && (this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" }, this.tags = Object.assign({}, _Directives.defaultTags), this.atNextDocument = !1);
    let parts = line.trim().split(/[ \t]+/), name = parts.shift();
    switch (name) {
      case "%TAG": {
        if (parts.length !== 2 && (onError(0, "%TAG directive should contain exactly two parts"), parts.length < 2))
          return !1;
        let [handle, prefix2] = parts;
        return this.tags[handle] = prefix2, !0;
      }
      case "%YAML": {
        if (this.yaml.explicit = !0, parts.length !== 1)
          return onError(0, "%YAML directive should contain exactly one part"), !1;
        let [version] = parts;
        if (version === "1.1" || version === "1.2")
          return this.yaml.version = version, !0;
        {
          let isValid = /^\d+\.\d+$/.test(version);
          return onError(6, `Unsupported YAML version ${version}`, isValid), !1;
        }
      }
      default:
        return onError(0, `Unknown directive ${name}`, !0), !1;
    }
  }
  tagName(source, onError) {
    if (source === "!") return "!";
    if (source[0] !== "!")
      return onError(`Not a valid tag: ${source}`), null;
    if (source[1] === "<") {
      let verbatim = source.slice(2, -1);
      return verbatim === "!" || verbatim === "!!" ? (onError(`Verbatim tags aren't resolved, so ${source} is invalid.`), null) : (source[source.length - 1] !== ">" && onError("Verbatim tags must end with a >"), verbatim);
    }
    let [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    suffix || onError(`The ${source} tag has no suffix`);
    let prefix2 = this.tags[handle];
    if (prefix2)
      try {
        return prefix2 + decodeURIComponent(suffix);
      } catch (error2) {
        return onError(String(error2)), null;
      }
    return handle === "!" ? source : (onError(`Could not resolve tag: ${source}`), null);
  }
  tagString(tag) {
    for (let [handle, prefix2] of Object.entries(this.tags))
      if (tag.startsWith(prefix2)) return handle + escapeTagName(tag.substring(prefix2.length));
    return tag[0] === "!" ? tag : `!<${tag}>`;
  }
  toString(doc) {
    let lines2 = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [], tagEntries = Object.entries(this.tags), tagNames;
    if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
      let tags = {};
      visit(doc.contents, (_key, node) => {
        isNode(node) && node.tag && (tags[node.tag] = !0);
      }), tagNames = Object.keys(tags);
    } else tagNames = [];
    for (let [handle, prefix2] of tagEntries)
      handle === "!!" && prefix2 === "tag:yaml.org,2002:" || (!doc || tagNames.some((tn) => tn.startsWith(prefix2))) && lines2.push(`%TAG ${handle} ${prefix2}`);
    return lines2.join(`
`);
  }
};
Directives.defaultYaml = { explicit: !1, version: "1.2" };
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    let msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
    throw new Error(msg);
  }
  return !0;
}
function anchorNames(root) {
  let anchors = /* @__PURE__ */ new Set();
  return visit(root, { Value(_key, node) {
    node.anchor && anchors.add(node.anchor);
  } }), anchors;
}
function findNewAnchor(prefix2, exclude) {
  for (let i = 1; ; ++i) {
    let name = `${prefix2}${i}`;
    if (!exclude.has(name)) return name;
  }
}
function createNodeAnchors(doc, prefix2) {
  let aliasObjects = [], sourceObjects = /* @__PURE__ */ new Map(), prevAnchors = null;
  return { onAnchor: (source) => {
    aliasObjects.push(source), prevAnchors ?? (prevAnchors = anchorNames(doc));
    let anchor = findNewAnchor(prefix2, prevAnchors);
    return prevAnchors.add(anchor), anchor;
  }, setAnchors: () => {
    for (let source of aliasObjects) {
      let ref2 = sourceObjects.get(source);
      if (typeof ref2 == "object" && ref2.anchor && (isScalar(ref2.node) || isCollection(ref2.node)))
        ref2.node.anchor = ref2.anchor;
      else {
        let error2 = new Error("Failed to resolve repeated object (this should not happen)");
        throw error2.source = source, error2;
      }
    }
  }, sourceObjects };
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
  if (val && typeof val == "object")
    if (Array.isArray(val))
      for (let i = 0, len = val.length; i < len; ++i) {
        let v0 = val[i], v1 = applyReviver(reviver, val, String(i), v0);
        v1 === void 0 ? delete val[i] : v1 !== v0 && (val[i] = v1);
      }
    else if (val instanceof Map)
      for (let k of Array.from(val.keys())) {
        let v0 = val.get(k), v1 = applyReviver(reviver, val, k, v0);
        v1 === void 0 ? val.delete(k) : v1 !== v0 && val.set(k, v1);
      }
    else if (val instanceof Set)
      for (let v0 of Array.from(val)) {
        let v1 = applyReviver(reviver, val, v0, v0);
        v1 === void 0 ? val.delete(v0) : v1 !== v0 && (val.delete(v0), val.add(v1));
      }
    else
      for (let [k, v0] of Object.entries(val)) {
        let v1 = applyReviver(reviver, val, k, v0);
        v1 === void 0 ? delete val[k] : v1 !== v0 && (val[k] = v1);
      }
  return reviver.call(obj, key, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
  if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
  if (value && typeof value.toJSON == "function") {
    if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
    let data = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data), ctx.onCreate = (res2) => {
      data.res = res2, delete ctx.onCreate;
    };
    let res = value.toJSON(arg, ctx);
    return ctx.onCreate && ctx.onCreate(res), res;
  }
  return typeof value == "bigint" && !ctx?.keep ? Number(value) : value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
  constructor(type) {
    Object.defineProperty(this, NODE_TYPE, { value: type });
  }
  clone() {
    let copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    return this.range && (copy.range = this.range.slice()), copy;
  }
  toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    if (!isDocument(doc)) throw new TypeError("A document argument is required");
    let ctx = { anchors: /* @__PURE__ */ new Map(), doc, keep: !0, mapAsMap: mapAsMap === !0, mapKeyWarned: !1, maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100 }, res = toJS(this, "", ctx);
    if (typeof onAnchor == "function") for (let { count, res: res2 } of ctx.anchors.values()) onAnchor(res2, count);
    return typeof reviver == "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
  constructor(source) {
    super(ALIAS), this.source = source, Object.defineProperty(this, "tag", { set() {
      throw new Error("Alias nodes cannot have tags");
    } });
  }
  resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    ctx?.aliasResolveCache ? nodes = ctx.aliasResolveCache : (nodes = [], visit(doc, { Node: (_key, node) => {
      (isAlias(node) || hasAnchor(node)) && nodes.push(node);
    } }), ctx && (ctx.aliasResolveCache = nodes));
    let found;
    for (let node of nodes) {
      if (node === this) break;
      node.anchor === this.source && (found = node);
    }
    if (found && ctx) {
      let { anchors, doc: doc2, maxAliasCount } = ctx, data = anchors.get(found);
      if (data || (toJS(found, null, ctx), data = anchors.get(found)), data?.res === void 0) {
        let msg = "This should not happen: Alias anchor was not resolved?";
        throw new ReferenceError(msg);
      }
      if (maxAliasCount >= 0 && (data.count += 1, data.aliasCount === 0 && (data.aliasCount = getAliasCount(doc2, found, anchors)), data.count * data.aliasCount > maxAliasCount)) {
        let msg = "Excessive alias count indicates a resource exhaustion attack";
        throw new ReferenceError(msg);
      }
    }
    return found;
  }
  toJSON(_arg, ctx) {
    if (!ctx) return { source: this.source };
    let source = this.resolve(ctx.doc, ctx);
    if (!source) {
      let msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
  }
  toString(ctx, _onComment, _onChompKeep) {
    let src = `*${this.source}`;
    if (ctx) {
      if (anchorIsValid(this.source), ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
        let msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
        throw new Error(msg);
      }
      if (ctx.implicitKey) return `${src} `;
    }
    return src;
  }
};
function getAliasCount(doc, node, anchors) {
  if (isAlias(node)) {
    let source = node.resolve(doc), anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (isCollection(node)) {
    let count = 0;
    for (let item of node.items) {
      let c = getAliasCount(doc, item, anchors);
      c > count && (count = c);
    }
    return count;
  } else if (isPair(node)) {
    let kc = getAliasCount(doc, node.key, anchors), vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
var isScalarValue = (value) => !value || typeof value != "function" && typeof value != "object", Scalar = class extends NodeBase {
  constructor(value) {
    super(SCALAR), this.value = value;
  }
  toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
  }
  toString() {
    return String(this.value);
  }
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
var defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
  if (tagName) {
    let match = tags.filter((t) => t.tag === tagName), tagObj = match.find((t) => !t.format) ?? match[0];
    if (!tagObj) throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
  if (isDocument(value) && (value = value.contents), isNode(value)) return value;
  if (isPair(value)) {
    let map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    return map2.items.push(value), map2;
  }
  (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt < "u" && value instanceof BigInt) && (value = value.valueOf());
  let { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema4, sourceObjects } = ctx, ref2;
  if (aliasDuplicateObjects && value && typeof value == "object") {
    if (ref2 = sourceObjects.get(value), ref2)
      return ref2.anchor ?? (ref2.anchor = onAnchor(value)), new Alias(ref2.anchor);
    ref2 = { anchor: null, node: null }, sourceObjects.set(value, ref2);
  }
  tagName?.startsWith("!!") && (tagName = defaultTagPrefix + tagName.slice(2));
  let tagObj = findTagObject(value, tagName, schema4.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON == "function" && (value = value.toJSON()), !value || typeof value != "object") {
      let node2 = new Scalar(value);
      return ref2 && (ref2.node = node2), node2;
    }
    tagObj = value instanceof Map ? schema4[MAP] : Symbol.iterator in Object(value) ? schema4[SEQ] : schema4[MAP];
  }
  onTagObj && (onTagObj(tagObj), delete ctx.onTagObj);
  let node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from == "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
  return tagName ? node.tag = tagName : tagObj.default || (node.tag = tagObj.tag), ref2 && (ref2.node = node), node;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema4, path2, value) {
  let v = value;
  for (let i = path2.length - 1; i >= 0; --i) {
    let k = path2[i];
    if (typeof k == "number" && Number.isInteger(k) && k >= 0) {
      let a = [];
      a[k] = v, v = a;
    } else
      v = /* @__PURE__ */ new Map([[k, v]]);
  }
  return createNode(v, void 0, { aliasDuplicateObjects: !1, keepUndefined: !1, onAnchor: () => {
    throw new Error("This should not happen, please report a bug.");
  }, schema: schema4, sourceObjects: /* @__PURE__ */ new Map() });
}
var isEmptyPath = (path2) => path2 == null || typeof path2 == "object" && !!path2[Symbol.iterator]().next().done, Collection2 = class extends NodeBase {
  constructor(type, schema4) {
    super(type), Object.defineProperty(this, "schema", { value: schema4, configurable: !0, enumerable: !1, writable: !0 });
  }
  clone(schema4) {
    let copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    return schema4 && (copy.schema = schema4), copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema4) : it), this.range && (copy.range = this.range.slice()), copy;
  }
  addIn(path2, value) {
    if (isEmptyPath(path2)) this.add(value);
    else {
      let [key, ...rest2] = path2, node = this.get(key, !0);
      if (isCollection(node)) node.addIn(rest2, value);
      else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest2, value));
      else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest2}`);
    }
  }
  deleteIn(path2) {
    let [key, ...rest2] = path2;
    if (rest2.length === 0) return this.delete(key);
    let node = this.get(key, !0);
    if (isCollection(node)) return node.deleteIn(rest2);
    throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest2}`);
  }
  getIn(path2, keepScalar) {
    let [key, ...rest2] = path2, node = this.get(key, !0);
    return rest2.length === 0 ? !keepScalar && isScalar(node) ? node.value : node : isCollection(node) ? node.getIn(rest2, keepScalar) : void 0;
  }
  hasAllNullValues(allowScalar) {
    return this.items.every((node) => {
      if (!isPair(node)) return !1;
      let n = node.value;
      return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
  }
  hasIn(path2) {
    let [key, ...rest2] = path2;
    if (rest2.length === 0) return this.has(key);
    let node = this.get(key, !0);
    return isCollection(node) ? node.hasIn(rest2) : !1;
  }
  setIn(path2, value) {
    let [key, ...rest2] = path2;
    if (rest2.length === 0)
      this.set(key, value);
    else {
      let node = this.get(key, !0);
      if (isCollection(node)) node.setIn(rest2, value);
      else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest2, value));
      else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest2}`);
    }
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair() {
  throw new Error("stringifyPair of yaml is not in this bundle");
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning2) {
  (logLevel === "debug" || logLevel === "warn") && console.warn(warning2);
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
var MERGE_KEY = "<<", merge2 = { identify: (value) => value === MERGE_KEY || typeof value == "symbol" && value.description === MERGE_KEY, default: "key", tag: "tag:yaml.org,2002:merge", test: /^<<$/, resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }), stringify: () => MERGE_KEY }, isMergeKey = (ctx, key) => (merge2.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge2.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge2.tag && tag.default);
function addMergeToJSMap(ctx, map2, value) {
  let source = resolveAliasValue(ctx, value);
  if (isSeq(source)) for (let it of source.items) mergeValue(ctx, map2, it);
  else if (Array.isArray(source)) for (let it of source) mergeValue(ctx, map2, it);
  else mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value) {
  let source = resolveAliasValue(ctx, value);
  if (!isMap(source)) throw new Error("Merge sources must be maps or map aliases");
  let srcMap = source.toJSON(null, ctx, Map);
  for (let [key, value2] of srcMap)
    map2 instanceof Map ? map2.has(key) || map2.set(key, value2) : map2 instanceof Set ? map2.add(key) : Object.prototype.hasOwnProperty.call(map2, key) || Object.defineProperty(map2, key, { value: value2, writable: !0, enumerable: !0, configurable: !0 });
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext() {
  throw new Error("createStringifyContext of yaml is not in this bundle");
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map2, { key, value }) {
  if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map2, value);
  else {
    let jsKey = toJS(key, "", ctx);
    if (map2 instanceof Map)
      map2.set(jsKey, toJS(value, jsKey, ctx));
    else if (map2 instanceof Set)
      map2.add(jsKey);
    else {
      let stringKey = stringifyKey(key, jsKey, ctx), jsValue = toJS(value, stringKey, ctx);
      stringKey in map2 ? Object.defineProperty(map2, stringKey, { value: jsValue, writable: !0, enumerable: !0, configurable: !0 }) : map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key, jsKey, ctx) {
  if (jsKey === null) return "";
  if (typeof jsKey != "object") return String(jsKey);
  if (isNode(key) && ctx?.doc) {
    let strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (let node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
    strCtx.inFlow = !0, strCtx.inStringifyKey = !0;
    let strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      jsonStr.length > 40 && (jsonStr = jsonStr.substring(0, 36) + '..."'), warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`), ctx.mapKeyWarned = !0;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
  let k = createNode(key, void 0, ctx), v = createNode(value, void 0, ctx);
  return new Pair(k, v);
}
var Pair = class _Pair {
  constructor(key, value = null) {
    Object.defineProperty(this, NODE_TYPE, { value: PAIR }), this.key = key, this.value = value;
  }
  clone(schema4) {
    let { key, value } = this;
    return isNode(key) && (key = key.clone(schema4)), isNode(value) && (value = value.clone(schema4)), new _Pair(key, value);
  }
  toJSON(_, ctx) {
    let pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    return addPairToJSMap(ctx, pair, this);
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection() {
  throw new Error("stringifyCollection of yaml is not in this bundle");
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
  let k = isScalar(key) ? key.value : key;
  for (let it of items)
    if (isPair(it) && (it.key === key || it.key === k || isScalar(it.key) && it.key.value === k))
      return it;
}
var YAMLMap = class extends Collection2 {
  static get tagName() {
    return "tag:yaml.org,2002:map";
  }
  constructor(schema4) {
    super(MAP, schema4), this.items = [];
  }
  static from(schema4, obj, ctx) {
    let { keepUndefined, replacer } = ctx, map2 = new this(schema4), add = (key, value) => {
      if (typeof replacer == "function") value = replacer.call(obj, key, value);
      else if (Array.isArray(replacer) && !replacer.includes(key)) return;
      (value !== void 0 || keepUndefined) && map2.items.push(createPair(key, value, ctx));
    };
    if (obj instanceof Map)
      for (let [key, value] of obj) add(key, value);
    else if (obj && typeof obj == "object")
      for (let key of Object.keys(obj)) add(key, obj[key]);
    return typeof schema4.sortMapEntries == "function" && map2.items.sort(schema4.sortMapEntries), map2;
  }
  add(pair, overwrite) {
    let _pair;
    isPair(pair) ? _pair = pair : !pair || typeof pair != "object" || !("key" in pair) ? _pair = new Pair(pair, pair?.value) : _pair = new Pair(pair.key, pair.value);
    let prev = findPair(this.items, _pair.key), sortEntries = this.schema?.sortMapEntries;
    if (prev) {
      if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
      isScalar(prev.value) && isScalarValue(_pair.value) ? prev.value.value = _pair.value : prev.value = _pair.value;
    } else if (sortEntries) {
      let i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
      i === -1 ? this.items.push(_pair) : this.items.splice(i, 0, _pair);
    } else
      this.items.push(_pair);
  }
  delete(key) {
    let it = findPair(this.items, key);
    return it ? this.items.splice(this.items.indexOf(it), 1).length > 0 : !1;
  }
  get(key, keepScalar) {
    let node = findPair(this.items, key)?.value;
    return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
  }
  has(key) {
    return !!findPair(this.items, key);
  }
  set(key, value) {
    this.add(new Pair(key, value), !0);
  }
  toJSON(_, ctx, Type) {
    let map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    ctx?.onCreate && ctx.onCreate(map2);
    for (let item of this.items) addPairToJSMap(ctx, map2, item);
    return map2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx) return JSON.stringify(this);
    for (let item of this.items)
      if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    return !ctx.allNullValues && this.hasAllNullValues(!1) && (ctx = Object.assign({}, ctx, { allNullValues: !0 })), stringifyCollection(this, ctx, { blockItemPrefix: "", flowChars: { start: "{", end: "}" }, itemIndent: ctx.indent || "", onChompKeep, onComment });
  }
};

// node_modules/yaml/browser/dist/schema/common/map.js
var map = { collection: "map", default: !0, nodeClass: YAMLMap, tag: "tag:yaml.org,2002:map", resolve(map2, onError) {
  return isMap(map2) || onError("Expected a mapping for this tag"), map2;
}, createNode: (schema4, obj, ctx) => YAMLMap.from(schema4, obj, ctx) };

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection2 {
  static get tagName() {
    return "tag:yaml.org,2002:seq";
  }
  constructor(schema4) {
    super(SEQ, schema4), this.items = [];
  }
  add(value) {
    this.items.push(value);
  }
  delete(key) {
    let idx = asItemIndex(key);
    return typeof idx != "number" ? !1 : this.items.splice(idx, 1).length > 0;
  }
  get(key, keepScalar) {
    let idx = asItemIndex(key);
    if (typeof idx != "number") return;
    let it = this.items[idx];
    return !keepScalar && isScalar(it) ? it.value : it;
  }
  has(key) {
    let idx = asItemIndex(key);
    return typeof idx == "number" && idx < this.items.length;
  }
  set(key, value) {
    let idx = asItemIndex(key);
    if (typeof idx != "number") throw new Error(`Expected a valid index, not ${key}.`);
    let prev = this.items[idx];
    isScalar(prev) && isScalarValue(value) ? prev.value = value : this.items[idx] = value;
  }
  toJSON(_, ctx) {
    let seq2 = [];
    ctx?.onCreate && ctx.onCreate(seq2);
    let i = 0;
    for (let item of this.items) seq2.push(toJS(item, String(i++), ctx));
    return seq2;
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx ? stringifyCollection(this, ctx, { blockItemPrefix: "- ", flowChars: { start: "[", end: "]" }, itemIndent: (ctx.indent || "") + "  ", onChompKeep, onComment }) : JSON.stringify(this);
  }
  static from(schema4, obj, ctx) {
    let { replacer } = ctx, seq2 = new this(schema4);
    if (obj && Symbol.iterator in Object(obj)) {
      let i = 0;
      for (let it of obj) {
        if (typeof replacer == "function") {
          let key = obj instanceof Set ? it : String(i++);
          it = replacer.call(obj, key, it);
        }
        seq2.items.push(createNode(it, void 0, ctx));
      }
    }
    return seq2;
  }
};
function asItemIndex(key) {
  let idx = isScalar(key) ? key.value : key;
  return idx && typeof idx == "string" && (idx = Number(idx)), typeof idx == "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
var seq = { collection: "seq", default: !0, nodeClass: YAMLSeq, tag: "tag:yaml.org,2002:seq", resolve(seq2, onError) {
  return isSeq(seq2) || onError("Expected a sequence for this tag"), seq2;
}, createNode: (schema4, obj, ctx) => YAMLSeq.from(schema4, obj, ctx) };

// node_modules/yaml/browser/dist/stringify/stringifyString.js
function stringifyString() {
  throw new Error("stringifyString of yaml is not in this bundle");
}

// node_modules/yaml/browser/dist/schema/common/string.js
var string = { identify: (value) => typeof value == "string", default: !0, tag: "tag:yaml.org,2002:str", resolve: (str) => str, stringify(item, ctx, onComment, onChompKeep) {
  return ctx = Object.assign({ actualString: !0 }, ctx), stringifyString(item, ctx, onComment, onChompKeep);
} };

// node_modules/yaml/browser/dist/schema/common/null.js
var nullTag = { identify: (value) => value == null, createNode: () => new Scalar(null), default: !0, tag: "tag:yaml.org,2002:null", test: /^(?:~|[Nn]ull|NULL)?$/, resolve: () => new Scalar(null), stringify: ({ source }, ctx) => typeof source == "string" && nullTag.test.test(source) ? source : ctx.options.nullStr };

// node_modules/yaml/browser/dist/schema/core/bool.js
var boolTag = { identify: (value) => typeof value == "boolean", default: !0, tag: "tag:yaml.org,2002:bool", test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/, resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"), stringify({ source, value }, ctx) {
  if (source && boolTag.test.test(source)) {
    let sv = source[0] === "t" || source[0] === "T";
    if (value === sv) return source;
  }
  return value ? ctx.options.trueStr : ctx.options.falseStr;
} };

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber() {
  throw new Error("stringifyNumber of yaml is not in this bundle");
}

// node_modules/yaml/browser/dist/schema/core/float.js
var floatNaN = { identify: (value) => typeof value == "number", default: !0, tag: "tag:yaml.org,2002:float", test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/, resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY, stringify: stringifyNumber }, floatExp = { identify: (value) => typeof value == "number", default: !0, tag: "tag:yaml.org,2002:float", format: "EXP", test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/, resolve: (str) => parseFloat(str), stringify(node) {
  let num = Number(node.value);
  return isFinite(num) ? num.toExponential() : stringifyNumber(node);
} }, float = { identify: (value) => typeof value == "number", default: !0, tag: "tag:yaml.org,2002:float", test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/, resolve(str) {
  let node = new Scalar(parseFloat(str)), dot = str.indexOf(".");
  return dot !== -1 && str[str.length - 1] === "0" && (node.minFractionDigits = str.length - dot - 1), node;
}, stringify: stringifyNumber };

// node_modules/yaml/browser/dist/schema/core/int.js
var intIdentify = (value) => typeof value == "bigint" || Number.isInteger(value), intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify(node, radix, prefix2) {
  let { value } = node;
  return intIdentify(value) && value >= 0 ? prefix2 + value.toString(radix) : stringifyNumber(node);
}
var intOct = { identify: (value) => intIdentify(value) && value >= 0, default: !0, tag: "tag:yaml.org,2002:int", format: "OCT", test: /^0o[0-7]+$/, resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt), stringify: (node) => intStringify(node, 8, "0o") }, int = { identify: intIdentify, default: !0, tag: "tag:yaml.org,2002:int", test: /^[-+]?[0-9]+$/, resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt), stringify: stringifyNumber }, intHex = { identify: (value) => intIdentify(value) && value >= 0, default: !0, tag: "tag:yaml.org,2002:int", format: "HEX", test: /^0x[0-9a-fA-F]+$/, resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt), stringify: (node) => intStringify(node, 16, "0x") };

// node_modules/yaml/browser/dist/schema/core/schema.js
var schema = [map, seq, string, nullTag, boolTag, intOct, int, intHex, floatNaN, floatExp, float];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify2(value) {
  return typeof value == "bigint" || Number.isInteger(value);
}
var stringifyJSON = ({ value }) => JSON.stringify(value), jsonScalars = [{ identify: (value) => typeof value == "string", default: !0, tag: "tag:yaml.org,2002:str", resolve: (str) => str, stringify: stringifyJSON }, { identify: (value) => value == null, createNode: () => new Scalar(null), default: !0, tag: "tag:yaml.org,2002:null", test: /^null$/, resolve: () => null, stringify: stringifyJSON }, { identify: (value) => typeof value == "boolean", default: !0, tag: "tag:yaml.org,2002:bool", test: /^true$|^false$/, resolve: (str) => str === "true", stringify: stringifyJSON }, { identify: intIdentify2, default: !0, tag: "tag:yaml.org,2002:int", test: /^-?(?:0|[1-9][0-9]*)$/, resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10), stringify: ({ value }) => intIdentify2(value) ? value.toString() : JSON.stringify(value) }, { identify: (value) => typeof value == "number", default: !0, tag: "tag:yaml.org,2002:float", test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/, resolve: (str) => parseFloat(str), stringify: stringifyJSON }], jsonError = { default: !0, tag: "", test: /^/, resolve(str, onError) {
  return onError(`Unresolved plain scalar ${JSON.stringify(str)}`), str;
} }, schema2 = [map, seq].concat(jsonScalars, jsonError);

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
function binary() {
  throw new Error("binary of yaml is not in this bundle");
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
function omap() {
  throw new Error("omap of yaml is not in this bundle");
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function pairs() {
  throw new Error("pairs of yaml is not in this bundle");
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
function schema3() {
  throw new Error("schema of yaml is not in this bundle");
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
function set() {
  throw new Error("set of yaml is not in this bundle");
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function floatTime() {
  throw new Error("floatTime of yaml is not in this bundle");
}
function intTime() {
  throw new Error("intTime of yaml is not in this bundle");
}
function timestamp() {
  throw new Error("timestamp of yaml is not in this bundle");
}

// node_modules/yaml/browser/dist/schema/tags.js
var schemas = /* @__PURE__ */ new Map([["core", schema], ["failsafe", [map, seq, string]], ["json", schema2], ["yaml11", schema3], ["yaml-1.1", schema3]]), tagsByName = { binary, bool: boolTag, float, floatExp, floatNaN, floatTime, int, intHex, intOct, intTime, map, merge: merge2, null: nullTag, omap, pairs, seq, set, timestamp }, coreKnownTags = { "tag:yaml.org,2002:binary": binary, "tag:yaml.org,2002:merge": merge2, "tag:yaml.org,2002:omap": omap, "tag:yaml.org,2002:pairs": pairs, "tag:yaml.org,2002:set": set, "tag:yaml.org,2002:timestamp": timestamp };
function getTags(customTags, schemaName, addMergeTag) {
  let schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags)
    return addMergeTag && !schemaTags.includes(merge2) ? schemaTags.concat(merge2) : schemaTags.slice();
  let tags = schemaTags;
  if (!tags)
    if (Array.isArray(customTags)) tags = [];
    else {
      let keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
    }
  if (Array.isArray(customTags))
    for (let tag of customTags) tags = tags.concat(tag);
  else typeof customTags == "function" && (tags = customTags(tags.slice()));
  return addMergeTag && (tags = tags.concat(merge2)), tags.reduce((tags2, tag) => {
    let tagObj = typeof tag == "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
      let tagName = JSON.stringify(tag), keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    return tags2.includes(tagObj) || tags2.push(tagObj), tags2;
  }, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0, Schema = class _Schema {
  constructor({ compat, customTags, merge: merge3, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
    this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null, this.name = typeof schema4 == "string" && schema4 || "core", this.knownTags = resolveKnownTags ? coreKnownTags : {}, this.tags = getTags(customTags, this.name, merge3), this.toStringOptions = toStringDefaults ?? null, Object.defineProperty(this, MAP, { value: map }), Object.defineProperty(this, SCALAR, { value: string }), Object.defineProperty(this, SEQ, { value: seq }), this.sortMapEntries = typeof sortMapEntries == "function" ? sortMapEntries : sortMapEntries === !0 ? sortMapEntriesByKey : null;
  }
  clone() {
    let copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
    return copy.tags = this.tags.slice(), copy;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument() {
  throw new Error("stringifyDocument of yaml is not in this bundle");
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class _Document {
  constructor(value, replacer, options) {
    this.commentBefore = null, this.comment = null, this.errors = [], this.warnings = [], Object.defineProperty(this, NODE_TYPE, { value: DOC });
    let _replacer = null;
    typeof replacer == "function" || Array.isArray(replacer) ? _replacer = replacer : options === void 0 && replacer && (options = replacer, replacer = void 0);
    let opt = Object.assign({ intAsBigInt: !1, keepSourceTokens: !1, logLevel: "warn", prettyErrors: !0, strict: !0, stringKeys: !1, uniqueKeys: !0, version: "1.2" }, options);
    this.options = opt;
    let { version } = opt;
    options?._directives ? (this.directives = options._directives.atDocument(), this.directives.yaml.explicit && (version = this.directives.yaml.version)) : this.directives = new Directives({ version }), this.setSchema(version, options), this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
  }
  clone() {
    let copy = Object.create(_Document.prototype, { [NODE_TYPE]: { value: DOC } });
    return copy.commentBefore = this.commentBefore, copy.comment = this.comment, copy.errors = this.errors.slice(), copy.warnings = this.warnings.slice(), copy.options = Object.assign({}, this.options), this.directives && (copy.directives = this.directives.clone()), copy.schema = this.schema.clone(), copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents, this.range && (copy.range = this.range.slice()), copy;
  }
  add(value) {
    assertCollection(this.contents) && this.contents.add(value);
  }
  addIn(path2, value) {
    assertCollection(this.contents) && this.contents.addIn(path2, value);
  }
  createAlias(node, name) {
    if (!node.anchor) {
      let prev = anchorNames(this);
      node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
    }
    return new Alias(node.anchor);
  }
  createNode(value, replacer, options) {
    let _replacer;
    if (typeof replacer == "function")
      value = replacer.call({ "": value }, "", value), _replacer = replacer;
    else if (Array.isArray(replacer)) {
      let keyToStr = (v) => typeof v == "number" || v instanceof String || v instanceof Number, asStr = replacer.filter(keyToStr).map(String);
      asStr.length > 0 && (replacer = replacer.concat(asStr)), _replacer = replacer;
    } else options === void 0 && replacer && (options = replacer, replacer = void 0);
    let { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {}, { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, anchorPrefix || "a"), ctx = { aliasDuplicateObjects: aliasDuplicateObjects ?? !0, keepUndefined: keepUndefined ?? !1, onAnchor, onTagObj, replacer: _replacer, schema: this.schema, sourceObjects }, node = createNode(value, tag, ctx);
    return flow && isCollection(node) && (node.flow = !0), setAnchors(), node;
  }
  createPair(key, value, options = {}) {
    let k = this.createNode(key, null, options), v = this.createNode(value, null, options);
    return new Pair(k, v);
  }
  delete(key) {
    return assertCollection(this.contents) ? this.contents.delete(key) : !1;
  }
  deleteIn(path2) {
    return isEmptyPath(path2) ? this.contents == null ? !1 : (this.contents = null, !0) : assertCollection(this.contents) ? this.contents.deleteIn(path2) : !1;
  }
  get(key, keepScalar) {
    return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
  }
  getIn(path2, keepScalar) {
    return isEmptyPath(path2) ? !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents : isCollection(this.contents) ? this.contents.getIn(path2, keepScalar) : void 0;
  }
  has(key) {
    return isCollection(this.contents) ? this.contents.has(key) : !1;
  }
  hasIn(path2) {
    return isEmptyPath(path2) ? this.contents !== void 0 : isCollection(this.contents) ? this.contents.hasIn(path2) : !1;
  }
  set(key, value) {
    this.contents == null ? this.contents = collectionFromPath(this.schema, [key], value) : assertCollection(this.contents) && this.contents.set(key, value);
  }
  setIn(path2, value) {
    isEmptyPath(path2) ? this.contents = value : this.contents == null ? this.contents = collectionFromPath(this.schema, Array.from(path2), value) : assertCollection(this.contents) && this.contents.setIn(path2, value);
  }
  setSchema(version, options = {}) {
    typeof version == "number" && (version = String(version));
    let opt;
    switch (version) {
      case "1.1":
        this.directives ? this.directives.yaml.version = "1.1" : this.directives = new Directives({ version: "1.1" }), opt = { resolveKnownTags: !1, schema: "yaml-1.1" };
        break;
      case "1.2":
      case "next":
        this.directives ? this.directives.yaml.version = version : this.directives = new Directives({ version }), opt = { resolveKnownTags: !0, schema: "core" };
        break;
      case null:
        this.directives && delete this.directives, opt = null;
        break;
      default: {
        let sv = JSON.stringify(version);
        throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
      }
    }
    if (options.schema instanceof Object) this.schema = options.schema;
    else if (opt) this.schema = new Schema(Object.assign(opt, options));
    else throw new Error("With a null YAML version, the { schema: Schema } option is required");
  }
  toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    let ctx = { anchors: /* @__PURE__ */ new Map(), doc: this, keep: !json, mapAsMap: mapAsMap === !0, mapKeyWarned: !1, maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100 }, res = toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor == "function") for (let { count, res: res2 } of ctx.anchors.values()) onAnchor(res2, count);
    return typeof reviver == "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
  toJSON(jsonArg, onAnchor) {
    return this.toJS({ json: !0, jsonArg, mapAsMap: !1, onAnchor });
  }
  toString(options = {}) {
    if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
    if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
      let s = JSON.stringify(options.indent);
      throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument(this, options);
  }
};
function assertCollection(contents) {
  if (isCollection(contents)) return !0;
  throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
  constructor(name, pos, code, message) {
    super(), this.name = name, this.code = code, this.message = message, this.pos = pos;
  }
}, YAMLParseError = class extends YAMLError {
  constructor(pos, code, message) {
    super("YAMLParseError", pos, code, message);
  }
}, YAMLWarning = class extends YAMLError {
  constructor(pos, code, message) {
    super("YAMLWarning", pos, code, message);
  }
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
  let spaceBefore = !1, atNewline = startOnNewline, hasSpace = startOnNewline, comment = "", commentSep = "", hasNewline = !1, reqSpace = !1, tab = null, anchor = null, tag = null, newlineAfterProp = null, comma = null, found = null, start = null;
  for (let token of tokens)
    switch (reqSpace && (token.type !== "space" && token.type !== "newline" && token.type !== "comma" && onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), reqSpace = !1), tab && (atNewline && token.type !== "comment" && token.type !== "newline" && onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), tab = null), token.type) {
      case "space":
        !flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	") && (tab = token), hasSpace = !0;
        break;
      case "comment": {
        hasSpace || onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        let cb = token.source.substring(1) || " ";
        comment ? comment += commentSep + cb : comment = cb, commentSep = "", atNewline = !1;
        break;
      }
      case "newline":
        atNewline ? comment ? comment += token.source : (!found || indicator !== "seq-item-ind") && (spaceBefore = !0) : commentSep += token.source, atNewline = !0, hasNewline = !0, (anchor || tag) && (newlineAfterProp = token), hasSpace = !0;
        break;
      case "anchor":
        anchor && onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor"), token.source.endsWith(":") && onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", !0), anchor = token, start ?? (start = token.offset), atNewline = !1, hasSpace = !1, reqSpace = !0;
        break;
      case "tag": {
        tag && onError(token, "MULTIPLE_TAGS", "A node can have at most one tag"), tag = token, start ?? (start = token.offset), atNewline = !1, hasSpace = !1, reqSpace = !0;
        break;
      }
      case indicator:
        (anchor || tag) && onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`), found && onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`), found = token, atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind", hasSpace = !1;
        break;
      case "comma":
        if (flow) {
          comma && onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`), comma = token, atNewline = !1, hasSpace = !1;
          break;
        }
      default:
        onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`), atNewline = !1, hasSpace = !1;
    }
  let last = tokens[tokens.length - 1], end2 = last ? last.offset + last.source.length : offset;
  return reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "") && onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq") && onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), { comma, found, spaceBefore, comment, hasNewline, anchor, tag, newlineAfterProp, end: end2, start: start ?? end2 };
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
  if (!key) return null;
  switch (key.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key.source.includes(`
`)) return !0;
      if (key.end) {
        for (let st of key.end) if (st.type === "newline") return !0;
      }
      return !1;
    case "flow-collection":
      for (let it of key.items) {
        for (let st of it.start) if (st.type === "newline") return !0;
        if (it.sep) {
          for (let st of it.sep) if (st.type === "newline") return !0;
        }
        if (containsNewline(it.key) || containsNewline(it.value)) return !0;
      }
      return !1;
    default:
      return !0;
  }
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
  if (fc?.type === "flow-collection") {
    let end2 = fc.end[0];
    end2.indent === indent && (end2.source === "]" || end2.source === "}") && containsNewline(fc) && onError(end2, "BAD_INDENT", "Flow end indicator should be more indented than parent", !0);
  }
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
  let { uniqueKeys } = ctx.options;
  if (uniqueKeys === !1) return !1;
  let isEqual = typeof uniqueKeys == "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
  return items.some((pair) => isEqual(pair.key, search));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
var startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag) {
  let NodeClass = tag?.nodeClass ?? YAMLMap, map2 = new NodeClass(ctx.schema);
  ctx.atRoot && (ctx.atRoot = !1);
  let offset = bm.offset, commentEnd = null;
  for (let collItem of bm.items) {
    let { start, key, sep: sep2, value } = collItem, keyProps = resolveProps(start, { indicator: "explicit-key-ind", next: key ?? sep2?.[0], offset, onError, parentIndent: bm.indent, startOnNewline: !0 }), implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key && (key.type === "block-seq" ? onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key") : "indent" in key && key.indent !== bm.indent && onError(offset, "BAD_INDENT", startColMsg)), !keyProps.anchor && !keyProps.tag && !sep2) {
        commentEnd = keyProps.end, keyProps.comment && (map2.comment ? map2.comment += `
` + keyProps.comment : map2.comment = keyProps.comment);
        continue;
      }
      (keyProps.newlineAfterProp || containsNewline(key)) && onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
    } else keyProps.found?.indent !== bm.indent && onError(offset, "BAD_INDENT", startColMsg);
    ctx.atKey = !0;
    let keyStart = keyProps.end, keyNode = key ? composeNode2(ctx, key, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start, null, keyProps, onError);
    ctx.schema.compat && flowIndentCheck(bm.indent, key, onError), ctx.atKey = !1, mapIncludes(ctx, map2.items, keyNode) && onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    let valueProps = resolveProps(sep2 ?? [], { indicator: "map-value-ind", next: value, offset: keyNode.range[2], onError, parentIndent: bm.indent, startOnNewline: !key || key.type === "block-scalar" });
    if (offset = valueProps.end, valueProps.found) {
      implicitKey && (value?.type === "block-map" && !valueProps.hasNewline && onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings"), ctx.options.strict && keyProps.start < valueProps.found.offset - 1024 && onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));
      let valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep2, null, valueProps, onError);
      ctx.schema.compat && flowIndentCheck(bm.indent, value, onError), offset = valueNode.range[2];
      let pair = new Pair(keyNode, valueNode);
      ctx.options.keepSourceTokens && (pair.srcToken = collItem), map2.items.push(pair);
    } else {
      implicitKey && onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values"), valueProps.comment && (keyNode.comment ? keyNode.comment += `
` + valueProps.comment : keyNode.comment = valueProps.comment);
      let pair = new Pair(keyNode);
      ctx.options.keepSourceTokens && (pair.srcToken = collItem), map2.items.push(pair);
    }
  }
  return commentEnd && commentEnd < offset && onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content"), map2.range = [bm.offset, offset, commentEnd ?? offset], map2;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag) {
  let NodeClass = tag?.nodeClass ?? YAMLSeq, seq2 = new NodeClass(ctx.schema);
  ctx.atRoot && (ctx.atRoot = !1), ctx.atKey && (ctx.atKey = !1);
  let offset = bs.offset, commentEnd = null;
  for (let { start, value } of bs.items) {
    let props = resolveProps(start, { indicator: "seq-item-ind", next: value, offset, onError, parentIndent: bs.indent, startOnNewline: !0 });
    if (!props.found)
      if (props.anchor || props.tag || value)
        value?.type === "block-seq" ? onError(props.end, "BAD_INDENT", "All sequence items must start at the same column") : onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
      else {
        commentEnd = props.end, props.comment && (seq2.comment = props.comment);
        continue;
      }
    let node = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start, null, props, onError);
    ctx.schema.compat && flowIndentCheck(bs.indent, value, onError), offset = node.range[2], seq2.items.push(node);
  }
  return seq2.range = [bs.offset, offset, commentEnd ?? offset], seq2;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end2, offset, reqSpace, onError) {
  let comment = "";
  if (end2) {
    let hasSpace = !1, sep2 = "";
    for (let token of end2) {
      let { source, type } = token;
      switch (type) {
        case "space":
          hasSpace = !0;
          break;
        case "comment": {
          reqSpace && !hasSpace && onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          let cb = source.substring(1) || " ";
          comment ? comment += sep2 + cb : comment = cb, sep2 = "";
          break;
        }
        case "newline":
          comment && (sep2 += source), hasSpace = !0;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source.length;
    }
  }
  return { comment, offset };
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
var blockMsg = "Block collections are not allowed within flow collections", isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag) {
  let isMap3 = fc.start.source === "{", fcName = isMap3 ? "flow map" : "flow sequence", NodeClass = tag?.nodeClass ?? (isMap3 ? YAMLMap : YAMLSeq), coll = new NodeClass(ctx.schema);
  coll.flow = !0;
  let atRoot = ctx.atRoot;
  atRoot && (ctx.atRoot = !1), ctx.atKey && (ctx.atKey = !1);
  let offset = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    let collItem = fc.items[i], { start, key, sep: sep2, value } = collItem, props = resolveProps(start, { flow: fcName, indicator: "explicit-key-ind", next: key ?? sep2?.[0], offset, onError, parentIndent: fc.indent, startOnNewline: !1 });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep2 && !value) {
        i === 0 && props.comma ? onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`) : i < fc.items.length - 1 && onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`), props.comment && (coll.comment ? coll.comment += `
` + props.comment : coll.comment = props.comment), offset = props.end;
        continue;
      }
      !isMap3 && ctx.options.strict && containsNewline(key) && onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
    }
    if (i === 0)
      props.comma && onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    else if (props.comma || onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`), props.comment) {
      let prevItemComment = "";
      loop: for (let st of start)
        switch (st.type) {
          case "comma":
          case "space":
            break;
          case "comment":
            prevItemComment = st.source.substring(1);
            break loop;
          default:
            break loop;
        }
      if (prevItemComment) {
        let prev = coll.items[coll.items.length - 1];
        isPair(prev) && (prev = prev.value ?? prev.key), prev.comment ? prev.comment += `
` + prevItemComment : prev.comment = prevItemComment, props.comment = props.comment.substring(prevItemComment.length + 1);
      }
    }
    if (!isMap3 && !sep2 && !props.found) {
      let valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep2, null, props, onError);
      coll.items.push(valueNode), offset = valueNode.range[2], isBlock(value) && onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = !0;
      let keyStart = props.end, keyNode = key ? composeNode2(ctx, key, props, onError) : composeEmptyNode2(ctx, keyStart, start, null, props, onError);
      isBlock(key) && onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg), ctx.atKey = !1;
      let valueProps = resolveProps(sep2 ?? [], { flow: fcName, indicator: "map-value-ind", next: value, offset: keyNode.range[2], onError, parentIndent: fc.indent, startOnNewline: !1 });
      if (valueProps.found) {
        if (!isMap3 && !props.found && ctx.options.strict) {
          if (sep2) for (let st of sep2) {
            if (st === valueProps.found) break;
            if (st.type === "newline") {
              onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
              break;
            }
          }
          props.start < valueProps.found.offset - 1024 && onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else value && ("source" in value && value.source?.[0] === ":" ? onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`) : onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`));
      let valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep2, null, valueProps, onError) : null;
      valueNode ? isBlock(value) && onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg) : valueProps.comment && (keyNode.comment ? keyNode.comment += `
` + valueProps.comment : keyNode.comment = valueProps.comment);
      let pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens && (pair.srcToken = collItem), isMap3) {
        let map2 = coll;
        mapIncludes(ctx, map2.items, keyNode) && onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique"), map2.items.push(pair);
      } else {
        let map2 = new YAMLMap(ctx.schema);
        map2.flow = !0, map2.items.push(pair);
        let endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]], coll.items.push(map2);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  let expectedEnd = isMap3 ? "}" : "]", [ce, ...ee] = fc.end, cePos = offset;
  if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
  else {
    let name = fcName[0].toUpperCase() + fcName.substring(1), msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg), ce && ce.source.length !== 1 && ee.unshift(ce);
  }
  if (ee.length > 0) {
    let end2 = resolveEnd(ee, cePos, ctx.options.strict, onError);
    end2.comment && (coll.comment ? coll.comment += `
` + end2.comment : coll.comment = end2.comment), coll.range = [fc.offset, cePos, end2.offset];
  } else
    coll.range = [fc.offset, cePos, cePos];
  return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN2, ctx, token, onError, tagName, tag) {
  let coll = token.type === "block-map" ? resolveBlockMap(CN2, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token, onError, tag) : resolveFlowCollection(CN2, ctx, token, onError, tag), Coll = coll.constructor;
  return tagName === "!" || tagName === Coll.tagName ? (coll.tag = Coll.tagName, coll) : (tagName && (coll.tag = tagName), coll);
}
function composeCollection(CN2, ctx, token, props, onError) {
  let tagToken = props.tag, tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  if (token.type === "block-seq") {
    let { anchor, newlineAfterProp: nl } = props, lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    lastProp && (!nl || nl.offset < lastProp.offset) && onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
  }
  let expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq")
    return resolveCollection(CN2, ctx, token, onError, tagName);
  let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag) {
    let kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType)
      ctx.schema.tags.push(Object.assign({}, kt, { default: !1 })), tag = kt;
    else
      return kt ? onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, !0) : onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, !0), resolveCollection(CN2, ctx, token, onError, tagName);
  }
  let coll = resolveCollection(CN2, ctx, token, onError, tagName, tag), res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll, node = isNode(res) ? res : new Scalar(res);
  return node.range = coll.range, node.tag = tagName, tag?.format && (node.format = tag.format), node;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
  let start = scalar.offset, header2 = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
  if (!header2) return { value: "", type: null, comment: "", range: [start, start, start] };
  let type = header2.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL, lines2 = scalar.source ? splitLines(scalar.source) : [], chompStart = lines2.length;
  for (let i = lines2.length - 1; i >= 0; --i) {
    let content2 = lines2[i][1];
    if (content2 === "" || content2 === "\r") chompStart = i;
    else break;
  }
  if (chompStart === 0) {
    let value2 = header2.chomp === "+" && lines2.length > 0 ? `
`.repeat(Math.max(1, lines2.length - 1)) : "", end22 = start + header2.length;
    return scalar.source && (end22 += scalar.source.length), { value: value2, type, comment: header2.comment, range: [start, end22, end22] };
  }
  let trimIndent = scalar.indent + header2.indent, offset = scalar.offset + header2.length, contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    let [indent, content2] = lines2[i];
    if (content2 === "" || content2 === "\r")
      header2.indent === 0 && indent.length > trimIndent && (trimIndent = indent.length);
    else {
      indent.length < trimIndent && onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator"), header2.indent === 0 && (trimIndent = indent.length), contentStart = i, trimIndent === 0 && !ctx.atRoot && onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
      break;
    }
    offset += indent.length + content2.length + 1;
  }
  for (let i = lines2.length - 1; i >= chompStart; --i)
    lines2[i][0].length > trimIndent && (chompStart = i + 1);
  let value = "", sep2 = "", prevMoreIndented = !1;
  for (let i = 0; i < contentStart; ++i) value += lines2[i][0].slice(trimIndent) + `
`;
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content2] = lines2[i];
    offset += indent.length + content2.length + 1;
    let crlf = content2[content2.length - 1] === "\r";
    if (crlf && (content2 = content2.slice(0, -1)), content2 && indent.length < trimIndent) {
      let message = `Block scalar lines must not be less indented than their ${header2.indent ? "explicit indentation indicator" : "first line"}`;
      onError(offset - content2.length - (crlf ? 2 : 1), "BAD_INDENT", message), indent = "";
    }
    type === Scalar.BLOCK_LITERAL ? (value += sep2 + indent.slice(trimIndent) + content2, sep2 = `
`) : indent.length > trimIndent || content2[0] === "	" ? (sep2 === " " ? sep2 = `
` : !prevMoreIndented && sep2 === `
` && (sep2 = `

`), value += sep2 + indent.slice(trimIndent) + content2, sep2 = `
`, prevMoreIndented = !0) : content2 === "" ? sep2 === `
` ? value += `
` : sep2 = `
` : (value += sep2 + content2, sep2 = " ", prevMoreIndented = !1);
  }
  switch (header2.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines2.length; ++i) value += `
` + lines2[i][0].slice(trimIndent);
      value[value.length - 1] !== `
` && (value += `
`);
      break;
    default:
      value += `
`;
  }
  let end2 = start + header2.length + scalar.source.length;
  return { value, type, comment: header2.comment, range: [start, end2, end2] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header")
    return onError(props[0], "IMPOSSIBLE", "Block scalar header not found"), null;
  let { source } = props[0], mode = source[0], indent = 0, chomp = "", error2 = -1;
  for (let i = 1; i < source.length; ++i) {
    let ch = source[i];
    if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
    else {
      let n = Number(ch);
      !indent && n ? indent = n : error2 === -1 && (error2 = offset + i);
    }
  }
  error2 !== -1 && onError(error2, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = !1, comment = "", length = source.length;
  for (let i = 1; i < props.length; ++i) {
    let token = props[i];
    switch (token.type) {
      case "space":
        hasSpace = !0;
      case "newline":
        length += token.source.length;
        break;
      case "comment":
        strict && !hasSpace && onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters"), length += token.source.length, comment = token.source.substring(1);
        break;
      case "error":
        onError(token, "UNEXPECTED_TOKEN", token.message), length += token.source.length;
        break;
      default: {
        let message = `Unexpected token in block scalar header: ${token.type}`;
        onError(token, "UNEXPECTED_TOKEN", message);
        let ts = token.source;
        ts && typeof ts == "string" && (length += ts.length);
      }
    }
  }
  return { mode, indent, chomp, comment, length };
}
function splitLines(source) {
  let split = source.split(/\n( *)/), first = split[0], m = first.match(/^( *)/), lines2 = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
  for (let i = 1; i < split.length; i += 2) lines2.push([split[i], split[i + 1]]);
  return lines2;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
  let { offset, type, source, end: end2 } = scalar, _type, value, _onError = (rel, code, msg) => onError(offset + rel, code, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN, value = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE, value = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE, value = doubleQuotedValue(source, _onError);
      break;
    default:
      return onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`), { value: "", type: null, comment: "", range: [offset, offset + source.length, offset + source.length] };
  }
  let valueEnd = offset + source.length, re = resolveEnd(end2, valueEnd, strict, onError);
  return { value, type: _type, comment: re.comment, range: [offset, valueEnd, re.offset] };
}
function plainValue(source, onError) {
  let badChar = "";
  switch (source[0]) {
    case "	":
      badChar = "a tab character";
      break;
    case ",":
      badChar = "flow indicator character ,";
      break;
    case "%":
      badChar = "directive indicator character %";
      break;
    case "|":
    case ">": {
      badChar = `block scalar indicator ${source[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source[0]}`;
      break;
    }
  }
  return badChar && onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`), unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  return (source[source.length - 1] !== "'" || source.length === 1) && onError(source.length, "MISSING_CHAR", "Missing closing 'quote"), unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  let line = /(.*?)\r?\n/sy, match = line.exec(source);
  if (!match) return source;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$"), trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/, trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match[1].replace(trimEnd, ""), sep2 = " ", pos = line.lastIndex;
  for (; match = line.exec(source); ) {
    let lm = match[1].replace(trimBoth, "");
    lm === "" ? sep2 === `
` ? res += sep2 : sep2 = `
` : (res += sep2 + lm, sep2 = " "), pos = line.lastIndex;
  }
  let last = /[ \t]*(.*)/sy;
  return last.lastIndex = pos, match = last.exec(source), res + sep2 + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    let ch = source[i];
    if (!(ch === "\r" && source[i + 1] === `
`))
      if (ch === `
`) {
        let { fold: fold3, offset } = foldNewline(source, i);
        res += fold3, i = offset;
      } else if (ch === "\\") {
        let next = source[++i], cc = escapeCodes[next];
        if (cc) res += cc;
        else if (next === `
`)
          for (next = source[i + 1]; next === " " || next === "	"; ) next = source[++i + 1];
        else if (next === "\r" && source[i + 1] === `
`)
          for (next = source[++i + 1]; next === " " || next === "	"; ) next = source[++i + 1];
        else if (next === "x" || next === "u" || next === "U") {
          let length = next === "x" ? 2 : next === "u" ? 4 : 8;
          res += parseCharCode(source, i + 1, length, onError), i += length;
        } else {
          let raw = source.substr(i - 1, 2);
          onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`), res += raw;
        }
      } else if (ch === " " || ch === "	") {
        let wsStart = i, next = source[i + 1];
        for (; next === " " || next === "	"; ) next = source[++i + 1];
        next !== `
` && !(next === "\r" && source[i + 2] === `
`) && (res += i > wsStart ? source.slice(wsStart, i + 1) : ch);
      } else
        res += ch;
  }
  return (source[source.length - 1] !== '"' || source.length === 1) && onError(source.length, "MISSING_CHAR", 'Missing closing "quote'), res;
}
function foldNewline(source, offset) {
  let fold3 = "", ch = source[offset + 1];
  for (; (ch === " " || ch === "	" || ch === `
` || ch === "\r") && !(ch === "\r" && source[offset + 2] !== `
`); )
    ch === `
` && (fold3 += `
`), offset += 1, ch = source[offset + 1];
  return fold3 || (fold3 = " "), { fold: fold3, offset };
}
var escapeCodes = { 0: "\0", a: "\x07", b: "\b", e: "\x1B", f: "\f", n: `
`, r: "\r", t: "	", v: "\v", N: "\x85", _: "\xA0", L: "\u2028", P: "\u2029", " ": " ", '"': '"', "/": "/", "\\": "\\", "	": "	" };
function parseCharCode(source, offset, length, onError) {
  let cc = source.substr(offset, length), code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code);
  } catch {
    let raw = source.substr(offset - 2, length + 2);
    return onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`), raw;
  }
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
  let { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError), tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null, tag;
  ctx.options.stringKeys && ctx.atKey ? tag = ctx.schema[SCALAR] : tagName ? tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError) : token.type === "scalar" ? tag = findScalarTagByTest(ctx, value, token, onError) : tag = ctx.schema[SCALAR];
  let scalar;
  try {
    let res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = isScalar(res) ? res : new Scalar(res);
  } catch (error2) {
    let msg = error2 instanceof Error ? error2.message : String(error2);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), scalar = new Scalar(value);
  }
  return scalar.range = range, scalar.source = value, type && (scalar.type = type), tagName && (scalar.tag = tagName), tag.format && (scalar.format = tag.format), comment && (scalar.comment = comment), scalar;
}
function findScalarTagByName(schema4, value, tagName, tagToken, onError) {
  if (tagName === "!") return schema4[SCALAR];
  let matchWithTest = [];
  for (let tag of schema4.tags)
    if (!tag.collection && tag.tag === tagName)
      if (tag.default && tag.test) matchWithTest.push(tag);
      else return tag;
  for (let tag of matchWithTest) if (tag.test?.test(value)) return tag;
  let kt = schema4.knownTags[tagName];
  return kt && !kt.collection ? (schema4.tags.push(Object.assign({}, kt, { default: !1, test: void 0 })), kt) : (onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str"), schema4[SCALAR]);
}
function findScalarTagByTest({ atKey, directives, schema: schema4 }, value, token, onError) {
  let tag = schema4.tags.find((tag2) => (tag2.default === !0 || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema4[SCALAR];
  if (schema4.compat) {
    let compat = schema4.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema4[SCALAR];
    if (tag.tag !== compat.tag) {
      let ts = directives.tagString(tag.tag), cs = directives.tagString(compat.tag), msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token, "TAG_RESOLVE_FAILED", msg, !0);
    }
  }
  return tag;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
  if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset -= st.source.length;
          continue;
      }
      for (st = before[++i]; st?.type === "space"; )
        offset += st.source.length, st = before[++i];
      break;
    }
  }
  return offset;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
var CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
  let atKey = ctx.atKey, { spaceBefore, comment, anchor, tag } = props, node, isSrcToken = !0;
  switch (token.type) {
    case "alias":
      node = composeAlias(ctx, token, onError), (anchor || tag) && onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node = composeScalar(ctx, token, tag, onError), anchor && (node.anchor = anchor.source.substring(1));
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node = composeCollection(CN, ctx, token, props, onError), anchor && (node.anchor = anchor.source.substring(1));
      } catch (error2) {
        let message = error2 instanceof Error ? error2.message : String(error2);
        onError(token, "RESOURCE_EXHAUSTION", message);
      }
      break;
    default: {
      let message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
      onError(token, "UNEXPECTED_TOKEN", message), isSrcToken = !1;
    }
  }
  return node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError)), anchor && node.anchor === "" && onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string"), atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value != "string" || node.tag && node.tag !== "tag:yaml.org,2002:str") && onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings"), spaceBefore && (node.spaceBefore = !0), comment && (token.type === "scalar" && token.source === "" ? node.comment = comment : node.commentBefore = comment), ctx.options.keepSourceTokens && isSrcToken && (node.srcToken = token), node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end: end2 }, onError) {
  let token = { type: "scalar", offset: emptyScalarPosition(offset, before, pos), indent: -1, source: "" }, node = composeScalar(ctx, token, tag, onError);
  return anchor && (node.anchor = anchor.source.substring(1), node.anchor === "" && onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string")), spaceBefore && (node.spaceBefore = !0), comment && (node.comment = comment, node.range[2] = end2), node;
}
function composeAlias({ options }, { offset, source, end: end2 }, onError) {
  let alias = new Alias(source.substring(1));
  alias.source === "" && onError(offset, "BAD_ALIAS", "Alias cannot be an empty string"), alias.source.endsWith(":") && onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", !0);
  let valueEnd = offset + source.length, re = resolveEnd(end2, valueEnd, options.strict, onError);
  return alias.range = [offset, valueEnd, re.offset], re.comment && (alias.comment = re.comment), alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end: end2 }, onError) {
  let opts = Object.assign({ _directives: directives }, options), doc = new Document(void 0, opts), ctx = { atKey: !1, atRoot: !0, directives: doc.directives, options: doc.options, schema: doc.schema }, props = resolveProps(start, { indicator: "doc-start", next: value ?? end2?.[0], offset, onError, parentIndent: 0, startOnNewline: !0 });
  props.found && (doc.directives.docStart = !0, value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline && onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker")), doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
  let contentEnd = doc.contents.range[2], re = resolveEnd(end2, contentEnd, !1, onError);
  return re.comment && (doc.comment = re.comment), doc.range = [offset, contentEnd, re.offset], doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
  if (typeof src == "number") return [src, src + 1];
  if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
  let { offset, source } = src;
  return [offset, offset + (typeof source == "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
  let comment = "", atComment = !1, afterEmptyLine = !1;
  for (let i = 0; i < prelude.length; ++i) {
    let source = prelude[i];
    switch (source[0]) {
      case "#":
        comment += (comment === "" ? "" : afterEmptyLine ? `

` : `
`) + (source.substring(1) || " "), atComment = !0, afterEmptyLine = !1;
        break;
      case "%":
        prelude[i + 1]?.[0] !== "#" && (i += 1), atComment = !1;
        break;
      default:
        atComment || (afterEmptyLine = !0), atComment = !1;
    }
  }
  return { comment, afterEmptyLine };
}
var Composer = class {
  constructor(options = {}) {
    this.doc = null, this.atDirectives = !1, this.prelude = [], this.errors = [], this.warnings = [], this.onError = (source, code, message, warning2) => {
      let pos = getErrorPos(source);
      warning2 ? this.warnings.push(new YAMLWarning(pos, code, message)) : this.errors.push(new YAMLParseError(pos, code, message));
    }, this.directives = new Directives({ version: options.version || "1.2" }), this.options = options;
  }
  decorate(doc, afterDoc) {
    let { comment, afterEmptyLine } = parsePrelude(this.prelude);
    if (comment) {
      let dc = doc.contents;
      if (afterDoc)
        doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
      else if (afterEmptyLine || doc.directives.docStart || !dc)
        doc.commentBefore = comment;
      else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
        let it = dc.items[0];
        isPair(it) && (it = it.key);
        let cb = it.commentBefore;
        it.commentBefore = cb ? `${comment}
${cb}` : comment;
      } else {
        let cb = dc.commentBefore;
        dc.commentBefore = cb ? `${comment}
${cb}` : comment;
      }
    }
    if (afterDoc) {
      for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
      for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
    } else
      doc.errors = this.errors, doc.warnings = this.warnings;
    this.prelude = [], this.errors = [], this.warnings = [];
  }
  streamInfo() {
    return { comment: parsePrelude(this.prelude).comment, directives: this.directives, errors: this.errors, warnings: this.warnings };
  }
  *compose(tokens, forceDoc = !1, endOffset = -1) {
    for (let token of tokens) yield* this.next(token);
    yield* this.end(forceDoc, endOffset);
  }
  *next(token) {
    switch (token.type) {
      case "directive":
        this.directives.add(token.source, (offset, message, warning2) => {
          let pos = getErrorPos(token);
          pos[0] += offset, this.onError(pos, "BAD_DIRECTIVE", message, warning2);
        }), this.prelude.push(token.source), this.atDirectives = !0;
        break;
      case "document": {
        let doc = composeDoc(this.options, this.directives, token, this.onError);
        this.atDirectives && !doc.directives.docStart && this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line"), this.decorate(doc, !1), this.doc && (yield this.doc), this.doc = doc, this.atDirectives = !1;
        break;
      }
      case "byte-order-mark":
      case "space":
        break;
      case "comment":
      case "newline":
        this.prelude.push(token.source);
        break;
      case "error": {
        let msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message, error2 = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
        this.atDirectives || !this.doc ? this.errors.push(error2) : this.doc.errors.push(error2);
        break;
      }
      case "doc-end": {
        if (!this.doc) {
          let msg = "Unexpected doc-end without preceding document";
          this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
          break;
        }
        this.doc.directives.docEnd = !0;
        let end2 = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
        if (this.decorate(this.doc, !0), end2.comment) {
          let dc = this.doc.comment;
          this.doc.comment = dc ? `${dc}
${end2.comment}` : end2.comment;
        }
        this.doc.range[2] = end2.offset;
        break;
      }
      default:
        this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
    }
  }
  *end(forceDoc = !1, endOffset = -1) {
    if (this.doc)
      this.decorate(this.doc, !0), yield this.doc, this.doc = null;
    else if (forceDoc) {
      let opts = Object.assign({ _directives: this.directives }, this.options), doc = new Document(void 0, opts);
      this.atDirectives && this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line"), doc.range = [0, endOffset, endOffset], this.decorate(doc, !1), yield doc;
    }
  }
};

// node_modules/yaml/browser/dist/parse/cst-visit.js
var BREAK2 = /* @__PURE__ */ Symbol("break visit"), SKIP2 = /* @__PURE__ */ Symbol("skip children"), REMOVE2 = /* @__PURE__ */ Symbol("remove item");
function visit2(cst, visitor) {
  "type" in cst && cst.type === "document" && (cst = { start: cst.start, value: cst.value }), _visit(Object.freeze([]), cst, visitor);
}
visit2.BREAK = BREAK2;
visit2.SKIP = SKIP2;
visit2.REMOVE = REMOVE2;
visit2.itemAtPath = (cst, path2) => {
  let item = cst;
  for (let [field2, index] of path2) {
    let tok = item?.[field2];
    if (tok && "items" in tok)
      item = tok.items[index];
    else return;
  }
  return item;
};
visit2.parentCollection = (cst, path2) => {
  let parent = visit2.itemAtPath(cst, path2.slice(0, -1)), field2 = path2[path2.length - 1][0], coll = parent?.[field2];
  if (coll && "items" in coll) return coll;
  throw new Error("Parent collection not found");
};
function _visit(path2, item, visitor) {
  let ctrl = visitor(item, path2);
  if (typeof ctrl == "symbol") return ctrl;
  for (let field2 of ["key", "value"]) {
    let token = item[field2];
    if (token && "items" in token) {
      for (let i = 0; i < token.items.length; ++i) {
        let ci = _visit(Object.freeze(path2.concat([[field2, i]])), token.items[i], visitor);
        if (typeof ci == "number") i = ci - 1;
        else {
          if (ci === BREAK2) return BREAK2;
          ci === REMOVE2 && (token.items.splice(i, 1), i -= 1);
        }
      }
      typeof ctrl == "function" && field2 === "key" && (ctrl = ctrl(item, path2));
    }
  }
  return typeof ctrl == "function" ? ctrl(item, path2) : ctrl;
}

// node_modules/yaml/browser/dist/parse/cst.js
var BOM = "\uFEFF", DOCUMENT = "", FLOW_END = "", SCALAR2 = "";
function tokenType(source) {
  switch (source) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR2:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case `
`:
    case `\r
`:
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (source[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case `
`:
    case "\r":
    case "	":
      return !0;
    default:
      return !1;
  }
}
var hexDigits = new Set("0123456789ABCDEFabcdef"), tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"), flowIndicatorChars = new Set(",[]{}"), invalidAnchorChars = new Set(` ,[]{}
\r	`), isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch), Lexer2 = class {
  constructor() {
    this.atEnd = !1, this.blockScalarIndent = -1, this.blockScalarKeep = !1, this.buffer = "", this.flowKey = !1, this.flowLevel = 0, this.indentNext = 0, this.indentValue = 0, this.lineEndPos = null, this.next = null, this.pos = 0;
  }
  *lex(source, incomplete = !1) {
    if (source) {
      if (typeof source != "string") throw TypeError("source is not a string");
      this.buffer = this.buffer ? this.buffer + source : source, this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? "stream";
    for (; next && (incomplete || this.hasChars(1)); ) next = yield* this.parseNext(next);
  }
  atLineEnd() {
    let i = this.pos, ch = this.buffer[i];
    for (; ch === " " || ch === "	"; ) ch = this.buffer[++i];
    return !ch || ch === "#" || ch === `
` ? !0 : ch === "\r" ? this.buffer[i + 1] === `
` : !1;
  }
  charAt(n) {
    return this.buffer[this.pos + n];
  }
  continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
      let indent = 0;
      for (; ch === " "; ) ch = this.buffer[++indent + offset];
      if (ch === "\r") {
        let next = this.buffer[indent + offset + 1];
        if (next === `
` || !next && !this.atEnd) return offset + indent + 1;
      }
      return ch === `
` || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
    }
    if (ch === "-" || ch === ".") {
      let dt = this.buffer.substr(offset, 3);
      if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
    }
    return offset;
  }
  getLine() {
    let end2 = this.lineEndPos;
    return (typeof end2 != "number" || end2 !== -1 && end2 < this.pos) && (end2 = this.buffer.indexOf(`
`, this.pos), this.lineEndPos = end2), end2 === -1 ? this.atEnd ? this.buffer.substring(this.pos) : null : (this.buffer[end2 - 1] === "\r" && (end2 -= 1), this.buffer.substring(this.pos, end2));
  }
  hasChars(n) {
    return this.pos + n <= this.buffer.length;
  }
  setNext(state2) {
    return this.buffer = this.buffer.substring(this.pos), this.pos = 0, this.lineEndPos = null, this.next = state2, null;
  }
  peek(n) {
    return this.buffer.substr(this.pos, n);
  }
  *parseNext(next) {
    switch (next) {
      case "stream":
        return yield* this.parseStream();
      case "line-start":
        return yield* this.parseLineStart();
      case "block-start":
        return yield* this.parseBlockStart();
      case "doc":
        return yield* this.parseDocument();
      case "flow":
        return yield* this.parseFlowCollection();
      case "quoted-scalar":
        return yield* this.parseQuotedScalar();
      case "block-scalar":
        return yield* this.parseBlockScalar();
      case "plain-scalar":
        return yield* this.parsePlainScalar();
    }
  }
  *parseStream() {
    let line = this.getLine();
    if (line === null) return this.setNext("stream");
    if (line[0] === BOM && (yield* this.pushCount(1), line = line.substring(1)), line[0] === "%") {
      let dirEnd = line.length, cs = line.indexOf("#");
      for (; cs !== -1; ) {
        let ch = line[cs - 1];
        if (ch === " " || ch === "	") {
          dirEnd = cs - 1;
          break;
        } else
          cs = line.indexOf("#", cs + 1);
      }
      for (; ; ) {
        let ch = line[dirEnd - 1];
        if (ch === " " || ch === "	") dirEnd -= 1;
        else break;
      }
      let n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(!0));
      return yield* this.pushCount(line.length - n), this.pushNewline(), "stream";
    }
    if (this.atLineEnd()) {
      let sp = yield* this.pushSpaces(!0);
      return yield* this.pushCount(line.length - sp), yield* this.pushNewline(), "stream";
    }
    return yield DOCUMENT, yield* this.parseLineStart();
  }
  *parseLineStart() {
    let ch = this.charAt(0);
    if (!ch && !this.atEnd) return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
      if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
      let s = this.peek(3);
      if ((s === "---" || s === "...") && isEmpty(this.charAt(3)))
        return yield* this.pushCount(3), this.indentValue = 0, this.indentNext = 0, s === "---" ? "doc" : "stream";
    }
    return this.indentValue = yield* this.pushSpaces(!1), this.indentNext > this.indentValue && !isEmpty(this.charAt(1)) && (this.indentNext = this.indentValue), yield* this.parseBlockStart();
  }
  *parseBlockStart() {
    let [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd) return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
      let n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(!0));
      return this.indentNext = this.indentValue + 1, this.indentValue += n, "block-start";
    }
    return "doc";
  }
  *parseDocument() {
    yield* this.pushSpaces(!0);
    let line = this.getLine();
    if (line === null) return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line[n]) {
      case "#":
        yield* this.pushCount(line.length - n);
      case void 0:
        return yield* this.pushNewline(), yield* this.parseLineStart();
      case "{":
      case "[":
        return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel = 1, "flow";
      case "}":
      case "]":
        return yield* this.pushCount(1), "doc";
      case "*":
        return yield* this.pushUntil(isNotAnchorChar), "doc";
      case '"':
      case "'":
        return yield* this.parseQuotedScalar();
      case "|":
      case ">":
        return n += yield* this.parseBlockScalarHeader(), n += yield* this.pushSpaces(!0), yield* this.pushCount(line.length - n), yield* this.pushNewline(), yield* this.parseBlockScalar();
      default:
        return yield* this.parsePlainScalar();
    }
  }
  *parseFlowCollection() {
    let nl, sp, indent = -1;
    do
      nl = yield* this.pushNewline(), nl > 0 ? (sp = yield* this.pushSpaces(!1), this.indentValue = indent = sp) : sp = 0, sp += yield* this.pushSpaces(!0);
    while (nl + sp > 0);
    let line = this.getLine();
    if (line === null) return this.setNext("flow");
    if ((indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) && !(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}")))
      return this.flowLevel = 0, yield FLOW_END, yield* this.parseLineStart();
    let n = 0;
    for (; line[n] === ","; )
      n += yield* this.pushCount(1), n += yield* this.pushSpaces(!0), this.flowKey = !1;
    switch (n += yield* this.pushIndicators(), line[n]) {
      case void 0:
        return "flow";
      case "#":
        return yield* this.pushCount(line.length - n), "flow";
      case "{":
      case "[":
        return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel += 1, "flow";
      case "}":
      case "]":
        return yield* this.pushCount(1), this.flowKey = !0, this.flowLevel -= 1, this.flowLevel ? "flow" : "doc";
      case "*":
        return yield* this.pushUntil(isNotAnchorChar), "flow";
      case '"':
      case "'":
        return this.flowKey = !0, yield* this.parseQuotedScalar();
      case ":": {
        let next = this.charAt(1);
        if (this.flowKey || isEmpty(next) || next === ",")
          return this.flowKey = !1, yield* this.pushCount(1), yield* this.pushSpaces(!0), "flow";
      }
      default:
        return this.flowKey = !1, yield* this.parsePlainScalar();
    }
  }
  *parseQuotedScalar() {
    let quote3 = this.charAt(0), end2 = this.buffer.indexOf(quote3, this.pos + 1);
    if (quote3 === "'")
      for (; end2 !== -1 && this.buffer[end2 + 1] === "'"; ) end2 = this.buffer.indexOf("'", end2 + 2);
    else
      for (; end2 !== -1; ) {
        let n = 0;
        for (; this.buffer[end2 - 1 - n] === "\\"; ) n += 1;
        if (n % 2 === 0) break;
        end2 = this.buffer.indexOf('"', end2 + 1);
      }
    let qb = this.buffer.substring(0, end2), nl = qb.indexOf(`
`, this.pos);
    if (nl !== -1) {
      for (; nl !== -1; ) {
        let cs = this.continueScalar(nl + 1);
        if (cs === -1) break;
        nl = qb.indexOf(`
`, cs);
      }
      nl !== -1 && (end2 = nl - (qb[nl - 1] === "\r" ? 2 : 1));
    }
    if (end2 === -1) {
      if (!this.atEnd) return this.setNext("quoted-scalar");
      end2 = this.buffer.length;
    }
    return yield* this.pushToIndex(end2 + 1, !1), this.flowLevel ? "flow" : "doc";
  }
  *parseBlockScalarHeader() {
    this.blockScalarIndent = -1, this.blockScalarKeep = !1;
    let i = this.pos;
    for (; ; ) {
      let ch = this.buffer[++i];
      if (ch === "+") this.blockScalarKeep = !0;
      else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
      else if (ch !== "-") break;
    }
    return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
  }
  *parseBlockScalar() {
    let nl = this.pos - 1, indent = 0, ch;
    loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2)
      switch (ch) {
        case " ":
          indent += 1;
          break;
        case `
`:
          nl = i2, indent = 0;
          break;
        case "\r": {
          let next = this.buffer[i2 + 1];
          if (!next && !this.atEnd) return this.setNext("block-scalar");
          if (next === `
`) break;
        }
        default:
          break loop;
      }
    if (!ch && !this.atEnd) return this.setNext("block-scalar");
    if (indent >= this.indentNext) {
      this.blockScalarIndent === -1 ? this.indentNext = indent : this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
      do {
        let cs = this.continueScalar(nl + 1);
        if (cs === -1) break;
        nl = this.buffer.indexOf(`
`, cs);
      } while (nl !== -1);
      if (nl === -1) {
        if (!this.atEnd) return this.setNext("block-scalar");
        nl = this.buffer.length;
      }
    }
    let i = nl + 1;
    for (ch = this.buffer[i]; ch === " "; ) ch = this.buffer[++i];
    if (ch === "	") {
      for (; ch === "	" || ch === " " || ch === "\r" || ch === `
`; ) ch = this.buffer[++i];
      nl = i - 1;
    } else if (!this.blockScalarKeep)
      do {
        let i2 = nl - 1, ch2 = this.buffer[i2];
        ch2 === "\r" && (ch2 = this.buffer[--i2]);
        let lastChar = i2;
        for (; ch2 === " "; ) ch2 = this.buffer[--i2];
        if (ch2 === `
` && i2 >= this.pos && i2 + 1 + indent > lastChar) nl = i2;
        else break;
      } while (!0);
    return yield SCALAR2, yield* this.pushToIndex(nl + 1, !0), yield* this.parseLineStart();
  }
  *parsePlainScalar() {
    let inFlow = this.flowLevel > 0, end2 = this.pos - 1, i = this.pos - 1, ch;
    for (; ch = this.buffer[++i]; )
      if (ch === ":") {
        let next = this.buffer[i + 1];
        if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
        end2 = i;
      } else if (isEmpty(ch)) {
        let next = this.buffer[i + 1];
        if (ch === "\r" && (next === `
` ? (i += 1, ch = `
`, next = this.buffer[i + 1]) : end2 = i), next === "#" || inFlow && flowIndicatorChars.has(next)) break;
        if (ch === `
`) {
          let cs = this.continueScalar(i + 1);
          if (cs === -1) break;
          i = Math.max(i, cs - 2);
        }
      } else {
        if (inFlow && flowIndicatorChars.has(ch)) break;
        end2 = i;
      }
    return !ch && !this.atEnd ? this.setNext("plain-scalar") : (yield SCALAR2, yield* this.pushToIndex(end2 + 1, !0), inFlow ? "flow" : "doc");
  }
  *pushCount(n) {
    return n > 0 ? (yield this.buffer.substr(this.pos, n), this.pos += n, n) : 0;
  }
  *pushToIndex(i, allowEmpty) {
    let s = this.buffer.slice(this.pos, i);
    return s ? (yield s, this.pos += s.length, s.length) : (allowEmpty && (yield ""), 0);
  }
  *pushIndicators() {
    let n = 0;
    loop: for (; ; ) {
      switch (this.charAt(0)) {
        case "!":
          n += yield* this.pushTag(), n += yield* this.pushSpaces(!0);
          continue loop;
        case "&":
          n += yield* this.pushUntil(isNotAnchorChar), n += yield* this.pushSpaces(!0);
          continue loop;
        case "-":
        case "?":
        case ":": {
          let inFlow = this.flowLevel > 0, ch1 = this.charAt(1);
          if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
            inFlow ? this.flowKey && (this.flowKey = !1) : this.indentNext = this.indentValue + 1, n += yield* this.pushCount(1), n += yield* this.pushSpaces(!0);
            continue loop;
          }
        }
      }
      break loop;
    }
    return n;
  }
  *pushTag() {
    if (this.charAt(1) === "<") {
      let i = this.pos + 2, ch = this.buffer[i];
      for (; !isEmpty(ch) && ch !== ">"; ) ch = this.buffer[++i];
      return yield* this.pushToIndex(ch === ">" ? i + 1 : i, !1);
    } else {
      let i = this.pos + 1, ch = this.buffer[i];
      for (; ch; )
        if (tagChars.has(ch)) ch = this.buffer[++i];
        else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2]))
          ch = this.buffer[i += 3];
        else break;
      return yield* this.pushToIndex(i, !1);
    }
  }
  *pushNewline() {
    let ch = this.buffer[this.pos];
    return ch === `
` ? yield* this.pushCount(1) : ch === "\r" && this.charAt(1) === `
` ? yield* this.pushCount(2) : 0;
  }
  *pushSpaces(allowTabs) {
    let i = this.pos - 1, ch;
    do
      ch = this.buffer[++i];
    while (ch === " " || allowTabs && ch === "	");
    let n = i - this.pos;
    return n > 0 && (yield this.buffer.substr(this.pos, n), this.pos = i), n;
  }
  *pushUntil(test) {
    let i = this.pos, ch = this.buffer[i];
    for (; !test(ch); ) ch = this.buffer[++i];
    return yield* this.pushToIndex(i, !1);
  }
};

// node_modules/yaml/browser/dist/parse/line-counter.js
var LineCounter = class {
  constructor() {
    this.lineStarts = [], this.addNewLine = (offset) => this.lineStarts.push(offset), this.linePos = (offset) => {
      let low = 0, high = this.lineStarts.length;
      for (; low < high; ) {
        let mid = low + high >> 1;
        this.lineStarts[mid] < offset ? low = mid + 1 : high = mid;
      }
      if (this.lineStarts[low] === offset) return { line: low + 1, col: 1 };
      if (low === 0) return { line: 0, col: offset };
      let start = this.lineStarts[low - 1];
      return { line: low, col: offset - start + 1 };
    };
  }
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list2, type) {
  for (let i = 0; i < list2.length; ++i) if (list2[i].type === type) return !0;
  return !1;
}
function findNonEmptyIndex(list2) {
  for (let i = 0; i < list2.length; ++i)
    switch (list2[i].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return i;
    }
  return -1;
}
function isFlowToken(token) {
  switch (token?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return !0;
    default:
      return !1;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      let it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent.items[parent.items.length - 1].start;
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  if (prev.length === 0) return [];
  let i = prev.length;
  loop: for (; --i >= 0; )
    switch (prev[i].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break loop;
    }
  for (; prev[++i]?.type === "space"; )
    ;
  return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
  if (source.length < 1e5) Array.prototype.push.apply(target, source);
  else for (let i = 0; i < source.length; ++i) target.push(source[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start")
    for (let it of fc.items)
      it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind") && (it.key && (it.value = it.key), delete it.key, isFlowToken(it.value) ? it.value.end ? arrayPushArray(it.value.end, it.sep) : it.value.end = it.sep : arrayPushArray(it.start, it.sep), delete it.sep);
}
var Parser = class {
  constructor(onNewLine) {
    this.atNewLine = !0, this.atScalar = !1, this.indent = 0, this.offset = 0, this.onKeyLine = !1, this.stack = [], this.source = "", this.type = "", this.lexer = new Lexer2(), this.onNewLine = onNewLine;
  }
  *parse(source, incomplete = !1) {
    this.onNewLine && this.offset === 0 && this.onNewLine(0);
    for (let lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
    incomplete || (yield* this.end());
  }
  *next(source) {
    if (this.source = source, this.atScalar) {
      this.atScalar = !1, yield* this.step(), this.offset += source.length;
      return;
    }
    let type = tokenType(source);
    if (type)
      if (type === "scalar")
        this.atNewLine = !1, this.atScalar = !0, this.type = "scalar";
      else {
        switch (this.type = type, yield* this.step(), type) {
          case "newline":
            this.atNewLine = !0, this.indent = 0, this.onNewLine && this.onNewLine(this.offset + source.length);
            break;
          case "space":
            this.atNewLine && source[0] === " " && (this.indent += source.length);
            break;
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
            this.atNewLine && (this.indent += source.length);
            break;
          case "doc-mode":
          case "flow-error-end":
            return;
          default:
            this.atNewLine = !1;
        }
        this.offset += source.length;
      }
    else {
      let message = `Not a YAML token: ${source}`;
      yield* this.pop({ type: "error", offset: this.offset, message, source }), this.offset += source.length;
    }
  }
  *end() {
    for (; this.stack.length > 0; ) yield* this.pop();
  }
  get sourceToken() {
    return { type: this.type, offset: this.offset, indent: this.indent, source: this.source };
  }
  *step() {
    let top = this.peek(1);
    if (this.type === "doc-end" && top?.type !== "doc-end") {
      for (; this.stack.length > 0; ) yield* this.pop();
      this.stack.push({ type: "doc-end", offset: this.offset, source: this.source });
      return;
    }
    if (!top) return yield* this.stream();
    switch (top.type) {
      case "document":
        return yield* this.document(top);
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return yield* this.scalar(top);
      case "block-scalar":
        return yield* this.blockScalar(top);
      case "block-map":
        return yield* this.blockMap(top);
      case "block-seq":
        return yield* this.blockSequence(top);
      case "flow-collection":
        return yield* this.flowCollection(top);
      case "doc-end":
        return yield* this.documentEnd(top);
    }
    yield* this.pop();
  }
  peek(n) {
    return this.stack[this.stack.length - n];
  }
  *pop(error2) {
    let token = error2 ?? this.stack.pop();
    if (!token)
      yield { type: "error", offset: this.offset, source: "", message: "Tried to pop an empty stack" };
    else if (this.stack.length === 0)
      yield token;
    else {
      let top = this.peek(1);
      switch (token.type === "block-scalar" ? token.indent = "indent" in top ? top.indent : 0 : token.type === "flow-collection" && top.type === "document" && (token.indent = 0), token.type === "flow-collection" && fixFlowSeqItems(token), top.type) {
        case "document":
          top.value = token;
          break;
        case "block-scalar":
          top.props.push(token);
          break;
        case "block-map": {
          let it = top.items[top.items.length - 1];
          if (it.value) {
            top.items.push({ start: [], key: token, sep: [] }), this.onKeyLine = !0;
            return;
          } else if (it.sep)
            it.value = token;
          else {
            Object.assign(it, { key: token, sep: [] }), this.onKeyLine = !it.explicitKey;
            return;
          }
          break;
        }
        case "block-seq": {
          let it = top.items[top.items.length - 1];
          it.value ? top.items.push({ start: [], value: token }) : it.value = token;
          break;
        }
        case "flow-collection": {
          let it = top.items[top.items.length - 1];
          !it || it.value ? top.items.push({ start: [], key: token, sep: [] }) : it.sep ? it.value = token : Object.assign(it, { key: token, sep: [] });
          return;
        }
        default:
          yield* this.pop(), yield* this.pop(token);
      }
      if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
        let last = token.items[token.items.length - 1];
        last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent)) && (top.type === "document" ? top.end = last.start : top.items.push({ start: last.start }), token.items.splice(-1, 1));
      }
    }
  }
  *stream() {
    switch (this.type) {
      case "directive-line":
        yield { type: "directive", offset: this.offset, source: this.source };
        return;
      case "byte-order-mark":
      case "space":
      case "comment":
      case "newline":
        yield this.sourceToken;
        return;
      case "doc-mode":
      case "doc-start": {
        let doc = { type: "document", offset: this.offset, start: [] };
        this.type === "doc-start" && doc.start.push(this.sourceToken), this.stack.push(doc);
        return;
      }
    }
    yield { type: "error", offset: this.offset, message: `Unexpected ${this.type} token in YAML stream`, source: this.source };
  }
  *document(doc) {
    if (doc.value) return yield* this.lineEnd(doc);
    switch (this.type) {
      case "doc-start": {
        findNonEmptyIndex(doc.start) !== -1 ? (yield* this.pop(), yield* this.step()) : doc.start.push(this.sourceToken);
        return;
      }
      case "anchor":
      case "tag":
      case "space":
      case "comment":
      case "newline":
        doc.start.push(this.sourceToken);
        return;
    }
    let bv = this.startBlockValue(doc);
    bv ? this.stack.push(bv) : yield { type: "error", offset: this.offset, message: `Unexpected ${this.type} token in YAML document`, source: this.source };
  }
  *scalar(scalar) {
    if (this.type === "map-value-ind") {
      let prev = getPrevProps(this.peek(2)), start = getFirstKeyStartProps(prev), sep2;
      scalar.end ? (sep2 = scalar.end, sep2.push(this.sourceToken), delete scalar.end) : sep2 = [this.sourceToken];
      let map2 = { type: "block-map", offset: scalar.offset, indent: scalar.indent, items: [{ start, key: scalar, sep: sep2 }] };
      this.onKeyLine = !0, this.stack[this.stack.length - 1] = map2;
    } else yield* this.lineEnd(scalar);
  }
  *blockScalar(scalar) {
    switch (this.type) {
      case "space":
      case "comment":
      case "newline":
        scalar.props.push(this.sourceToken);
        return;
      case "scalar":
        if (scalar.source = this.source, this.atNewLine = !0, this.indent = 0, this.onNewLine) {
          let nl = this.source.indexOf(`
`) + 1;
          for (; nl !== 0; )
            this.onNewLine(this.offset + nl), nl = this.source.indexOf(`
`, nl) + 1;
        }
        yield* this.pop();
        break;
      default:
        yield* this.pop(), yield* this.step();
    }
  }
  *blockMap(map2) {
    let it = map2.items[map2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (this.onKeyLine = !1, it.value) {
          let end2 = "end" in it.value ? it.value.end : void 0;
          (Array.isArray(end2) ? end2[end2.length - 1] : void 0)?.type === "comment" ? end2?.push(this.sourceToken) : map2.items.push({ start: [this.sourceToken] });
        } else it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value)
          map2.items.push({ start: [this.sourceToken] });
        else if (it.sep)
          it.sep.push(this.sourceToken);
        else {
          if (this.atIndentedComment(it.start, map2.indent)) {
            let end2 = map2.items[map2.items.length - 2]?.value?.end;
            if (Array.isArray(end2)) {
              arrayPushArray(end2, it.start), end2.push(this.sourceToken), map2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
    }
    if (this.indent >= map2.indent) {
      let atMapIndent = !this.onKeyLine && this.indent === map2.indent, atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind", start = [];
      if (atNextItem && it.sep && !it.value) {
        let nl = [];
        for (let i = 0; i < it.sep.length; ++i) {
          let st = it.sep[i];
          switch (st.type) {
            case "newline":
              nl.push(i);
              break;
            case "space":
              break;
            case "comment":
              st.indent > map2.indent && (nl.length = 0);
              break;
            default:
              nl.length = 0;
          }
        }
        nl.length >= 2 && (start = it.sep.splice(nl[1]));
      }
      switch (this.type) {
        case "anchor":
        case "tag":
          atNextItem || it.value ? (start.push(this.sourceToken), map2.items.push({ start }), this.onKeyLine = !0) : it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
          return;
        case "explicit-key-ind":
          !it.sep && !it.explicitKey ? (it.start.push(this.sourceToken), it.explicitKey = !0) : atNextItem || it.value ? (start.push(this.sourceToken), map2.items.push({ start, explicitKey: !0 })) : this.stack.push({ type: "block-map", offset: this.offset, indent: this.indent, items: [{ start: [this.sourceToken], explicitKey: !0 }] }), this.onKeyLine = !0;
          return;
        case "map-value-ind":
          if (it.explicitKey)
            if (it.sep)
              if (it.value)
                map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (includesToken(it.sep, "map-value-ind"))
                this.stack.push({ type: "block-map", offset: this.offset, indent: this.indent, items: [{ start, key: null, sep: [this.sourceToken] }] });
              else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                let start2 = getFirstKeyStartProps(it.start), key = it.key, sep2 = it.sep;
                sep2.push(this.sourceToken), delete it.key, delete it.sep, this.stack.push({ type: "block-map", offset: this.offset, indent: this.indent, items: [{ start: start2, key, sep: sep2 }] });
              } else start.length > 0 ? it.sep = it.sep.concat(start, this.sourceToken) : it.sep.push(this.sourceToken);
            else if (includesToken(it.start, "newline"))
              Object.assign(it, { key: null, sep: [this.sourceToken] });
            else {
              let start2 = getFirstKeyStartProps(it.start);
              this.stack.push({ type: "block-map", offset: this.offset, indent: this.indent, items: [{ start: start2, key: null, sep: [this.sourceToken] }] });
            }
          else
            it.sep ? it.value || atNextItem ? map2.items.push({ start, key: null, sep: [this.sourceToken] }) : includesToken(it.sep, "map-value-ind") ? this.stack.push({ type: "block-map", offset: this.offset, indent: this.indent, items: [{ start: [], key: null, sep: [this.sourceToken] }] }) : it.sep.push(this.sourceToken) : Object.assign(it, { key: null, sep: [this.sourceToken] });
          this.onKeyLine = !0;
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          let fs3 = this.flowScalar(this.type);
          atNextItem || it.value ? (map2.items.push({ start, key: fs3, sep: [] }), this.onKeyLine = !0) : it.sep ? this.stack.push(fs3) : (Object.assign(it, { key: fs3, sep: [] }), this.onKeyLine = !0);
          return;
        }
        default: {
          let bv = this.startBlockValue(map2);
          if (bv) {
            if (bv.type === "block-seq") {
              if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                yield* this.pop({ type: "error", offset: this.offset, message: "Unexpected block-seq-ind on same line with key", source: this.source });
                return;
              }
            } else atMapIndent && map2.items.push({ start });
            this.stack.push(bv);
            return;
          }
        }
      }
    }
    yield* this.pop(), yield* this.step();
  }
  *blockSequence(seq2) {
    let it = seq2.items[seq2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (it.value) {
          let end2 = "end" in it.value ? it.value.end : void 0;
          (Array.isArray(end2) ? end2[end2.length - 1] : void 0)?.type === "comment" ? end2?.push(this.sourceToken) : seq2.items.push({ start: [this.sourceToken] });
        } else it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value) seq2.items.push({ start: [this.sourceToken] });
        else {
          if (this.atIndentedComment(it.start, seq2.indent)) {
            let end2 = seq2.items[seq2.items.length - 2]?.value?.end;
            if (Array.isArray(end2)) {
              arrayPushArray(end2, it.start), end2.push(this.sourceToken), seq2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
      case "anchor":
      case "tag":
        if (it.value || this.indent <= seq2.indent) break;
        it.start.push(this.sourceToken);
        return;
      case "seq-item-ind":
        if (this.indent !== seq2.indent) break;
        it.value || includesToken(it.start, "seq-item-ind") ? seq2.items.push({ start: [this.sourceToken] }) : it.start.push(this.sourceToken);
        return;
    }
    if (this.indent > seq2.indent) {
      let bv = this.startBlockValue(seq2);
      if (bv) {
        this.stack.push(bv);
        return;
      }
    }
    yield* this.pop(), yield* this.step();
  }
  *flowCollection(fc) {
    let it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
      let top;
      do
        yield* this.pop(), top = this.peek(1);
      while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
      switch (this.type) {
        case "comma":
        case "explicit-key-ind":
          !it || it.sep ? fc.items.push({ start: [this.sourceToken] }) : it.start.push(this.sourceToken);
          return;
        case "map-value-ind":
          !it || it.value ? fc.items.push({ start: [], key: null, sep: [this.sourceToken] }) : it.sep ? it.sep.push(this.sourceToken) : Object.assign(it, { key: null, sep: [this.sourceToken] });
          return;
        case "space":
        case "comment":
        case "newline":
        case "anchor":
        case "tag":
          !it || it.value ? fc.items.push({ start: [this.sourceToken] }) : it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          let fs3 = this.flowScalar(this.type);
          !it || it.value ? fc.items.push({ start: [], key: fs3, sep: [] }) : it.sep ? this.stack.push(fs3) : Object.assign(it, { key: fs3, sep: [] });
          return;
        }
        case "flow-map-end":
        case "flow-seq-end":
          fc.end.push(this.sourceToken);
          return;
      }
      let bv = this.startBlockValue(fc);
      bv ? this.stack.push(bv) : (yield* this.pop(), yield* this.step());
    } else {
      let parent = this.peek(2);
      if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep))
        yield* this.pop(), yield* this.step();
      else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
        let prev = getPrevProps(parent), start = getFirstKeyStartProps(prev);
        fixFlowSeqItems(fc);
        let sep2 = fc.end.splice(1, fc.end.length);
        sep2.push(this.sourceToken);
        let map2 = { type: "block-map", offset: fc.offset, indent: fc.indent, items: [{ start, key: fc, sep: sep2 }] };
        this.onKeyLine = !0, this.stack[this.stack.length - 1] = map2;
      } else
        yield* this.lineEnd(fc);
    }
  }
  flowScalar(type) {
    if (this.onNewLine) {
      let nl = this.source.indexOf(`
`) + 1;
      for (; nl !== 0; )
        this.onNewLine(this.offset + nl), nl = this.source.indexOf(`
`, nl) + 1;
    }
    return { type, offset: this.offset, indent: this.indent, source: this.source };
  }
  startBlockValue(parent) {
    switch (this.type) {
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return this.flowScalar(this.type);
      case "block-scalar-header":
        return { type: "block-scalar", offset: this.offset, indent: this.indent, props: [this.sourceToken], source: "" };
      case "flow-map-start":
      case "flow-seq-start":
        return { type: "flow-collection", offset: this.offset, indent: this.indent, start: this.sourceToken, items: [], end: [] };
      case "seq-item-ind":
        return { type: "block-seq", offset: this.offset, indent: this.indent, items: [{ start: [this.sourceToken] }] };
      case "explicit-key-ind": {
        this.onKeyLine = !0;
        let prev = getPrevProps(parent), start = getFirstKeyStartProps(prev);
        return start.push(this.sourceToken), { type: "block-map", offset: this.offset, indent: this.indent, items: [{ start, explicitKey: !0 }] };
      }
      case "map-value-ind": {
        this.onKeyLine = !0;
        let prev = getPrevProps(parent), start = getFirstKeyStartProps(prev);
        return { type: "block-map", offset: this.offset, indent: this.indent, items: [{ start, key: null, sep: [this.sourceToken] }] };
      }
    }
    return null;
  }
  atIndentedComment(start, indent) {
    return this.type !== "comment" || this.indent <= indent ? !1 : start.every((st) => st.type === "newline" || st.type === "space");
  }
  *documentEnd(docEnd) {
    this.type !== "doc-mode" && (docEnd.end ? docEnd.end.push(this.sourceToken) : docEnd.end = [this.sourceToken], this.type === "newline" && (yield* this.pop()));
  }
  *lineEnd(token) {
    switch (this.type) {
      case "comma":
      case "doc-start":
      case "doc-end":
      case "flow-seq-end":
      case "flow-map-end":
      case "map-value-ind":
        yield* this.pop(), yield* this.step();
        break;
      case "newline":
        this.onKeyLine = !1;
      default:
        token.end ? token.end.push(this.sourceToken) : token.end = [this.sourceToken], this.type === "newline" && (yield* this.pop());
    }
  }
};

// src/checklist/yaml/syntax-fault.ts
var remedies = {
  TAB_AS_INDENT: { message: "the line is indented with a tab", next: "Indent with spaces." },
  BAD_INDENT: {
    message: "the indentation does not fit the lines around it",
    next: "Indent the line like its neighbours."
  },
  MULTILINE_IMPLICIT_KEY: {
    message: "a key runs over several lines",
    next: "Write the key and its colon on one line."
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: "a second colon stands in the line",
    next: "Put a text that contains `: ` in quotes."
  },
  BLOCK_IN_FLOW: {
    message: "a second colon, or a line of its own, stands inside `{ }` or `[ ]`",
    next: "Put a text that contains `: ` in quotes; inside `{ }` write `{ key: value }` again."
  },
  BAD_SCALAR_START: {
    message: "a plain text cannot start with this character",
    next: "Put the text in quotes; logins and teams stand without `@`."
  },
  BAD_DQ_ESCAPE: {
    message: "the text in double quotes holds an escape that does not exist",
    next: "Write `\\\\` for a backslash, or use single quotes."
  }
}, unclosed = {
  message: "a `{` or `[` above is not closed",
  next: "Close it; put a text in quotes that starts with one of them or contains ` #`, which starts a comment."
};
function syntaxFault(code, message, offset) {
  let remedy = (message.startsWith("Flow ") ? unclosed : remedies[code]) ?? {
    message: `the YAML is broken: ${clean(message)}`,
    next: "Mend the line; what follows is judged once it reads."
  };
  return { offset, code: "SYNTAX", ...remedy, seen: code === "TAB_AS_INDENT" ? "a tab" : null, allowed: "YAML 1.2" };
}

// src/checklist/yaml/yaml-marks.ts
function readMarks(text2) {
  let lines2 = new LineCounter();
  lines2.addNewLine(0);
  let parser = new Parser(lines2.addNewLine), tokens = [], count = 0, scalarFollows = !1;
  for (let lexeme of new Lexer2().lex(text2)) {
    let fault = scalarFollows ? null : refusal2(lexeme, parser.offset);
    if (fault !== null) return { ok: !1, fault, lines: lines2 };
    scalarFollows = lexeme === "";
    for (let token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > limits.depth + 2) return { ok: !1, fault: tooDeep2(parser.offset), lines: lines2 };
    if (count += 1 + escapesIn(lexeme), count > limits.tokens) return { ok: !1, fault: tooMany(parser.offset), lines: lines2 };
  }
  tokens.push(...parser.end());
  let [, second] = tokens.filter(({ type }) => type === "document");
  return second === void 0 ? { ok: !0, tokens, lines: lines2 } : { ok: !1, fault: severalDocuments(second.offset), lines: lines2 };
}
function escapesIn(lexeme) {
  return lexeme.startsWith('"') ? lexeme.split("\\").length - 1 : 0;
}
function refusal2(lexeme, offset) {
  switch (lexeme.charAt(0)) {
    case "&":
      return aliasFault(offset, "an anchor", lexeme, "Write the value out where it is needed.");
    case "*":
      return aliasFault(
        offset,
        "an alias",
        lexeme,
        "Put a pattern that starts with `*` in quotes; write any other value out."
      );
    case "!":
      return {
        offset,
        code: "TAG",
        message: "a YAML tag is not used here",
        seen: lexeme,
        allowed: "plain values",
        next: "Remove the tag, or put the text in quotes."
      };
    case "%":
      return {
        offset,
        code: "DIRECTIVE",
        message: "a YAML directive is not used here",
        seen: lexeme,
        allowed: "one plain YAML 1.2 document",
        next: "Remove the line, or put a text that starts with `%` in quotes."
      };
    default:
      return null;
  }
}
function aliasFault(offset, what, seen2, next) {
  return {
    offset,
    code: "ALIAS",
    message: `${what} is not used here: every item says what it asks in place`,
    seen: seen2,
    allowed: "values written out",
    next
  };
}
function severalDocuments(offset) {
  return {
    offset,
    code: "SEVERAL_DOCUMENTS",
    message: "a second YAML document starts here",
    seen: "---",
    allowed: "one document",
    next: "Remove the `---` line, and join what follows with the checklist above."
  };
}
function tooDeep2(offset) {
  return {
    offset,
    code: "TOO_DEEP",
    message: "the nesting is too deep",
    seen: `more than ${limits.depth} levels`,
    allowed: `at most ${limits.depth} levels`,
    next: "Flatten it: `all` and `any` seldom need more than two levels."
  };
}
function tooMany(offset) {
  return {
    offset,
    code: "TOO_LARGE",
    message: "the file holds too many values",
    seen: `more than ${limits.tokens} words and marks`,
    allowed: `at most ${limits.tokens}`,
    next: "Shorten the checklist."
  };
}

// src/checklist/yaml/yaml-tree.ts
function readYaml(text2) {
  let marks = readMarks(text2);
  if (!marks.ok) return marks;
  let { lines: lines2 } = marks, document = compose(marks.tokens, text2.length), broken = document?.errors[0];
  return broken !== void 0 ? { ok: !1, fault: syntaxFault(broken.code, broken.message, broken.pos[0]), lines: lines2 } : { ok: !0, tree: new TreeReader(lines2).read(document?.contents ?? null), lines: lines2 };
}
function compose(tokens, end2) {
  return [...new Composer({
    version: "1.2",
    schema: "core",
    uniqueKeys: !1,
    merge: !1,
    prettyErrors: !1,
    logLevel: "silent"
  }).compose(tokens, !0, end2)][0];
}
var TreeReader = class {
  #lines;
  #spots = /* @__PURE__ */ new Map();
  #drafts = [];
  constructor(lines2) {
    this.#lines = lines2;
  }
  read(root) {
    let start = root?.range[0] ?? 0;
    return this.#spots.set("", { key: start, value: start }), { data: this.#value(root, []), drafts: this.#drafts, spotOf: (keys) => this.#spotOf(keys) };
  }
  /** The place of a value, or of the nearest thing around it that exists. */
  #spotOf(keys) {
    for (let length = keys.length; length > 0; length--) {
      let spot = this.#spots.get(pointer(keys.slice(0, length)));
      if (spot !== void 0) return spot;
    }
    return this.#spots.get("") ?? { key: 0, value: 0 };
  }
  #value(node, keys) {
    return isMap(node) ? this.#map(node, keys) : isSeq(node) ? this.#list(node, keys) : isScalar(node) ? node.value : null;
  }
  #list(node, keys) {
    return node.items.map((item, index) => {
      let at2 = [...keys, index], start = item.range[0];
      return this.#spots.set(pointer(at2), { key: start, value: start }), this.#value(item, at2);
    });
  }
  #map(node, keys) {
    let record = /* @__PURE__ */ Object.create(null), first = /* @__PURE__ */ new Map();
    for (let { key: keyNode, value } of node.items) {
      let start = keyNode.range[0];
      if (!isScalar(keyNode)) {
        this.#drafts.push({ ...compoundKey, at: keys, offset: start });
        continue;
      }
      let key = typeof keyNode.value == "string" ? keyNode.value : keyNode.source, at2 = [...keys, key], earlier2 = first.get(key);
      if (earlier2 !== void 0) {
        this.#drafts.push({ ...duplicate(key, this.#lines.linePos(earlier2).line), at: at2, offset: start });
        continue;
      }
      if (first.set(key, start), key === "<<" || forbiddenKeys.includes(key)) {
        this.#drafts.push({ ...key === "<<" ? mergeKey : forbidden(key), at: at2 }), this.#spots.set(pointer(at2), { key: start, value: start });
        continue;
      }
      let empty3 = value === null || isScalar(value) && value.source === "" && value.type === "PLAIN";
      this.#spots.set(pointer(at2), { key: start, value: empty3 ? start : value.range[0] }), record[key] = this.#value(value, at2);
    }
    return record;
  }
};
function pointer(keys) {
  return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
var compoundKey = {
  code: "WRONG_TYPE",
  on: "key",
  message: "a key is a list or a map",
  seen: "a list or a map",
  allowed: "a plain word as key",
  next: "Write a plain word before the colon; put a text that starts with `{` or `[` in quotes."
}, mergeKey = {
  code: "ALIAS",
  on: "key",
  message: "a merge key is not used here: every item says what it asks in place",
  seen: '"<<"',
  allowed: "values written out",
  next: "Write the keys out."
};
function duplicate(key, line) {
  return {
    code: "DUPLICATE_KEY",
    on: "key",
    message: `${quote(key)} stands here a second time`,
    seen: quote(key),
    allowed: `each key once; the first is in line ${line}`,
    next: "Keep one of the two."
  };
}
function forbidden(key) {
  return {
    code: "FORBIDDEN_KEY",
    on: "key",
    message: `${quote(key)} is no name for anything here`,
    seen: quote(key),
    allowed: `any name but ${forbiddenKeys.join(", ")}`,
    next: "Choose another name."
  };
}

// src/checklist/inherit.ts
function inherit(data, policies) {
  let nothing3 = { data, origins: /* @__PURE__ */ new Map(), drafts: [], lent: null };
  if (!isMap2(data) || !Object.hasOwn(data, "extends") || Object.hasOwn(data, "items") && !isMap2(data.items)) return nothing3;
  if (![data.extends].flat().some((entry2) => policyNamed(entry2) !== null)) return { ...nothing3, ...fromTemplates(data) };
  let lent = lend(data, policies, readData, ownItems), own = fromTemplates(lent.data, lent.items), items = /* @__PURE__ */ Object.create(null);
  for (let [id, { value }] of lent.items) items[id] = value;
  let origins = new Map(own.origins);
  for (let [id, { from, at: at2 }] of lent.items) origins.set(id, { from, at: at2, untouched: !0, ownEvidence: !0 });
  return { data: { ...own.data, items: Object.assign(items, own.data.items) }, origins, drafts: [...lent.drafts, ...own.drafts], lent };
}
var readData = (source) => {
  let text2 = readSourceText(source), unread3 = (fault, line) => ({
    data: null,
    drafts: [{ ...fault, at: [], on: "value" }],
    lineOf: () => line
  });
  if (!text2.ok) return unread3(text2.fault, text2.before.split(`
`).length);
  let yaml = readYaml(text2.text);
  if (!yaml.ok) return unread3(yaml.fault, yaml.lines.linePos(yaml.fault.offset).line);
  let { data, drafts, spotOf } = yaml.tree;
  return { data, drafts, lineOf: ({ at: at2, offset }) => yaml.lines.linePos(offset ?? spotOf(at2).key).line };
}, ownItems = (data) => {
  let { data: whole4, origins, drafts } = fromTemplates(data), items = isMap2(whole4.items) ? Object.entries(whole4.items) : [];
  return { items: new Map(items.map(([id, value]) => [id, { value, from: origins.get(id)?.from ?? null }])), drafts };
};
function fromTemplates(data, given = /* @__PURE__ */ new Map()) {
  let own = isMap2(data.items) ? data.items : {}, items = /* @__PURE__ */ Object.create(null), origins = /* @__PURE__ */ new Map(), drafts = [];
  for (let { name, at: at2 } of extended(data.extends))
    for (let [id, line] of Object.entries(templateItems(name))) {
      if (origins.has(id) || given.has(id)) continue;
      let said3 = Object.hasOwn(own, id) ? own[id] : {};
      items[id] = isMap2(said3) ? effective(line, said3) : said3, origins.set(id, {
        from: templateOrigin(name),
        at: at2,
        untouched: !Object.hasOwn(own, id),
        ownEvidence: isMap2(said3) && !provesItself(said3)
      }), isMap2(said3) && drafts.push(...fixedKeys(id, said3, templateOrigin(name)));
    }
  return { data: { ...data, items: Object.assign(items, withoutAll(own, origins)) }, origins, drafts };
}
function extended(value) {
  return (Array.isArray(value) ? value.map((entry2, index) => ({ entry: entry2, at: ["extends", index] })) : [{ entry: value, at: ["extends"] }]).flatMap(({ entry: entry2, at: at2 }) => {
    let name = templateNamed(entry2);
    return name === null ? [] : [{ name, at: at2 }];
  });
}
function effective(line, said3) {
  let kept = provesItself(said3) ? Object.entries(line).filter(([key]) => !evidenceKeys.includes(key)) : [];
  return { ...kept.length > 0 ? Object.fromEntries(kept) : line, ...said3 };
}
function provesItself(said3) {
  return evidenceKeys.some((key) => Object.hasOwn(said3, key));
}
var fixed = ["title", "section", "phase"];
function fixedKeys(id, said3, from) {
  return fixed.filter((key) => Object.hasOwn(said3, key)).map((key) => ({
    code: "FIXED_KEY",
    at: ["items", id, key],
    on: "key",
    message: `\`${key}\` of ${quote(id)} is given by ${from}`,
    seen: quote(said3[key]),
    allowed: `for an item of a template: why, ask, environments, when, enforce-from, waivable, ${evidenceKeys.join(", ")}`,
    next: "Remove the key, or give the item another name; `holdpoint init --template` writes a template out to be changed freely."
  }));
}
function withoutAll(own, origins) {
  return Object.fromEntries(Object.entries(own).filter(([id]) => !origins.has(id)));
}
function isMap2(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}

// src/checklist/policy/policies.ts
var noPolicies = { repository: null, read: () => null };

// part:mistakes.cjs
var made10;
function load12() {
  return made10 ??= __require("./mistakes.cjs")({});
}

// way-in:src/checklist/problems/mistakes.ts
function mistakesIn(...asked) {
  return load12().mistakesIn(...asked);
}

// part:problems.cjs
var made11;
function load13() {
  return made11 ??= __require("./problems.cjs")({ "src/checklist/problems/did-you-mean.ts": { didYouMean }, "src/checklist/names.ts": { idPattern }, "src/checklist/problems/quote.ts": { clean, quote } });
}

// way-in:src/checklist/problems/schema-problems.ts
function schemaProblems(...asked) {
  return load13().schemaProblems(...asked);
}

// src/checklist/sections.ts
function readSections({ data: file2, origins }, accepted3) {
  let isRole = (raw) => accepted3 || fits("role", raw), isEnvironment = (raw) => accepted3 || fits("environment", raw), isProfile = (raw) => accepted3 || fits("profile", raw), isItem = (raw) => accepted3 || fits("item", raw), waivers = waiversOf(file2);
  return {
    waivers,
    roles: entriesOf(file2, "roles", limits.roles).map(([name, raw]) => ({
      name,
      value: isRole(raw) ? roleOf(name, raw) : null
    })),
    environments: entriesOf(file2, "environments", limits.environments).map(([name, raw]) => ({
      name,
      value: isEnvironment(raw) ? environmentOf(raw, waivers) : null,
      exceptions: isEnvironment(raw) ? raw : null,
      releasing: isEnvironment(raw) ? raw : null,
      listsWindows: isRecord(raw) && Array.isArray(raw.window)
    })),
    profiles: entriesOf(file2, "profiles", limits.profiles).map(([name, raw]) => {
      let said3 = isProfile(raw) ? raw : null;
      return { name, said: said3, value: said3 === null ? null : profileOf(name, said3) };
    }),
    items: entriesOf(file2, "items", limits.items).map(([name, raw]) => {
      let origin2 = origins.get(name) ?? null, value = isItem(raw) ? itemOf(name, raw) : null;
      return {
        name,
        value: value === null || origin2 === null ? value : { ...value, from: origin2.from },
        references: referencesOf(raw, accepted3),
        origin: origin2
      };
    })
  };
}
function fits(part, raw) {
  return mistakesIn(part, raw).length === 0;
}
function entriesOf(file2, section, most) {
  let found = isRecord(file2) ? file2[section] : void 0;
  return isRecord(found) ? Object.entries(found).slice(0, most) : [];
}
function isRecord(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
function referencesOf(raw, accepted3) {
  let item = isRecord(raw) ? raw : {}, when = isRecord(item.when) ? item.when : {}, evidence2 = evidenceKeys.filter((key) => Object.hasOwn(item, key)).map((key) => ({ [key]: item[key] }));
  return {
    environments: textsOf(item.environments),
    when: {
      environment: textsOf(when.environment),
      paths: textsOf(when.paths),
      base: textsOf(when.base),
      "commit-message": textsOf(when["commit-message"])
    },
    evidence: evidence2.filter((one2) => accepted3 || fits("evidence", one2)).map(evidenceOf)
  };
}
function textsOf(value) {
  return Array.isArray(value) && value.every((entry2) => typeof entry2 == "string") ? value : [];
}
function waiversOf(file2) {
  let raw = isRecord(file2) ? file2.waivers : void 0;
  return !isRecord(raw) || typeof raw.by != "string" ? null : { by: raw.by, ...typeof raw.max == "string" ? { max: raw.max } : {} };
}
function roleOf(id, { teams = [], users = [], deputies }) {
  return { id, teams, users, ...deputies === void 0 ? {} : { deputies: { teams: [], users: [], ...deputies } } };
}
function environmentOf(raw, shared) {
  let waivers = raw.waivers ?? shared;
  return {
    ...readEnforcement(raw.enforce),
    branches: raw.branches ?? [],
    separationOfDuties: raw["separation-of-duties"] ?? "change",
    strict: raw.strict ?? !1,
    calendar: calendarOf(raw),
    ...waivers === null ? {} : { waivers: waiverRuleOf(waivers) },
    ...raw.override === void 0 ? {} : { override: overrideRuleOf(raw.override) },
    ...releasingOf(raw)
  };
}
function calendarOf({ window: window2 = [], freeze = [] }) {
  let windows = [window2].flat().map(windowOf);
  return { windows, freezes: freeze.map((raw) => freezeOf(raw, windows[0]?.zone ?? "UTC")) };
}
function itemOf(id, raw) {
  let evidence2 = evidenceOf(raw), meaning = {
    id,
    title: raw.title,
    section: raw.section ?? null,
    why: raw.why?.trim() ?? null,
    phase: raw.phase ?? "pre-deployment",
    ask: raw.ask ?? defaultAsk(evidence2),
    when: raw.when ?? null,
    evidence: evidence2
  }, { id: _, ...part } = meaning, fixed2 = raw.waivable === !1 ? { waivable: !1 } : {}, day2 = raw["enforce-from"];
  return { ...part, ...day2 === void 0 ? {} : { enforceFrom: day2 }, ...fixed2, environments: raw.environments ?? null, wording: wordingOf(meaning) };
}

// src/checklist/parse.ts
function parseChecklist(source, file2, policies = noPolicies) {
  let text2 = readSourceText(source);
  if (!text2.ok) return refused2([atFault(file2, text2.fault, placeAfter(text2.before))]);
  let yaml = readYaml(text2.text), placeAt = (offset) => {
    let { line, col } = yaml.lines.linePos(offset);
    return { line, column: col };
  };
  if (!yaml.ok) return refused2([atFault(file2, yaml.fault, placeAt(yaml.fault.offset))]);
  let inherited = inherit(yaml.tree.data, policies), accepted3 = acceptsFile(inherited.data), sections = readSections(inherited, accepted3), drafts = draftsOf(yaml.tree, inherited, sections, accepted3).map((draft2) => inFile(draft2, inherited));
  if (drafts.length > 0) {
    let result = refused2(drafts.map((draft2) => toProblem(file2, draft2, placeAt(offsetOf(draft2, yaml.tree))))), wanted = inherited.lent?.wanted ?? [];
    return wanted.length === 0 ? result : { ...result, wanted };
  }
  return { ok: !0, checklist: assemble(sections, (id) => placeAt(offsetOf(itemInFile({ at: ["items", id], on: "key" }, inherited), yaml.tree))) };
}
function draftsOf(tree, inherited, sections, accepted3) {
  let newer = newerVersion(tree.data);
  if (newer !== null) return [newer];
  let found = accepted3 ? [] : schemaProblems(mistakesIn("file", inherited.data)), unknown = found.filter(({ at: at2 }) => at2[0] === "extends"), unread3 = inherited.drafts.filter(({ at: at2 }) => at2[0] === "extends");
  return unknown.length + unread3.length > 0 ? [...tree.drafts, ...unknown, ...unread3] : [...tree.drafts, ...inherited.drafts, ...found, ...crossReferences(sections)];
}
function inFile(draft2, inherited) {
  let told2 = inherited.lent?.told(draft2) ?? draft2;
  return told2.code === "POLICY_LOCKED" ? told2 : itemInFile(told2, inherited);
}
function itemInFile(draft2, { origins }) {
  let [section, id] = draft2.at, origin2 = section === "items" ? origins.get(String(id)) : void 0;
  return origin2?.untouched === !0 ? { ...draft2, at: origin2.at, on: "value" } : draft2;
}
function offsetOf(draft2, tree) {
  let spot = tree.spotOf(draft2.at);
  return draft2.offset ?? (draft2.on === "key" ? spot.key : spot.value);
}
function toProblem(file2, draft2, place) {
  let { code, message, seen: seen2, allowed: allowed2, next } = draft2;
  return { file: file2, ...place, code, path: formatKeys(draft2.at), message, seen: seen2, allowed: allowed2, next };
}
function atFault(file2, { code, message, seen: seen2, allowed: allowed2, next }, place) {
  return { file: file2, ...place, code, path: "", message, seen: seen2, allowed: allowed2, next };
}
function placeAfter(before) {
  let lines2 = before.split(`
`);
  return { line: lines2.length, column: (lines2.at(-1)?.length ?? 0) + 1 };
}
function refused2(problems2) {
  let sorted3 = problems2.toSorted((a, b) => a.line - b.line || a.column - b.column), shown2 = sorted3.slice(0, limits.problems), [last] = shown2.slice(-1);
  if (sorted3.length === shown2.length || last === void 0) return { ok: !1, problems: shown2 };
  let more = `${sorted3.length - shown2.length} more`, rest2 = {
    ...last,
    code: "TOO_MANY",
    path: "",
    message: `${more} problems follow`,
    seen: `${sorted3.length} problems`,
    allowed: "none",
    next: "Mend the ones above first."
  };
  return { ok: !1, problems: [...shown2, rest2] };
}
function assemble(sections, placeOf3) {
  let roles = /* @__PURE__ */ Object.create(null);
  for (let { name, value } of sections.roles) value !== null && (roles[name] = value);
  let profiles = sections.profiles.flatMap(({ value }) => value ?? []);
  return {
    version: 1,
    roles,
    environments: sections.environments.flatMap(({ name, value }) => value === null ? [] : [{ name, ...value }]),
    ...profiles.length === 0 ? {} : { profiles },
    items: sections.items.flatMap(
      ({ name, value }) => value === null ? [] : [{ id: name, ...value, place: placeOf3(name) }]
    )
  };
}

// src/gate/config.ts
function readConfig(facts, lent = policiesIn(facts)) {
  let [file2] = facts.config;
  if (file2 === void 0 || file2.blob === null || file2.policy !== void 0) return { state: "missing" };
  let parsed2 = parseChecklist(file2.blob.text, file2.path, lent);
  if (parsed2.ok) return { state: "valid", checklist: parsed2.checklist };
  let wanted = parsed2.wanted ?? [];
  return wanted.length === 0 ? { state: "invalid", problems: parsed2.problems } : { state: "unread", policies: wanted.map((reference) => unread2(facts, reference)) };
}
function policiesIn({ config, subject }) {
  let { name, private: hidden2 } = subject.repository, byName2 = new Map(config.map((one2) => [one2.policy?.reference, one2]));
  return { repository: { name, private: hidden2 }, read: (reference) => textOf(byName2.get(reference)) };
}
function textOf(config) {
  let { policy, blob } = config ?? {};
  return policy === void 0 || blob === void 0 || blob === null ? null : { text: blob.text, version: `commit ${policy.changedBy}`, private: policy.repository.private };
}
function unread2(facts, reference) {
  let reading = readingOf(facts, { kind: "policy", reference });
  if (!isKnown(reading)) return { reference, reading };
  let { source, observer: observer2, at: at2 } = reading, detail = `policy:${reference} was not taken up`;
  return { reference, reading: { unlearnable: !0, code: "NOT_READ", detail, source, observer: observer2, at: at2 } };
}

// src/gate/read-policies.ts
async function readPolicies(reader, first) {
  let facts = first, config = readConfig(facts);
  for (let level = 0; level < limits.policyDepth && config.state === "unread"; level += 1) {
    let wanted = config.policies.map(({ reference }) => ({ kind: "policy", reference })).filter((need2) => !Object.hasOwn(facts.readings, needKey(need2)));
    if (wanted.length === 0) break;
    facts = withPolicies(facts, wanted, await reader.read(facts, wanted)), config = readConfig(facts);
  }
  return { facts, config };
}
function withPolicies(facts, wanted, read3) {
  let config = [], readings = {};
  for (let need2 of wanted) {
    let reading = read3[needKey(need2)];
    reading !== void 0 && (isKnown(reading) ? config.push(reading.value) : readings[needKey(need2)] = reading);
  }
  return { ...facts, config: [...facts.config, ...config], readings: { ...facts.readings, ...readings } };
}

// src/report/external-id.ts
var longest = 255, gatePattern = /^holdpoint:1:gate:(\d{1,15}):(\d{1,10}|-):(merge|env-[0-9a-f]{16}):([0-9a-f]{40}|[0-9a-f]{64}):([0-9a-f]{32})$/, itemPattern = /^holdpoint:1:item:(\d{1,15}):(\d{1,10}|-):([A-Za-z0-9][A-Za-z0-9._-]{0,99}):([0-9a-f]{32})$/;
function parseExternalId(text2) {
  return text2.length > longest ? null : parseGate(text2) ?? parseItem(text2);
}
function parseGate(text2) {
  let [, repository, change2, gate, candidate, digest] = gatePattern.exec(text2) ?? [];
  return repository === void 0 || change2 === void 0 || gate === void 0 || candidate === void 0 || digest === void 0 ? null : { kind: "gate", repository: Number(repository), change: numberOrNull(change2), gate, candidate, digest };
}
function parseItem(text2) {
  let [, repository, change2, item, digest] = itemPattern.exec(text2) ?? [];
  return repository === void 0 || change2 === void 0 || item === void 0 || digest === void 0 ? null : { kind: "item", repository: Number(repository), change: numberOrNull(change2), item, digest };
}
function numberOrNull(text2) {
  return text2 === "-" ? null : Number(text2);
}

// src/gate/gates-to-judge.ts
function gatesToJudge(config, facts, shown2) {
  let met = gatesMet(config, facts);
  if (facts.subject.environment !== null) return met;
  let names = new Set(met.map(gateName));
  return [...met, ...gatesShown(facts, shown2).filter((gate) => !names.has(gateName(gate)))];
}
function gatesMet(config, facts) {
  if (config.state === "valid") return gatesOf(config.checklist, facts);
  let { environment } = facts.subject;
  if (environment !== null) return [{ kind: "environment", name: environment }];
  let open3 = facts.changes.some((change2) => change2.state === "open");
  return config.state !== "missing" && open3 ? [{ kind: "merge" }] : [];
}
function gatesShown(facts, shown2) {
  let [change2] = facts.changes;
  return change2 === void 0 ? [] : shown2.checks.filter((check2) => check2.commit === facts.subject.candidate && isGateRun(check2.externalId, change2.number)).flatMap(({ name }) => aboutOfOwnCheck(name) ?? []).map(gateNamed).filter((gate) => gate.kind === "environment" || change2.state !== "merged");
}
function isGateRun(externalId, change2) {
  let id = parseExternalId(externalId);
  return id?.kind === "gate" && id.change === change2;
}

// way-in:src/judge/release/off-branch.ts
function offBranch(...asked) {
  return load8().offBranch(...asked);
}

// way-in:src/judge/rollback/instead.ts
function wayBackInstead(...asked) {
  return load9().wayBackInstead(...asked);
}

// way-in:src/judge/release/separated.ts
function separated(...asked) {
  return load8().separated(...asked);
}

// src/judge/version.ts
var judgeVersion = "1.0.0";

// src/judge/judge.ts
var blocking = { enforcement: "block", adviseUntil: null, nextLook: null };
function judge4(config, facts, gate, interpretation) {
  if (config.state !== "valid") return rollCall(facts, withoutChecklist(config, facts, gate));
  let judged = judgedChange(facts, gate), checklist = withoutWayBack(config.checklist), ordinary = ordinarily(checklist, facts, gate, interpretation);
  return leadsBack(checklist, facts) ? rollCall(facts, wayBackInstead(ordinary, { checklist, facts, gate, judged, interpretation })) : rollCall(facts, ordinary);
}
function ordinarily(checklist, facts, gate, interpretation) {
  let judged = judgedChange(facts, gate);
  return gate.kind === "merge" ? judgeMerge(checklist, facts, judged, interpretation) : judgeEnvironment(checklist, facts, { gate, judged, interpretation });
}
function withoutChecklist(config, facts, gate) {
  let judged = judgedChange(facts, gate), problems2 = config.state === "invalid" ? config.problems : [];
  return {
    gate,
    judged: "code" in judged ? null : judged,
    enforcing: blocking,
    blockers: blockersWithout(config, facts),
    holds: [],
    findings: [],
    problems: problems2
  };
}
function blockersWithout(config, facts) {
  return config.state === "unread" ? config.policies.map(policyUnread) : [config.state === "invalid" ? configInvalid(config.problems) : configMissing(facts.config[0])];
}
function judgeMerge(checklist, facts, judged, interpretation) {
  let gate = { kind: "merge" }, holds2 = interpretation.holds.filter(({ environment }) => environment === null), shell = { gate, holds: holds2, findings: [], problems: [] };
  if ("code" in judged) return { ...shell, judged: null, enforcing: blocking, blockers: [judged] };
  let environments = mergeEnvironments(checklist, judged.change, facts), enforcing = mergeEnforcement(environments, facts.now);
  if (environments.length === 0) return { ...shell, judged, ...nowhere(checklist, judged, facts) };
  let tooLarge2 = sizeBlocker(judged);
  if (tooLarge2 !== null) return { ...shell, judged, enforcing, blockers: [tooLarge2] };
  let session = sessionFor(checklist, facts, judged, interpretation), benches = environments.map((environment) => benchFor(session, environment)), findings = checklist.items.flatMap((item) => worstFinding(item, benches) ?? []);
  return {
    ...shell,
    judged,
    enforcing,
    findings,
    blockers: [...ledgerBlockers(facts), ...strictBlockers(environments, facts), ...emptyBlockers(findings)]
  };
}
function nowhere(checklist, judged, facts) {
  let taken2 = taking(checklist, judged.change, facts);
  return taken2.length === 0 ? { enforcing: blocking, blockers: [noEnvironment(judged)] } : { enforcing: { ...blocking, enforcement: "off" }, blockers: [notConcerned(judged, taken2, "pending")] };
}
function judgeEnvironment(checklist, facts, asked) {
  let { judged, interpretation } = asked, environment = environmentNamed(checklist, asked.gate.name), gate = { kind: "environment", name: environment?.name ?? asked.gate.name }, holds2 = interpretation.holds.filter((hold) => hold.environment === null || hold.environment === gate.name), shell = { gate, judged: "code" in judged ? null : judged, holds: holds2, findings: [], problems: [] };
  if (environment === void 0)
    return { ...shell, enforcing: blocking, blockers: [unknownEnvironment(gate.name, checklist)] };
  let enforcing = enforcementOf(environment, facts.now);
  if (enforcing.enforcement === "off") return { ...shell, enforcing, blockers: [switchedOff(environment)] };
  if ("code" in judged) return { ...shell, enforcing, blockers: [judged] };
  let tooLarge2 = sizeBlocker(judged, environment);
  if (tooLarge2 !== null && judged.change.merge === null) return { ...shell, enforcing, blockers: [tooLarge2] };
  let calendar = closingTime(environment, facts.now), state2 = releaseState(environment, judged, facts), said3 = environment.separationOfDuties === "range" ? separated(environment, state2, interpretation) : interpretation, bench = benchFor(sessionFor(checklist, facts, judged, said3), environment), findings = (tooLarge2 === null ? checklist.items : []).filter((item) => isAskedIn(item, environment)).map(
    (item) => askedElsewhere(item, { environment, judged, state: state2, facts }) ?? findingOf(askedAs(item, state2), bench)
  ), release2 = releaseRead(findings, { environment, judged, state: state2, facts }), off = isOffBranch(environment, judged, facts) ? offBranch(environment, judged, facts) : null, blockers2 = [
    ledgerBlockers(facts),
    branchBlocker(environment, judged, facts) ?? off?.blocker ?? [],
    isConcerned(environment, judged.change, facts) ? [] : notConcerned(judged, [environment], "unmet"),
    calendar.blockers,
    strictBlockers([environment], facts),
    releaseBlockers(environment, judged, state2, { facts, said: said3 }),
    tooLarge2 ?? (hasReadyChange(release2, judged) ? [] : emptyBlockers(findings))
  ].flat(), bringing = release2 === null ? {} : { release: release2 }, looking = [calendar.nextLook, state2.nextLook, off?.nextLook ?? null].reduce(withLook, enforcing), judgement = { ...shell, enforcing: looking, findings, blockers: blockers2, ...bringing };
  return environment.override === void 0 ? judgement : underOverride(
    judgement,
    overrideState(
      environment,
      judged.candidate,
      facts,
      said3.overrides.map((one2) => besideDeployers(one2, bench.deployers))
    )
  );
}
function underOverride(judgement, { given, blockers: blockers2, nextLook }) {
  let { enforcing } = judgement, change2 = judgement.judged?.change ?? null;
  return conclusionOf({ ...judgement, change: change2, enforcement: enforcing.enforcement }).open ? judgement : {
    ...judgement,
    ...given === null ? {} : { override: given },
    enforcing: withLook(enforcing, nextLook),
    blockers: [...judgement.blockers, ...blockers2]
  };
}
function hasReadyChange(release2, { change: change2 }) {
  return othersIn({ ...release2 === null ? {} : { release: release2 }, change: change2 }).some(({ code }) => code === "MET");
}
function worstFinding(item, benches) {
  let asking = benches.filter(({ environment }) => isAskedIn(item, environment)), [first] = asking;
  return first === void 0 ? null : item.ask === "release" ? idleFinding(item, first.environment, "ASKED_AT_DEPLOYMENT", "It is asked at the deployment.") : asking.map((bench) => findingOf(item, bench)).reduce((worst, next) => isWorse(next.outcome, worst.outcome) ? next : worst);
}
function rollCall(facts, judgement) {
  let { gate, judged, enforcing, blockers: blockers2, holds: holds2, findings, problems: problems2, override, release: release2, rollback } = judgement, overriding2 = override === void 0 ? {} : { override }, bringing = release2 === void 0 ? {} : { release: release2 }, { repository, candidate } = facts.subject, [source, ...policies] = facts.config, change2 = judged?.change ?? null;
  return {
    rollCall: 1,
    judge: judgeVersion,
    gate,
    repository: { id: repository.id, name: repository.name },
    candidate: judged?.candidate ?? candidate,
    change: change2 === null ? null : { number: change2.number, url: change2.url, head: change2.head.commit },
    checklist: source === void 0 || source.blob === null ? null : { ref: source.ref, path: source.path, commit: source.commit, blob: source.blob.oid },
    ...policies.length === 0 ? {} : { policies: policies.flatMap(policyRead) },
    now: facts.now,
    enforcement: enforcing.enforcement,
    adviseUntil: enforcing.adviseUntil,
    ...conclusionOf({
      enforcement: enforcing.enforcement,
      blockers: blockers2,
      holds: holds2,
      findings,
      change: change2,
      ...bringing,
      ...overriding2
    }),
    ...overriding2,
    blockers: blockers2,
    holds: holds2,
    ...bringing,
    ...rollback === void 0 ? {} : { rollback },
    findings,
    problems: problems2,
    nextLook: firstLook(enforcing, findings)
  };
}
function policyRead({ policy, ref: ref2, path: path2, commit, blob }) {
  if (policy === void 0 || blob === null) return [];
  let { reference, repository, changedBy } = policy;
  return [{ reference, repository: repository.name, ref: ref2, path: path2, commit, changedBy, blob: blob.oid }];
}

// src/gate/assess.ts
var byPresent = {
  needs: (config, facts) => config.state === "valid" ? missingNeeds(config.checklist, facts) : [],
  judge: judgeGates
}, ROUNDS = 5, silence2 = { signOffs: [], waivers: [], overrides: [], profiles: [], holds: [], replies: [] };
async function assess(ports, address, fileHint) {
  let heard = await ports.heard?.() ?? null, snapshot = await ports.snapshots.snapshot(address, fileHint);
  if (!snapshot.ok) return snapshot;
  let { shown: shown2 } = snapshot.value, first = heard === null ? snapshot.value.facts : { ...snapshot.value.facts, heard }, { config, facts: configured } = await readPolicies(ports.needs, first), recollected = await ports.recollect?.({ facts: configured, shown: shown2 }) ?? configured, facts = await readNeeds(ports, config, recollected), readAt = ports.stopwatch === void 0 ? {} : { readAt: ports.stopwatch() };
  return { ok: !0, value: { ...(ports.judging ?? byPresent).judge(config, facts, shown2), shown: shown2, ...readAt } };
}
function judgeGates(written, facts, shown2 = { checks: [] }) {
  let config = goingBack(written, facts), interpretation = config.state === "valid" ? interpret(config.checklist, facts) : silence2, rollCalls = gatesToJudge(config, facts, shown2).map((gate) => judge4(config, facts, gate, interpretation));
  return { facts, config: written, interpretation, rollCalls };
}
function goingBack(config, facts) {
  return config.state === "valid" && leadsBack(config.checklist, facts) ? { ...config, checklist: withWayBack(config.checklist, facts) } : config;
}
async function readNeeds({ needs: reader, judging = byPresent, recallReleases }, config, first) {
  let facts = first;
  for (let round = 0; round < ROUNDS; round += 1) {
    let needs = judging.needs(config, facts);
    if (needs.length === 0) return facts;
    facts = { ...facts, readings: { ...facts.readings, ...await reader.read(facts, needs) } }, facts = await recallReleases?.(facts, needs) ?? facts;
  }
  return facts;
}

// part:releases.cjs
var made12;
function load8() {
  return made12 ??= __require("./releases.cjs")({ "src/checklist/scope/environments.ts": { environmentNamed, takesHead }, "src/evidence/people/roles.ts": { holdsRole }, "src/evidence/statements/standing.ts": { refused }, "src/evidence/time.ts": { isBefore, after, milliseconds }, "src/commands/lines.ts": { linesOf }, "src/commands/origin.ts": { originDoubt }, "src/commands/standing.ts": { commentStanding }, "src/checklist/scope/concerns.ts": { concerns }, "src/judge/needs.ts": { missingNeeds }, "src/judge/first-look.ts": { firstLook }, "src/judge/verdict.ts": { othersIn }, "src/gate/assess.ts": { assess, judgeGates, readNeeds }, "src/evidence/release.ts": { reaches: reaches2 }, "src/judge/release/ancestors.ts": { ancestorsOf, historyOf }, "src/evidence/need.ts": { readingMade, readingOf }, "src/evidence/reading.ts": { isKnown }, "src/evidence/short-commit.ts": { shortCommit }, "src/evidence/reader-reasons.ts": { isCovered }, "src/judge/release/on-branch.ts": { branchesOf }, "src/evidence/people/separation.ts": { isOfGitHub }, "src/evidence/same-name.ts": { sameName }, "src/judge/release/release-gate.ts": { ownStanding } });
}

// way-in:src/judge/release/judged-elsewhere.ts
function judgedElsewhere(...asked) {
  return load8().judgedElsewhere(...asked);
}
function dropped(...asked) {
  return load8().dropped(...asked);
}

// src/judge/release/release-gate.ts
function isElsewhere(place) {
  let { judged, state: state2, facts } = place;
  return judged.change.release !== void 0 || facts.reader.alone ? !1 : state2.several || homeOf(place) !== null || goneFrom(place) !== null;
}
function homeOf(place) {
  return entryOf(place, place.facts.homes)?.issue ?? null;
}
function goneFrom(place) {
  return entryOf(place, place.facts.dropped);
}
function entryOf(place, known3 = []) {
  let { range } = place.state;
  return range === null || range.state === "behind" || range.state === "untold" ? null : known3.find((one2) => isOf2(place, one2)) ?? null;
}
function isOf2({ environment, judged }, one2) {
  return one2.commit === judged.candidate && sameName(one2.environment, environment.name);
}
function askedElsewhere(item, place) {
  let { environment, judged } = place;
  return judged.change.release !== void 0 ? item.ask === "change" ? idleFinding(item, environment, "ASKED_OF_EACH_CHANGE", "It is asked of each change, on its pull request.") : null : item.ask === "change" || !isElsewhere(place) ? null : idleFinding(item, environment, "ASKED_AT_DEPLOYMENT", "It is asked of the release, in its issue.");
}
function askedAs(item, { several }) {
  return several && item.ask === "release" ? ofRelease(item) : item;
}
function releaseBlockers(environment, judged, state2, { facts, said: said3 }) {
  let place = { environment, judged, state: state2, facts };
  if (isElsewhere(place)) return [judgedElsewhere(place, { home: homeOf(place), gone: goneFrom(place) })];
  let drop = said3.release?.drop ?? null;
  return drop === null ? state2.blockers : [dropped(judged, drop), ...state2.blockers];
}
function releaseRead(findings, place) {
  let { judged, state: state2 } = place, { range, base, others, direct, unproved, nextLook: until } = state2;
  if (range === null || range.state === "behind" || range.state === "untold") return null;
  let own = judged.change.release === void 0 ? [ownChange(judged, findings)] : [];
  return {
    base,
    changes: [...others, ...own],
    ...until === null ? {} : { until },
    direct,
    ...unproved.length === 0 ? {} : { unproved },
    since: range.state === "new" ? "deployed" : range.state,
    ...isElsewhere(place) ? { elsewhere: !0 } : {},
    ...judged.change.release === void 0 ? {} : { home: !0 }
  };
}
function ownChange({ change: change2 }, findings) {
  let { number, url, title } = change2;
  return { number, url, title, ...ownStanding(findings) };
}
function ownStanding(findings) {
  let asked = findings.filter(({ ask: ask3, outcome }) => ask3 === "change" && outcome !== "not-applicable"), open3 = asked.flatMap(
    ({ item, title: name, outcome }) => outcome === "pending" || outcome === "unmet" || outcome === "unknown" ? [{ item, title: name, outcome }] : []
  ), [first] = open3.toSorted((a, b) => isWorse(a.outcome, b.outcome) ? -1 : 1), shell = { next: [], open: open3 };
  if (first !== void 0) {
    let titles = open3.map((one2) => one2.title).join(", ");
    return { ...shell, outcome: first.outcome, code: "CHANGE_NOT_READY", sentence: `It is not ready: ${titles}.` };
  }
  return asked.some(({ outcome }) => outcome === "met") ? { ...shell, outcome: "met", code: "MET", sentence: "It is ready." } : { ...shell, outcome: "met", code: "NOT_APPLICABLE", sentence: "Nothing is asked of it here." };
}

// src/judge/release/by-app.ts
function releaseByApp({ release: release2, change: change2 }, findings, isGo) {
  if (release2 === void 0) return {};
  let changes = release2.changes.map(
    (one2) => one2.number === change2?.number ? { ...one2, ...ownStanding(findings) } : byApp(one2, isGo)
  );
  return { release: { ...release2, changes } };
}
function byApp(change2, isGo) {
  return change2.outcome !== "unknown" || !isCovered(change2.code) ? change2 : isGo ? { ...change2, outcome: "met", code: "MET", next: [], sentence: "By the App's verdict it is ready." } : { ...change2, outcome: "pending", code: "APP_VERDICT_NOT_GO", next: [], sentence: "The App says what it lacks." };
}

// src/judge/release/own-word.ts
function ownWord({ candidate }, { deployers = [] }, { restsOn }) {
  let isTheirs = (login2) => deployers.some(({ commit, by }) => commit === candidate && sameName(login2, by.login)), own = restsOn.find((logins) => logins.split(" ").every(isTheirs));
  if (own === void 0) return null;
  let login = own.replace(" ", " and "), verb2 = login === own ? "deploys" : "deploy";
  return {
    outcome: "pending",
    code: "APP_VERDICT_NOT_GO",
    sentence: `The App's verdict on ${shortCommit(candidate)} rests on the word of ${login}, who ${verb2} it, and duties are separated here.`,
    next: [
      { who: `somebody other than ${login}`, how: "signs it in the issue of the release, or starts this instead" }
    ]
  };
}

// way-in:src/judge/release/with-app.ts
function homeUnread(...asked) {
  return load8().homeUnread(...asked);
}
function exceptedAtHome(...asked) {
  return load8().exceptedAtHome(...asked);
}
function overriddenAtHome(...asked) {
  return load8().overriddenAtHome(...asked);
}

// src/judge/sources.ts
function sourcesOf2({ checklist, policies = [] }) {
  return checklist === null ? [] : [checklist.blob, ...policies.map(({ blob }) => blob)];
}

// src/judge/with-app.ts
function confirmWithApp(own, facts, appId, said3) {
  let patience = patienceOver(own, said3);
  if (patience !== null && !isBefore(own.now, patience)) return own;
  let rollCall2 = said3.release === null ? own : exceptedAtHome(homeUnread(own), said3), blocker = missingGo(rollCall2, facts, appId) ?? ofAnother(rollCall2, said3) ?? judgedOtherwise(rollCall2, said3) ?? ownWord(rollCall2, facts, said3) ?? overFor(rollCall2, said3) ?? changesOver(rollCall2, said3), byApp2 = ({ item }) => isSaidMet(item, said3, facts.now) ? answered2 : open2;
  if (blocker === null && said3.overridden !== null) {
    if (said3.release === null || !isBefore(facts.now, said3.overridden))
      return overriddenByApp(rollCall2, facts, said3.overridden);
    let whole4 = leftToApp(rollCall2, (finding) => finding.ask === "change" ? byApp2(finding) : open2, []);
    return concluded(overriddenAtHome(whole4, said3.overridden));
  }
  if (blocker === null)
    return leftToApp(laterByApp(waivedByApp(rollCall2, said3), said3), byApp2, []);
  if (blocker.code === "APP_VERDICT_NOT_GO") return leftToApp(rollCall2, () => open2, [blocker]);
  let nextLook = patience ?? rollCall2.nextLook;
  return concluded({ ...rollCall2, blockers: [...rollCall2.blockers, blocker], nextLook });
}
var ALWAYS = "always";
function ownerOf({ repository }) {
  return repository.name.slice(0, repository.name.indexOf("/"));
}
var PATIENCE = 12e4;
function patienceOver({ rollback, verdict, open: isOpen2 }, { wayBack }) {
  return rollback === void 0 || rollback.signedAt === null || verdict !== "go" || !isOpen2 || wayBack === rollback.from.deployment ? null : after(rollback.signedAt, PATIENCE);
}
function isSaidMet(item, { waived, later: later2, lapsing }, now) {
  let end2 = lapsing.get(item);
  return !waived.has(item) && !later2.has(item) && (end2 === void 0 || isBefore(now, end2));
}
function overriddenByApp(rollCall2, { now }, until) {
  if (!isBefore(now, until))
    return leftToApp(rollCall2, () => open2, [
      stop2("pending", "APP_VERDICT_NOT_GO", `The override was over at ${until}.`)
    ]);
  if (rollCall2.override === void 0 && rollCall2.blockers.some(isLeft))
    return leftToApp(rollCall2, () => open2, [stop2("pending", "APP_VERDICT_NOT_GO", "The App says only that it is overridden, and no comment overrides it any more.")]);
  let blockers2 = rollCall2.blockers.filter(({ code }) => code !== "OVERRIDE_NEEDS_APP");
  return leftToApp({ ...rollCall2, blockers: blockers2 }, () => open2, []);
}
function leftToApp(rollCall2, byApp2, blockers2) {
  let rest2 = rollCall2.blockers.filter((blocker) => !isLeft(blocker)), findings = rollCall2.findings.map((finding) => coveredFinding(finding, byApp2(finding))), release2 = releaseByApp(rollCall2, findings, blockers2.length === 0);
  return concluded({ ...rollCall2, ...release2, blockers: [...rest2, ...blockers2], findings });
}
function isLeft({ outcome, code }) {
  return outcome === "unknown" && isCovered(code);
}
function answered2(answer2) {
  return { ...answer2, outcome: "met", code: "MET", next: [], sentence: "This token cannot tell; the App's verdict on this commit answers it." };
}
function open2(answer2) {
  return { ...answer2, outcome: "pending", code: "APP_VERDICT_NOT_GO", next: [], sentence: "This token cannot tell, so the App does; its check run says what is missing." };
}
function missingGo(rollCall2, facts, appId) {
  let name = gateCheckName(rollCall2.gate), evidence2 = facts.commits.find(({ oid: oid2 }) => oid2 === rollCall2.candidate), where = `"${name}" on ${shortCommit(rollCall2.candidate)}`;
  if (evidence2 === void 0) return stop2("unknown", "NOT_READ", `Whether the App reported ${where} was not read.`);
  let named3 = evidence2.checks.filter((run2) => run2.name === name), [newest] = named3.filter(({ app }) => app?.id === appId).toSorted((a, b) => b.id - a.id), others = `${lookAlikes(named3, appId)}${statusAlike(evidence2, name)}`;
  if (newest === void 0)
    return stop2("pending", "APP_VERDICT_MISSING", `The App (id ${appId}) has not reported ${where}.${others}`);
  if (newest.status !== "completed")
    return stop2(
      "pending",
      "APP_VERDICT_MISSING",
      `The App (id ${appId}) has not finished ${where} (${newest.status}).${others}`
    );
  if (newest.conclusion === "success") return null;
  let outcome = newest.conclusion === "failure" ? "unmet" : "pending";
  return stop2(
    outcome,
    "APP_VERDICT_NOT_GO",
    `The App's newest verdict ${where} is ${newest.conclusion ?? "none"}, not success.${others}`
  );
}
function judgedOtherwise(rollCall2, { sources }) {
  if (sourcesOf2(rollCall2).every((source, index) => source === sources[index])) return null;
  let where = `"${gateCheckName(rollCall2.gate)}" on ${shortCommit(rollCall2.candidate)}`, what = sources.length === 0 ? "does not say by which checklist it was given: the App is older than this version, or too new for it" : "is not about the checklist as it is now";
  return stop2("pending", "APP_VERDICT_MISSING", `The App's verdict ${where} ${what}.`);
}
function ofAnother(rollCall2, { owner }) {
  let now = ownerOf(rollCall2);
  return owner === null || sameName(owner, now) ? null : stop2(
    "pending",
    "REPO_IDENTITY_CHANGED",
    `The App's verdict on ${shortCommit(rollCall2.candidate)} was given while the repository belonged to ${owner}, and now it belongs to ${now}.`
  );
}
function overFor({ findings, now }, { waived, later: later2, lapsing }) {
  let known3 = new Set(findings.map(({ item: item2 }) => item2)), over = [...waived, ...later2, ...lapsing].find(([item2, until2]) => !known3.has(item2) && !isBefore(now, until2));
  if (over === void 0) return null;
  let [item, until] = over, sentence = `The App's verdict rests on "${item}", which an earlier checklist asks, and held until ${until}.`;
  return stop2("pending", "APP_VERDICT_NOT_GO", sentence);
}
function changesOver(rollCall2, { changes }) {
  if (changes === ALWAYS || changes !== null && isBefore(rollCall2.now, changes)) return null;
  let where = `The App's verdict on ${shortCommit(rollCall2.candidate)}`, left = othersIn(rollCall2).filter(({ outcome, code }) => outcome === "unknown" && isCovered(code));
  return changes === null && left.length === 0 ? null : changes === null ? stop2(
    "pending",
    "APP_VERDICT_MISSING",
    `${where} does not say until when the other changes of the release are ready: it is not about them, or the App is older than this version, or too new for it.`
  ) : stop2("pending", "APP_VERDICT_NOT_GO", `${where} rests on how other changes stood until ${changes}.`);
}
function lookAlikes(named3, appId) {
  let others = named3.filter(({ app }) => app?.id !== appId);
  return others.length === 0 ? "" : ` A run of the same name by ${[...new Set(
    others.map(({ app }) => app === null ? "an app that GitHub does not name" : `the app ${app.slug} (id ${app.id})`)
  )].join(", ")} is a look-alike and never counts.`;
}
function statusAlike({ statuses }, name) {
  return statuses.some(({ context: context3 }) => context3 === name) ? " A commit status of that name never counts." : "";
}
var steps = {
  NOT_READ: { who: "somebody who may read the checks", how: "runs this again" },
  APP_VERDICT_MISSING: {
    who: "somebody who runs the App",
    how: "checks that it is installed here and running, or waits for it"
  },
  REPO_IDENTITY_CHANGED: {
    who: "somebody who runs the App",
    how: "installs it for the new owner, where it looks at everything again by itself"
  },
  APP_VERDICT_NOT_GO: { who: "anybody", how: "opens the App's check run: it says who can give what is missing" }
};
function stop2(outcome, code, sentence) {
  return { outcome, code, sentence, next: [steps[code]] };
}
function coveredFinding(finding, byApp2) {
  let { outcome } = finding;
  return outcome === "not-applicable" || outcome === "met" || outcome === "waived" || outcome === "later" ? finding : { ...finding, ...cover({ ...answerOf(finding), outcome }, byApp2) };
}
function answerOf({ code, sentence, next, facts, parts, needed }) {
  return {
    code,
    sentence,
    next,
    facts,
    ...parts === void 0 ? {} : { parts },
    ...needed === void 0 ? {} : { needed }
  };
}
function cover(answer2, byApp2) {
  let { parts, code, needed } = answer2;
  return parts !== void 0 && code === "ALL_OPEN" ? all(parts.map((part) => cover(part, byApp2))) : parts !== void 0 && code === "ANY_OPEN" ? any(parts.map((part) => cover(part, byApp2))) : parts !== void 0 && code === "AT_LEAST_OPEN" ? atLeast(
    needed ?? parts.length,
    parts.map((part) => cover(part, byApp2))
  ) : answer2.outcome === "unknown" && isCovered(code) ? byApp2(answer2) : answer2;
}
function concluded(rollCall2) {
  return { ...rollCall2, ...conclusionOf(rollCall2) };
}

// src/report/sayings.ts
var HEADER = "holdpoint:exceptions:1", objectId2 = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, instant2 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
function sayingsIn(details) {
  let lines2 = details.replaceAll(`\r
`, `
`).split(`
`), start = lines2.indexOf(HEADER), own = start === -1 ? [] : lines2.slice(start + 1, lines2.indexOf("```", start)), sources = [], restsOn = [], ends = {
    waived: /* @__PURE__ */ new Map(),
    later: /* @__PURE__ */ new Map(),
    until: /* @__PURE__ */ new Map()
  }, overridden = null, wayBack = null, release2 = null, owner = null, changes = null;
  for (let line of own) {
    let [verb2 = "", what = "", until = what] = line.split(" ");
    verb2 === "by" && objectId2.test(what) && sources.push(what), verb2 === "of" && /^[\w.-]{1,100}$/.test(what) && (owner = what), verb2 === "way-back" && /^[1-9]\d{0,15}$/.test(what) && (wayBack = Number(what)), verb2 === "release" && /^[1-9]\d{0,9}$/.test(what) && (release2 = Number(what)), verb2 === "rests-on" && restsOn.push(line.slice(9)), verb2 === "changes" && (what === ALWAYS || instant2.test(what)) && (changes = what), instant2.test(until) && (verb2 === "overridden" && (overridden = until), (verb2 === "waived" || verb2 === "later" || verb2 === "until") && ends[verb2].set(what, until));
  }
  let { waived, later: later2, until: lapsing } = ends;
  return { sources, waived, later: later2, lapsing, overridden, wayBack, release: release2, restsOn, owner, changes };
}

// way-in:src/gate/settle-alone.ts
function settleAlone(...asked) {
  return load8().settleAlone(...asked);
}

// src/gate/ask.ts
async function askGate(given, question) {
  let { repository, commit, environment, actors = [] } = question, ports = actors.length === 0 ? given : { ...given, recollect: async ({ facts: facts2 }) => withActors(facts2, question) }, assessed = await assess(ports, { repository, by: { commit }, environment }, []);
  if (!assessed.ok) return { kind: "unreadable", fault: assessed.fault };
  let first = gateIn(assessed.value, environment), whole4 = first === void 0 || question.appId !== null || othersIn(first).length === 0 ? assessed.value : await settleAlone(ports, question, assessed.value, first), own = gateIn(whole4, environment), { facts } = whole4;
  if (own === void 0) return unanswered(`the facts led to no verdict for the environment "${environment}"`);
  if (own.candidate !== commit) return unanswered(`${commit} was asked about, but ${own.candidate} was judged`);
  let shown2 = withReleases(whole4.shown, own), rollCall2 = question.appId === null ? own : confirmWithApp(
    own,
    aboutSubject(facts, own, shown2, question.appId),
    question.appId,
    sayingsIn(newestText(own, shown2))
  ), { config } = assessed.value, parks = config.state === "valid" && config.checklist.environments.some((one2) => one2.name === environment && one2.park);
  return { kind: "judged", rollCall: rollCall2, facts, ...parks ? { parks } : {} };
}
function withActors(facts, { commit, environment, actors = [] }) {
  return { ...facts, deployers: actors.map((by) => ({ environment, commit, by, at: facts.now })) };
}
function gateIn({ rollCalls }, environment) {
  return rollCalls.find(({ gate }) => gate.kind === "environment" && gate.name === environment);
}
function withReleases(shown2, { gate, candidate }) {
  let name = gateCheckName(gate), releases = shown2.others.filter((run2) => {
    let id = parseExternalId(run2.externalId);
    return run2.name !== name || run2.commit !== candidate || id?.kind !== "gate" ? !1 : id.candidate === candidate && id.change !== null && sayingsIn(run2.text).release === id.change;
  });
  return { ...shown2, checks: [...shown2.checks, ...releases] };
}
function newestText({ gate, candidate }, { checks }) {
  let name = gateCheckName(gate), [newest] = checks.filter((run2) => run2.commit === candidate && run2.name === name && isAbout2(run2, candidate)).toSorted((a, b) => b.id - a.id);
  return newest?.text ?? "";
}
function aboutSubject(facts, { candidate }, shown2, app) {
  let verdicts = shown2.checks.filter((run2) => isAbout2(run2, candidate)), commits2 = facts.commits.map((one2) => {
    let others = one2.checks.filter((run2) => run2.app?.id !== app), own = verdicts.filter(({ commit }) => commit === one2.oid).map((run2) => asCheckRun(run2, app));
    return { ...one2, checks: [...others, ...own] };
  });
  return { ...facts, commits: commits2 };
}
function isAbout2({ externalId }, candidate) {
  let id = parseExternalId(externalId);
  return id === null || id.kind === "gate" && id.candidate === candidate;
}
function asCheckRun(run2, app) {
  let { id, name, status, conclusion, externalId, startedAt } = run2;
  return {
    id,
    name,
    app: { id: app, slug: "holdpoint" },
    status,
    conclusion,
    externalId,
    url: "",
    startedAt,
    completedAt: null,
    workflowRun: null
  };
}
function unanswered(detail) {
  return { kind: "unreadable", fault: { code: "NOT_READ", detail } };
}

// src/gate/checklist-path.ts
var CHECKLIST_PATH = ".github/holdpoint.yml";

// src/github/without-secrets.ts
var SHAPES = [
  /\b(?:gh[a-z]_|github_pat_)\w+/g,
  /\beyJ[\w-]+(?:\.[\w-]*)*/g,
  /[0-9a-f]{40,}/gi,
  /(?=[\w+/=-]*\d)(?=[\w+/=-]*[a-z])(?=[\w+/=-]*[A-Z])[\w+/=-]{24,}/g
];
function withoutSecrets(words2) {
  return SHAPES.reduce((text2, shape) => text2.replaceAll(shape, "\u2026"), words2);
}

// src/github/api-fault.ts
var longestQuote = 200, longestLooked = 2e3;
function faultOfRejection(what, error2) {
  let status = statusOf(error2), words2 = quote2(messageOf(error2));
  if (status === null) return { code: "API_UNAVAILABLE", detail: `${what}: no answer (${words2})`, status };
  let detail = `${what}: ${status} ${words2}`;
  return isRateLimit(status, error2) ? { code: "API_RATE_LIMITED", detail, status } : { code: status >= 500 || status === 408 ? "API_UNAVAILABLE" : "API_FORBIDDEN", detail, status };
}
function faultOfBody(what, status, seen2) {
  return { code: "API_PARTIAL", detail: `${what}: ${status} with ${seen2} instead of JSON`, status };
}
function faultOfErrors(what, kinds2, messages) {
  let detail = `${what}: ${quote2(messages.join("; "))}`;
  return kinds2.some((kind) => kind.startsWith("RATE_LIMIT")) ? { code: "API_RATE_LIMITED", detail, status: 200 } : kinds2.some((kind) => kind === "FORBIDDEN" || kind === "INSUFFICIENT_SCOPES") ? { code: "API_FORBIDDEN", detail, status: 200 } : { code: "API_PARTIAL", detail, status: 200 };
}
function isPassing(fault) {
  return fault.code === "API_UNAVAILABLE";
}
function isOfWhatWasAsked({ code, status }) {
  return status !== null && (code === "API_PARTIAL" || code === "API_UNAVAILABLE");
}
function quote2(words2) {
  let line = withoutSecrets(words2.slice(0, longestLooked)).replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}\u2026` : line;
}
function isRateLimit(status, error2) {
  return status === 429 ? !0 : status !== 403 ? !1 : headerOf(error2, "x-ratelimit-remaining") === "0" || headerOf(error2, "retry-after") !== null || /rate limit/i.test(messageOf(error2));
}
function statusOf(error2) {
  return responseOf(error2) === null ? null : hasKey(error2, "status") && typeof error2.status == "number" ? error2.status : null;
}
function messageOf(error2) {
  return error2 instanceof Error ? error2.message : "no reason given";
}
function headerOf(error2, name) {
  let response = responseOf(error2);
  return !hasKey(response, "headers") || !hasKey(response.headers, name) ? null : String(response.headers[name]);
}
function responseOf(error2) {
  return hasKey(error2, "response") && typeof error2.response == "object" ? error2.response : null;
}
function hasKey(value, key) {
  return typeof value == "object" && value !== null && key in value;
}

// src/github/answer-date.ts
var MOST_SKEW = 3e4;
function dateOf(headers) {
  let said3 = headers.date;
  if (said3 === void 0) return null;
  let at2 = Date.parse(String(said3));
  return Number.isNaN(at2) ? String(said3) : new Date(at2).toISOString();
}
function clockFault(said3, asked, answered4) {
  if (said3 === null) return null;
  let at2 = milliseconds(said3);
  return at2 >= milliseconds(asked) - MOST_SKEW && at2 <= milliseconds(answered4) + MOST_SKEW ? null : { code: "CLOCK_SKEW", detail: `GitHub's clock says ${quote2(said3)}, this machine's ${answered4}` };
}

// src/github/server-version.ts
var OLDEST = { major: 3, minor: 17 };
function oldServer(headers) {
  let [version, major = "", minor = ""] = /\b(\d{1,4})\.(\d{1,4})[\w.]*/.exec(String(headers["x-github-enterprise-version"] ?? "")) ?? [];
  return version === void 0 || Number(major) > OLDEST.major || Number(major) === OLDEST.major && Number(minor) >= OLDEST.minor ? null : `the server is GitHub Enterprise Server ${version}, and ${OLDEST.major}.${OLDEST.minor} is the oldest that can be read`;
}

// src/github/deadline.ts
var DeadlinePassed = class extends Error {
};
async function withDeadline(milliseconds2, run2) {
  let controller = new AbortController(), timer, end2 = new Promise((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new DeadlinePassed(`ended after ${milliseconds2} ms`)), controller.abort();
    }, milliseconds2);
  });
  try {
    return await Promise.race([run2(controller.signal), end2]);
  } finally {
    clearTimeout(timer);
  }
}

// src/github/api.ts
var DEADLINE = 1e4, PAUSE2 = 500;
function createApi(options) {
  let route = graphqlRoute(options.request);
  return {
    graphql: async (operation, query, variables2) => {
      let what = `GraphQL ${operation}`, parameters = { query, variables: variables2, operationName: operation }, answer2 = await twice(options, () => send(options, what, route, parameters));
      if (!answer2.ok) return answer2;
      let data = dataOf(what, answer2.value);
      return data.ok ? { ...data, date: dateOf(answer2.value.headers) } : data;
    },
    rest: async (route2, parameters, { etag } = {}) => {
      let what = describe4(route2, parameters), conditional = etag === void 0 ? parameters : { ...parameters, headers: { "if-none-match": etag } }, once3 = () => send(options, what, route2, conditional), answer2 = await (route2.startsWith("GET ") ? twice(options, once3) : once3());
      return answer2.ok ? restAnswer(what, answer2.value) : notModified(answer2.fault, etag);
    }
  };
}
async function send(options, what, route, parameters) {
  try {
    let answer2 = await withDeadline(
      options.deadline ?? DEADLINE,
      (signal) => options.request(route, { ...parameters, request: { signal, redirect: "manual", retries: 0 } })
    ), old = oldServer(answer2.headers);
    return old !== null ? { ok: !1, fault: { code: "SERVER_TOO_OLD", detail: `${what}: ${old}`, status: null } } : answer2.status >= 200 && answer2.status < 300 ? { ok: !0, value: answer2 } : {
      ok: !1,
      fault: {
        code: "API_UNAVAILABLE",
        detail: `${what}: ${answer2.status}, a redirect that is not followed`,
        status: answer2.status
      }
    };
  } catch (error2) {
    return { ok: !1, fault: faultOfRejection(what, error2) };
  }
}
async function twice(options, once3) {
  let first = await once3();
  return first.ok || !isPassing(first.fault) ? first : (await (options.pause ?? pause)(), once3());
}
function pause() {
  return new Promise((resolve) => {
    setTimeout(resolve, PAUSE2);
  });
}
function restAnswer(what, { status, headers, data }) {
  let answer2 = { status, etag: header(headers, "etag"), link: header(headers, "link") ?? "", date: dateOf(headers) };
  return status === 204 ? { ok: !0, value: { ...answer2, data: void 0 } } : typeof data != "object" || data === null ? { ok: !1, fault: faultOfBody(what, status, seenIn(data)) } : { ok: !0, value: { ...answer2, data } };
}
function notModified(fault, etag) {
  return fault.status !== 304 || etag === void 0 ? { ok: !1, fault } : { ok: !0, value: { status: 304, etag, link: "", date: null, data: void 0 } };
}
function dataOf(what, { status, data: body }) {
  return typeof body != "object" || body === null ? { ok: !1, fault: faultOfBody(what, status, seenIn(body)) } : "errors" in body && body.errors !== void 0 && body.errors !== null ? { ok: !1, fault: errorsOf(what, body.errors) } : !("data" in body) || typeof body.data != "object" || body.data === null ? { ok: !1, fault: faultOfBody(what, status, "an object without data") } : { ok: !0, value: body.data };
}
function errorsOf(what, errors) {
  let each = Array.isArray(errors) ? errors : [errors];
  return faultOfErrors(
    what,
    each.map((error2) => wordOf2(error2, "type")),
    each.map((error2) => wordOf2(error2, "message"))
  );
}
function wordOf2(error2, key) {
  if (typeof error2 != "object" || error2 === null || !(key in error2)) return "";
  let word = Object.getOwnPropertyDescriptor(error2, key)?.value;
  return typeof word == "string" ? word : "";
}
function graphqlRoute(request2) {
  let base = request2.endpoint?.DEFAULTS.baseUrl.replace(/\/+$/, "");
  return base?.endsWith("/api/v3") === !0 ? `POST ${base.slice(0, -3)}/graphql` : "POST /graphql";
}
function describe4(route, parameters) {
  return route.replaceAll(
    /\{(\w+)\}/g,
    (whole4, name) => typeof parameters[name] == "string" || typeof parameters[name] == "number" ? String(parameters[name]) : whole4
  );
}
function header(headers, name) {
  let value = headers[name];
  return value === void 0 ? null : String(value);
}
function seenIn(data) {
  return typeof data != "string" ? "no body" : data.trim() === "" ? "an empty body" : `"${quote2(data.slice(0, 60))}"`;
}

// src/github/changed-paths.ts
function createChangedPaths(api) {
  let etags = /* @__PURE__ */ new Map(), hasChanged = async (path2) => {
    let etag = etags.get(path2), answer2 = await api.rest(`GET ${path2}`, {}, etag === void 0 ? {} : { etag });
    return !answer2.ok || answer2.value.status === 304 || answer2.value.etag === null ? !1 : (etags.set(path2, answer2.value.etag), !0);
  };
  return async (paths) => (await Promise.all(paths.map(hasChanged))).includes(!0);
}

// src/github/limited.ts
async function limited(width, entries, work) {
  let results = [], queue = entries.entries(), lane = async () => {
    for (let [index, entry2] of queue) results[index] = await work(entry2);
  };
  return await Promise.all(Array.from({ length: Math.min(width, entries.length) }, lane)), results;
}

// src/github/needs/files.ts
async function readFiles(api, owner, name, needs) {
  let variables2 = Object.fromEntries(
    needs.flatMap(({ commit, path: path2 }, n) => [
      [`commit${n}`, commit],
      [`path${n}`, path2]
    ])
  ), answer2 = await api.graphql("Files", filesQuery(needs.length), { owner, name, ...variables2 });
  return answer2.ok ? parseJson("Files", answer2.value, (json) => {
    let repository = field(json, "repository");
    return needs.map(({ commit }, n) => fileOf(field(repository, `at${n}`), commit));
  }) : answer2;
}
function filesQuery(count) {
  let numbers = Array.from({ length: count }, (_, n) => n), variables2 = numbers.map((n) => `$commit${n}: GitObjectID!, $path${n}: String!`).join(", "), files2 = numbers.map(
    (n) => `at${n}: object(oid: $commit${n}) { __typename oid ... on Commit { file(path: $path${n}) { ${entry} } } }`
  );
  return `query Files($owner: String!, $name: String!, ${variables2}) { repository(owner: $owner, name: $name) {
  ${files2.join(`
  `)}
} }`;
}
function fileOf(object, commit) {
  return objectId(field(object, "oid")) !== commit ? refuse(object, `commit ${commit}`) : parseFile(field(object, "file"));
}

// src/github/reader-identity.ts
function factsReader(reader) {
  return reader.kind === "app" ? { app: reader.app, alone: !1, run: null } : { app: reader.kind === "beside" ? reader.app : null, alone: !0, run: reader.run };
}
function isAnswering(reader) {
  return reader.kind === "app" || reader.kind === "alone" && reader.answers === !0;
}
function observer(reader) {
  return reader.kind === "app" ? `app:${reader.app}` : "token";
}

// src/github/needs/account.ts
var USER = "GET /users/{login}";
async function readAccount(api, login) {
  let answer2 = await api.rest(USER, { login });
  return answer2.ok ? parseJson(USER, answer2.value.data, (json) => {
    let name = field(json, "login");
    return sameName(text(name), login) ? { id: integer(field(json, "id")) } : refuse(name, `the account ${login}`);
  }) : answer2.fault.status === 404 ? { ok: !0, value: { id: null } } : answer2;
}

// src/github/rest-pages.ts
var PER_PAGE = 100, MOST_PAGES = 30;
async function readPages(api, route, parameters, read3, isEnough = () => !1) {
  let all2 = [], seen2 = /* @__PURE__ */ new Set(), cursor = {};
  for (let count = 0; count < MOST_PAGES; count += 1) {
    let answer2 = await api.rest(route, { ...parameters, per_page: PER_PAGE, ...cursor });
    if (!answer2.ok) return answer2;
    let page = parseJson(route, answer2.value.data, (json) => list(json, read3));
    if (!page.ok) return page;
    all2.push(...page.value);
    let next = nextPage(answer2.value.link);
    if (next === null || isEnough(all2)) return { ok: !0, value: all2 };
    if (page.value.length === 0 || seen2.has(next.key)) return truncated(route, "the pages do not advance");
    seen2.add(next.key), cursor = next.cursor;
  }
  return truncated(route, `the list did not end after ${MOST_PAGES} pages`);
}
function nextPage(link) {
  let url = /<([^<>]+)>; *rel="next"/.exec(link)?.[1];
  if (url === void 0 || !URL.canParse(url)) return null;
  let { searchParams } = new URL(url), entries = ["page", "after"].flatMap((name) => {
    let value = searchParams.get(name);
    return value === null ? [] : [[name, value]];
  });
  return { key: JSON.stringify(entries), cursor: Object.fromEntries(entries) };
}
function truncated(route, why) {
  return { ok: !1, fault: { code: "TRUNCATED", detail: `${route}: ${why}` } };
}

// src/github/owner-and-name.ts
function ownerAndName(repository) {
  let [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
}

// src/github/counted-pages.ts
var MOST_PAGES2 = 10;
async function readCounted(api, route, parameters, key, read3) {
  let all2 = /* @__PURE__ */ new Map(), total = null;
  for (let page = 1; page <= MOST_PAGES2; page += 1) {
    let answer2 = await api.rest(route, { ...parameters, page });
    if (!answer2.ok) return answer2;
    let one2 = parseJson(route, answer2.value.data, (json) => ({
      total: integer(field(json, "total_count")),
      entries: list(field(json, key), read3)
    }));
    if (!one2.ok) return one2;
    total ??= one2.value.total;
    for (let [id, entry2] of one2.value.entries) all2.set(id, entry2);
    if (one2.value.total !== total || all2.size > total) break;
    if (all2.size === total) return { ok: !0, value: [...all2.values()] };
    if (one2.value.entries.length === 0) break;
  }
  return { ok: !1, fault: { code: "TRUNCATED", detail: `${route}: other entries than were listed` } };
}

// part:readings.cjs
var made13;
function load14() {
  return made13 ??= __require("./readings.cjs")({ "src/github/json.ts": { field, objectId, oneOf: oneOf2, parseJson, instant, text, integer, list, orNull, optionalField, refuse, flag }, "src/github/rest-pages.ts": { readPages }, "src/evidence/time.ts": { after, isBefore }, "src/github/owner-and-name.ts": { ownerAndName }, "src/github/counted-pages.ts": { readCounted } });
}

// way-in:src/github/needs/branch-log.ts
function readBranchLog(...asked) {
  return load14().readBranchLog(...asked);
}

// src/github/needs/comment-origin.ts
var COMMENT = "GET /repos/{owner}/{repo}/issues/comments/{id}";
async function readCommentOrigin(api, place) {
  let { owner, repo, comment } = place, answer2 = await api.rest(COMMENT, { owner, repo, id: comment });
  return answer2.ok ? parseJson(COMMENT, answer2.value.data, (json) => {
    let id = field(json, "id");
    return String(integer(id)) !== comment ? refuse(id, `the comment ${comment}`) : { throughApp: orNull(field(json, "performed_via_github_app"), (app) => text(field(app, "slug"))) };
  }) : answer2;
}

// way-in:src/github/needs/commit-messages.ts
function readCommitMessages(...asked) {
  return load14().readCommitMessages(...asked);
}

// src/github/snapshot/actor.ts
var types = ["User", "Bot", "Organization", "Mannequin", "EnterpriseUserAccount"];
function parseActor(json) {
  return orNull(json, (actor) => {
    let id = optionalField(actor, "databaseId");
    return {
      id: id === null ? null : integer(id),
      login: text(field(actor, "login")),
      type: oneOf2(field(actor, "__typename"), types)
    };
  });
}
function parsePerson(json) {
  let user = orNull(field(json, "user"), (account) => ({
    id: orNull(field(account, "databaseId"), integer),
    login: text(field(account, "login")),
    type: "User"
  }));
  return { email: orNull(field(json, "email"), text), user };
}

// src/github/needs/deployments.ts
var MOST3 = 100, deploymentFields = (more = "") => `deployments(first: ${MOST3}, environments: [$environment], orderBy: { field: CREATED_AT, direction: DESC }) { totalCount nodes {
    databaseId environment commitOid createdAt creator { ${who} } latestStatus { state createdAt creator { ${who} } } ${more}} }`, saidBefore = "statuses(first: 20) { nodes { state createdAt } } ", deploymentsQuery = `query Deployments($owner: String!, $name: String!, $environment: String!) { repository(owner: $owner, name: $name) {
  ${deploymentFields()}
} }`;
async function readDeployments(api, place, environment) {
  let answer2 = await api.graphql("Deployments", deploymentsQuery, { ...place, environment });
  if (!answer2.ok) return answer2;
  let read3 = parseJson("Deployments", answer2.value, (json) => parseDeployments(field(field(json, "repository"), "deployments"), environment));
  return read3.ok ? read3.value : read3;
}
function parseDeployments(connection, environment, query = "Deployments") {
  let newest = list(field(connection, "nodes"), (node) => parseDeployment(node, environment)), total = integer(field(connection, "totalCount"));
  return newest.length === Math.min(total, MOST3) ? { ok: !0, value: { environment, newest } } : { ok: !1, fault: { code: "TRUNCATED", detail: `${query}: ${newest.length} of ${total} deployments to ${environment} came` } };
}
function parseDeployment(json, environment) {
  let name = field(json, "environment");
  if (!sameName(text(name), environment)) return refuse(name, `the environment ${environment}`);
  let succeeded2 = successesIn(optionalField(json, "statuses"));
  return {
    id: integer(field(json, "databaseId")),
    commit: objectId(field(json, "commitOid")),
    creator: parseActor(field(json, "creator")),
    createdAt: instant(field(json, "createdAt")),
    status: orNull(field(json, "latestStatus"), (status) => ({
      state: text(field(status, "state")).toLowerCase(),
      at: instant(field(status, "createdAt")),
      creator: parseActor(field(status, "creator"))
    })),
    ...succeeded2 === null ? {} : { succeededAt: succeeded2 }
  };
}
function successesIn(statuses) {
  return (statuses === null ? [] : list(field(statuses, "nodes"), (status) => status)).filter((status) => text(field(status, "state")) === "SUCCESS").map((status) => instant(field(status, "createdAt"))).reduce((last, at2) => last === null || isBefore(last, at2) ? at2 : last, null);
}

// src/github/needs/jobs.ts
var RUN = "GET /repos/{owner}/{repo}/actions/runs/{run}", JOBS = "GET /repos/{owner}/{repo}/actions/runs/{run}/jobs", PER_PAGE2 = 100;
async function readJobs(api, place, facts) {
  let jobs = await readAllJobs(api, place);
  if (!jobs.ok) return jobs;
  let run2 = runInSnapshot(facts, place.run) ?? await readRun(api, place);
  if (!run2.ok) return run2;
  let [first] = jobs.value;
  if (first === void 0 || jobs.value.some(({ headSha }) => headSha !== first.headSha))
    return {
      ok: !1,
      fault: { code: "API_PARTIAL", detail: `${JOBS}: run ${place.run} came without jobs of one commit` }
    };
  let attempt = Math.max(...jobs.value.map((job) => job.attempt)), listed3 = jobs.value.map(({ checkRunId, name }) => ({ checkRunId, name }));
  return { ok: !0, value: { runId: place.run, headSha: first.headSha, attempt, ...run2.value, jobs: listed3 } };
}
function runInSnapshot({ commits: commits2 }, id) {
  let runs = commits2.flatMap(({ checks }) => checks.flatMap(({ workflowRun }) => workflowRun ?? [])), run2 = runs.find((one2) => one2.id === id);
  if (run2 === void 0 || run2.path === null || run2.status === void 0) return null;
  let forPulls = runs.filter(({ path: path2, event }) => path2 === run2.path && event.startsWith("pull_request"));
  return run2.event.startsWith("pull_request") && forPulls.some((one2) => one2.id !== id) ? null : { ok: !0, value: { path: run2.path, event: run2.event, status: run2.status, headRepositoryId: null } };
}
async function readRun(api, place) {
  let answer2 = await api.rest(RUN, place);
  return answer2.ok ? parseJson(RUN, answer2.value.data, (json) => {
    if (integer(field(json, "id")) !== place.run) return refuse(field(json, "id"), `run ${place.run}`);
    let repository = optionalField(json, "head_repository");
    return {
      path: text(field(json, "path")),
      event: text(field(json, "event")),
      status: text(field(json, "status")),
      headRepositoryId: repository === null ? null : integer(field(repository, "id"))
    };
  }) : answer2;
}
function readAllJobs(api, place) {
  return readCounted(api, JOBS, { ...place, filter: "latest", per_page: PER_PAGE2 }, "jobs", (json) => {
    let job = parseJob(json, place.run);
    return [job.checkRunId, job];
  });
}
function parseJob(json, run2) {
  if (integer(field(json, "run_id")) !== run2) return refuse(field(json, "run_id"), `run ${run2}`);
  let url = field(json, "check_run_url"), id = /\/check-runs\/(\d{1,16})$/.exec(text(url))?.[1];
  return id === void 0 ? refuse(url, "the address of a check run") : {
    checkRunId: Number(id),
    name: text(field(json, "name")),
    headSha: objectId(field(json, "head_sha")),
    attempt: integer(field(json, "run_attempt"))
  };
}

// way-in:src/github/needs/linked-issues.ts
function readLinkedIssues(...asked) {
  return load14().readLinkedIssues(...asked);
}

// src/github/needs/permission.ts
var PERMISSION = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
async function readPermission(api, place) {
  let answer2 = await api.rest(PERMISSION, place);
  return answer2.ok ? parseJson(PERMISSION, answer2.value.data, (json) => {
    let may = oneOf2(field(json, "permission"), ["admin", "write", "read", "none"]);
    return { id: integer(field(field(json, "user"), "id")), writes: may === "admin" || may === "write" };
  }) : answer2;
}

// way-in:src/github/needs/policy.ts
function readPolicy(...asked) {
  return load10().readPolicy(...asked);
}

// src/github/needs/pushes.ts
var ACTIVITY = "GET /repos/{owner}/{repo}/activity";
async function readPushes(api, place, change2) {
  if (change2.crossRepository)
    return {
      ok: !1,
      fault: {
        code: "PUSHER_UNKNOWN",
        detail: `the head of pull request ${change2.number} stands in a fork, whose pushes cannot be read`
      }
    };
  let pages = await readPages(api, ACTIVITY, { ...place, ref: `refs/heads/${change2.head.ref}` }, parseActivity);
  return pages.ok ? { ok: !0, value: pages.value.flat() } : pages;
}
function parseActivity(json) {
  return text(field(json, "activity_type")) === "branch_deletion" ? [] : [
    {
      after: objectId(field(json, "after")),
      at: instant(field(json, "timestamp")),
      actor: orNull(field(json, "actor"), parseAccount)
    }
  ];
}
function parseAccount(json) {
  let type = oneOf2(field(json, "type"), ["User", "Bot", "Organization", "Mannequin"]);
  return { id: integer(field(json, "id")), login: text(field(json, "login")).replace(/\[bot\]$/, ""), type };
}

// src/github/snapshot/commits.ts
function parseCommit(json) {
  return parseCommitFacts(field(json, "commit"));
}
function parseCommitFacts(commit) {
  let parents = field(commit, "parents"), oids = list(field(parents, "nodes"), (parent) => objectId(field(parent, "oid")));
  return oids.length !== integer(field(parents, "totalCount")) ? refuse(parents, "a whole list of parents") : {
    oid: objectId(field(commit, "oid")),
    parents: oids,
    authors: parseAuthors(field(commit, "authors")),
    committer: orNull(field(commit, "committer"), parsePerson)
  };
}
function pushesOf(json) {
  return pushes(field(json, "commit"), "checkSuites");
}
function pushes(commit, key) {
  let suites = fieldOrNull(commit, key);
  return suites === null ? [] : list(field(suites, "nodes"), (suite) => fieldOrNull(suite, "push")).flatMap(
    (push) => push === null ? [] : [
      {
        pusher: parseActor(field(push, "pusher")),
        after: orNull(field(push, "nextSha"), objectId),
        before: orNull(field(push, "previousSha"), objectId)
      }
    ]
  );
}
function parseAuthors(json) {
  let known3 = list(field(json, "nodes"), parsePerson);
  return integer(field(json, "totalCount")) === known3.length ? known3 : [...known3, { email: null, user: null }];
}

// src/github/branch-field.ts
var branchField = "branch: ref(qualifiedName: $branch) { compare(headRef: $commit) { status } }";
function onBranch(branch, commit) {
  return { branch: `refs/heads/${branch}`, commit };
}
function containedIn(branch) {
  if (branch === null) return !1;
  let comparison = fieldOrNull(branch, "compare");
  return comparison === null ? null : ["BEHIND", "IDENTICAL"].includes(text(field(comparison, "status")));
}

// way-in:src/github/needs/contained.ts
function isContained(...asked) {
  return load14().isContained(...asked);
}

// src/github/needs/release.ts
var PAGE = 100, MOST_PAGES3 = 3, MOST_CHANGES = 25, pull = `number url title state mergedAt updatedAt baseRefName headRefOid baseRepository { databaseId } author { ${who} } mergeCommit { oid }`, history = `history(first: ${PAGE}, after: $after) { pageInfo { hasNextPage endCursor } nodes {
  oid tree { oid } signature { isValid state wasSignedByGitHub } parents(first: 10) { totalCount nodes { oid } } committer { ${person} }
  authors(first: 20) { totalCount nodes { ${person} } }
  associatedPullRequests(first: ${MOST_CHANGES}) { totalCount nodes { ${pull} } } } }`, releaseQuery = (branch) => `query Release($owner: String!, $name: String!, $environment: String!, $candidate: GitObjectID!, $after: String${branch ? ", $branch: String!, $commit: String!" : ""}) {
  repository(owner: $owner, name: $name) { databaseId hasIssuesEnabled ${branch ? `${branchField} ` : ""}${deploymentFields(saidBefore)} object(oid: $candidate) { __typename ... on Commit { ${history} } } } }`, deployedQuery = `query Deployed($owner: String!, $name: String!, $candidate: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $name) { databaseId object(oid: $candidate) { __typename ... on Commit { ${history} } } } }`;
async function readRelease(api, place, { environment, candidate, to, branches = [] }) {
  let commits2 = [], beside = [], after2 = null, isOn = branches.length === 0 ? !0 : null;
  for (let page = 0; page < MOST_PAGES3; page += 1) {
    let branch = page === 0 ? branches[0] : void 0, read3 = await readPage(api, { ...place, environment, candidate, after: after2 }, branch);
    if (!read3.ok) return read3;
    let { deployments, next, contained, hasIssues } = read3.value;
    isOn ??= contained, commits2.push(...read3.value.commits);
    let listed3 = new Set(commits2.map(({ oid: oid2 }) => oid2)), reached = deployments.newest.filter(succeeded);
    if (page === 0)
      for (let commit of to ?? []) {
        let other = listed3.has(commit) ? nothing2 : await readNewestCommits(api, place, commit);
        if (!other.ok) return other;
        beside.push(...other.value);
      }
    let isEnough = to === void 0 ? reached.length === 0 || reached.some(({ commit }) => listed3.has(commit)) : isWhole(candidate, to, [...beside, ...commits2]);
    if (next !== null && !isEnough && page + 1 < MOST_PAGES3) {
      after2 = next;
      continue;
    }
    let found = isOn === !0 ? null : await isContained(api, place, branches, candidate);
    if (found?.ok === !1) return found;
    let off = found?.value === !1 ? { contained: !1 } : {}, reading = { candidate, ...off, ...hasIssues ? {} : { noIssues: !0 }, deployments, history: { whole: next === null, commits: commits2 } };
    return to === void 0 ? withDeployed(api, place, reading) : { ok: !0, value: { ...withCommits(reading, beside), to } };
  }
  return { ok: !1, fault: { code: "TRUNCATED", detail: "Release: no page was read" } };
}
function isWhole(candidate, to, commits2) {
  let graph = historyOf(commits2);
  return [...newSince(candidate, to, graph)].every((oid2) => graph.has(oid2));
}
async function withDeployed(api, place, reading) {
  let deployed = reading.deployments.newest.find(succeeded);
  if (deployed === void 0 || reading.history.commits.some(({ oid: oid2 }) => oid2 === deployed.commit))
    return { ok: !0, value: reading };
  let other = await readNewestCommits(api, place, deployed.commit);
  return other.ok ? { ok: !0, value: withCommits(reading, other.value) } : other;
}
async function readNewestCommits(api, place, candidate) {
  let answer2 = await api.graphql("Deployed", deployedQuery, { ...place, candidate, after: null });
  return answer2.ok ? parseJson("Deployed", answer2.value, (json) => {
    let repository = field(json, "repository"), commit = fieldOrNull(repository, "object");
    return commit === null ? [] : list(field(field(commit, "history"), "nodes"), historyCommitOf(repository));
  }) : answer2;
}
function withCommits(reading, others) {
  let { history: history2 } = reading, listed3 = new Set(history2.commits.map(({ oid: oid2 }) => oid2)), commits2 = [...history2.commits, ...others.filter(({ oid: oid2 }) => !listed3.has(oid2) && listed3.add(oid2))];
  return { ...reading, history: { ...history2, commits: commits2 } };
}
var nothing2 = { ok: !0, value: [] };
function succeeded(deployment2) {
  return successOf(deployment2) !== null;
}
async function readPage(api, variables2, branch) {
  let asked = branch === void 0 ? {} : onBranch(branch, variables2.candidate), answer2 = await api.graphql("Release", releaseQuery(branch !== void 0), { ...variables2, ...asked });
  if (!answer2.ok && branch !== void 0 && isOfWhatWasAsked(answer2.fault)) return readPage(api, variables2);
  if (!answer2.ok) return answer2;
  let read3 = parseJson("Release", answer2.value, (json) => {
    let repository = field(json, "repository"), commit = field(repository, "object");
    if (text(field(commit, "__typename")) !== "Commit") return refuse(commit, `the commit ${variables2.candidate}`);
    let page = field(commit, "history"), info2 = field(page, "pageInfo"), commits2 = list(field(page, "nodes"), historyCommitOf(repository));
    return variables2.after !== null || commits2[0]?.oid === variables2.candidate ? {
      deployments: parseDeployments(field(repository, "deployments"), variables2.environment, "Release"),
      commits: commits2,
      next: flag(field(info2, "hasNextPage")) ? text(field(info2, "endCursor")) : null,
      hasIssues: optionalField(repository, "hasIssuesEnabled")?.value !== !1,
      contained: branch === void 0 ? null : containedIn(fieldOrNull(repository, "branch"))
    } : refuse(page, `the history of ${variables2.candidate}`);
  });
  if (!read3.ok) return read3;
  let { deployments } = read3.value;
  return deployments.ok ? { ok: !0, value: { ...read3.value, deployments: deployments.value } } : deployments;
}
function historyCommitOf(repository) {
  let id = integer(field(repository, "databaseId"));
  return (json) => parseHistoryCommit(json, id);
}
function parseHistoryCommit(json, repository) {
  let parents = field(json, "parents"), oids = list(field(parents, "nodes"), (parent) => objectId(field(parent, "oid")));
  if (oids.length !== integer(field(parents, "totalCount"))) return refuse(parents, "a whole list of parents");
  let pulls = field(json, "associatedPullRequests"), all2 = list(field(pulls, "nodes"), (pull2) => pull2), oid2 = objectId(field(json, "oid"));
  return all2.length !== integer(field(pulls, "totalCount")) ? refuse(pulls, `at most ${MOST_CHANGES} pull requests with ${oid2} (those that are open can be closed)`) : {
    oid: oid2,
    parents: oids,
    tree: objectId(field(field(json, "tree"), "oid")),
    authors: parseAuthors(field(json, "authors")),
    committer: orNull(field(json, "committer"), parsePerson),
    ...parseSignature(fieldOrNull(json, "signature")),
    changes: all2.flatMap((one2) => parseMerged(one2, repository))
  };
}
var UNCHECKED = ["GPGVERIFY_ERROR", "GPGVERIFY_UNAVAILABLE"];
function parseSignature(signature) {
  return signature === null ? {} : UNCHECKED.includes(text(field(signature, "state"))) ? { unchecked: !0 } : flag(field(signature, "isValid")) && flag(field(signature, "wasSignedByGitHub")) ? { byGitHub: !0 } : {};
}
function parseMerged(json, repository) {
  let home2 = fieldOrNull(json, "baseRepository");
  if (home2 === null || integer(field(home2, "databaseId")) !== repository) return [];
  if (oneOf2(field(json, "state"), ["OPEN", "CLOSED", "MERGED"]) !== "MERGED") return [];
  let merge3 = fieldOrNull(json, "mergeCommit");
  return merge3 === null ? [] : [
    {
      number: integer(field(json, "number")),
      url: text(field(json, "url")),
      title: text(field(json, "title")),
      author: parseActor(field(json, "author")),
      base: text(field(json, "baseRefName")),
      head: objectId(field(json, "headRefOid")),
      merge: objectId(field(merge3, "oid")),
      mergedAt: instant(field(json, "mergedAt")),
      updatedAt: instant(field(json, "updatedAt"))
    }
  ];
}

// src/github/needs/readings.ts
function readingFrom(result, observed2) {
  return result.ok ? { ...observed2, known: !0, value: result.value } : unlearnable(result.fault.code, result.fault.detail, observed2);
}
function unlearnable(code, detail, observed2) {
  return { ...observed2, unlearnable: !0, code, detail };
}

// way-in:src/github/needs/runs.ts
function readRuns(...asked) {
  return load14().readRuns(...asked);
}

// way-in:src/github/needs/setting-names.ts
function readSettingNames(...asked) {
  return load14().readSettingNames(...asked);
}

// src/github/needs/team.ts
var MEMBERSHIP = "GET /orgs/{org}/teams/{team}/memberships/{login}", TEAM = "GET /orgs/{org}/teams/{team}";
function createVisibleTeams(api) {
  let asked = /* @__PURE__ */ new Map();
  return (org, team) => {
    let key = `${org}/${team}`.toLowerCase(), answer2 = asked.get(key) ?? readTeam(api, org, team);
    return asked.set(key, answer2), answer2;
  };
}
async function readTeam(api, org, team) {
  let answer2 = await api.rest(TEAM, { org, team });
  return answer2.ok ? parseJson(TEAM, answer2.value.data, (json) => {
    let organisation = optionalField(json, "organization");
    return {
      id: integer(field(json, "id")),
      organisation: organisation === null ? null : integer(field(organisation, "id"))
    };
  }) : answer2;
}
async function readTeamIdentity(visible3, name, observed2) {
  let place = placeOf(name);
  if (place === null) return noTeam(name, observed2);
  let team = await visible3(place.org, place.team);
  return team.ok ? readingFrom(team, observed2) : unreadable2(team.fault, observed2);
}
async function readMembership(api, visible3, need2, observed2) {
  let place = placeOf(need2.team);
  if (place === null) return noTeam(need2.team, observed2);
  let answer2 = await api.rest(MEMBERSHIP, { ...place, login: need2.login });
  if (!answer2.ok && answer2.fault.status === 404) {
    let seen3 = await visible3(place.org, place.team);
    return seen3.ok ? { ...observed2, known: !0, value: { state: "none" } } : unreadable2(seen3.fault, observed2);
  }
  if (!answer2.ok) return unreadable2(answer2.fault, observed2);
  let read3 = parseJson(MEMBERSHIP, answer2.value.data, parseMembership);
  if (!read3.ok || read3.value.state !== "active" || read3.value.teamId !== void 0 || !need2.identified) return readingFrom(read3, observed2);
  let seen2 = await visible3(place.org, place.team);
  return seen2.ok ? { ...observed2, known: !0, value: { state: "active", teamId: seen2.value.id } } : unreadable2(seen2.fault, observed2);
}
function parseMembership(json) {
  let state2 = oneOf2(field(json, "state"), ["active", "pending"]), url = optionalField(json, "url"), id = url === null ? void 0 : /\/teams?\/(\d{1,15})\/memberships\//.exec(text(url))?.[1];
  return id === void 0 ? { state: state2 } : { state: state2, teamId: Number(id) };
}
function placeOf(name) {
  let [org, team, ...rest2] = name.split("/");
  return org === void 0 || team === void 0 || rest2.length > 0 ? null : { org, team };
}
function noTeam(name, observed2) {
  return unlearnable("TEAM_UNREADABLE", `"${name}" is no team: org/slug is needed`, observed2);
}
function unreadable2(fault, observed2) {
  return unlearnable(fault.code === "API_FORBIDDEN" ? "TEAM_UNREADABLE" : fault.code, fault.detail, observed2);
}

// way-in:src/github/needs/ancestry.ts
function readAncestry(...asked) {
  return load14().readAncestry(...asked);
}

// way-in:src/github/needs/trees.ts
function readTreeDifference(...asked) {
  return load14().readTreeDifference(...asked);
}
function readBaseMerge(...asked) {
  return load14().readBaseMerge(...asked);
}

// src/github/needs/one-need.ts
async function readNeed(source, need2) {
  return readers[need2.kind](source, need2);
}
function observed({ reader, clock }, place) {
  return { source: place, observer: observer(reader), at: clock() };
}
var readers = {
  team: (source, need2) => {
    let identified = areNamesPinned(source.facts), place = `rest:/orgs/${need2.team.replace("/", "/teams/")}/memberships/${need2.login}`;
    return readMembership(source.api, source.visible, { ...need2, identified }, observed(source, place));
  },
  "team-identity": (source, { team }) => readTeamIdentity(source.visible, team, observed(source, `rest:/orgs/${team.replace("/", "/teams/")}`)),
  account: (source, { login }) => answered3(source, `rest:/users/${login}`, readAccount(source.api, login)),
  "comment-origin": (source, { comment }) => {
    let place = { ...inRest(source), comment };
    return answered3(source, `${rest(source)}/issues/comments/${comment}`, readCommentOrigin(source.api, place));
  },
  permission: (source, { login }) => {
    let place = { ...inRest(source), username: login };
    return answered3(source, `${rest(source)}/collaborators/${login}/permission`, readPermission(source.api, place));
  },
  policy: (source, { reference }) => answered3(source, "graphql:Policy", readPolicy(source.api, inGraphql(source), reference)),
  deployments: (source, { environment }) => answered3(source, "graphql:Deployments", readDeployments(source.api, inGraphql(source), environment)),
  release: (source, need2) => answered3(source, "graphql:Release", readRelease(source.api, inGraphql(source), need2)),
  "linked-issues": (source, { change: change2 }) => {
    let place = { ...inGraphql(source), number: change2 };
    return answered3(source, "graphql:LinkedIssues", readLinkedIssues(source.api, place));
  },
  jobs: (source, { run: run2 }) => {
    let read3 = readJobs(source.api, { ...inRest(source), run: run2 }, source.facts);
    return answered3(source, `${rest(source)}/actions/runs/${run2}/jobs`, read3);
  },
  runs: (source, { commit }) => answered3(source, `${rest(source)}/actions/runs`, readRuns(source.api, inRest(source), commit)),
  "setting-names": (source, { of, environment }) => {
    let read3 = readSettingNames(source.api, { ...inRest(source), environment }, of);
    return answered3(source, `${rest(source)}/environments/${environment}/${of}`, read3);
  },
  "tree-difference": (source, need2) => answered3(source, `${rest(source)}/git/trees`, readTreeDifference(source.api, inRest(source), need2)),
  "base-merge": (source, need2) => answered3(source, `${rest(source)}/compare`, readBaseMerge(source.api, inRest(source), need2)),
  "branch-log": (source, need2) => answered3(source, `${rest(source)}/activity`, readBranchLog(source.api, inRest(source), need2)),
  "newest-commits": (source, { of }) => answered3(source, "graphql:Deployed", readNewestCommits(source.api, inGraphql(source), of)),
  ancestry: (source, need2) => answered3(source, `${rest(source)}/compare`, readAncestry(source.api, inRest(source), need2)),
  "commit-messages": (source, { change: change2 }) => ofChange(source, change2, `${rest(source)}/pulls/${change2}/commits`, readCommitMessages),
  pushes: (source, { change: change2 }) => ofChange(source, change2, `${rest(source)}/activity`, readPushes)
};
async function answered3(source, place, read3) {
  return readingFrom(await read3, observed(source, place));
}
async function ofChange(source, change2, place, read3) {
  let facts = source.facts.changes.find(({ number }) => number === change2);
  return facts === void 0 ? unlearnable("NOT_READ", `pull request ${change2} was not read`, observed(source, place)) : answered3(source, place, read3(source.api, inRest(source), facts));
}
function inRest({ owner, name }) {
  return { owner, repo: name };
}
function inGraphql({ owner, name }) {
  return { owner, name };
}
function rest({ owner, name }) {
  return `rest:/repos/${owner}/${name}`;
}

// src/github/needs/read-needs.ts
var WIDTH = 4, FILES_AT_ONCE = 50;
function createNeedReader(options) {
  return {
    read: async (facts, needs) => {
      let [owner = "", name = ""] = facts.subject.repository.name.split("/"), source = { ...options, facts, owner, name, visible: createVisibleTeams(options.api) }, wanted = [...new Map(needs.map((need2) => [needKey(need2), need2])).values()], files2 = wanted.filter((need2) => need2.kind === "file"), teams = wanted.filter((need2) => need2.kind === "team"), others = wanted.filter((need2) => need2.kind !== "file" && need2.kind !== "team"), works = [
        ...chunks(files2).map((chunk) => () => filesOf(source, chunk)),
        ...byOrganisation(teams).map((group2) => () => membershipsOf(source, group2)),
        ...others.map((need2) => () => one(source, need2))
      ], entries = await limited(WIDTH, works, (work) => work());
      return Object.fromEntries(entries.flat());
    }
  };
}
async function filesOf(source, needs) {
  let files2 = await readFiles(source.api, source.owner, source.name, needs), seen2 = observed(source, "graphql:Files");
  return needs.map((need2, index) => {
    let file2 = files2.ok ? files2.value[index] : void 0, known3 = file2 === void 0 ? unlearnable("API_PARTIAL", `${need2.path} was not read`, seen2) : { ...seen2, known: !0, value: file2 };
    return [needKey(need2), files2.ok ? known3 : readingFrom(files2, seen2)];
  });
}
async function membershipsOf(source, needs) {
  let [first, ...rest2] = needs;
  if (first === void 0) return [];
  let answer2 = await readNeed(source, first);
  if (isRefusal(answer2)) return needs.map((need2) => [needKey(need2), answer2]);
  let others = await limited(WIDTH, rest2, (need2) => one(source, need2));
  return [[needKey(first), answer2], ...others.flat()];
}
function isRefusal(answer2) {
  return "unlearnable" in answer2 && answer2.code === "TEAM_UNREADABLE" && / 403 /.test(answer2.detail);
}
function byOrganisation(needs) {
  let groups2 = /* @__PURE__ */ new Map();
  for (let need2 of needs) {
    let organisation = need2.team.split("/")[0]?.toLowerCase() ?? "";
    groups2.set(organisation, [...groups2.get(organisation) ?? [], need2]);
  }
  return [...groups2.values()];
}
async function one(source, need2) {
  return [[needKey(need2), await readNeed(source, need2)]];
}
function chunks(files2) {
  return Array.from(
    { length: Math.ceil(files2.length / FILES_AT_ONCE) },
    (_, n) => files2.slice(n * FILES_AT_ONCE, (n + 1) * FILES_AT_ONCE)
  );
}

// src/github/snapshot/documents.ts
var MOST_FILES = 20, repositoryFields = `databaseId nameWithOwner isPrivate
  defaultBranchRef { name target { oid ... on Commit { file(path: $config) { ${entry} }
    history(first: 1, path: $config) { nodes { committedDate checkSuites(first: 1) { nodes { createdAt } } associatedPullRequests(first: 10) { nodes { baseRefName mergedAt } } } } } } }`;
function snapshotQuery(wanted) {
  let fileNumbers = Array.from({ length: wanted.files }, (_, index) => index), aliases = fileNumbers.map((n) => `file${n}: file(path: $file${n}) { ${entry} }`).join(" ");
  return `query Snapshot(${[
    "$owner: String!, $name: String!, $config: String!",
    wanted.by === "number" ? "$number: Int!" : "$commit: GitObjectID!",
    ...wanted.ours ? ["$app: Int!"] : [],
    ...fileNumbers.map((n) => `$file${n}: String!`)
  ].join(", ")}) { repository(owner: $owner, name: $name) {
  ${repositoryFields}
  ${wanted.by === "number" ? "pullRequest(number: $number) { ...change }" : "object(oid: $commit) { __typename ... on Commit { associatedPullRequests(first: 1) { totalCount nodes { ...change } } } }"}
} }
fragment change on PullRequest { ${change({ ...wanted, aliases })} }`;
}
var candidatesQuery = `query Candidates($owner: String!, $name: String!, $commit: GitObjectID!) { repository(owner: $owner, name: $name) {
  object(oid: $commit) { __typename ... on Commit { associatedPullRequests(first: 100) { totalCount nodes { number state headRefOid mergeCommit { oid } } } } }
} }`;
function pageQuery(lists2, shown2, reacted = shown2) {
  let forward3 = (name) => `first: 100, after: $${name}`, backward3 = (name) => `last: 100, before: $${name}`, text2 = {
    files: files(forward3("files")),
    commits: commits(forward3("commits")),
    reviews: reviews(forward3("reviews"), shown2),
    comments: comments(backward3("comments"), shown2, reacted),
    timeline: timeline(backward3("timeline"), shown2),
    headContexts: `head: commits(last: 1) { nodes { commit { oid statusCheckRollup { ${contexts(forward3("headContexts"))} } } } }`,
    mergeContexts: `mergeCommit { oid statusCheckRollup { ${contexts(forward3("mergeContexts"))} } }`
  };
  return `query Page(${["$owner: String!, $name: String!, $number: Int!", ...lists2.map((name) => `$${name}: String!`)].join(", ")}) { repository(owner: $owner, name: $name) { pullRequest(number: $number) {
  headRefOid baseRefOid updatedAt
  ${lists2.map((name) => text2[name]).join(`
  `)}
} } }`;
}

// src/github/snapshot/locate.ts
function locate(repository, commit) {
  let object = fieldOrNull(repository, "object");
  if (object === null || text(field(object, "__typename")) !== "Commit") return { found: "nowhere" };
  let pulls = field(object, "associatedPullRequests"), [only] = list(field(pulls, "nodes"), (pull2) => pull2), total = integer(field(pulls, "totalCount"));
  return only === void 0 ? total === 0 ? { found: "nowhere" } : { found: "elsewhere" } : isMergeOf(only, commit) ? { found: "here", change: only } : total > 1 ? { found: "elsewhere" } : isOpenAt(only, commit) ? { found: "here", change: only } : { found: "nowhere" };
}
async function findNumber(api, owner, name, commit) {
  let answer2 = await api.graphql("Candidates", candidatesQuery, { owner, name, commit });
  if (!answer2.ok) return answer2;
  let read3 = parseJson("Candidates", answer2.value, (json) => {
    let pulls = field(field(field(json, "repository"), "object"), "associatedPullRequests"), nodes = list(field(pulls, "nodes"), (pull2) => pull2);
    return { whole: nodes.length === integer(field(pulls, "totalCount")), number: numberAmong(nodes, commit) };
  });
  return read3.ok ? read3.value.whole ? { ok: !0, value: read3.value.number } : {
    ok: !1,
    fault: {
      code: "TRUNCATED",
      detail: `GraphQL Candidates: more pull requests contain ${commit} than GitHub lists at once`
    }
  } : read3;
}
function proposes(change2, commit) {
  return isMergeOf(change2, commit) || isOpenAt(change2, commit);
}
function numberAmong(pulls, commit) {
  let merged = pulls.filter((pull2) => isMergeOf(pull2, commit)), meant2 = merged.length > 0 ? merged : pulls.filter((pull2) => isOpenAt(pull2, commit)), [only] = meant2;
  return only === void 0 || meant2.length > 1 ? null : integer(field(only, "number"));
}
function isMergeOf(pull2, commit) {
  let merge3 = fieldOrNull(pull2, "mergeCommit");
  return stateIs(pull2, "MERGED") && merge3 !== null && objectId(field(merge3, "oid")) === commit;
}
function isOpenAt(pull2, commit) {
  return stateIs(pull2, "OPEN") && isHeadOf(pull2, commit);
}
function isHeadOf(pull2, commit) {
  return objectId(field(pull2, "headRefOid")) === commit;
}
function stateIs(pull2, state2) {
  return oneOf2(field(pull2, "state"), ["OPEN", "CLOSED", "MERGED"]) === state2;
}

// src/github/snapshot/changed-files.ts
var changeTypes = ["ADDED", "CHANGED", "COPIED", "DELETED", "MODIFIED", "RENAMED"], MOST_LISTED3 = 3e3;
function unlistedFiles(change2) {
  let count = integer(field(change2, "changedFiles"));
  return count > MOST_LISTED3 ? count : null;
}
async function readChangedFiles(api, { owner, name, number }, change2, nodes) {
  let listed3 = shaped(() => ({
    count: integer(field(change2, "changedFiles")),
    files: nodes.map((node) => ({
      path: text(field(node, "path")),
      lines: linesOf2(node),
      renamed: oneOf2(field(node, "changeType"), changeTypes) === "RENAMED"
    }))
  }));
  if (!listed3.ok) return listed3;
  let { count, files: files2 } = listed3.value;
  if (count > MOST_LISTED3) return { ok: !0, value: [] };
  if (count !== files2.length)
    return { ok: !1, fault: { moved: !0, detail: `files came with ${files2.length} of ${count} entries` } };
  if (!files2.some((file2) => file2.renamed))
    return { ok: !0, value: files2.map(({ path: path2, lines: lines2 }) => ({ path: path2, lines: lines2 })) };
  let rest2 = await readPages(
    api,
    "GET /repos/{owner}/{repo}/pulls/{number}/files",
    { owner, repo: name, number },
    parseFile2
  );
  if (!rest2.ok) return rest2;
  let paths = new Set(files2.map(({ path: path2 }) => path2));
  return rest2.value.length === files2.length && rest2.value.every(({ path: path2 }) => paths.has(path2)) ? rest2 : { ok: !1, fault: { moved: !0, detail: "GraphQL and REST list different files" } };
}
function parseFile2(json) {
  let path2 = text(field(json, "filename")), lines2 = linesOf2(json), previous = optionalField(json, "previous_filename");
  return previous === null ? { path: path2, lines: lines2 } : { path: path2, previousPath: text(previous), lines: lines2 };
}
function linesOf2(file2) {
  return { added: integer(field(file2, "additions")), removed: integer(field(file2, "deletions")) };
}

// src/github/snapshot/lists.ts
var forward2 = { more: "hasNextPage", cursor: "endCursor" }, backward2 = { more: "hasPreviousPage", cursor: "startCursor" }, lists = {
  files: { find: (change2) => field(change2, "files"), direction: forward2, key: (node) => text(field(node, "path")) },
  commits: {
    find: (change2) => field(change2, "commits"),
    direction: forward2,
    key: (node) => objectId(field(field(node, "commit"), "oid"))
  },
  reviews: { find: (change2) => field(change2, "latestOpinionatedReviews"), direction: forward2, key: idOf },
  comments: { find: (change2) => field(change2, "comments"), direction: backward2, key: idOf },
  timeline: {
    find: (change2) => field(change2, "timelineItems"),
    direction: backward2,
    key: (node) => text(field(node, "id"))
  },
  headContexts: { find: (change2) => contextsOf(headCommit(change2)), direction: forward2, key: contextKey },
  mergeContexts: {
    find: (change2) => orNull(field(change2, "mergeCommit"), contextsOf),
    direction: forward2,
    key: contextKey
  }
}, listNames = [
  "files",
  "commits",
  "reviews",
  "comments",
  "timeline",
  "headContexts",
  "mergeContexts"
];
function headCommit(change2) {
  let [last] = list(field(field(change2, "head"), "nodes"), (node) => field(node, "commit"));
  return last ?? field(field(change2, "head"), "nodes[0]");
}
function pageOf(name, change2) {
  let { find, direction } = lists[name], connection = find(change2);
  if (connection === null) return { total: 0, nodes: [], next: null };
  let info2 = field(connection, "pageInfo");
  return {
    total: integer(field(connection, "totalCount")),
    nodes: list(field(connection, "nodes"), (node) => node),
    next: flag(field(info2, direction.more)) ? text(field(info2, direction.cursor)) : null
  };
}
function joined(name, earlier2, next) {
  return lists[name].direction === backward2 ? [...next, ...earlier2] : [...earlier2, ...next];
}
function repeats(name, nodes) {
  return new Set(nodes.map(lists[name].key)).size !== nodes.length;
}
function contextsOf(commit) {
  let rollup = fieldOrNull(commit, "statusCheckRollup");
  return rollup === null ? null : field(rollup, "contexts");
}
function contextKey(node) {
  let run2 = optionalField(node, "databaseId");
  return run2 === null ? `status ${text(field(node, "context"))}` : `run ${integer(run2)}`;
}
function idOf(node) {
  return bigId(field(node, "fullDatabaseId"));
}

// src/github/snapshot/gather.ts
var MOST_PAGES4 = 100;
function markOf(change2) {
  return {
    head: objectId(field(change2, "headRefOid")),
    base: objectId(field(change2, "baseRefOid")),
    updatedAt: instant(field(change2, "updatedAt"))
  };
}
async function gather(api, place, change2) {
  let first = shaped(() => ({
    mark: markOf(change2),
    // Of more files than GitHub lists, no page is worth its request.
    pages: { ...pagesOf(change2, listNames), ...unlistedFiles(change2) === null ? {} : { files: noPage } }
  }));
  if (!first.ok) return first;
  let { mark } = first.value, pages = { ...noPages, ...first.value.pages };
  for (let count = 0; count < MOST_PAGES4; count += 1) {
    let open3 = listNames.filter((name) => pages[name].next !== null);
    if (open3.length === 0) return whole(pages);
    let next = await nextPages(api, place, open3, pages);
    if (!next.ok) return next;
    if (JSON.stringify(next.value.mark) !== JSON.stringify(mark))
      return moved("the pull request changed between two pages");
    let stuck = open3.find((name) => isStuck(pages[name], next.value.pages[name]));
    if (stuck !== void 0) return moved(`the pages of ${stuck} do not advance`);
    pages = {
      ...pages,
      ...Object.fromEntries(open3.map((name) => [name, append(name, pages[name], next.value.pages[name])]))
    };
  }
  return moved(`a list did not end after ${MOST_PAGES4} pages`);
}
var noPage = { total: 0, nodes: [], next: null }, noPages = {
  files: noPage,
  commits: noPage,
  reviews: noPage,
  comments: noPage,
  timeline: noPage,
  headContexts: noPage,
  mergeContexts: noPage
};
function pagesOf(change2, names) {
  return Object.fromEntries(names.map((name) => [name, pageOf(name, change2)]));
}
async function nextPages(api, { owner, name, number, shown: shown2, reacted }, open3, pages) {
  let cursors = Object.fromEntries(open3.map((list2) => [list2, pages[list2].next])), answer2 = await api.graphql("Page", pageQuery(open3, shown2, reacted), { owner, name, number, ...cursors });
  return answer2.ok ? parseJson("Page", answer2.value, (json) => {
    let change2 = field(field(json, "repository"), "pullRequest");
    return { mark: markOf(change2), pages: pagesOf(change2, open3) };
  }) : answer2;
}
function isStuck(before, after2) {
  return after2 === void 0 || after2.nodes.length === 0 || after2.next === before.next || after2.total !== before.total;
}
function append(name, before, after2) {
  return after2 === void 0 ? before : { ...after2, nodes: joined(name, before.nodes, after2.nodes) };
}
function whole(pages) {
  let short = listNames.find((name) => pages[name].nodes.length !== pages[name].total);
  return short !== void 0 ? moved(`${short} came with ${pages[short].nodes.length} of ${pages[short].total} entries`) : wholeAndDistinct(pages);
}
function wholeAndDistinct(pages) {
  let result = shaped(() => listNames.find((name) => repeats(name, pages[name].nodes)));
  if (!result.ok) return result;
  if (result.value !== void 0) return moved(`${result.value} came with an entry twice`);
  let { files: files2, commits: commits2, reviews: reviews2, comments: comments2, timeline: timeline2, headContexts, mergeContexts } = pages;
  return {
    ok: !0,
    value: {
      files: files2.nodes,
      commits: commits2.nodes,
      reviews: reviews2.nodes,
      comments: comments2.nodes,
      timeline: timeline2.nodes,
      headContexts: headContexts.nodes,
      mergeContexts: mergeContexts.nodes
    }
  };
}
function moved(detail) {
  return { ok: !1, fault: { moved: !0, detail } };
}

// src/github/snapshot/revisions.ts
function parseRevisions(json, present, wasEdited) {
  if (json.value === null) return { complete: !wasEdited, list: [] };
  let total = integer(field(json, "totalCount")), revisions = newestFirst(list(field(json, "nodes"), parseRevision), present), [newest] = revisions;
  return newest === void 0 ? { complete: total === 0 && !wasEdited, list: [] } : { complete: total === revisions.length && revisions.every((revision) => revision.text !== null) && sameText(newest.text, present), list: revisions };
}
function parseRevision(json) {
  let erased = fieldOrNull(json, "deletedAt") !== null, diff = orNull(field(json, "diff"), text);
  return {
    at: instant(field(json, "editedAt")),
    editor: parseActor(field(json, "editor")),
    text: erased ? null : diff
  };
}
function newestFirst(revisions, present) {
  let first = revisions.at(0), last = revisions.at(-1);
  return first === void 0 || last === void 0 ? revisions : (first.at === last.at ? !sameText(first.text, present) && sameText(last.text, present) : isBefore(first.at, last.at)) ? revisions.toReversed() : revisions;
}
function sameText(revision, present) {
  return revision !== null && revision.replaceAll(`\r
`, `
`) === present.replaceAll(`\r
`, `
`);
}

// src/github/snapshot/comments.ts
function parseComment2(json) {
  let body = text(field(json, "body")), lastEditedAt = orNull(field(json, "lastEditedAt"), instant);
  return {
    id: bigId(field(json, "fullDatabaseId")),
    url: text(field(json, "url")),
    author: parseActor(field(json, "author")),
    association: text(field(json, "authorAssociation")),
    createdAt: instant(field(json, "createdAt")),
    lastEditedAt,
    text: body,
    revisions: parseRevisions(field(json, "userContentEdits"), body, lastEditedAt !== null)
  };
}
function carriesOurReaction(json) {
  let groups2 = fieldOrNull(json, "reactionGroups");
  return groups2 !== null && list(groups2, (group2) => flag(field(group2, "viewerHasReacted"))).includes(!0);
}

// src/github/snapshot/timeline.ts
var types2 = [
  "HeadRefForcePushedEvent",
  "BaseRefChangedEvent",
  "AutomaticBaseChangeSucceededEvent",
  "CommentDeletedEvent",
  "AssignedEvent",
  "ReviewRequestRemovedEvent"
];
function parseEvent(json) {
  let happening = { at: instant(field(json, "createdAt")), actor: parseActor(field(json, "actor")) };
  return {
    HeadRefForcePushedEvent: () => [
      {
        kind: "head-force-pushed",
        ...happening,
        before: oid(field(json, "beforeCommit")),
        after: oid(field(json, "afterCommit"))
      }
    ],
    BaseRefChangedEvent: () => [baseChanged(happening, field(json, "previousRefName"), field(json, "currentRefName"))],
    AutomaticBaseChangeSucceededEvent: () => [baseChanged(happening, field(json, "oldBase"), field(json, "newBase"))],
    CommentDeletedEvent: () => [
      { kind: "comment-deleted", ...happening, author: parseActor(field(json, "deletedCommentAuthor")) }
    ],
    AssignedEvent: () => [{ kind: "assigned", ...happening, assignee: parseActor(field(json, "assignee")) }],
    ReviewRequestRemovedEvent: () => []
  }[oneOf2(field(json, "__typename"), types2)]();
}
function takenBack(json) {
  return text(field(json, "__typename")) !== "ReviewRequestRemovedEvent" ? null : parseActor(field(json, "actor"))?.type === "User" ? fieldOrNull(json, "requestedReviewer") : null;
}
function baseChanged(happening, from, to) {
  return { kind: "base-changed", ...happening, from: text(from), to: text(to) };
}
function oid(json) {
  return orNull(json, (commit) => objectId(field(commit, "oid")));
}

// src/github/snapshot/reviews.ts
var states = ["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"];
function parseReview(json) {
  return {
    id: bigId(field(json, "fullDatabaseId")),
    url: text(field(json, "url")),
    author: parseActor(field(json, "author")),
    state: oneOf2(field(json, "state"), states),
    commit: orNull(field(json, "commit"), (commit) => objectId(field(commit, "oid"))),
    submittedAt: orNull(field(json, "submittedAt"), instant),
    canPush: flag(field(json, "authorCanPushToRepository")),
    onBehalfOf: teamsOf(json)
  };
}
function teamsOf(json) {
  let teams = optionalField(json, "onBehalfOf");
  return teams === null ? [] : list(field(teams, "nodes"), (team) => text(field(team, "combinedSlug")));
}

// src/github/snapshot/change.ts
function parseChange(json, gathered2, files2, observed2) {
  let timeline2 = gathered2.timeline.flatMap(parseEvent), createdAt = instant(field(json, "createdAt")), unlisted = unlistedFiles(json);
  return {
    number: integer(field(json, "number")),
    url: text(field(json, "url")),
    title: text(field(json, "title")),
    author: parseActor(field(json, "author")),
    state: stateOf(json),
    draft: flag(field(json, "isDraft")),
    crossRepository: flag(field(json, "isCrossRepository")),
    base: { ref: text(field(json, "baseRefName")), commit: objectId(field(json, "baseRefOid")) },
    head: { ref: text(field(json, "headRefName")), commit: objectId(field(json, "headRefOid")) },
    merge: parseMerge(json),
    labels: parseLabels(field(json, "labels")),
    files: files2,
    ...unlisted === null ? {} : { unlistedFiles: unlisted },
    ...linesOf3(json),
    commits: gathered2.commits.map(parseCommit),
    pushers: parsePushers(json, gathered2, timeline2, observed2),
    body: parseBody(json, createdAt),
    comments: gathered2.comments.map(parseComment2),
    reviews: gathered2.reviews.map(parseReview),
    timeline: timeline2,
    updatedAt: instant(field(json, "updatedAt")),
    observed: observed2
  };
}
function linesOf3(json) {
  let added = optionalField(json, "additions"), removed = optionalField(json, "deletions");
  return added === null || removed === null ? {} : { lines: { added: integer(added), removed: integer(removed) } };
}
function stateOf(json) {
  return { OPEN: "open", CLOSED: "closed", MERGED: "merged" }[oneOf2(field(json, "state"), ["OPEN", "CLOSED", "MERGED"])];
}
function parseMerge(json) {
  let commit = field(json, "mergeCommit"), at2 = field(json, "mergedAt");
  return stateOf(json) !== "merged" ? at2.value === null ? null : refuse(at2, "null while it is not merged") : commit.value === null ? refuse(commit, "the commit of a merged pull request") : { commit: objectId(field(commit, "oid")), at: instant(at2) };
}
function parseLabels(json) {
  let labels = list(field(json, "nodes"), (label) => text(field(label, "name")));
  return labels.length === integer(field(json, "totalCount")) ? labels : refuse(json, "a whole list of labels");
}
function parseBody(json, createdAt) {
  let present = text(field(json, "body")), wasEdited = orNull(field(json, "lastEditedAt"), instant) !== null;
  return { text: present, createdAt, revisions: parseRevisions(field(json, "bodyEdits"), present, wasEdited) };
}
function parsePushers(json, gathered2, timeline2, observed2) {
  let head = objectId(field(json, "headRefOid")), forced = timeline2.flatMap((event) => event.kind === "head-force-pushed" ? [event] : []), known3 = [
    ...pushes(headCommit(json), "pushes").filter(({ after: after2 }) => after2 === head),
    ...gathered2.commits.flatMap(pushesOf)
  ], dark2 = [head, ...continuedFrom(known3, gathered2)].find((tip) => !known3.some(({ pusher, after: after2 }) => pusher !== null && after2 === tip));
  if (dark2 !== void 0 || forced.some(({ actor }) => actor === null))
    return {
      ...observed2,
      unlearnable: !0,
      code: "PUSHER_UNKNOWN",
      detail: `GitHub does not show who pushed ${shortCommit(dark2 ?? head)}`
    };
  let all2 = [...known3.map(({ pusher }) => pusher), ...forced.map(({ actor }) => actor)];
  return { ...observed2, known: !0, value: distinct(all2.filter((actor) => actor !== null)) };
}
function continuedFrom(known3, gathered2) {
  let own = new Set(gathered2.commits.map((node) => objectId(field(field(node, "commit"), "oid"))));
  return known3.flatMap(({ before }) => before !== null && own.has(before) ? [before] : []);
}
function distinct(actors) {
  return [...new Map(actors.map((actor) => [`${actor.type} ${actor.login}`, actor])).values()];
}

// src/github/snapshot/evidence.ts
function parseEvidence(commit, contexts2) {
  let typed = contexts2.map((json) => ({
    json,
    isRun: oneOf2(field(json, "__typename"), ["CheckRun", "StatusContext"]) === "CheckRun"
  }));
  return {
    oid: objectId(field(commit, "oid")),
    tree: objectId(field(field(commit, "tree"), "oid")),
    checks: typed.flatMap(({ json, isRun }) => isRun ? [parseCheckRun(json)] : []),
    statuses: typed.flatMap(({ json, isRun }) => isRun ? [] : [parseStatus(json)])
  };
}
function parseCheckRun(json) {
  let suite = field(json, "checkSuite");
  return {
    id: integer(field(json, "databaseId")),
    name: text(field(json, "name")),
    app: orNull(field(suite, "app"), (app) => ({
      id: integer(field(app, "databaseId")),
      slug: text(field(app, "slug"))
    })),
    status: text(field(json, "status")).toLowerCase(),
    conclusion: orNull(field(json, "conclusion"), text)?.toLowerCase() ?? null,
    externalId: orNull(field(json, "externalId"), text) ?? "",
    url: text(field(json, "url")),
    startedAt: orNull(field(json, "startedAt"), instant),
    completedAt: orNull(field(json, "completedAt"), instant),
    workflowRun: parseWorkflowRun(suite)
  };
}
function parseWorkflowRun(suite) {
  let run2 = fieldOrNull(suite, "workflowRun");
  if (run2 === null) return null;
  let file2 = fieldOrNull(run2, "file");
  return {
    id: integer(field(run2, "databaseId")),
    event: text(field(run2, "event")),
    path: file2 === null ? null : text(field(file2, "path")),
    name: text(field(field(run2, "workflow"), "name")),
    status: text(field(suite, "status")).toLowerCase(),
    createdAt: instant(field(run2, "createdAt"))
  };
}
function parseStatus(json) {
  return {
    context: text(field(json, "context")),
    state: text(field(json, "statusState")).toLowerCase(),
    creator: parseActor(field(json, "creator"))
  };
}

// src/report/clicked.ts
var HEADER2 = "holdpoint:clicks:1", commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
function clicksIn(details, change2) {
  let lines2 = details.replaceAll(`\r
`, `
`).split(`
`), start = lines2.indexOf(HEADER2);
  return (start === -1 ? [] : lines2.slice(start + 1, lines2.indexOf("```", start))).flatMap((line) => parseClick(line, change2) ?? []);
}
function parseClick(line, change2) {
  let [run2, id, login, item, wording, commit, place, shown2, seenAt, url, ...rest2] = line.split(" ");
  if (url === void 0 || rest2.length > 0 || run2 === void 0 || !/^\d{1,15}$/.test(run2) || id === void 0 || !/^\d{1,15}$/.test(id) || login === void 0 || login === "" || item === void 0 || wording === void 0 || !/^[0-9a-f]{16}$/.test(wording) || commit === void 0 || !commitId.test(commit) || shown2 === void 0 || !moment.test(shown2)) return null;
  let environment = decoded2(place);
  return environment === null || seenAt === void 0 || !moment.test(seenAt) ? null : {
    kind: "clicked",
    change: change2,
    button: "signoff",
    item,
    environment,
    commit,
    wording,
    by: { id: Number(id), login, type: "User" },
    run: Number(run2),
    url,
    shown: shown2,
    seenAt
  };
}
function decoded2(text2) {
  try {
    return text2 === void 0 || text2 === "" ? null : decodeURIComponent(text2);
  } catch {
    return null;
  }
}

// src/report/shown-items.ts
var HEADER3 = "holdpoint:shown:1", linePattern = /^([a-z][a-z0-9-]{0,63}) ([0-9a-f]{16}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z) (first|later)$/;
function parseShownItems(text2) {
  let lines2 = text2.replaceAll(`\r
`, `
`).trimEnd().split(`
`), start = lines2.indexOf(HEADER3);
  if (start < 1 || lines2.at(-1) !== "```") return null;
  let records = lines2.slice(start + 1, -1).map(parseLine);
  return records.every((record) => record !== null) ? records : null;
}
function parseLine(line) {
  let [, item, wording, since, order2] = linePattern.exec(line) ?? [];
  return item === void 0 || wording === void 0 || since === void 0 ? null : { item, wording, since, first: order2 === "first" };
}

// src/github/snapshot/own-runs.ts
function parseOwnRuns(commits2, app, repository, change2) {
  let runs = commits2.flatMap((commit) => suitesOf(commit, app)), about2 = runs.filter(({ id }) => id === null || id.repository === repository && id.change === change2);
  return {
    checks: about2.map(({ run: run2 }) => run2),
    others: runs.flatMap((own) => about2.includes(own) || own.id?.repository !== repository ? [] : [own.run]),
    sightings: about2.flatMap(sighting),
    shown: newestByName(about2).flatMap(shownItems),
    clicks: distinct2(newestByName(about2).flatMap((own) => clicksOf(own, change2)))
  };
}
function suitesOf(commit, app) {
  let suites = field(commit, "ownSuites"), each = list(field(suites, "nodes"), (suite) => ({
    suite,
    id: integer(field(field(suite, "app"), "databaseId")),
    slug: text(field(field(suite, "app"), "slug"))
  }));
  return each.some(({ slug }) => slug === "github-actions") ? refuse(suites, "of an App of your own, not of GitHub Actions") : each.length !== integer(field(suites, "totalCount")) || each.some(({ id }) => id !== app) ? refuse(suites, "every suite of our app and no other") : each.flatMap(({ suite }) => runsOf(suite, objectId(field(commit, "oid"))));
}
function runsOf(suite, commit) {
  let createdAt = instant(field(suite, "createdAt")), connection = field(suite, "checkRuns"), runs = list(field(connection, "nodes"), (run2) => parseRun(run2, commit));
  if (runs.length !== integer(field(connection, "totalCount"))) return refuse(connection, "a whole list of our runs");
  let asked = isAskedAgain(suite, list(field(connection, "nodes"), endOf));
  return runs.map((run2) => ({
    run: asked ? { ...run2, askedAgain: !0 } : run2,
    id: parseExternalId(run2.externalId),
    since: later(run2.startedAt, createdAt),
    suite: createdAt
  }));
}
function isAskedAgain(suite, ends) {
  if (text(field(suite, "status")) === "COMPLETED" || ends.length === 0) return !1;
  let at2 = instant(field(suite, "updatedAt"));
  return ends.every((end2) => end2 !== null && isBefore(end2, at2));
}
function endOf(run2) {
  let end2 = orNull(field(run2, "completedAt"), instant);
  return text(field(run2, "status")) === "COMPLETED" ? end2 : null;
}
function parseRun(json, commit) {
  let word = (key) => orNull(field(json, key), text);
  return {
    id: integer(field(json, "databaseId")),
    commit,
    name: text(field(json, "name")),
    externalId: word("externalId") ?? "",
    status: text(field(json, "status")).toLowerCase(),
    conclusion: word("conclusion")?.toLowerCase() ?? null,
    title: word("title") ?? "",
    summary: word("summary") ?? "",
    text: word("text") ?? "",
    startedAt: fieldOrNull(json, "startedAt") === null ? null : instant(field(json, "startedAt"))
  };
}
function distinct2(clicks) {
  return [...new Map(clicks.map((click) => [JSON.stringify(click), click])).values()];
}
function clicksOf({ run: run2, id }, change2) {
  return id?.kind === "gate" ? clicksIn(run2.text, change2) : [];
}
function later(startedAt, suite) {
  return startedAt === null || !isBefore(startedAt, suite) ? startedAt : suite;
}
function sighting({ run: run2, id, since }) {
  return id?.kind !== "gate" || since === null || run2.startedAt === null ? [] : [{ commit: run2.commit, at: since, how: "shown-by-app", stamp: run2.startedAt }];
}
function newestByName(runs) {
  let newest = /* @__PURE__ */ new Map();
  for (let own of runs) {
    let key = `${own.run.commit} ${own.run.name}`, other = newest.get(key);
    (other === void 0 || other.run.id < own.run.id) && newest.set(key, own);
  }
  return [...newest.values()];
}
function shownItems({ run: run2, id, suite }) {
  return id === null ? [] : (parseShownItems(run2.text) ?? []).flatMap(({ since, ...record }) => {
    let seen2 = later(since, suite);
    return seen2 === null ? [] : [{ ...record, commit: run2.commit, since: seen2, stamp: since }];
  });
}

// src/github/snapshot/shown.ts
function shownChecks({ checks, others }, comments2 = []) {
  let nobody = { users: [], teams: [] }, reacted = comments2.filter(carriesOurReaction).map(idOf2);
  return { checks, others, comments: [], reacted, reviewRequests: nobody, reviewersDone: nobody };
}
function parseShown(json, gathered2, { checks, others }, slug) {
  return {
    checks,
    others,
    comments: parseOwnComments(gathered2.comments, slug),
    reacted: gathered2.comments.filter(carriesOurReaction).map(idOf2),
    reviewRequests: reviewers(
      list(field(field(json, "reviewRequests"), "nodes"), (request2) => fieldOrNull(request2, "requestedReviewer"))
    ),
    reviewersDone: join(
      reviewers(gathered2.timeline.map(takenBack)),
      reviewed(field(json, "reviewed"), gathered2.reviews)
    )
  };
}
function parseOwnComments(comments2, slug) {
  return comments2.filter((comment) => isOurs(comment, slug)).map((comment) => ({
    id: idOf2(comment),
    text: text(field(comment, "body")),
    tampered: isTampered(comment, slug)
  }));
}
function isOurs(comment, slug) {
  return isOurBot(parseActor(field(comment, "author")), slug);
}
function isTampered(comment, slug) {
  return fieldOrNull(comment, "lastEditedAt") !== null && !isOurBot(parseActor(field(comment, "editor")), slug);
}
function isOurBot(actor, slug) {
  return actor?.type === "Bot" && actor.login.replace(/\[bot\]$/, "") === slug;
}
function idOf2(comment) {
  return bigId(field(comment, "fullDatabaseId"));
}
var reviewerTypes = ["User", "Team", "Bot", "Mannequin"];
function reviewers(each) {
  let named3 = (type, key) => each.flatMap(
    (reviewer2) => reviewer2 !== null && oneOf2(field(reviewer2, "__typename"), reviewerTypes) === type ? [text(field(reviewer2, key))] : []
  );
  return { users: named3("User", "login"), teams: named3("Team", "combinedSlug") };
}
function reviewed(json, opinions) {
  return { users: list(field(json, "nodes"), (review2) => parseActor(field(review2, "author"))).flatMap((author) => author === null ? [] : [author.login]), teams: opinions.flatMap(teamsOf) };
}
function join(one2, other) {
  let distinct3 = (first, second) => [
    .../* @__PURE__ */ new Set([...first, ...second])
  ];
  return { users: distinct3(one2.users, other.users), teams: distinct3(one2.teams, other.teams) };
}

// src/github/snapshot/facts-without.ts
function factsWithout({ options, address, now }, repository, candidate) {
  return {
    facts: {
      facts: 1,
      now,
      subject: { repository: parseRepository(repository), environment: address.environment, candidate, changes: [] },
      reader: factsReader(options.reader),
      config: parseConfig(repository, options.configPath),
      changes: [],
      commits: [],
      sightings: [],
      shown: [],
      readings: {},
      remembered: []
    },
    shown: shownChecks({ checks: [], others: [] })
  };
}
function parseRepository(json) {
  let branch = fieldOrNull(json, "defaultBranchRef");
  return {
    id: integer(field(json, "databaseId")),
    name: text(field(json, "nameWithOwner")),
    private: flag(field(json, "isPrivate")),
    defaultBranch: branch === null ? "" : text(field(branch, "name"))
  };
}

// src/github/snapshot/assemble.ts
function assemble2(look, repository, json, gathered2, files2) {
  let { options, address, now } = look, observed2 = { source: "graphql:Snapshot", observer: observer(options.reader), at: now }, change2 = parseChange(json, gathered2, files2, observed2), home2 = parseRepository(repository), commits2 = commitsOf(json, change2), own = ownRuns2(look, commits2, home2.id, change2.number), facts = {
    facts: 1,
    now,
    subject: {
      repository: home2,
      environment: address.environment,
      candidate: change2.merge?.commit ?? change2.head.commit,
      changes: [change2.number]
    },
    reader: factsReader(options.reader),
    config: parseConfig(repository, options.configPath),
    changes: [change2],
    commits: commits2.map(
      (commit, index) => parseEvidence(commit, index === 0 ? gathered2.headContexts : gathered2.mergeContexts)
    ),
    sightings: own.sightings,
    shown: own.shown,
    readings: filesAlong(look, commits2, observed2),
    // The App's own memory knows them better.
    remembered: options.reader.kind === "beside" ? own.clicks : []
  }, { reader } = options;
  return {
    facts,
    shown: reader.kind === "app" ? parseShown(json, gathered2, own, reader.slug) : shownChecks(own, isAnswering(reader) ? gathered2.comments : [])
  };
}
function ownRuns2({ options }, commits2, repository, change2) {
  let { reader } = options;
  return reader.kind === "alone" ? { checks: [], others: [], sightings: [], shown: [], clicks: [] } : parseOwnRuns(commits2, reader.app, repository, change2);
}
function commitsOf(json, { head, merge: merge3 }) {
  return merge3 === null || merge3.commit === head.commit ? [headCommit(json)] : [headCommit(json), field(json, "mergeCommit")];
}
function filesAlong({ files: files2 }, commits2, observed2) {
  return Object.fromEntries(
    commits2.flatMap(
      (commit) => files2.map((path2, index) => [
        needKey({ kind: "file", commit: objectId(field(commit, "oid")), path: path2 }),
        { ...observed2, known: !0, value: parseFile(field(commit, `file${index}`)) }
      ])
    )
  );
}

// src/github/snapshot/read-snapshot.ts
function createSnapshotReader(options) {
  return {
    snapshot: async (address, files2) => {
      let once3 = () => read2(options, address, files2), first = await once3();
      return first.ok || !("moved" in first.fault) ? settled(first) : settled(await once3());
    }
  };
}
function settled(step2) {
  if (step2.ok) return step2;
  let { fault } = step2;
  return "moved" in fault ? { ok: !1, fault: { code: "TRUNCATED", detail: `GraphQL Snapshot, read twice: ${fault.detail}` } } : { ok: !1, fault: { code: fault.code, detail: fault.detail } };
}
async function read2(options, address, files2) {
  let [owner, name, ...rest2] = address.repository.split("/");
  if (owner === void 0 || name === void 0 || rest2.length > 0)
    return {
      ok: !1,
      fault: { code: "API_FORBIDDEN", detail: `"${address.repository}" is no repository: owner/name is needed` }
    };
  let look = { options, address, owner, name, files: files2.slice(0, MOST_FILES), now: options.clock() }, { by } = address;
  return "number" in by ? readNumber(look, by.number, null) : readCommit(look, by.commit);
}
async function readCommit(look, commit) {
  let { options, owner, name } = look, answer2 = await ask(look, "commit", { commit });
  if (!answer2.ok) return answer2;
  let located = shaped(() => locate(answer2.value, commit));
  if (!located.ok) return located;
  if (located.value.found === "here") return readChange(look, answer2.value, located.value.change);
  let number = located.value.found === "nowhere" ? { ok: !0, value: null } : await findNumber(options.api, owner, name, commit);
  return number.ok ? number.value !== null ? readNumber(look, number.value, commit) : shaped(() => factsWithout(look, answer2.value, commit)) : number;
}
async function readNumber(look, number, commit) {
  let answer2 = await ask(look, "number", { number });
  if (!answer2.ok) return answer2;
  let change2 = shaped(() => field(answer2.value, "pullRequest"));
  if (!change2.ok) return change2;
  let meant2 = shaped(() => commit === null || proposes(change2.value, commit));
  return meant2.ok ? meant2.value ? readChange(look, answer2.value, change2.value) : { ok: !1, fault: { moved: !0, detail: `pull request ${number} no longer proposes ${commit}` } } : meant2;
}
async function readChange(look, repository, change2) {
  let { options, owner, name } = look, { api, reader } = options, known3 = shaped(() => ({
    number: integer(field(change2, "number")),
    together: objectId(field(headCommit(change2), "oid")) === objectId(field(change2, "headRefOid"))
  }));
  if (!known3.ok) return known3;
  if (!known3.value.together)
    return { ok: !1, fault: { moved: !0, detail: "the head is not the last commit listed" } };
  let place = { owner, name, number: known3.value.number }, gathered2 = await gather(api, { ...place, shown: reader.kind === "app", reacted: isAnswering(reader) }, change2);
  if (!gathered2.ok) return gathered2;
  let files2 = await readChangedFiles(api, place, change2, gathered2.value.files);
  return files2.ok ? shaped(() => assemble2(look, repository, change2, gathered2.value, files2.value)) : files2;
}
async function ask(look, by, target) {
  let { options, owner, name, files: files2 } = look, { reader } = options, ours = reader.kind !== "alone", query = snapshotQuery({
    by,
    ours,
    shown: reader.kind === "app",
    reacted: isAnswering(reader),
    files: files2.length
  }), paths = Object.fromEntries(files2.map((path2, index) => [`file${index}`, path2])), variables2 = {
    owner,
    name,
    config: options.configPath,
    ...target,
    ...ours ? { app: reader.app } : {},
    ...paths
  }, answer2 = await options.api.graphql("Snapshot", query, variables2);
  if (!answer2.ok) return answer2;
  let skew = clockFault(answer2.date, look.now, options.clock());
  return skew !== null ? { ok: !1, fault: skew } : parseJson("Snapshot", answer2.value, (json) => {
    let repository = field(json, "repository");
    return repository.value === null ? refuse(repository, "a repository that the token may read") : repository;
  });
}

// src/github/connect-gate.ts
function connectGate(request2, question, run2) {
  let api = createApi({ request: request2 }), ports = readers2(api, { app: question.appId, run: run2 });
  return { look: () => askGate(ports, question), changed: createChangedPaths(api) };
}
function readers2(api, { app, run: run2 }) {
  let reader = app === null ? { kind: "alone", run: run2 } : { kind: "beside", app, run: run2 }, clock = () => (/* @__PURE__ */ new Date()).toISOString();
  return {
    snapshots: createSnapshotReader({ api, reader, configPath: CHECKLIST_PATH, clock }),
    needs: createNeedReader({ api, reader, clock })
  };
}

// src/report/sanitise.ts
var styleSelectors = /[\ufe0e\ufe0f]/g, lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu, terminalSequences = (
  // oxlint-disable-next-line no-control-regex
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)/g
), live = /@(?=\S)|#(?=\w)|GH-(?=\d)|www(?=\.)|(?:https?|ftp|mailto|xmpp)(?=:)|:(?=\/\/|(?!\d\d(?:Z|\b))[\w+-]+(?::|$))/gi, markup = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;", $: "&#36;" };
function visible2(text2, max = 500) {
  let shown2 = text2.slice(0, max * 4).replaceAll(styleSelectors, "").replaceAll(lineBreaks, "\u2424").replaceAll("	", " ").replaceAll(
    hidden,
    (character) => `\u27E8U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}\u27E9`
  );
  return shorten(shown2.trim(), max);
}
function shorten(text2, max) {
  return text2.length <= max ? text2 : `${text2.slice(0, max - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
function inlineMarkdown(text2, max = 500) {
  return withoutStart(inert(visible2(text2, max)));
}
function prose(sentence, max = 500) {
  let parts = visible2(sentence, max).split(/`([^`]+)`/);
  return withoutStart(parts.map((part, index) => index % 2 === 1 ? codeSpan(part) : inert(part)).join(""));
}
function inert(line) {
  return line.replaceAll(live, (hit) => hit + "\u200B").replaceAll(/[\\`*_[\]~]/g, String.raw`\$&`).replaceAll(/[&<>|$]/g, (character) => markup[character] ?? "");
}
function withoutStart(line) {
  return line.replace(/^[-+=#:/]/, (first) => `&#${first.charCodeAt(0)};`).replace(/^(\d+)([.)])(?=\s|$)/, String.raw`$1\$2`);
}
function codeSpan(text2, max = 300) {
  let content2 = visible2(text2, max);
  if (content2 === "") return "";
  if (content2.includes("|")) return `<code>${inlineMarkdown(content2, max)}</code>`;
  let fence = "`".repeat(longestRun(content2) + 1), pad = /^[` ]|[` ]$/.test(content2) ? " " : "";
  return fence + pad + unmarked(content2) + pad + fence;
}
function codeBlock(lines2) {
  let content2 = lines2.map((line) => unmarked(visible2(line, 1e3))), fence = "`".repeat(Math.max(3, ...content2.map((line) => longestRun(line) + 1)));
  return [`${fence}text`, ...content2, fence].join(`
`);
}
function longestRun(text2) {
  return Math.max(0, ...(text2.match(/`+/g) ?? []).map((run2) => run2.length));
}
function unmarked(code) {
  return code.replaceAll("<!--", "<\u200B!--");
}
function terminalLine(text2, max = 1e3) {
  return visible2(text2.slice(0, max * 8).replaceAll(terminalSequences, ""), max);
}
function logLine(text2, max = 1e3) {
  return logText(terminalLine(text2, max));
}
function logText(text2) {
  return text2.replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\u2424").replaceAll(/^(\s*):(?=:)/gm, "$1: ").replaceAll("##[", "## [");
}
function outputValue(text2) {
  return text2.slice(0, 200).replaceAll(/[^A-Za-z0-9_:.-]/g, "_");
}

// src/action/actors.ts
function actorsIn({ actor, actorId, triggeringActor }) {
  let id = Number(actorId ?? ""), first = named2(actor, Number.isSafeInteger(id) && id > 0 ? id : null), second = triggeringActor === actor ? [] : named2(triggeringActor, null);
  return [...first, ...second];
}
function named2(login, id) {
  return login === void 0 || login === "" ? [] : [{ id, login, type: login.endsWith("[bot]") ? "Bot" : "User" }];
}

// src/action/api-host.ts
var LOOPBACK = /* @__PURE__ */ new Set(["127.0.0.1", "[::1]", "localhost"]);
function readApiUrl(environment) {
  let server = parseUrl2(environment.serverUrl ?? "https://github.com"), api = parseUrl2(environment.apiUrl ?? "https://api.github.com");
  if (server === null || api === null) return refused3("GITHUB_API_URL or GITHUB_SERVER_URL is no URL", "unset it");
  if (environment.tlsRejectUnauthorized === "0")
    return refused3(
      "NODE_TLS_REJECT_UNAUTHORIZED is 0, so nobody could tell GitHub from a stand-in",
      "unset it, and trust a private certificate with NODE_EXTRA_CA_CERTS"
    );
  if (!allowedHosts(server).includes(api.host)) {
    let allowed2 = allowedHosts(server).join(" or ");
    return refused3(
      `GITHUB_API_URL points at "${api.host}"; allowed for the server ${server.host} is ${allowed2}`,
      "let the runner set both variables"
    );
  }
  return api.protocol !== "https:" && !LOOPBACK.has(api.hostname) ? refused3(
    `GITHUB_API_URL begins with "${api.protocol}//"; allowed is https`,
    "use the https address of the server"
  ) : { ok: !0, apiUrl: api.href.replace(/\/$/, "") };
}
function allowedHosts(server) {
  return server.host === "github.com" ? ["api.github.com"] : [server.host, `api.${server.host}`];
}
function parseUrl2(text2) {
  let url = URL.canParse(text2) ? new URL(text2) : null;
  return url !== null && ["http:", "https:"].includes(url.protocol) && url.username === "" ? url : null;
}
function refused3(seen2, next) {
  return { ok: !1, problem: `GitHub could not be asked: ${seen2}. Next: ${next}.` };
}

// src/gate/exit-code.ts
function exitCodeOf(answer2) {
  if (answer2.kind === "unreadable") return 3;
  let { rollCall: rollCall2 } = answer2;
  return rollCall2.open ? 0 : rollCall2.blockers.some((blocker) => blocker.code === "CONFIG_TOO_NEW") ? 3 : rollCall2.verdict === "no-go" ? 1 : hasUnknown(rollCall2) ? 3 : 1;
}
function hasUnknown({ blockers: blockers2, findings, release: release2 }) {
  return [...blockers2, ...findings, ...release2?.changes ?? []].some(({ outcome }) => outcome === "unknown");
}

// src/gate/watch-list.ts
function watchList(facts) {
  let { name } = facts.subject.repository, [change2] = facts.changes;
  return [
    ...[.../* @__PURE__ */ new Set([...change2 === void 0 ? [] : [change2.head.commit], facts.subject.candidate])].map((commit) => `/repos/${name}/commits/${commit}/check-runs?per_page=100`),
    ...facts.config.map(
      ({ path: path2, ref: ref2, policy }) => `/repos/${policy?.repository.name ?? name}/contents/${encodePath(path2)}?ref=${encodeURIComponent(ref2)}`
    ),
    ...change2 === void 0 ? [] : changePaths(name, change2.number, change2.comments.length),
    // Of other changes of a release only those that are waited for; an issue's answer tells when anything was last said on it.
    ...(facts.settled ?? []).flatMap(
      ({ number, open: open3 }) => open3.length === 0 ? [] : [`/repos/${name}/issues/${number}`]
    )
  ];
}
function changePaths(repository, number, comments2) {
  let page = Math.floor(comments2 / 100) + 1;
  return [
    `/repos/${repository}/issues/${number}/comments?per_page=100&page=${page}`,
    `/repos/${repository}/pulls/${number}`,
    `/repos/${repository}/pulls/${number}/reviews?per_page=100`
  ];
}
function encodePath(path2) {
  return path2.split("/").map(encodeURIComponent).join("/");
}

// src/gate/wait.ts
var ROUND = 1e4, SHORTEST_QUIET = 1e3, RATE_LIMIT_PAUSE = 6e4, LONGEST_QUIET = 3e5, PASSING = /* @__PURE__ */ new Set([
  "API_UNAVAILABLE",
  "API_PARTIAL",
  "API_RATE_LIMITED",
  "TRUNCATED"
]);
async function waitForGate(ports, limit) {
  if (limit === null) return ports.look();
  let end2 = ports.now() + limit, watched = "";
  for (; ; ) {
    let answer2 = await ports.look();
    if (isFinal(answer2) || ports.now() >= end2) return answer2;
    ports.onPending(answer2);
    let paths = answer2.kind === "judged" ? watchList(answer2.facts) : [];
    paths.join(`
`) === watched ? await quietTime(ports, answer2, paths, end2) : await ports.changed(paths), watched = paths.join(`
`);
  }
}
function isFinal(answer2) {
  return answer2.kind === "unreadable" ? !PASSING.has(answer2.fault.code) : answer2.rollCall.open || answer2.rollCall.verdict !== "pending" || answer2.parks === !0;
}
async function quietTime(ports, answer2, paths, end2) {
  let start = ports.now(), due = Math.max(start + SHORTEST_QUIET, Math.min(start + LONGEST_QUIET, nextLookOf(answer2))), until = Math.min(end2, due);
  do
    if (await ports.sleep(Math.min(pauseAfter(answer2), until - ports.now())), ports.now() >= until || paths.length === 0) return;
  while (!await ports.changed(paths));
}
function pauseAfter(answer2) {
  return answer2.kind === "unreadable" && answer2.fault.code === "API_RATE_LIMITED" ? RATE_LIMIT_PAUSE : ROUND;
}
function nextLookOf(answer2) {
  let next = answer2.kind === "judged" ? answer2.rollCall.nextLook : null, at2 = next === null ? Number.NaN : milliseconds(next);
  return Number.isNaN(at2) ? Number.POSITIVE_INFINITY : at2;
}

// src/report/json.ts
var import_node_crypto3 = __toESM(require_node_crypto(), 1);
function canonicalJson(value) {
  return JSON.stringify(ordered(value)) ?? "null";
}
function rollCallJson(rollCall2) {
  return `${JSON.stringify(ordered(rollCall2), null, 2)}
`;
}
function rollCallDigest(rollCall2) {
  let { now: _now, nextLook: _nextLook, checklist, policies, findings, ...rest2 } = rollCall2, source = checklist === null ? null : { ref: checklist.ref, path: checklist.path, blob: checklist.blob }, lent = policies === void 0 ? {} : { policies: policies.map(({ commit: _commit, ...kept }) => kept) };
  return digestOf({ ...rest2, ...lent, checklist: source, findings: findings.map(lasting) });
}
function lasting(answer2) {
  let { facts: _facts, nextLook: _nextLook, parts, ...rest2 } = answer2;
  return parts === void 0 ? rest2 : { ...rest2, parts: parts.map(lasting) };
}
function digestOf(value) {
  return (0, import_node_crypto3.createHash)("sha256").update(canonicalJson(value)).digest("hex");
}
function ordered(value) {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value != "object" || value === null) return value;
  let entries = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1), result = /* @__PURE__ */ Object.create(null);
  for (let [key, inner] of entries) result[key] = ordered(inner);
  return result;
}

// src/gate/question-parts.ts
var UNITS = { s: 1e3, m: 6e4, h: 36e5 };
function parseEnvironment(text2) {
  let name = text2.trim();
  return name !== "" && name.length <= 255 && !new RegExp("\\p{Cc}", "u").test(name) ? { ok: !0, value: name } : refuse2(
    text2,
    "the name of an environment of the checklist, 1 to 255 characters",
    "name one, for example `production`"
  );
}
function parseCommit2(text2) {
  let id = text2.trim().toLowerCase();
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id) ? { ok: !0, value: id } : refuse2(
    text2,
    "a full commit id of 40 (or 64) hexadecimal digits",
    "give the full id, for example from `git rev-parse HEAD`"
  );
}
var ACTIONS_APP = 15368;
function parseAppId(text2) {
  let id = /^[1-9]\d{0,15}$/.test(text2.trim()) ? Number(text2.trim()) : Number.NaN, next = "copy the App ID from the settings page of the App";
  return id === ACTIONS_APP ? refuse2(text2, "an App of your own, not GitHub Actions itself", next) : Number.isSafeInteger(id) ? { ok: !0, value: id } : refuse2(text2, "a whole number from 1 to 9007199254740991", next);
}
function parseWait(text2) {
  let [, digits, unit = ""] = /^([1-9]\d{0,5})([smh])$/.exec(text2.trim()) ?? [], wait = Number(digits) * (UNITS[unit] ?? Number.NaN);
  return wait <= 216e5 ? { ok: !0, value: wait } : refuse2(text2, "a whole number and `s`, `m` or `h`, from `1s` to `6h`", "write for example `30m`");
}
function refuse2(text2, allowed2, next) {
  return { ok: !1, problem: { seen: text2 === "" ? "nothing" : JSON.stringify(text2.slice(0, 80)), allowed: allowed2, next } };
}

// src/action/inputs.ts
var inputNames = ["environment", "sha", "token", "app-id", "wait"];
function readInputs(get) {
  let environment = parseEnvironment(get("environment")), sha = parseCommit2(get("sha")), token = parseToken(get("token")), appId = optional(get("app-id"), parseAppId), wait = optional(get("wait"), parseWait);
  if (environment.ok && sha.ok && token.ok && appId.ok && wait.ok)
    return { ok: !0, inputs: {
      environment: environment.value,
      sha: sha.value,
      token: token.value,
      appId: appId.value,
      wait: wait.value
    } };
  let parts = { environment, sha, token, "app-id": appId, wait };
  return { ok: !1, problems: inputNames.flatMap((name) => {
    let part = parts[name];
    return part.ok ? [] : [describe5(name, part.problem)];
  }) };
}
function parseToken(text2) {
  let token = text2.trim();
  return /^[\x21-\x7e]+$/.test(token) ? { ok: !0, value: token } : {
    ok: !1,
    problem: { seen: token === "" ? "nothing" : "characters that no token has", allowed: "a GitHub token", next: "leave the input out to use the workflow\u2019s own token" }
  };
}
function optional(text2, parse4) {
  return text2.trim() === "" ? { ok: !0, value: null } : parse4(text2);
}
function describe5(name, problem2) {
  return `Input \`${name}\`: got ${problem2.seen}; allowed is ${problem2.allowed}. Next: ${problem2.next}.`;
}

// src/gate/deciding-reason.ts
function decidingReason(answer2) {
  if (answer2.kind === "unreadable") return answer2.fault.code;
  let { rollCall: rollCall2 } = answer2;
  if (rollCall2.verdict === "go") return "GO";
  if (rollCall2.overridden === !0) return "OVERRIDDEN";
  let holds2 = rollCall2.holds.map((hold) => hold.certain ? "HELD" : "MAYBE_HELD");
  return [
    ...codesOf(rollCall2, "unmet"),
    ...holds2,
    ...codesOf(rollCall2, "unknown"),
    ...codesOf(rollCall2, "pending")
  ][0] ?? "NOT_READ";
}
function codesOf(rollCall2, outcome) {
  let { blockers: blockers2, findings } = rollCall2;
  return [...blockers2, ...findings, ...othersIn(rollCall2)].filter((one2) => one2.outcome === outcome).map(({ code }) => code);
}

// src/action/outputs.ts
var outputNames = ["decision", "verdict", "reason", "report"];
function outputsOf(answer2, reportPath) {
  let reason = { reason: outputValue(decidingReason(answer2)) };
  if (answer2.kind === "unreadable") return reason;
  let { open: open3, verdict } = answer2.rollCall;
  return {
    ...open3 ? { decision: "go" } : {},
    verdict: outputValue(verdict),
    ...reason,
    ...reportPath === null ? {} : { report: reportPath }
  };
}

// src/gate/fault-text.ts
function faultText({ code, detail }) {
  let { meaning, remedy } = readerReasons[code];
  return { code, seen: detail, meaning, next: ownRemedies.find(({ sign }) => sign.test(detail))?.next ?? remedy };
}
var ownRemedies = [
  { sign: /Could not resolve to an? /, next: "Mend the name or the number, or give a token that may see it." },
  { sign: /\b401 Bad credentials\b/, next: "Give a token that is valid; this one is wrong, expired or revoked." }
];
function faultSentence(fault) {
  let { code, seen: seen2, meaning, next } = faultText(fault);
  return `${code}: ${withReason(meaning, seen2)} The gate stays shut. Next: ${next}`;
}
function withReason(meaning, seen2) {
  return `${meaning.replace(/\.$/, "")} (${seen2.replace(/\.$/, "")}).`;
}

// src/report/blocks.ts
function whole2(...lines2) {
  return { open: lines2, body: [], close: [] };
}
function assemble3(blocks, limit, notice2) {
  let lines2 = [], room = limit - size(notice2) - 2;
  for (let block of blocks) {
    let frame2 = sizeOf(block.open) + sizeOf(block.close) + 1, body = fitting(block.body, room - frame2);
    if (frame2 > room || body.length === 0 && block.body.length > 0) return [...lines2, notice2].join(`
`);
    if (room -= frame2 + sizeOf(body), lines2.length > 0 && lines2.push(""), lines2.push(...block.open, ...body, ...block.close), body.length < block.body.length) return [...lines2, "", notice2].join(`
`);
  }
  return lines2.join(`
`);
}
function fitting(lines2, room) {
  let left = room, cut = lines2.findIndex((line) => (left -= size(line) + 1) < 0);
  return cut === -1 ? lines2 : lines2.slice(0, cut);
}
function sizeOf(lines2) {
  return lines2.reduce((sum, line) => sum + size(line) + 1, 0);
}
function size(text2) {
  return new TextEncoder().encode(text2).length;
}

// src/report/outcome.ts
var outcomes = {
  unmet: { emoji: "\u274C", sign: "\u2717", word: "unmet" },
  unknown: { emoji: "\u2754", sign: "?", word: "not learnt" },
  pending: { emoji: "\u23F3", sign: "\u2026", word: "pending" },
  met: { emoji: "\u2705", sign: "\u2713", word: "met" },
  waived: { emoji: "\u26A0\uFE0F", sign: "~", word: "waived" },
  later: { emoji: "\u{1F552}", sign: ">", word: "asked later" },
  "not-applicable": { emoji: "\u2796", sign: "-", word: "not asked" }
}, openOutcomes = ["unmet", "unknown", "pending"];
function isOpen(outcome) {
  return openOutcomes.includes(outcome);
}
function isLeftToApp({ code }) {
  return code === "APP_VERDICT_NOT_GO";
}
function tally({ findings }) {
  let of = (outcome) => findings.filter((finding) => finding.outcome === outcome), notAsked2 = of("not-applicable");
  return {
    asked: findings.length - notAsked2.length,
    met: of("met"),
    waived: of("waived"),
    later: of("later"),
    open: lastLeftToApp(openOutcomes.flatMap(of)),
    notAsked: notAsked2
  };
}
function lastLeftToApp(open3) {
  return [...open3.filter((finding) => !isLeftToApp(finding)), ...open3.filter(isLeftToApp)];
}

// src/report/who-can-sign.ts
var MOST4 = 5;
function whoCanSignText({
  outcome,
  code,
  signable = []
}) {
  if (!isOpen(outcome) || code === "NOBODY_CAN_SIGN") return "";
  let told2 = signable.map((one2) => ({ role: one2.role, text: ofRole(one2) })).filter(({ text: text2 }) => text2 !== ""), lead = (role) => signable.length > 1 ? `For ${role}, ` : "";
  return told2.map(({ role, text: text2 }) => `${capitalised(`${lead(role)}${text2}`)}.`).join(" ");
}
function ofRole(who2) {
  let { deputies } = who2, excluded = [...who2.excluded, ...deputies?.excluded ?? []], barred = excluded.slice(0, MOST4).map(({ login, why }) => `${login} cannot: ${why}`), more = excluded.length - barred.length, isSaid = who2.excluded.length === 0 && who2.canSign?.length === 0 && who2.teams.length > 0;
  return isSaid && deputies === void 0 ? "" : [
    isSaid ? "" : able(who2),
    deputies === void 0 ? "" : standIns(deputies),
    ...barred,
    ...more > 0 ? [`${more} more cannot`] : []
  ].filter((part) => part !== "").join("; ");
}
function standIns({ canSign, teams, from, begun, after: after2 }) {
  if (canSign?.length === 0 && teams.length === 0) return "";
  let [only, ...others] = canSign ?? [];
  if (only !== void 0 && others.length + teams.length === 0)
    return standIn(`the deputy ${only}`, { from, begun, after: after2 });
  let people = only === void 0 ? "" : ` ${listed2([only, ...others])}`, members = teams.length === 0 ? "" : `${people === "" ? "" : " and"} in ${listed2(teams)}`;
  return standIn(`the deputies${people}${members}`, { from, begun, after: after2 });
}
function standIn(who2, { from, begun, after: after2 }) {
  return begun ? `${who2} can sign` : `${from === null ? `${after2} after it was shown` : `from ${tellInstant(from)}`} ${who2} can sign`;
}
function able({ canSign, teams }) {
  let members = teams.length === 0 ? "" : `members of ${listed2(teams)}`;
  if (canSign === null) return "";
  if (canSign.length === 0) return members === "" ? "nobody can sign" : `${members} can sign`;
  let people = `${canSign.length} ${canSign.length === 1 ? "person" : "people"} can sign: ${listed2(canSign)}`;
  return members === "" ? people : `${people}, and ${members}`;
}
function listed2(names) {
  let shown2 = names.slice(0, MOST4), more = names.length - shown2.length, all2 = more > 0 ? [...shown2, `${more} more`] : shown2;
  return all2.length < 2 ? all2.join("") : `${all2.slice(0, -1).join(", ")} and ${all2.at(-1) ?? ""}`;
}
function capitalised(text2) {
  return text2.slice(0, 1).toUpperCase() + text2.slice(1);
}
function andWhoCanSign(finding) {
  let text2 = whoCanSignText(finding);
  return text2 === "" ? "" : ` ${prose(text2, 1e3)}`;
}

// src/report/sections.ts
function stops2(rollCall2) {
  return [...problems(rollCall2.problems), ...holds(rollCall2.holds), ...blockers(rollCall2.blockers)];
}
function problems(list2) {
  let body = list2.map((problem2) => {
    let place = codeSpan(`${problem2.file}:${problem2.line}:${problem2.column}`);
    return `- ${outcomes.unmet.emoji} ${place} ${prose(problemText(problem2), 1e3)}`;
  });
  return body.length === 0 ? [] : [{ open: [], body, close: [] }];
}
function problemText({ message, seen: seen2, allowed: allowed2, next }) {
  return [message, seen2 === null ? "" : `Seen: ${seen2}`, allowed2 === null ? "" : `Allowed: ${allowed2}`, next].filter((part) => part !== "").map(ended).join(" ");
}
function ended(sentence) {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
function blockers(list2) {
  if (list2.length === 0) return [];
  let body = list2.map(
    (blocker) => `- ${outcomes[blocker.outcome].emoji} ${prose(blocker.sentence)}${steps2(blocker.next)}`
  );
  return [{ open: [], body, close: [] }, ...pastes(list2.flatMap(({ next }) => next))];
}
function holds(list2) {
  return list2.length === 0 ? [] : [{ open: [], body: list2.map(heldLine), close: [] }];
}
function heldLine({ certain, by, at: at2, environment, reason }) {
  let who2 = by === null ? "somebody" : inlineMarkdown(by.login), where = environment === null ? "" : ` in ${inlineMarkdown(environment)}`, why = reason.trim() === "" ? "" : `: ${inlineMarkdown(reason)}`, lift = `Lifted by ${codeSpan(environment === null ? "/unhold" : `/unhold in ${environment}`)} from the holder or somebody entitled.`;
  return `- \u270B ${certain ? `**Held by ${who2}**${where} since ${readableTime(at2)}${why}.` : `**Perhaps held**${where}: a comment by ${who2} that was deleted or rewritten at ${readableTime(at2)} may have been a hold${why}.`} ${lift}`;
}
function readableTime(at2) {
  return inlineMarkdown(at2.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\d(?:\.\d+)?Z$/, "$1 $2 UTC"));
}
function openItems(findings) {
  let body = findings.map(
    (finding) => `- ${outcomes[finding.outcome].emoji} **${inlineMarkdown(finding.title)}**: ${prose(finding.sentence)}${andWhoCanSign(finding)}${steps2(finding.next)}`
  );
  return { open: [], body, close: [] };
}
function steps2(next) {
  let unpasted = next.filter((step2) => step2.paste === void 0).map(stepText);
  return unpasted.length === 0 ? "" : ` Next: ${prose(ended(unpasted.join("; or ")))}`;
}
function stepText({ who: who2, how: how2 }) {
  return who2 === "nobody" ? how2 : `${who2} ${how2}`;
}
function pastes(next) {
  let linesByWho = /* @__PURE__ */ new Map();
  for (let step2 of next) {
    if (step2.paste === void 0) continue;
    let who2 = stepText(step2);
    linesByWho.set(who2, (linesByWho.get(who2) ?? /* @__PURE__ */ new Set()).add(step2.paste));
  }
  return [...linesByWho].map(([who2, lines2]) => whole2(`${prose(capitalised2(who2))}:`, "", codeBlock([...lines2])));
}
function capitalised2(text2) {
  return text2.slice(0, 1).toUpperCase() + text2.slice(1);
}

// src/report/exceptions.ts
function overriddenLine(rollCall2) {
  let { override, overridden } = rollCall2;
  if (override === void 0 || overridden !== !0) return null;
  let { open: open3, asked } = tally(rollCall2), who2 = override.by.map(({ login }) => login).join(", "), by = who2 === "" ? "in the issue of the release" : `by ${who2}`;
  return `OVERRIDDEN until ${override.until} ${by}: ${open3.length} of ${asked} open`;
}
function overrideLines({ override, overridden }) {
  return override === void 0 ? [] : [overridden === !0 ? `OVERRIDDEN until ${override.until}: open although its checklist is not met.` : `Overridden until ${override.until}, but that opens nothing: it is held, or something stops it that nobody can override.`, ...override.by.map(({ login, at: at2, reason }) => `${login} at ${at2}: ${visible2(reason, 300)}`)];
}
function overrideBlocks(rollCall2) {
  let { override } = rollCall2, [effect] = overrideLines(rollCall2);
  if (override === void 0 || effect === void 0) return [];
  let body = override.by.map(
    ({ login, at: at2, reason }) => `- ${inlineMarkdown(login)} at ${inlineMarkdown(at2)}: ${inlineMarkdown(reason, 300)}`
  );
  return [whole2(`\u{1F6A8} **${prose(effect)}**`), { open: [], body, close: [] }];
}
function waivedBlocks(rollCall2) {
  let { waived } = tally(rollCall2);
  return waived.length === 0 ? [] : [{ ...openItems(waived), open: ["**Waived**", ""] }];
}

// src/report/lapses.ts
function lapsesOf({ findings }) {
  return findings.flatMap(({ title, lapses }) => lapses === void 0 ? [] : [{ title, at: lapses }]).toSorted((a, b) => milliseconds(a.at) - milliseconds(b.at));
}
function tellLapse({ title, at: at2 }) {
  return `${title} lapses ${tellInstant(at2)}`;
}
function lapseBlocks(rollCall2) {
  let lapses = lapsesOf(rollCall2).map(({ title, at: at2 }) => `${inlineMarkdown(title)} on ${tellInstant(at2)}`);
  return lapses.length === 0 ? [] : [whole2(`Will lapse: ${lapses.join("; ")}.`)];
}

// src/report/profiles.ts
function profilesOf(rollCall2) {
  let found = tally(rollCall2).later.flatMap(({ later: later2 }) => later2 ?? []);
  return [...new Map(found.map((one2) => [`${one2.profile} ${one2.comment}`, one2])).values()];
}
function profilePrefix(rollCall2) {
  let names = new Set(profilesOf(rollCall2).map(({ profile }) => profile));
  return names.size === 0 ? "" : `PROFILE ${[...names].join(", ")}: `;
}
function profileLines(rollCall2) {
  return profilesOf(rollCall2).map(
    ({ profile, by, at: at2, until, reason }) => `PROFILE ${profile}: ${laterItems(rollCall2)}, due ${until}; chosen by ${by.login} at ${at2}: ${visible2(reason, 300)}`
  );
}
function profileBlocks(rollCall2) {
  let { later: later2 } = tally(rollCall2), chosen = profilesOf(rollCall2).map(
    ({ profile, by, at: at2, until, reason }) => `- profile ${inlineMarkdown(profile)}, chosen by ${inlineMarkdown(by.login)} at ${inlineMarkdown(at2)}, due ${inlineMarkdown(until)}: ${inlineMarkdown(reason, 300)}`
  );
  return chosen.length === 0 ? [] : [
    whole2(`\u{1F6A8} **${laterItems(rollCall2)}, by a profile.**`),
    { open: [], body: chosen, close: [] },
    { ...openItems(later2), open: ["**Asked later**", ""] }
  ];
}
function laterItems(rollCall2) {
  let { later: later2, asked } = tally(rollCall2);
  return `${later2.length} of ${asked} asked later`;
}

// src/report/release-changes.ts
var MOST_NAMED = 20;
function openChanges(rollCall2) {
  return othersIn(rollCall2).filter(({ outcome }) => outcome !== "met");
}
function bringsSeveral(rollCall2) {
  return othersIn(rollCall2).length + (rollCall2.release?.direct.length ?? 0) > 0;
}
function releaseBlocks(rollCall2) {
  let { release: release2 } = rollCall2;
  if (release2 === void 0) return [];
  let said3 = sinceWords(rollCall2);
  if (!bringsSeveral(rollCall2)) return said3 === null ? [] : [whole2(prose(said3))];
  let body = [...release2.changes.map(
    ({ number, title, outcome, sentence, next }) => `- ${outcomes[outcome].emoji} #${number} ${inlineMarkdown(title, 200)}: ${prose(sentence)}${steps2(next)}`
  ), ...directLines(release2, letThrough(rollCall2))];
  return [{ open: [`**${prose(heading(rollCall2))}**`, ""], body, close: [] }];
}
function howItCame({ unproved = [] }, commit) {
  return unproved.includes(commit) ? "a merge that is not proved to be by GitHub" : "pushed without a pull request";
}
function directLines(release2, allowed2) {
  let { direct } = release2, named3 = direct.slice(0, MOST_NAMED).map((commit) => `- \u2795 ${codeSpan(shortCommit(commit))}: ${howItCame(release2, commit)}.`), rest2 = direct.length - named3.length, more = rest2 === 0 ? [] : [`- \u2795 ${rest2} more commits that were pushed without a pull request.`];
  return [...named3, ...more, ...allowed2 === null ? [] : [`- \u26A0\uFE0F ${prose(allowed2)}`]];
}
var ofPushes = ["DIRECT_PUSH", "MERGE_UNPROVED", "MERGE_UNREAD"];
function letThrough({ release: release2, blockers: blockers2 }) {
  let count = release2?.elsewhere === !0 ? 0 : release2?.direct.length ?? 0;
  return count === 0 || blockers2.some(({ code }) => ofPushes.includes(code)) ? null : `The checklist lets commits without a pull request through: nothing that is asked of each change, its checks included, was asked of ${count === 1 ? "it" : "them"}, only what is asked of the release.`;
}
function releaseLines(rollCall2) {
  let { release: release2 } = rollCall2;
  if (release2 === void 0) return [];
  let said3 = sinceWords(rollCall2);
  return bringsSeveral(rollCall2) ? [
    `${heading(rollCall2)}:`,
    ...release2.changes.map(({ number, title, outcome, sentence, next }) => {
      let who2 = next.map((step2) => ` Next: ${stepText(step2)}.`).join("");
      return `${outcomes[outcome].sign} #${number} ${title}: ${sentence}${who2}`;
    }),
    ...release2.direct.map((commit) => `+ ${shortCommit(commit)}: ${howItCame(release2, commit)}.`),
    ...[letThrough(rollCall2)].flatMap((allowed2) => allowed2 === null ? [] : [`! ${allowed2}`])
  ] : said3 === null ? [] : [said3];
}
function heading({ release: release2, gate }) {
  let where = gate.kind === "environment" ? ` to ${gate.name}` : "", base = release2?.base ?? null, since = base === null ? "" : `, since ${shortCommit(base.commit)}`;
  return `What a deployment${where} brings${since}`;
}
function sinceWords({ release: release2, gate }) {
  if (gate.kind !== "environment" || release2?.since !== "first") return null;
  let [only] = release2.changes, whom = only === void 0 ? "the commit" : `#${only.number}`;
  return `Nothing was deployed to ${gate.name} yet, so only what ${whom} itself brings is asked for; what was there before is taken as it is.`;
}
function countedChanges(rollCall2) {
  let { release: release2 } = rollCall2;
  if (release2 === void 0 || !bringsSeveral(rollCall2)) return null;
  let open3 = release2.changes.filter(({ outcome }) => outcome !== "met"), { length } = release2.changes, count = letThrough(rollCall2) === null ? 0 : release2.direct.length, direct = count === 0 ? "" : `, ${count} ${count === 1 ? "commit" : "commits"} without a pull request`;
  return open3.length === 0 ? `${length} ${length === 1 ? "change" : "changes"} ready${direct}` : `${open3.length} of ${length} ${length === 1 ? "change" : "changes"} not ready: ${open3.map(({ number }) => `#${number}`).join(", ")}${direct}`;
}

// src/report/unconcerned.ts
function isUnconcerned({ enforcement, blockers: blockers2 }) {
  return enforcement === "off" && blockers2.some(({ code }) => code === "NOT_CONCERNED");
}

// src/report/way-back.ts
function wayBackPrefix({ rollback }) {
  return rollback === void 0 ? "" : `Way back to ${shortCommit(rollback.to)}: `;
}
function wayBackLines({
  rollback,
  gate,
  candidate
}) {
  if (rollback === void 0) return [];
  let { to, verifiedAt, by, from } = rollback, place = gate.kind === "environment" ? gate.name : gate.kind, content2 = to === candidate ? "" : ", whose content it has", known3 = by === "ledger" ? "by the App's ledger" : "by GitHub's deployments alone";
  return [
    `This is a way back to ${shortCommit(to)}${content2}: it was verified in ${place} at ${verifiedAt} (known ${known3}), and ${shortCommit(from.commit)} is left. It needs only what is asked of a way back.`
  ];
}
function wayBackBlocks(rollCall2) {
  return wayBackLines(rollCall2).map((line) => whole2(`\u21A9\uFE0F ${inlineMarkdown(line, 600)}`));
}

// src/report/headline.ts
var longest2 = 120;
function headline(rollCall2) {
  let words2 = `${profilePrefix(rollCall2)}${wayBackPrefix(rollCall2)}${state(rollCall2)}`;
  return rollCall2.verdict === "go" || rollCall2.enforcement === "block" || isUnconcerned(rollCall2) ? visible2(words2, longest2) : visible2(rollCall2.enforcement === "off" ? `Switched off: ${words2}` : `Would have held: ${words2}`, longest2);
}
function state(rollCall2) {
  let overridden = overriddenLine(rollCall2);
  if (overridden !== null) return overridden;
  let { asked, met, waived, later: later2, open: open3 } = tally(rollCall2);
  if (rollCall2.verdict === "go" && rollCall2.open) {
    let [soonest] = lapsesOf(rollCall2), excused2 = waived.length === 0 ? "" : `, ${waived.length} waived`, due = later2.length === 0 ? "" : `, ${later2.length} asked later`, changes = countedChanges(rollCall2), items = asked === 0 && changes !== null ? changes : `${met.length} of ${asked} met`, beside = asked === 0 || changes === null ? "" : `, ${changes}`;
    return `Go: ${items}${beside}${excused2}${due}${soonest === void 0 ? "" : `; ${tellLapse(soonest)}`}`;
  }
  let [hold] = rollCall2.holds, known3 = [
    rollCall2.blockers[0]?.sentence ?? checklistProblems(rollCall2),
    hold && held(hold),
    openChanges(rollCall2).length === 0 ? null : countedChanges(rollCall2),
    counted(open3, asked)
  ].filter((part) => typeof part == "string");
  return known3.length === 0 ? "Not open" : known3.map((part) => part.replace(/\.$/, "")).join("; ");
}
function counted(open3, asked) {
  let named3 = open3.filter((finding) => !isLeftToApp(finding)), left = open3.length - named3.length, names = named3.map(({ title }) => title).join(", ");
  return named3.length === 0 ? left === 0 ? null : `${left} of ${asked} left to the App` : `${named3.length} of ${asked} open${left === 0 ? "" : `, ${left} left to the App`}: ${names}`;
}
function checklistProblems({ problems: problems2 }) {
  return problems2.length === 0 ? null : problems2.length === 1 ? "The checklist has a problem" : `The checklist has ${problems2.length} problems`;
}
function held({ certain, by, reason }) {
  let who2 = `${certain ? "Held" : "Perhaps held"} by ${by === null ? "somebody" : by.login}`;
  return reason.trim() === "" ? who2 : `${who2}: ${visible2(reason, 80)}`;
}

// src/report/annotations.ts
var mostPerLevel = 10;
function annotations(rollCall2) {
  if (rollCall2.enforcement === "off") return [];
  if (rollCall2.verdict === "go") return capped(excused(rollCall2));
  let all2 = rollCall2.enforcement === "advise" ? said2(rollCall2).map(softened) : said2(rollCall2);
  return ["error", "warning", "notice"].flatMap((level) => capped(all2.filter((one2) => one2.level === level)));
}
function said2(rollCall2) {
  let { problems: problems2, holds: holds2, blockers: blockers2 } = rollCall2, overridden = overrideLines(rollCall2).join(" "), found = [
    ...overridden === "" ? [] : [plain2("error", "OVERRIDDEN", overridden)],
    ...problems2.map((problem2) => ({
      ...plain2("error", "Problem in the checklist", problemText(problem2)),
      place: placeOf2(problem2)
    })),
    ...holds2.map((hold) => plain2("error", "Held", held(hold))),
    ...blockers2.map(
      ({ outcome, sentence, next }) => plain2(levels[outcome], "Holdpoint", [sentence, ...next.map(how)].join(" "))
    ),
    ...openChanges(rollCall2).map(
      ({ number, title, outcome, sentence, next }) => plain2(levels[outcome], `#${number} ${title}`, [sentence, ...next.map(how)].join(" "))
    ),
    // The App's check run says what is missing of these; its blocker above already sends people there.
    ...ownOpen(rollCall2).map((finding) => plain2(levels[finding.outcome], finding.title, whole3(finding))),
    ...excused(rollCall2)
  ];
  return found.length > 0 ? found : [plain2("error", "Holdpoint", headline(rollCall2))];
}
function whole3(finding) {
  return [finding.sentence, whoCanSignText(finding), ...finding.next.map(how)].filter((part) => part !== "").join(" ");
}
function excused(rollCall2) {
  return tally(rollCall2).waived.map(({ title, sentence }) => plain2("warning", `Waived: ${title}`, sentence));
}
function ownOpen(rollCall2) {
  return tally(rollCall2).open.filter((finding) => !isLeftToApp(finding));
}
var levels = {
  unmet: "error",
  unknown: "warning",
  pending: "warning",
  met: "notice",
  waived: "warning",
  later: "warning",
  "not-applicable": "notice"
};
function plain2(level, title, message) {
  return { level, title: visible2(title, 120), message: visible2(message, 1e3), place: null };
}
function how(step2) {
  return step2.paste === void 0 ? `Next: ${stepText(step2)}.` : `Next: ${stepText(step2)}: \`${step2.paste}\`.`;
}
function placeOf2({ file: file2, line, column }) {
  return { file: visible2(file2), line, column };
}
function softened(annotation) {
  return annotation.level === "error" ? { ...annotation, level: "warning", title: visible2(`Would have held: ${annotation.title}`, 120) } : annotation;
}
function capped(list2) {
  let [first] = list2;
  if (first === void 0 || list2.length <= mostPerLevel) return list2;
  let rest2 = list2.length - mostPerLevel + 1;
  return [
    ...list2.slice(0, mostPerLevel - 1),
    plain2(first.level, "Holdpoint", `${rest2} more are named in the job summary.`)
  ];
}

// src/report/parked.ts
var TITLE = "Held: parked";
function parkedAnnotation({ run: run2, attempt, environment, commit }) {
  let words2 = `The gate of ${visible2(environment, 255)} is shut, so this job has ended without waiting. The Holdpoint App runs the failed jobs of this run again, once, when the gate opens; nobody has to.`, mark = `[holdpoint:parked:1 ${run2}/${attempt} ${encodeURIComponent(environment)} ${commit}]`;
  return { level: "error", title: TITLE, message: `${words2} ${mark}`, place: null };
}
var parkedSummary = `**Held: parked.** This job did not wait. The Holdpoint App runs the failed jobs of this run again, once, when the gate opens.

`;

// src/report/item-table.ts
function itemTable(findings) {
  if (findings.length === 0) return [];
  let sectioned = findings.some((finding) => finding.section !== null), body = findings.map((finding, index) => {
    let { emoji, word } = outcomes[finding.outcome], section = finding.section === findings[index - 1]?.section ? "" : inlineMarkdown(finding.section ?? "");
    return `| ${[
      ...sectioned ? [section] : [],
      inlineMarkdown(finding.title),
      `${emoji} ${word}`,
      prose(finding.sentence, 300)
    ].join(" | ")} |`;
  }), heads = [...sectioned ? ["Section"] : [], "Item", "State", "Why"];
  return [{ open: [`| ${heads.join(" | ")} |`, `|${" --- |".repeat(heads.length)}`], body, close: [] }];
}

// src/report/roll-call-blocks.ts
function rollCallBlocks(rollCall2) {
  let { open: open3 } = tally(rollCall2);
  return [
    ...overrideBlocks(rollCall2),
    ...profileBlocks(rollCall2),
    ...wayBackBlocks(rollCall2),
    ...advice(rollCall2),
    ...stops2(rollCall2),
    ...releaseBlocks(rollCall2),
    ...group(
      "To mend",
      open3.filter(({ outcome }) => outcome === "unmet")
    ),
    ...group(
      "Could not be learnt",
      open3.filter(({ outcome }) => outcome === "unknown")
    ),
    ...group(
      "Waiting",
      open3.filter(({ outcome }) => outcome === "pending")
    ),
    ...waivedBlocks(rollCall2),
    ...pastes(open3.flatMap(({ next }) => next)),
    ...itemTable(rollCall2.findings),
    ...lapseBlocks(rollCall2),
    origin(rollCall2)
  ];
}
function group(heading2, findings) {
  return findings.length === 0 ? [] : [{ ...openItems(findings), open: [`**${heading2}**`, ""] }];
}
function advice(rollCall2) {
  let { enforcement, adviseUntil, verdict } = rollCall2;
  if (isUnconcerned(rollCall2)) return [];
  if (enforcement === "off") return [whole2("This gate is switched off in the checklist; nothing is held.")];
  if (enforcement === "block") return [];
  let until = adviseUntil === null ? "This gate only advises" : `This gate only advises until ${inlineMarkdown(adviseUntil)}`;
  return [whole2(verdict === "go" ? `${until}.` : `${until}: it would have held, and opens. What passes is not gated.`)];
}
function origin({ checklist, candidate, judge: judge5 }) {
  let from = checklist === null ? "no checklist" : `${codeSpan(checklist.path)} of ${codeSpan(checklist.ref.replace(/^refs\/heads\//, ""))} (blob ${codeSpan(checklist.blob.slice(0, 12))})`;
  return whole2(`Judged ${codeSpan(candidate.slice(0, 12))} by ${from}, judge ${inlineMarkdown(judge5)}.`);
}

// src/report/summary.ts
var longest3 = 5e5;
function jobSummary(rollCall2) {
  let gate = gateName(rollCall2.gate), blocks = [
    whole2(`## Holdpoint ${inlineMarkdown(gate)}: ${inlineMarkdown(headline(rollCall2))}`),
    ...rollCallBlocks(rollCall2)
  ];
  return `${assemble3(blocks, longest3, "*The rest does not fit here; the JSON report has all of it.*")}
`;
}

// src/report/wrap.ts
function wrap(line, width, indent) {
  let room = Math.max(20, width), lines2 = [], current = "";
  for (let piece of line.split(/(?<=\S)(?= +\S)/))
    current !== "" && current.length + piece.length > room ? (lines2.push(current), current = indent + piece.trimStart()) : current += piece;
  return [...lines2, current];
}

// src/report/terminal.ts
var colours = {
  met: "32",
  waived: "36",
  later: "36",
  unmet: "31",
  pending: "33",
  unknown: "35",
  "not-applicable": "2"
}, widestTitle = 40, narrowest = 40;
function formatRollCall(rollCall2, style) {
  return `${[
    ...opening2(rollCall2, style),
    ...stopLines(rollCall2, style),
    ...changeLines(rollCall2, style),
    ...itemLines(rollCall2.findings, style),
    ...lapseLines(rollCall2, style)
  ].join(`
`)}
`;
}
function opening2(rollCall2, style) {
  let { gate, repository, change: change2, candidate } = rollCall2, name = terminalLine(gateCheckName(gate)), number = change2 === null ? "" : ` #${change2.number}`, colour = rollCall2.verdict === "go" ? colours.met : rollCall2.verdict === "no-go" ? colours.unmet : colours.pending;
  return [
    ...wrap(
      `${name} for ${terminalLine(repository.name)}${number} at ${terminalLine(candidate.slice(0, 12))}`,
      style.width,
      ""
    ),
    ...wrap(headline(rollCall2), style.width, "").map((line) => paint(line, colour, style))
  ];
}
function stopLines(rollCall2, style, withCodes = !1) {
  let { problems: problems2, holds: holds2, blockers: blockers2 } = rollCall2, coded = (code) => withCodes ? `[${code}] ` : "", line = (text2) => wrap(terminalLine(text2), style.width, "  "), lines2 = [
    ...[...overrideLines(rollCall2), ...profileLines(rollCall2)].flatMap((text2) => line(`!! ${text2}`)),
    ...wayBackLines(rollCall2).flatMap(line),
    ...problems2.flatMap((problem2) => {
      let place = `${problem2.file}:${problem2.line}:${problem2.column}`;
      return line(`${outcomes.unmet.sign} ${coded(problem2.code)}${place} ${problemText(problem2)}`);
    }),
    ...holds2.flatMap((hold) => {
      let where = hold.environment === null ? "" : `, in ${hold.environment}`, code = hold.certain ? "HELD" : "MAYBE_HELD";
      return line(`! ${coded(code)}${held(hold)}, since ${hold.at}${where}`);
    }),
    ...blockers2.flatMap(({ outcome, code, sentence, next }) => [
      ...line(`${outcomes[outcome].sign} ${coded(code)}${sentence}`),
      ...stepLines(next, "    next: ", style)
    ])
  ];
  return lines2.length === 0 ? [] : ["", ...lines2];
}
function changeLines(rollCall2, style) {
  let lines2 = releaseLines(rollCall2).flatMap((text2) => wrap(terminalLine(text2), style.width, "  "));
  return lines2.length === 0 ? [] : ["", ...lines2];
}
function lapseLines(rollCall2, style) {
  let lines2 = lapsesOf(rollCall2).flatMap((one2) => wrap(terminalLine(tellLapse(one2)), style.width, "  "));
  return lines2.length === 0 ? [] : ["", ...lines2];
}
function itemLines(findings, style) {
  let column = Math.min(widestTitle, Math.max(0, ...findings.map(({ title }) => terminalLine(title).length)));
  return findings.flatMap((finding, index) => [...index === 0 || finding.section !== findings[index - 1]?.section ? ["", ...finding.section === null ? [] : [terminalLine(finding.section)]] : [], ...itemLine(finding, column, style), ...openSteps(finding, style)]);
}
function itemLine(finding, column, style) {
  let mark = paintSign(finding.outcome, style), title = terminalLine(finding.title).padEnd(column), room = style.width - 4, hanging = " ".repeat(room - column > narrowest ? column + 2 : 2), [first = "", ...rest2] = wrap(`${title}  ${terminalLine(finding.sentence)}`, room, hanging);
  return [`  ${mark} ${first}`, ...rest2.map((line) => " ".repeat(4) + line)];
}
function openSteps(finding, style) {
  let { outcome, next } = finding;
  if (!isOpen(outcome)) return [];
  let who2 = whoCanSignText(finding);
  return [...who2 === "" ? [] : wrap(terminalLine(who2), style.width - 6, "  ").map((line) => `      ${line}`), ...stepLines(next, "      next: ", style)];
}
function stepLines(next, lead, style) {
  let indent = " ".repeat(lead.length - lead.trimStart().length);
  return next.flatMap((step2) => {
    let words2 = `${lead.trimStart()}${stepText(step2)}${step2.paste === void 0 ? "" : ":"}`, lines2 = wrap(terminalLine(words2), style.width - indent.length, "  ").map((line) => indent + line);
    return step2.paste === void 0 ? lines2 : [...lines2, `${indent}  ${terminalLine(step2.paste)}`];
  });
}
function paintSign(outcome, style) {
  return paint(outcomes[outcome].sign, colours[outcome], style);
}
function paint(text2, colour, style) {
  return style.colour ? `\x1B[${colour}m${text2}\x1B[0m` : text2;
}

// src/action/announce.ts
var STYLE = { colour: !1, width: 120 };
async function announce(announcer, answer2) {
  if (answer2.kind === "unreadable") {
    announceProblems(announcer, [faultSentence(answer2.fault)]);
    return;
  }
  announcer.log(logText(formatRollCall(answer2.rollCall, STYLE)));
  for (let annotation of annotations(answer2.rollCall)) announcer.annotate(annotation);
  let parked = answer2.parks === !0 && !answer2.rollCall.open ? parkedSummary : "";
  await announcer.summary(`${parked}${jobSummary(answer2.rollCall)}`);
}
function announceParked(announcer, { gate, candidate }, run2) {
  if (run2 === null || gate.kind !== "environment") return;
  let { id, attempt } = run2;
  announcer.annotate(parkedAnnotation({ run: id, attempt, environment: gate.name, commit: candidate }));
}
function announceProblems(announcer, problems2) {
  for (let problem2 of problems2)
    announcer.annotate({ level: "error", title: "Holdpoint", message: logLine(problem2), place: null });
}
function pendingSpeaker(announcer) {
  let said3 = "";
  return (answer2) => {
    let digest = answer2.kind === "judged" ? rollCallDigest(answer2.rollCall) : faultSentence(answer2.fault);
    if (digest === said3) return;
    said3 = digest;
    let text2 = answer2.kind === "judged" ? formatRollCall(answer2.rollCall, STYLE) : logLine(faultSentence(answer2.fault));
    announcer.log(logText(`${text2}
Waiting for a change.`));
  };
}

// src/action/run.ts
async function run(runner2, connect) {
  let read3 = readInputs(runner2.input);
  if (!read3.ok)
    return announceProblems(runner2, read3.problems), 3;
  let answer2 = await ask2(runner2, connect, read3.inputs), report = answer2.kind === "judged" ? runner2.writeReport(rollCallJson(answer2.rollCall)) : null;
  answer2.kind === "judged" && answer2.parks === !0 && !answer2.rollCall.open && announceParked(runner2, answer2.rollCall, runner2.run), await announce(runner2, answer2);
  let exit = exitCodeOf(answer2), outputs = outputsOf(answer2, report);
  for (let name of outputNames) {
    let value = outputs[name];
    value !== void 0 && runner2.output(name, value);
  }
  return exit;
}
async function ask2(runner2, connect, inputs) {
  runner2.keepSecret(inputs.token);
  let { environment, sha, appId, wait } = inputs, github = connect(inputs.token, {
    repository: runner2.repository,
    commit: sha,
    environment,
    appId,
    actors: runner2.actors
  });
  return waitForGate({ ...github, now: runner2.now, sleep: runner2.sleep, onPending: pendingSpeaker(runner2) }, wait);
}

// src/action/main.ts
var { env } = process, writers = { error, warning, notice }, runner = {
  input: (name) => getInput(name),
  output: (name, value) => setOutput(name, value),
  keepSecret: (text2) => setSecret(text2),
  log: (text2) => info(text2),
  annotate: ({ level, title, message, place }) => writers[level](message, { title, ...inFile2(place) }),
  summary: writeSummary,
  writeReport,
  repository: `${context2.repo.owner}/${context2.repo.repo}`,
  run: runOf(),
  actors: actorsIn({
    actor: env.GITHUB_ACTOR,
    actorId: env.GITHUB_ACTOR_ID,
    triggeringActor: env.GITHUB_TRIGGERING_ACTOR
  }),
  now: () => Date.now(),
  sleep: (milliseconds2) => (0, import_promises.setTimeout)(milliseconds2)
}, host = readApiUrl({
  apiUrl: env.GITHUB_API_URL,
  serverUrl: env.GITHUB_SERVER_URL,
  tlsRejectUnauthorized: env.NODE_TLS_REJECT_UNAUTHORIZED
});
if (host.ok) {
  let exit = await run(runner, (token, question) => connectGate(getOctokit(token, { baseUrl: host.apiUrl }).request, question, runId()));
  process.stdout.write("", () => process.exit(exit));
} else
  error(logLine(host.problem), { title: "Holdpoint" });
function runId() {
  return Number.isSafeInteger(context2.runId) && context2.runId > 0 ? context2.runId : null;
}
function runOf() {
  let id = runId(), attempt = Number(env.GITHUB_RUN_ATTEMPT ?? "");
  return id !== null && Number.isSafeInteger(attempt) && attempt > 0 ? { id, attempt } : null;
}
function inFile2(place) {
  return place === null ? {} : { file: place.file, startLine: place.line, startColumn: place.column };
}
async function writeSummary(markdown) {
  try {
    await summary.addRaw(markdown, !0).write();
  } catch (error2) {
    info(
      logLine(`The job summary was not written: ${error2 instanceof Error ? error2.message : "no reason given"}`)
    );
  }
}
function writeReport(json) {
  let path2 = (0, import_node_path.join)(env.RUNNER_TEMP ?? ".", `holdpoint-${context2.runId}-${process.pid}.json`);
  try {
    return (0, import_node_fs2.writeFileSync)(path2, json), path2;
  } catch (error2) {
    return info(logLine(`The report was not written: ${error2 instanceof Error ? error2.message : "no reason given"}`)), null;
  }
}
