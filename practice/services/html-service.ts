// HtmlService: pages of the project, served as they are.
import { imitate } from './imitate';
import type { Running } from './running';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export function htmlService(running: Running) {
  return imitate<GoogleAppsScript.HTML.HtmlService>(running, 'HtmlService', {
    createHtmlOutputFromFile(name) {
      const page = running.world.page(running.project, name);
      if (page === undefined) throw new Error(`No HTML file named ${name} was found.`);
      return htmlOutput(running, page);
    },
  });
}

function htmlOutput(running: Running, content: string): HtmlOutput {
  let title = '';
  let [width, height] = [0, 0];
  const self: HtmlOutput = imitate<HtmlOutput>(running, 'HtmlOutput', {
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
  });
  return self;
}
