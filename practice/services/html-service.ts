// HtmlService: pages of the project as they are, made from text, or evaluated from templates.
import { enumeration } from './enumeration';
import { escaped, templateCode } from './html-template';
import { imitate } from './imitate';
import type { Running } from './running';

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type HtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;
type BlobSource = GoogleAppsScript.Base.BlobSource;

const SANDBOXES = enumeration<typeof GoogleAppsScript.HTML.SandboxMode>(['EMULATED', 'IFRAME', 'NATIVE']);
const FRAMES = enumeration<typeof GoogleAppsScript.HTML.XFrameOptionsMode>(['ALLOWALL', 'DEFAULT']);

export function htmlService(running: Running) {
  const page = (name: string) => {
    const found = running.world.page(running.project, name);
    if (found === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return found;
  };
  const textOf = (source: string | BlobSource) =>
    typeof source === 'string' ? source : source.getBlob().getDataAsString();
  return imitate<HtmlService>(running, 'HtmlService', {
    SandboxMode: SANDBOXES,
    XFrameOptionsMode: FRAMES,
    createHtmlOutput: (source: string | BlobSource = '') => htmlOutput(running, textOf(source)),
    createHtmlOutputFromFile: (name) => htmlOutput(running, page(name)),
    createTemplate: (source: string | BlobSource) => htmlTemplate(running, textOf(source)),
    createTemplateFromFile: (name) => htmlTemplate(running, page(name)),
  });
}

function htmlOutput(running: Running, initial: string): HtmlOutput {
  let content = initial;
  let title = '';
  let [width, height] = [0, 0];
  const metaTags: { name: string; content: string }[] = [];
  const put = (text: string): HtmlOutput => {
    content = text;
    return self;
  };
  const self: HtmlOutput = imitate<HtmlOutput>(running, 'HtmlOutput', {
    append: (more) => put(content + more),
    appendUntrusted: (more) => put(content + escaped(more)),
    asTemplate: () => htmlTemplate(running, content),
    clear: () => put(''),
    setContent: put,
    getContent: () => content,
    getTitle: () => title,
    setTitle(text) {
      title = text;
      return self;
    },
    getWidth: () => width,
    getHeight: () => height,
    setWidth(pixels) {
      width = pixels;
      return self;
    },
    setHeight(pixels) {
      height = pixels;
      return self;
    },
    addMetaTag(name, value) {
      metaTags.push({ name, content: value });
      return self;
    },
    // There is one sandbox, whatever is asked for.
    setSandboxMode: () => self,
    setXFrameOptionsMode: () => self,
  });
  return self;
}

/** A script puts what the template needs onto it, by any name; the page sees these names as its own. */
function htmlTemplate(running: Running, raw: string): HtmlTemplate {
  const given: { [name: string]: unknown } = {};
  const template = imitate<HtmlTemplate>(
    running,
    'HtmlTemplate',
    {
      evaluate: () => htmlOutput(running, running.realm.template(templateCode(raw), given, escaped)),
      getCode: () => templateCode(raw),
      getRawContent: () => raw,
    },
    { given },
  );
  return template;
}
