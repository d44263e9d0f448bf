import { Tokenizer, type Tokens } from "marked";

/**
 * Finds blocks as marked does, and looks for some only where their signs are: the expressions that find them take V8 longer to
 * compile than all descriptions of most services take to read.
 */
export class SparingTokenizer extends Tokenizer {
  override lheading(text: string): Tokens.Heading | undefined {
    return /\n {0,3}(?:=+|-+)[ \t]*(?:\n|$)/.test(text) ? super.lheading(text) : undefined;
  }

  override blockquote(text: string): Tokens.Blockquote | undefined {
    return /^ {0,3}>/.test(text) ? super.blockquote(text) : undefined;
  }

  override html(text: string): Tokens.HTML | undefined {
    return /^ {0,3}</.test(text) ? super.html(text) : undefined;
  }

  override table(text: string): Tokens.Table | undefined {
    return text.includes("|") ? super.table(text) : undefined;
  }
}
