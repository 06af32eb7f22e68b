// The consent screen: what Google says of each scope, and what each person has agreed to.
const SCOPE = 'https://www.googleapis.com/auth/';

/** As Google words them to the person who is asked. */
const WORDS: { [scope: string]: string } = {
  spreadsheets: 'See, edit, create, and delete all your Google Sheets spreadsheets',
  'spreadsheets.currentonly': 'View and manage spreadsheets that this application has been installed in',
  'script.container.ui': 'Display and run third-party web content in prompts and sidebars inside Google applications',
  'script.scriptapp': 'Allow this application to run when you are not present',
  'script.send_mail': 'Send email as you',
  'script.external_request': 'Connect to an external service',
  'userinfo.email': 'See your primary Google Account email address',
};

export function wordsOfScope(scope: string): string {
  return WORDS[scope.replace(SCOPE, '')] ?? scope;
}

export type Consent = { project: string; user: string; scopes: string[] };
