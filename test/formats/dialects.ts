/** Articles in the shape in which systems and agencies deliver them, in our own words. */
export const DIALECTS: Readonly<Record<string, string>> = {
  'Superdesk ninjs': JSON.stringify({
    guid: 'urn:newsml:desk.example:2024-03-04T09:02:48.114367:bbd6',
    firstcreated: '2024-03-04T09:02:48+0000',
    versioncreated: '2024-03-04T09:30:12+0000',
    headline: 'Ferry sails again',
    version: '3',
    source: 'Orkney Desk',
    profile: 'story',
    description_text: 'The Hoy ferry is back.',
    description_html: '<p>The Hoy ferry is back.</p>',
    urgency: 3,
    pubstatus: 'usable',
    byline: 'By John Isbister',
    priority: 6,
    genre: [{ name: 'Article (news)', code: 'Article' }],
    slugline: 'ferry-hoy',
    type: 'text',
    body_html:
      '<p>The ferry to Hoy sailed again on Monday after four days in port, and it was full.</p><p>Its captain, Ann Rendall, said that the swell had gone down in the night.</p><p>Two cranes on the pier were damaged and will be mended before the end of March.</p>',
    subject: [{ code: '15012000', name: 'shipping' }],
    ednote: "Adds captain's quote",
    language: 'en',
    located: 'Stromness',
    place: [{ name: 'Scotland', code: 'SCT' }],
    service: [{ name: 'Domestic', code: 'a' }],
    associations: {
      featuremedia: {
        guid: 'tag:x',
        type: 'picture',
        headline: 'Pier',
        description_text: 'The pier at Lyness',
        byline: 'Bo Flett',
        renditions: {
          original: { href: 'https://img.example/o.jpg', width: 4000, height: 3000 },
          viewImage: { href: 'https://img.example/v.jpg' },
        },
      },
      embedded1: null,
    },
    embargoed: '2024-03-05T06:00:00+0000',
    copyrightholder: 'Orkney Desk',
  }),
  'AP item in its envelope': JSON.stringify({
    id: 'x',
    updated: '2024-03-04T10:00:00.000Z',
    data: {
      item: {
        uri: 'https://api.example.org/media/v/content/abc',
        altids: { itemid: 'abc', etag: 'abc_1', friendlykey: '123', referenceid: 'NL--Ferry, 1st Ld-Writethru' },
        version: 1,
        type: 'text',
        urgency: 4,
        editorialpriority: 'r',
        language: 'en',
        firstcreated: '2024-03-04T09:02:48Z',
        versioncreated: '2024-03-04T09:30:12Z',
        pubstatus: 'usable',
        headline: 'Ferry sails again',
        headline_extended: 'Ferry sails again after four days',
        bylines: [{ by: 'By ANN LEASK', title: 'Northern News Press' }],
        slugline: 'BC-EU--Ferry, 1st Ld-Writethru',
        ednote: "UPDATES: With captain's quote.",
        keywords: ['Ferry'],
        located: 'STROMNESS, Scotland',
        copyrightnotice: 'Copyright 2024',
        infosource: [{ name: 'NNP' }],
        renditions: { nitf: { href: 'https://x.example/nitf' } },
        body_nitf:
          '<block id="Main"><hedline><hl1>no</hl1></hedline><p>STROMNESS, Scotland (NNP) — The ferry to Hoy sailed again on Monday after four days in port, and it was full.</p><p>Its captain, Ann Rendall, said that the swell had gone down in the night.</p><p>Two cranes on the pier were damaged and will be mended before the end of March.</p></block>',
      },
    },
  }),
  'AP feed entry': JSON.stringify({
    meta: { products: [1] },
    item: {
      uri: 'https://api.example.org/media/v/content/abc',
      altids: { itemid: 'abc', etag: 'abc_1', friendlykey: '123', referenceid: 'NL--Ferry, 1st Ld-Writethru' },
      version: 1,
      type: 'text',
      urgency: 4,
      editorialpriority: 'r',
      language: 'en',
      firstcreated: '2024-03-04T09:02:48Z',
      versioncreated: '2024-03-04T09:30:12Z',
      pubstatus: 'usable',
      headline: 'Ferry sails again',
      headline_extended: 'Ferry sails again after four days',
      bylines: [{ by: 'By ANN LEASK', title: 'Northern News Press' }],
      slugline: 'BC-EU--Ferry, 1st Ld-Writethru',
      ednote: "UPDATES: With captain's quote.",
      keywords: ['Ferry'],
      located: 'STROMNESS, Scotland',
      copyrightnotice: 'Copyright 2024',
      infosource: [{ name: 'NNP' }],
      renditions: { nitf: { href: 'https://x.example/nitf' } },
      body_nitf:
        '<block id="Main"><hedline><hl1>no</hl1></hedline><p>STROMNESS, Scotland (NNP) — The ferry to Hoy sailed again on Monday after four days in port, and it was full.</p><p>Its captain, Ann Rendall, said that the swell had gone down in the night.</p><p>Two cranes on the pier were damaged and will be mended before the end of March.</p></block>',
    },
  }),
  'ninjs, canceled without a body': JSON.stringify({
    uri: 'urn:x:9',
    type: 'text',
    pubstatus: 'canceled',
    versioncreated: '2024-03-04T09:30:12Z',
    headline: 'Ferry sails again',
    ednote: 'Please kill the story, which was sent in error.',
  }),
  'Arc XP ANS': JSON.stringify({
    _id: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    type: 'story',
    version: '0.10.9',
    canonical_url: '/news/2024/03/04/ferry/',
    canonical_website: 'orkney-mail',
    website_url: '/news/2024/03/04/ferry/',
    language: 'en',
    headlines: { basic: 'Ferry sails again', web: '', print: null },
    subheadlines: { basic: 'The Hoy ferry is back' },
    description: { basic: 'After four days in port.' },
    credits: {
      by: [
        { type: 'author', name: 'Ann Leask', org: 'Orkney Mail' },
        { type: 'author', name: 'Bo Flett' },
      ],
    },
    created_date: '2024-03-04T08:00:00Z',
    first_publish_date: '2024-03-04T09:02:48.114Z',
    publish_date: '2024-03-04T09:30:12Z',
    display_date: '2024-03-04T09:02:48Z',
    last_updated_date: '2024-03-04T11:30:12Z',
    taxonomy: { tags: [{ text: 'ferries', slug: 'ferries' }], primary_section: { name: 'News', _id: '/news' } },
    promo_items: {
      basic: {
        type: 'image',
        url: 'https://img.example/p.jpg',
        caption: 'The pier at Lyness',
        credits: { by: [{ name: 'Bo Flett' }] },
      },
    },
    content_elements: [
      {
        type: 'text',
        content:
          'STROMNESS, Scotland (OM) - The ferry to Hoy sailed again on Monday after four days in port, and it was full.',
      },
      { type: 'image', url: 'https://img.example/i.jpg', caption: 'A crane' },
      { type: 'header', level: 2, content: 'Cranes damaged' },
      {
        type: 'text',
        content:
          'Its captain, Ann Rendall, said that the swell had gone down in the night. <a href="https://x.example">More</a>',
      },
      {
        type: 'list',
        list_type: 'unordered',
        items: [
          { type: 'text', content: 'First point of two' },
          { type: 'text', content: 'Second point' },
        ],
      },
      {
        type: 'quote',
        subtype: 'blockquote',
        content_elements: [{ type: 'text', content: '“We were glad,” she said.' }],
        citation: { content: 'Ann Rendall' },
      },
      {
        type: 'oembed_response',
        subtype: 'twitter',
        raw_oembed: { url: 'https://twitter.com/x/status/1', author_name: 'Hoy' },
      },
      { type: 'interstitial_link', url: 'https://x.example', content: 'Read also: the storm' },
      { type: 'raw_html', content: "<div class='ad'>x</div>" },
      { type: 'correction', correction_type: 'correction', text: 'An earlier version gave the wrong day.' },
      { type: 'text', content: 'Two cranes on the pier were damaged and will be mended before the end of March.' },
    ],
    source: { name: 'Orkney Mail' },
    websites: { 'orkney-mail': {} },
    distributor: { name: 'Orkney Mail', category: 'staff' },
  }),
  'Apple News Format': JSON.stringify({
    version: '1.7',
    identifier: 'om-1',
    title: 'Ferry sails again',
    subtitle: 'Back after four days',
    language: 'en',
    layout: { columns: 7, width: 1024 },
    components: [
      {
        role: 'header',
        components: [
          { role: 'title', text: 'Ferry sails again' },
          { role: 'intro', text: 'The Hoy ferry is back.' },
        ],
      },
      { role: 'byline', text: 'By Ann Leask | March 4, 2024' },
      { role: 'photo', URL: 'https://img.example/p.jpg', caption: 'The pier' },
      {
        role: 'body',
        format: 'html',
        text: '<p>The ferry to Hoy sailed again on Monday after four days in port, and it was full.</p><p>Its captain, Ann Rendall, said that the swell had gone down in the night.</p>',
      },
      { role: 'heading2', text: 'Cranes damaged' },
      {
        role: 'body',
        format: 'markdown',
        text: 'Two cranes on the pier were damaged and will be mended before the end of March. **Soon**, it _is_ [hoped](https://x.example).\n\nA last line of the story.',
      },
      { role: 'banner_advertisement' },
      { role: 'pullquote', text: '“Glad”' },
      { role: 'tweet', URL: 'https://twitter.com/x/status/1' },
      { role: 'caption', text: 'Photo: Bo Flett' },
    ],
    documentStyle: { backgroundColor: '#fff' },
    componentTextStyles: { default: {} },
    metadata: {
      authors: ['Ann Leask'],
      canonicalURL: 'https://om.example/ferry',
      datePublished: '2024-03-04T09:02:48+00:00',
      dateModified: '2024-03-04T11:30:12+00:00',
      keywords: ['ferries'],
      excerpt: 'After four days in port.',
      thumbnailURL: 'bundle://t.jpg',
    },
  }),
  'schema.org graph': JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'Organization', name: 'Orkney Mail' },
      {
        '@type': 'NewsArticle',
        '@id': 'https://om.example/ferry#article',
        headline: 'Ferry sails again',
        articleBody:
          'The ferry to Hoy sailed again on Monday after four days in port, and it was full.\n\nIts captain, Ann Rendall, said that the swell had gone down in the night.\n\nTwo cranes on the pier were damaged and will be mended before the end of March.',
        datePublished: '2024-03-04T09:02:48+00:00',
        author: { '@type': 'Person', name: 'Ann Leask' },
        publisher: { '@type': 'Organization', name: 'Orkney Mail' },
        image: ['https://img.example/p.jpg'],
        mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://om.example/ferry' },
      },
    ],
  }),
  'WordPress REST': JSON.stringify({
    id: 12,
    date: '2024-03-04T09:02:48',
    date_gmt: '2024-03-04T09:02:48',
    guid: { rendered: 'https://om.example/?p=12' },
    modified: '2024-03-04T11:30:12',
    modified_gmt: '2024-03-04T11:30:12',
    slug: 'ferry',
    status: 'publish',
    type: 'post',
    link: 'https://om.example/ferry/',
    title: { rendered: 'Ferry sails again &#8211; at last' },
    content: {
      rendered:
        '<p>The ferry to Hoy sailed again on Monday after four days in port, and it was full.</p><p>Its captain, Ann Rendall, said that the swell had gone down in the night.</p><p>Two cranes on the pier were damaged and will be mended before the end of March.</p>',
      protected: false,
    },
    excerpt: { rendered: '<p>After four days [&hellip;]</p>\n' },
    author: 3,
    categories: [1, 2],
    tags: [5],
    _embedded: {
      author: [{ id: 3, name: 'Ann Leask' }],
      'wp:featuredmedia': [{ source_url: 'https://img.example/p.jpg', caption: { rendered: '<p>The pier</p>' } }],
      'wp:term': [[{ name: 'News', taxonomy: 'category' }], [{ name: 'ferries', taxonomy: 'post_tag' }]],
    },
  }),
  'Guardian search': JSON.stringify({
    response: {
      status: 'ok',
      total: 1,
      results: [
        {
          id: 'uk/2024/mar/04/ferry',
          type: 'article',
          sectionId: 'uk-news',
          sectionName: 'UK news',
          webPublicationDate: '2024-03-04T09:02:48Z',
          webTitle: 'Ferry sails again',
          webUrl: 'https://paper.example/uk/2024/mar/04/ferry',
          apiUrl: 'https://api.example/uk',
          fields: {
            headline: 'Ferry sails again',
            trailText: 'After four days',
            byline: 'Ann Leask',
            body: '<p>The ferry to Hoy sailed again on Monday after four days in port, and it was full.</p><p>Its captain, Ann Rendall, said that the swell had gone down in the night.</p><p>Two cranes on the pier were damaged and will be mended before the end of March.</p>',
            bodyText:
              'The ferry to Hoy sailed again on Monday after four days in port, and it was full. Its captain, Ann Rendall, said that the swell had gone down in the night. Two cranes on the pier were damaged and will be mended before the end of March.',
            thumbnail: 'https://img.example/p.jpg',
            publication: 'paper.example',
          },
        },
      ],
    },
  }),
  'news search': JSON.stringify({
    status: 'ok',
    totalResults: 1,
    articles: [
      {
        source: { id: null, name: 'Orkney Mail' },
        author: 'Ann Leask',
        title: 'Ferry sails again',
        description: 'After four days in port.',
        url: 'https://om.example/ferry',
        urlToImage: 'https://img.example/p.jpg',
        publishedAt: '2024-03-04T09:02:48Z',
        content:
          'The ferry to Hoy sailed again on Monday after four days in port, and it was full. Its captain, Ann Rendall, said that the swell had gone down in the night. Two cranes on the pier were damaged and will be mended before the end of March.',
      },
    ],
  }),
  'TT ninjs': JSON.stringify({
    uri: 'http://tt.example/media/text/240304-farja-1',
    type: 'text',
    representationtype: 'complete',
    pubstatus: 'usable',
    versioncreated: '2024-03-04T10:30:12+01:00',
    date: '2024-03-04T10:30:12+01:00',
    headline: 'Färjan går igen',
    slug: 'FÄRJA-HOY',
    byline: 'Anna Lind/TT',
    body_text: 'Färjan till Hoy gick igen på måndagen.\nKaptenen säger att sjön har lugnat sig.',
    body_html5:
      '<html><body><article><section><h1>Färjan går igen</h1><p>Färjan till Hoy gick igen på måndagen.</p><p>Kaptenen säger att sjön har lugnat sig.</p></section></article></body></html>',
    description_text: '',
    language: 'sv',
    urgency: 4,
    products: [{ name: 'Inrikes' }],
    bylines: [{ byline: 'Anna Lind/TT', firstname: 'Anna', lastname: 'Lind', role: 'text' }],
    located: 'Kirkwall',
  }),
  'WordPress feed': `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/">
<channel><title>Orkney Mail</title><atom:link href="https://om.example/feed/" rel="self" type="application/rss+xml" /><link>https://om.example/</link><description>News</description><lastBuildDate>Mon, 04 Mar 2024 12:00:00 +0000</lastBuildDate><language>en-GB</language><image><url>https://om.example/i.png</url><title>Orkney Mail</title><link>https://om.example/</link></image>
<item><title>Ferry sails again &#8211; &#8216;at last&#8217;</title><link>https://om.example/ferry/</link><comments>https://om.example/ferry/#respond</comments><dc:creator><![CDATA[Ann Leask]]></dc:creator><pubDate>Mon, 04 Mar 2024 09:02:48 +0000</pubDate><category><![CDATA[News]]></category><category><![CDATA[Ferries &amp; boats]]></category><guid isPermaLink="false">https://om.example/?p=12</guid><description><![CDATA[<p>After four days in port, the ferry sailed. [&#8230;]</p>
<p>The post <a rel="nofollow" href="https://om.example/ferry/">Ferry sails again</a> appeared first on <a rel="nofollow" href="https://om.example">Orkney Mail</a>.</p>
]]></description><content:encoded><![CDATA[<figure class="wp-block-image"><img src="https://img.example/p.jpg" alt="pier"/><figcaption class="wp-element-caption">The pier. Photo: Bo Flett</figcaption></figure>
<p>The ferry to Hoy sailed again on Monday after four days in port.</p>
<h2 class="wp-block-heading">Cranes damaged</h2>
<p>Its captain said that the swell had gone down.</p>
<blockquote class="twitter-tweet"><p lang="en">We are back</p>&mdash; Hoy (@hoy) <a href="https://twitter.com/hoy/status/1">March 4, 2024</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>
<ul><li>First point</li><li>Second point</li></ul>
<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block"><h3 class="sd-title">Share this:</h3><div class="sd-content"><ul><li><a href="x">Click to share on Twitter</a></li></ul></div></div></div>
<p>The post <a rel="nofollow" href="https://om.example/ferry/">Ferry sails again</a> appeared first on <a rel="nofollow" href="https://om.example">Orkney Mail</a>.</p>
]]></content:encoded><wfw:commentRss>https://om.example/ferry/feed/</wfw:commentRss><slash:comments>0</slash:comments></item></channel></rss>
`,
  'Google News feed': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><generator>NFE/5.0</generator><title>"ferry" - Google News</title><link>https://news.google.example/search?q=ferry&amp;hl=en-GB</link><language>en-GB</language><webMaster>news-webmaster@google.example</webMaster><item><title>Ferry sails again after four days in port - Orkney Mail</title><link>https://news.google.example/rss/articles/CBMiXkFV?oc=5</link><guid isPermaLink="false">CBMiXkFV</guid><pubDate>Mon, 04 Mar 2024 09:02:48 GMT</pubDate><description>&lt;a href="https://news.google.example/rss/articles/CBMiXkFV?oc=5" target="_blank"&gt;Ferry sails again after four days in port&lt;/a&gt;&amp;nbsp;&amp;nbsp;&lt;font color="#6f6f6f"&gt;Orkney Mail&lt;/font&gt;</description><source url="https://om.example">Orkney Mail</source></item></channel></rss>
`,
  'podcast feed': `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Orkney Today</title><link>https://om.example/today</link><language>en</language><itunes:author>Orkney Mail</itunes:author><itunes:summary>Daily news</itunes:summary><item><title>The ferry is back</title><itunes:title>The ferry is back</itunes:title><itunes:author>Ann Leask</itunes:author><itunes:summary>After four days in port the ferry to Hoy sailed again. We talk to its captain, Ann Rendall.</itunes:summary><itunes:duration>1804</itunes:duration><itunes:explicit>no</itunes:explicit><enclosure url="https://cdn.example/1.mp3" length="123" type="audio/mpeg"/><guid isPermaLink="false">ep-1</guid><pubDate>Mon, 04 Mar 2024 05:00:00 -0000</pubDate></item></channel></rss>
`,
  'Blogger feed': `<?xml version='1.0' encoding='UTF-8'?><?xml-stylesheet href="http://www.blogger.example/styles/atom.css" type="text/css"?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:openSearch='http://a9.com/-/spec/opensearchrss/1.0/' xmlns:blogger='http://schemas.google.com/blogger/2008' xmlns:gd="http://schemas.google.com/g/2005" xmlns:thr='http://purl.org/syndication/thread/1.0'><id>tag:blogger.com,1999:blog-77</id><updated>2024-03-04T11:30:12.345+00:00</updated><title type='text'>Hoy Notes</title><link rel='http://schemas.google.com/g/2005#feed' type='application/atom+xml' href='https://hoy.example/feeds/posts/default'/><link rel='self' href='https://hoy.example/feeds/posts/default'/><link rel='alternate' type='text/html' href='https://hoy.example/'/><author><name>Ann Leask</name><uri>https://www.blogger.example/profile/1</uri><email>noreply@blogger.com</email></author><generator version='7.00' uri='http://www.blogger.com'>Blogger</generator><entry><id>tag:blogger.com,1999:blog-77.post-1</id><published>2024-03-04T09:02:00.001+00:00</published><updated>2024-03-04T11:30:12.345+00:00</updated><category scheme='http://www.blogger.com/atom/ns#' term='ferries'/><title type='text'>Ferry sails again</title><content type='html'>&lt;div class="separator" style="clear: both; text-align: center;"&gt;&lt;a href="https://img.example/p.jpg"&gt;&lt;img border="0" src="https://img.example/p.jpg" width="320" /&gt;&lt;/a&gt;&lt;/div&gt;The ferry to Hoy sailed again on Monday after four days in port.&lt;br /&gt;&lt;br /&gt;&lt;span face="arial"&gt;Its captain said that the swell had gone down.&lt;/span&gt;&lt;div&gt;&lt;br /&gt;&lt;/div&gt;&lt;div&gt;A last line.&lt;/div&gt;</content><link rel='replies' type='application/atom+xml' href='https://hoy.example/feeds/1/comments/default' title='Post Comments'/><link rel='edit' href='https://www.blogger.example/feeds/77/posts/default/1'/><link rel='self' href='https://www.blogger.example/feeds/77/posts/default/1'/><link rel='alternate' type='text/html' href='https://hoy.example/2024/03/ferry.html' title='Ferry sails again'/><author><name>Ann Leask</name><email>noreply@blogger.com</email></author><media:thumbnail xmlns:media='http://search.yahoo.com/mrss/' url='https://img.example/s72-c/p.jpg' height='72' width='72'/><thr:total>0</thr:total></entry></feed>
`,
  'Reuters NewsML-G2': `<?xml version="1.0" encoding="UTF-8"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/" xmlns:rtr="http://www.reuters.com/ns/2003/08/content" xmlns:x="http://www.w3.org/1999/xhtml"><header><sent>2024-03-04T09:31:00.000Z</sent></header><itemSet><newsItem standard="NewsML-G2" standardversion="2.18" conformance="power" guid="tag:reuters.com,2024:newsml_L1N3KT0AB" version="3" xml:lang="en"><catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_3.xml"/><rightsInfo><copyrightHolder literal="x"><name>Northern Wire</name></copyrightHolder><copyrightNotice>(c) Copyright Northern Wire 2024.</copyrightNotice></rightsInfo><itemMeta><itemClass qcode="icls:text" rtr:msgType="A"/><provider literal="northern.example"/><versionCreated>2024-03-04T09:31:00.000Z</versionCreated><firstCreated>2024-03-04T09:02:48.000Z</firstCreated><pubStatus qcode="stat:usable"/><role qcode="itemRole:N"/><fileName>x.XML</fileName><generator versioninfo="1">RNS</generator><profile versioninfo="1">SNI-Text</profile><title>UPDATE 1-Ferry sails again</title><edNote>Adds quote</edNote><signal qcode="edStat:U"/><link rel="irel:previousVersion" href="x"/></itemMeta><contentMeta><urgency>4</urgency><contentCreated>2024-03-04T09:02:00.000Z</contentCreated><infoSource qcode="NEWS:RTRS"/><creator qcode="x"><name>Ann Leask</name></creator><language tag="en"/><slugline separator="-">FERRY-HOY/ (UPDATE 1)</slugline><headline>UPDATE 1-Ferry sails again</headline><by>By Ann Leask</by><dateline>STROMNESS, March 4 (Northern) - </dateline><located qcode="city:1"><name>Stromness</name></located><genre qcode="rgenre:x"><name>Storylines</name></genre></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml" wordcount="60"><html xmlns="http://www.w3.org/1999/xhtml"><head><title></title></head><body><p>(Adds quote)</p><p>By Ann Leask</p><p>STROMNESS, March 4 (Northern) - The ferry to Hoy sailed again on Monday after four days in port.</p><p>Its captain said that the swell had gone down.</p><table><tbody><tr><td>Day</td><td>Sailings</td></tr><tr><td>Monday</td><td>4</td></tr></tbody></table><p>(Reporting by Ann Leask; Editing by Bo Flett)</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>
`,
  'AFP NewsML-G2': `<?xml version="1.0" encoding="utf-8"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2024-03-04T10:31:00+01:00</sent></header><itemSet><packageItem guid="urn:p" version="1"><itemMeta><itemClass qcode="ninat:composite"/><provider qcode="nprov:AFN"/><versionCreated>2024-03-04T10:31:00Z</versionCreated></itemMeta><groupSet root="r"><group id="r"><itemRef residref="http://doc.example/1"/></group></groupSet></packageItem><newsItem guid="http://doc.example/34KL2AB" version="2" standard="NewsML-G2" standardversion="2.9" conformance="power" xml:lang="fr"><itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:AFN"><name>AFN</name></provider><versionCreated>2024-03-04T10:31:00+01:00</versionCreated><embargoed>2024-03-05T06:00:00+01:00</embargoed><pubStatus qcode="stat:usable"/><edNote>Embargo jusqu'à mardi 06H00</edNote><signal qcode="sig:update"/></itemMeta><contentMeta><urgency>4</urgency><contentCreated>2024-03-04T09:30:00+00:00</contentCreated><located type="cptype:city" qcode="afpcity:1"><name xml:lang="fr">Nantes</name><broader type="cptype:country" qcode="iso3166-1a2:FR"><name>France</name></broader></located><creator role="crol:author"><name>Hélène Roussel</name></creator><language tag="fr"/><keyword>transport</keyword><slugline separator="-">Transport-bacs</slugline><headline>Le bac reprend la mer</headline><subject type="cpnat:abstract" qcode="medtop:1"><name xml:lang="fr">transport</name></subject><description role="afpdescRole:synthe">Le bac de Loire a repris.</description></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Le bac</title></head><body><p>Nantes (AFN) - Le bac a repris lundi ses traversées après quatre jours à quai.</p><p>Le capitaine dit que la houle est retombée.</p><p>hr/bo</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>
`,
  'dpa NewsML-G2': `<?xml version="1.0" encoding="UTF-8"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:dpx.example:20240304:240304-99-1" version="4" standard="NewsML-G2" conformance="power" xml:lang="de"><itemMeta><itemClass qcode="ninat:text"/><provider literal="dpx"/><versionCreated>2024-03-04T10:31:00+01:00</versionCreated><firstCreated>2024-03-04T09:31:00+01:00</firstCreated><pubStatus qcode="stat:canceled"/><edNote role="dpaednoterole:correctionshort">Berichtigung: Im zweiten Absatz muss es heißen: vier Tage.</edNote><edNote role="x:closingline">Am Abend folgt eine Zusammenfassung.</edNote><signal qcode="dpasignal:correction"/></itemMeta><contentMeta><headline role="hld:main">Fähre fährt wieder</headline><headline role="dpahltype:sub">Nach vier Tagen</headline><dateline>Dresden (dpx)</dateline><creator><name>Peter Groß</name></creator><language tag="de"/><by>Von Peter Groß</by></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><section class="main"><h1>Fähre fährt wieder</h1><p>Die Fähre fährt seit Montag wieder.</p><p>Der Kapitän sagte, der Wind habe nachgelassen.</p></section><section class="notepad"><h2>Redaktionelle Hinweise</h2><p>Achtung: Bild folgt</p></section></body></html></inlineXML></contentSet></newsItem>
`,
  'AP NITF': `<?xml version="1.0" encoding="UTF-8"?><nitf version="-//IPTC//DTD NITF 3.4//EN" change.date="October 13, 2006" change.time="19:30" baselang="en-US"><head><docdata management-status="usable"><doc-id regsrc="NNP" id-string="D123"/><date.issue norm="20240304T093100Z"/><du-key generation="1" version="2" key="Ferry"/><doc.copyright holder="NNP" year="2024"/><ed-msg info="Eds: UPDATES with quote. With AP Photos."/><urgency ed-urg="4"/><key-list><keyword key="Ferry"/></key-list></docdata><pubdata type="print" date.publication="20240304T093100Z" name="NNP"/></head><body><body.head><hedline><hl1 id="headline">Ferry sails again</hl1><hl2 id="originalHeadline">Ferry sails again, orig</hl2></hedline><byline>By ANN LEASK<byttl>Northern News Press</byttl></byline><distributor>The Northern News Press</distributor><dateline><location>STROMNESS, Scotland</location></dateline><abstract id="extended-headline">x</abstract></body.head><body.content><block id="Main"><p>STROMNESS, Scotland (NNP) — The ferry to Hoy sailed again on Monday.</p><p>Its captain said that the swell had gone down.</p><media media-type="photo"><media-reference mime-type="image/jpeg" source="https://img.example/p.jpg"/><media-caption>The pier</media-caption><media-producer>Bo Flett</media-producer></media><p>___</p><p>Follow NNP’s coverage at https://nnp.example</p><p>___</p><p>Leask reported from Stromness. Bo Flett in Kirkwall contributed.</p></block></body.content><body.end><tagline>x</tagline></body.end></body></nitf>
`,
  'Substack letter': `Return-Path: <bounce@mg.sub.example>
Received: from x by y; Mon, 04 Mar 2024 09:02:49 +0000
From: Ann Leask from Hoy Notes <hoynotes@sub.example>
To: "reader@x.example" <reader@x.example>
Subject: =?utf-8?q?Ferry_sails_again_=E2=9B=B4=EF=B8=8F?=
Date: Mon, 04 Mar 2024 09:02:48 +0000
Message-ID: <20240304090248.3.abc@mg.sub.example>
List-Unsubscribe: <https://sub.example/u>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="=-=-sb"

--=-=-sb
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

View this post on the web at https://hoynotes.sub.example/p/ferry

The ferry to Hoy sailed again on Monday after four days in port, and it was full [ https://om.example/x ].
Its captain, Ann Rendall, said that the swell had gone down in the night.
Two cranes on the pier were damaged and will be mended before the end of March.

Unsubscribe https://hoynotes.sub.example/action/disable_email

--=-=-sb
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: 8bit

<html><head><style>p{}</style></head><body><div class="preview" style="display:none;font-size:1px">After four days in port.&#847;&#160;&#847;&#160;&#847;</div><table><tr><td><h1 class="post-title"><a href="https://hoynotes.sub.example/p/ferry">Ferry sails again ⛴️</a></h1><h3 class="subtitle">After four days</h3><table><tr><td><a>Ann Leask</a></td></tr><tr><td><time datetime="2024-03-04T09:02:46.100Z">Mar 4</time></td></tr></table><div class="body markup"><p>The ferry to Hoy sailed again on Monday after four days in port, and it was <a href="https://om.example/x">full</a>.</p><p>Its captain, Ann Rendall, said that the swell had gone down in the night.</p><div class="subscription-widget-wrap"><p>Thanks for reading! Subscribe for free.</p></div><p>Two cranes on the pier were damaged and will be mended before the end of March.</p></div><table><tr><td>Like</td><td>Comment</td><td>Restack</td></tr></table><p>© 2024 Ann Leask<br>548 Market Street<br><a>Unsubscribe</a></p></td></tr></table></body></html>
--=-=-sb--
`,
  'Mailchimp letter': `From: "Orkney Mail" <news@om.example>
To: <<Email>>
Subject: The Orkney Mail briefing, 4 March
Date: Mon, 4 Mar 2024 06:00:05 +0000
Message-ID: <abc.20240304@mail.mcsv.example>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="_mc"

--_mc
Content-Type: text/plain; charset="utf-8"; format="fixed"
Content-Transfer-Encoding: quoted-printable

View this email in your browser (https://mailchi.mp/x)

** Ferry sails again
------------------------------------------------------------

The ferry to Hoy sailed again on Monday after four days in port, and it was=
 full (https://om.example/ferry) .

Its captain, Ann Rendall, said that the swell had gone down in the night.

Read more (https://om.example/ferry)


============================================================
Copyright =C2=A9 2024 Orkney Mail, All rights reserved.

Want to change how you receive these emails?
You can ** update your preferences (https://x.example)
or ** unsubscribe from this list (https://x.example)
.

--_mc--
`,
};
