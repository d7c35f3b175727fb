/** What is killed, freed or evacuated without being people. */
const ANIMALS =
  'animals|pets|dogs|puppies|cats|kittens|cows|bulls|bullocks|calves|oxen|goats|lambs|pigs|piglets|hogs|boars|horses|ponies|foals|donkeys|mules|camels|llamas|alpacas|buffalo(?:e?s)?|yaks|' +
  'chickens|hens|ducks|geese|turkeys|birds|pigeons|swans|penguins|flamingos|eagles|vultures|storks|owls|parrots|ostriches|rabbits|hares|rats|mice|monkeys|apes|gorillas|chimpanzees|orangutans|' +
  'elephants|rhinos|rhinoceros(?:es)?|hippos|lions|lionesses|tigers|leopards|cheetahs|jaguars|pumas|bears|cubs|pandas|wolves|foxes|badgers|otters|beavers|bats|kangaroos|koalas|wallabies|wombats|tapirs|sloths|anteaters|giraffes|zebras|antelopes?|' +
  'whales|dolphins|porpoises|seals|sharks|turtles|tortoises|crocodiles|alligators|snakes|lizards|frogs|salmon|manatees|bees|hives|reindeer|heads of cattle|head of cattle|beasts|mammals|carcass(?:es)?';
/** One word for one and many. */
const HERDS = 'sheep|cattle|livestock|poultry|deer|fish|bison|moose|elk|swine|wildlife';
const BUILDINGS =
  'hotels|houses|homes|buildings|schools|hospitals|villages|towns|cities|hamlets|islands|communities|settlements|neighbou?rhoods|districts|areas|streets|blocks|flats|apartments|dwellings|properties|premises|shops|stores|offices|camps|campsites|resorts|shelters|churches|mosques|temples|factories|stations|airports|' +
  'ships|boats|vessels|tankers|trawlers|ferries|yachts|freighters|barges|cars|vehicles|trucks|lorries|buses|coaches|trains|carriages|planes|aircraft|jets|flights|helicopters|paintings|artworks|items|trees';

const DESCRIBING =
  "(?:(?!(?:and|or|but|were|was|are|who|that|in|on|at|as|when|from|with|by|to|near|after|during|of)[ -])[\\p{L}’'-]{2,18} ){0,3}?";
const MANY = new RegExp(
  `^ (?:of (?:the |their |his |her |its )?)?${DESCRIBING}(?:${ANIMALS}|${BUILDINGS}|(?:${HERDS})(?! \\p{Ll}+(?:ers|ors|men)\\b))(?![\\p{L}\\p{N}-])`,
  'iu',
);
const ONE =
  /^ (?:\p{L}{2,18} )?(?:animal|dog|cat|cow|bull|goat|pig|horse|donkey|camel|elephant|rhino|lion|tiger|leopard|bear|wolf|whale|dolphin|shark|bird|turtle|crocodile|monkey|hotel|house|home|building|school|hospital|village|town|island|ship|boat|vessel|tanker|trawler|car|vehicle|plane)(?![\p{L}\p{N}-])(?! \p{Ll}+(?:ers?|ors?|[mr]an)\b)/iu;

/** Whether a number counts animals, buildings or vehicles and not people, from what stands right after it. */
export function countsThings(after: string, number: number): boolean {
  return number === 1 ? ONE.test(after) : MANY.test(after);
}
