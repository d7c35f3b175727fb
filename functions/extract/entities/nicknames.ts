/** Short forms of given names and the name they stand for, lower case; only those that stand for one name. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  `abe abraham,al albert,andy andrew,barney bernard,ben benjamin,bernie bernard,bill william,billy william,bob robert,bobby robert,
  charlie charles,chuck charles,dan daniel,danny daniel,dave david,dick richard,don donald,ed edward,eddie edward,fred frederick,
  greg gregory,hank henry,jack john,jake jacob,jeff jeffrey,jerry gerald,jim james,jimmy james,joe joseph,johnny john,jon jonathan,
  josh joshua,kate katherine,kathy katherine,ken kenneth,larry lawrence,liz elizabeth,maggie margaret,matt matthew,mike michael,
  mitch mitchell,nick nicholas,pat patrick,pete peter,phil philip,ray raymond,rick richard,rob robert,ron ronald,sam samuel,
  steve steven,stephen steven,sue susan,ted edward,tim timothy,tom thomas,tommy thomas,tony anthony,vince vincent,will william`
    .split(',')
    .map((pair): [string, string] => {
      const [short = '', formal = ''] = pair.trim().split(' ');
      return [short, formal];
    }),
);

/** The full form of a given name, or the name itself. */
export const formalName = (name: string): string => SHORT_FORMS.get(name) ?? name;
