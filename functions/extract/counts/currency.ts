import { DIGITS_SOURCE, NUMBER_SOURCE } from './numbers.ts';
import { QUALIFIER } from './patterns.ts';

/** Signs that need no border. */
const SIGNS = 'US\\$|NZ\\$|HK\\$|A\\$|C\\$|S\\$|R\\$|\\$|€|£|¥|₹ ?|₦ ?|GH₵ ?|GH¢ ?|₵ ?|₱ ?|₩ ?|₺ ?|₽ ?|₪ ?|฿ ?|₫ ?|৳ ?';
/** Letters before the number: whole words in their own case, so that `farmers 33,120` names no rupees. */
const LETTERS =
  'Rs\\.?|INR|PKR|LKR|NPR|BDT|Tk\\.?|NGN|GHS|GHC|KES|KShs?\\.?|Kshs?\\.?|TShs?\\.?|UShs?\\.?|Sh\\.?|TZS|UGX|ZAR|BWP|ZMW|Dhs?\\.?|AED|SAR|SR|QAR|QR|KWD|OMR|BHD|EGP|JOD|MYR|RM|IDR|Rp\\.?|PHP|Php|THB|VND|CNY|RMB|JPY|KRW|SGD|HKD|TWD|' +
  'EUR|USD|GBP|CHF|CAD|AUD|NZD|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|RUB|UAH|TRY|ILS|BRL|MXN|ARS|CLP|COP|PEN|XOF|XAF|FCFA|CFA';
/** Single letters stand right before a number that is written as an amount: `N500,000`, `R2.5 million`. */
const SINGLE = '[NR](?=\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?(?:[ -](?:million|billion|trillion)|bn|tn|m)\\b)';
const UNITS =
  'dollars|dlrs|euros|pounds|rupees|yen|yuan|roubles|rubles|francs|marks|riyals|rials|rand|naira|cedis|pesos|shillings|dirhams|dinars|kwacha|baht|rupiah|ringgit|zlotys?|kron[ao]r|kroner|hryvnias?|taka|birr|pula|reais|forints?|shekels|tenge|lira|liras|' +
  '(?<=(?:million|billion|trillion) )won|EUR|USD|GBP|CHF|AUD|CAD|NZD|ZAR|AED|SEK|NOK|DKK|PLN|CZK|FCFA|CFA francs';
const SCALE = 'thousand crores?|lakh crores?|thousand|lakhs?|crores?|million|billion|trillion|mn|bn|tn|m';
const SINGLE_UNITS: Readonly<Record<string, string>> = { N: 'naira', R: 'rand' };

/** Money: sign or word, with what it is counted in. Groups `qualifier`, `sign`, `signed`, `scale`, `short`; `plain`, `glued`, `whose`, `unit`. */
export const MONEY = new RegExp(
  `(?:(?<qualifier>${QUALIFIER}) )?(?:(?<sign>${SIGNS}|(?<![\\p{L}\\p{N}])(?:${SINGLE}|(?:${LETTERS}) ?))(?<signed>${DIGITS_SOURCE})(?:[ -](?<scale>${SCALE})\\b|(?<short>bn|tn|m|k)\\b)?` +
    `|(?<![\\w.,-])(?<plain>${NUMBER_SOURCE})(?<glued>bn|tn|mn|m)?[ -](?:(?<whose>us|\\p{L}{4,12}) )?(?<unit>${UNITS}))(?![\\w-])`,
  'giu',
);

const LETTERS_AS_WRITTEN = new RegExp(`^(?:${LETTERS}|[NR]|\\p{L}{0,2}[^\\p{L}]+)$`, 'u');
const CLOSING_STOP = /\.$/u;
const NAME = /^(?:\p{Lu}|us$)/u;

/** Whether what was matched is money: `Rs 500` but no `rs 500`, `5,000 Kenyan shillings` but no `5,000 extra pounds`. */
export function isMoney(sign: string | undefined, whose: string | undefined): boolean {
  return sign === undefined ? NAME.test(whose ?? 'us') : LETTERS_AS_WRITTEN.test(sign.trim());
}

/** What an amount is counted in, lower case as written; `N` and `R` stand for naira and rand. */
export function unitOf(written: string): string {
  const unit = written.trim();
  return SINGLE_UNITS[unit] ?? unit.replace(CLOSING_STOP, '').toLowerCase();
}
