import { BOXES } from './made-articles.ts';
import { noiseOf } from './made-noise.ts';
import { MADE_TEXTS, type MadeTexts } from './made-texts.ts';

/** One article as a content system sets it, with what its text is. */
export interface CmsPage {
  readonly name: string;
  readonly language: string;
  readonly html: string;
  readonly title: string;
  readonly text: readonly string[];
}

interface Words {
  readonly t: MadeTexts;
  readonly title: string;
  readonly lead: string;
  /** Four paragraphs. */
  readonly text: readonly string[];
  readonly subhead: string;
  readonly related: string;
  readonly signup: string;
  readonly share: string;
  readonly photo: string;
  readonly caption: string;
  readonly about: string;
  readonly join: string;
  readonly rights: string;
}

/** The body of a page, and its text where that is more than the four paragraphs. */
type Make = (w: Words) => readonly [body: string, text?: readonly string[], head?: string];

const item = (t: MadeTexts, i: number): readonly [string, string] => t.items[i] ?? ['', ''];
const p = (texts: readonly string[], cls = ''): string =>
  texts.map((text) => `<p${cls === '' ? '' : ` class="${cls}"`}>${text}</p>`).join('\n');
const list = (texts: readonly string[]): string =>
  texts.map((text) => `<li><a href="/t/${text.length}">${text}</a></li>`).join('');
const headlines = (t: MadeTexts, from: number): readonly string[] => t.items.slice(from).map(([title]) => title);

export const CMS: Readonly<Record<string, Make>> = {
  'WordPress, block theme with Jetpack': (w) => [
    `<div class="wp-site-blocks"><header class="wp-block-template-part"><nav class="wp-block-navigation"><ul>${list(headlines(w.t, 3))}</ul></nav></header><main class="wp-block-group"><h1 class="wp-block-post-title">${w.title}</h1><div class="wp-block-post-date"><time datetime="2025-05-14T10:00:00+02:00">${w.t.day}</time></div><div class="wp-block-post-author"><p class="wp-block-post-author__name">${w.t.author}</p></div><div class="entry-content wp-block-post-content">${p(w.text.slice(0, 2))}<figure class="wp-block-image size-large"><img src="/a.jpg"><figcaption class="wp-element-caption">${w.caption}</figcaption></figure><h2 class="wp-block-heading">${w.subhead}</h2>${p(w.text.slice(2))}<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social"><h3 class="sd-title">${w.share}:</h3><div class="sd-content"><ul><li class="share-twitter"><a href="#"><span>X</span></a></li><li class="share-facebook"><a href="#"><span>Facebook</span></a></li></ul></div></div></div><div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>${w.related}</em></h3><div class="jp-relatedposts-items"><div class="jp-relatedposts-post"><h4><a href="/b">${item(w.t, 4)[0]}</a></h4><p>${item(w.t, 4)[1]}</p></div></div></div></div><div class="wp-block-comments"><h3>2</h3><ol class="wp-block-comment-template"><li><p>${item(w.t, 5)[1]}</p></li></ol></div></main></div>`,
    [...w.text.slice(0, 2), w.subhead, ...w.text.slice(2)],
  ],
  'WordPress, newspaper theme': (w) => [
    `<div class="td-main-content-wrap"><article class="post type-post status-publish"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/c">${w.t.section}</a></li></ul><header class="td-post-title"><h1 class="entry-title">${w.title}</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">${w.t.by}</div> <a href="/author/x">${w.t.author}</a></div><span class="td-post-date"><time class="entry-date" datetime="2025-05-14T10:00:00+00:00">${w.t.day}</time></span></div></header></div><div class="td-post-sharing-top"><div class="td-post-sharing-visible"><span>${w.share}</span></div></div><div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><img src="/a.jpg"><figcaption class="wp-caption-text">${w.caption}</figcaption></figure></div>${p(w.text.slice(0, 1))}<div class="td-a-rec">Ad</div>${p(w.text.slice(1, 3))}<div class="td_block_wrap td_block_related_posts"><div class="td-related-title">${w.related}</div>${headlines(
      w.t,
      3,
    )
      .map(
        (h, i) =>
          `<div class="td_module_mx4"><h3 class="entry-title td-module-title"><a href="/r${i}">${h}</a></h3></div>`,
      )
      .join(
        '',
      )}</div>${p(w.text.slice(3))}</div><footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>TAGS</span></li>${list([w.t.section])}</ul></div><div class="author-box-wrap"><div class="td-author-name"><a href="/author/x">${w.t.author}</a></div><div class="td-author-description">${w.about}</div></div></footer></article></div>`,
  ],
  'Arc XP': (w) => [
    `<div id="fusion-app"><header><section class="b-header-nav-chain">${list(headlines(w.t, 3))}</section></header><main class="b-right-rail__main"><h1 class="b-headline">${w.title}</h1><h2 class="b-subheadline">${w.lead}</h2><div class="b-byline"><span>${w.t.by} <a href="/author/x/">${w.t.author}</a></span> <time>${w.t.day}</time></div><figure class="b-lead-art"><img src="/a.jpg"><figcaption><span class="a-caption">${w.caption}</span></figcaption></figure><article class="b-article-body">${p([w.text[0] ?? ''], 'c-paragraph')}<div class="arcad-feature"><div id="arcad_1"></div></div>${p([w.text[1] ?? ''], 'c-paragraph')}<p class="c-interstitial-link"><b>${w.related}:</b> <a href="/2025/05/12/x/">${item(w.t, 3)[0]}</a></p>${p(w.text.slice(2), 'c-paragraph')}</article><div class="b-author-bio"><div class="c-attribution"><a href="/author/x/">${w.t.author}</a></div><p class="b-author-bio__desc">${w.about}</p></div></main></div>`,
    [w.lead, ...w.text],
  ],
  Drupal: (w) => [
    `<div class="dialog-off-canvas-main-canvas"><div class="region region-breadcrumb"><nav><ol><li><a href="/">Home</a></li><li><a href="/n">${w.t.section}</a></li></ol></nav></div><main><div class="region region-content"><h1 class="page-header">${w.title}</h1><article class="node node--type-article node--view-mode-full"><div class="node__submitted">${w.t.day} | <span>${w.t.author}</span></div><div class="node__content"><div class="field field--name-field-image"><img src="/a.jpg"><div class="field--name-field-caption caption">${w.caption}</div></div><div class="clearfix text-formatted field field--name-body field__item">${p(w.text.slice(0, 2))}<h3>${w.subhead}</h3>${p(w.text.slice(2))}</div><div class="field field--name-field-tags field--label-above"><div class="field__label">Tags</div><div class="field__items"><div class="field__item"><a href="/t/1">${w.t.section}</a></div></div></div></div></article><div class="views-element-container block-views"><h2 class="block-title">${w.related}</h2>${w.t.items
      .slice(3)
      .map(
        ([h, x], i) =>
          `<div class="views-row"><div class="views-field-title"><a href="/node/${i}">${h}</a></div><div class="views-field-body">${x}</div></div>`,
      )
      .join('')}</div></div></main></div>`,
    [...w.text.slice(0, 2), w.subhead, ...w.text.slice(2)],
  ],
  Ghost: (w) => [
    `<div class="gh-viewport"><header class="gh-navigation"><nav>${list(['A', 'B'])}</nav></header><main class="gh-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><h1 class="gh-article-title is-title">${w.title}</h1><p class="gh-article-excerpt is-body">${w.lead}</p><div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/x/">${w.t.author}</a></h4><div class="gh-article-meta-content"><time datetime="2025-05-14">${w.t.day}</time> <span class="gh-article-meta-length">3 min</span></div></div></header><section class="gh-content gh-canvas is-body">${p(w.text.slice(0, 2))}<div class="kg-card kg-signup-card"><div class="kg-signup-card-text"><h2 class="kg-signup-card-heading">${w.signup}</h2><p class="kg-signup-card-subheading">${w.join}</p></div><form><input><button class="kg-signup-card-button">OK</button></form></div><figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="/x"><div class="kg-bookmark-content"><div class="kg-bookmark-title">${item(w.t, 3)[0]}</div><div class="kg-bookmark-description">${item(w.t, 3)[1]}</div></div></a></figure>${p(w.text.slice(2))}</section></article><section class="gh-container is-grid"><h2 class="gh-container-title">${w.related}</h2>${w.t.items
      .slice(3)
      .map(
        ([h, x], i) =>
          `<article class="gh-card post"><a class="gh-card-link" href="/p${i}"><h3 class="gh-card-title">${h}</h3><p class="gh-card-excerpt">${x}</p></a></article>`,
      )
      .join('')}</section></main></div>`,
    [w.lead, ...w.text],
  ],
  Substack: (w) => [
    `<div class="single-post-container"><div class="container"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">${w.title}</h1><h3 class="subtitle">${w.lead}</h3><div class="profile-hover-card-target"><a href="/@x">${w.t.author}</a></div><div class="pencraft meta">${w.t.day}</div><div class="post-ufi"><a class="post-ufi-button">12</a><a class="post-ufi-button">${w.share}</a></div></div><div class="available-content"><div dir="auto" class="body markup">${p(w.text.slice(0, 2))}<div class="subscription-widget-wrap"><div class="subscription-widget"><div class="preamble"><p class="cta-caption">${w.signup}</p></div><form><input type="email"><input type="submit"></form></div></div>${p(w.text.slice(2))}<p class="button-wrapper"><a class="button primary" href="/share"><span>${w.share}</span></a></p></div></div></article></div><div class="post-footer"><div class="comments-section"><h4>2</h4><div class="comment"><p>${item(w.t, 5)[1]}</p></div></div></div></div>`,
    [w.lead, ...w.text],
  ],
  'BLOX of local papers': (w) => [
    `<div id="main-page-container"><section id="main-body"><article class="asset asset-article"><div class="asset-headline"><h1 class="headline"><span itemprop="headline">${w.title}</span></h1></div><div class="asset-meta"><ul class="list-inline"><li><span class="tnt-byline asset-byline" itemprop="author">${w.t.by} ${w.t.author}</span></li><li class="visible-print">${w.t.day}</li></ul></div><div class="asset-photo card"><img src="/a.jpg"><span class="caption-text"><p>${w.caption}</p></span></div><div id="asset-content" class="asset-body"><div class="asset-content subscriber-premium"><div class="subscriber-preview">${p([w.text[0] ?? ''])}</div><div class="subscriber-only">${p([w.text[1] ?? ''])}</div><div class="tncms-region tncms-region-ads">Ad</div><div class="inline-asset inline-article layout-horizontal"><article class="tnt-asset-type-article"><h3 class="tnt-headline"><a href="/r">${item(w.t, 3)[0]}</a></h3><p class="tnt-summary">${item(w.t, 3)[1]}</p></article></div><div class="subscriber-only">${p(w.text.slice(2))}</div></div></div><div class="asset-tags"><h4>Tags</h4><ul>${list([w.t.section])}</ul></div><div class="asset-author"><h4><a href="/users/profile/x">${w.t.author}</a></h4><div class="bio"><p>${w.about}</p></div></div></article></section><aside class="block"><h3>${w.related}</h3><ul>${list(headlines(w.t, 2))}</ul></aside></div>`,
  ],
  Brightspot: (w) => [
    `<div class="ArticlePage"><main class="ArticlePage-main"><article class="ArticlePage-mainContent"><div class="ArticlePage-breadcrumbs"><a href="/n">${w.t.section}</a></div><h1 class="ArticlePage-headline">${w.title}</h1><div class="ArticlePage-byline"><div class="ArticlePage-authorName">${w.t.by} <a class="Link" href="/people/x">${w.t.author}</a></div><div class="ArticlePage-datePublished">${w.t.day}</div></div><div class="ArticlePage-actions"><div class="ActionBar"><ul><li><a href="#">Facebook</a></li><li><a href="#">Email</a></li></ul></div></div><figure class="Figure"><img src="/a.jpg"><div class="Figure-content"><figcaption class="Figure-caption">${w.caption}</figcaption><div class="Figure-credit">${w.photo}: ${w.t.author}</div></div></figure><div class="ArticlePage-articleBody"><div class="RichTextArticleBody RichTextBody">${p(w.text.slice(0, 2))}<div class="Enhancement" data-align-right><div class="Enhancement-item"><div class="PromoA"><div class="PromoA-title"><a href="/x">${item(w.t, 3)[0]}</a></div></div></div></div>${p(w.text.slice(2))}</div></div><div class="ArticlePage-tags"><div>Tags</div><a href="/t">${w.t.section}</a></div><div class="ArticlePage-contributors"><div class="AuthorPromo"><div class="AuthorPromo-name">${w.t.author}</div><div class="AuthorPromo-bio">${w.about}</div></div></div></article><aside class="ArticlePage-aside"><div class="ListA"><div class="ListA-header">${w.related}</div><ul>${list(headlines(w.t, 2))}</ul></div></aside></main></div>`,
  ],
  Chorus: (w) => [
    `<section class="l-main-content"><article class="l-segment"><div class="c-entry-hero"><div class="c-entry-group-labels"><a href="/c">${w.t.section}</a></div><h1 class="c-page-title">${w.title}</h1><p class="c-entry-summary p-dek">${w.lead}</p><div class="c-byline"><span class="c-byline__item">${w.t.by} <a href="/users/x"><span class="c-byline__author-name">${w.t.author}</span></a></span> <span class="c-byline__item"><time class="c-byline__item" datetime="2025-05-14T10:00:00">${w.t.day}</time></span></div><div class="c-social-buttons"><ul><li><a href="#">${w.share}</a></li></ul></div></div><div class="c-entry-content">${p(w.text.slice(0, 2))}<div class="c-float-right"><aside class="c-rock-list"><div class="c-rock-list__head"><h2>${w.related}</h2></div><ul>${list(headlines(w.t, 4))}</ul></aside></div>${p([w.text[2] ?? ''])}<div class="c-newsletter_signup_box"><h3>${w.signup}</h3><p>${w.join}</p><form><input></form></div>${p(w.text.slice(3))}</div></article></section>`,
    [w.lead, ...w.text],
  ],
  'Escenic and Naviga': (w) => [
    `<div class="page"><main><article class="article"><header class="article__header"><span class="article__header__kicker">${w.t.section}</span><h1 class="article__header__headline">${w.title}</h1><p class="article__header__intro">${w.lead}</p><div class="article__header__author"><a class="author" href="/autor/x/">${w.t.author}</a></div><time class="article__header__date" datetime="2025-05-14T08:00:00+02:00">${w.t.day}</time></header><div class="article__body"><div class="article__body__media"><img src="/a.jpg"><p class="media__caption caption">${w.caption}</p></div>${p([w.text[0] ?? ''])}<div class="article__inset article__inset--left"><h4>${w.related}</h4><ul>${list(headlines(w.t, 4))}</ul></div>${p(w.text.slice(1, 3))}<h3 class="article__subhead">${w.subhead}</h3>${p(w.text.slice(3))}</div><footer class="article__footer"><div class="social-media-buttons">${w.share}</div><div class="article-keywords">${list([w.t.section])}</div></footer></article></main></div>`,
    [w.lead, ...w.text.slice(0, 3), w.subhead, ...w.text.slice(3)],
  ],
  Polopoly: (w) => [
    `<div id="container"><div class="column-main"><div class="polopoly_article"><div class="vignette">${w.t.section}</div><h1>${w.title}</h1><div class="preamble lead"><p>${w.lead}</p></div><div class="articleInfo"><span class="writer">${w.t.author}</span><span class="publishedDate">${w.t.day}</span></div><div class="image"><img src="/a.jpg"><div class="imageText caption">${w.caption}</div></div><div class="articleContent body">${p(w.text)}</div><div class="relatedContent"><h2>${w.related}</h2><ul>${list(headlines(w.t, 3))}</ul></div></div></div><div class="column-right"><div class="mostRead"><h3>Top 5</h3><ol>${list(headlines(w.t, 1))}</ol></div></div></div>`,
    [w.lead, ...w.text],
  ],
  'Wix blog': (w) => [
    `<div id="SITE_CONTAINER"><main id="PAGES_CONTAINER"><div data-hook="post"><div data-hook="post-header"><ul><li><span title="${w.t.author}" data-hook="user-name">${w.t.author}</span></li><li><span data-hook="time-ago">${w.t.day}</span></li><li><span data-hook="time-to-read">3 min</span></li></ul></div><header><h1 data-hook="post-title"><span class="blog-post-title-font">${w.title}</span></h1></header><section data-hook="post-description"><div class="rich-content-viewer"><div data-rce-version="9">${w.text
      .map(
        (text, i) =>
          `<div data-hook="rcv-block${i}" type="paragraph"></div><p class="kq2iY _1Zb" dir="auto" id="viewer-${i}"><span class="_2PHJq public-DraftStyleDefault-ltr"><span>${text}</span></span></p>`,
      )
      .join(
        '<div type="empty-line"><p><span><br></span></p></div>',
      )}</div></div></section><div data-hook="post-footer"><div data-hook="post-share">${w.share}</div><div><span data-hook="view-count">113</span></div></div></div><div data-hook="related-posts"><div><p>${w.related}</p><a href="/posts">${w.t.more}</a></div>${w.t.items
      .slice(3)
      .map(([h], i) => `<article><a href="/post/${i}"><p>${h}</p></a></article>`)
      .join('')}</div></main></div>`,
  ],
  Squarespace: (w) => [
    `<div id="siteWrapper"><main id="page"><article class="h-entry entry hentry"><div class="blog-item-wrapper"><div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title" itemprop="headline">${w.title}</h1></div><div class="blog-item-meta-wrapper"><time class="dt-published blog-meta-item--date" datetime="May 14">${w.t.day}</time><a class="blog-author-name" href="/blog?author=x">${w.t.author}</a></div></div><div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout sqs-grid-12"><div class="row sqs-row"><div class="col sqs-col-12"><div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><div class="sqs-html-content">${p(w.text.slice(0, 2))}</div></div></div><div class="sqs-block image-block"><figure><img src="/a.jpg"><figcaption class="image-caption-wrapper"><p>${w.caption}</p></figcaption></figure></div><div class="sqs-block html-block sqs-block-html"><div class="sqs-html-content">${p(w.text.slice(2))}</div></div><div class="sqs-block newsletter-block sqs-block-newsletter"><div class="newsletter-form-header"><h2>${w.signup}</h2><p>${w.join}</p></div></div></div></div></div></div></div></div></article><section id="itemPagination" class="item-pagination"><a href="/prev"><h2 class="item-pagination-title">${item(w.t, 3)[0]}</h2></a><a href="/next"><h2 class="item-pagination-title">${item(w.t, 4)[0]}</h2></a></section></main></div>`,
  ],
  'Medium and its kin': (w) => [
    `<div id="root"><div class="a b c"><nav><a href="/">M</a><a href="/in">Sign in</a></nav><article><div class="l"><div class="l"><section><div><div class="fj fk"><h1 class="pw-post-title gs gt" data-testid="storyTitle">${w.title}</h1><h2 class="pw-subtitle-paragraph hr hs">${w.lead}</h2><div class="speechify-ignore"><div><a data-testid="authorName" href="/@x">${w.t.author}</a></div><span>Follow</span><div><span data-testid="storyReadTime">3 min read</span> · <span data-testid="storyPublishDate">${w.t.day}</span></div><div class="pw-multi-vote-count"><button>41</button></div><button>${w.share}</button></div>${p(w.text.slice(0, 2), 'pw-post-body-paragraph nn no')}<figure class="np nq"><img src="/a.jpg"><figcaption class="oa ob">${w.caption}</figcaption></figure><h2 class="ol om">${w.subhead}</h2>${p(w.text.slice(2), 'pw-post-body-paragraph nn no')}</div></div></section></div></div></article><div class="footer-x"><div><a href="/t/1">${w.t.section}</a></div><div><h2>Written by ${w.t.author}</h2><p>${w.about}</p></div><div><h2>${w.related}</h2>${w.t.items
      .slice(3)
      .map(([h, x], i) => `<article><a href="/s${i}"><h2>${h}</h2><h3>${x}</h3></a></article>`)
      .join('')}</div></div></div></div>`,
    [w.lead, ...w.text.slice(0, 2), w.subhead, ...w.text.slice(2)],
  ],
  Blogger: (w) => [
    `<div class="main-outer"><div id="Blog1" class="widget Blog"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>${w.t.day}</span></h2><div class="post hentry"><h3 class="post-title entry-title">${w.title}</h3><div class="post-header"></div><div class="post-body entry-content" id="post-body-1">${w.text.join('<br /><br />')}<div style="clear: both;"></div></div><div class="post-footer"><div class="post-footer-line"><span class="post-author vcard">${w.t.by} <span class="fn">${w.t.author}</span></span> <span class="post-timestamp"><a class="timestamp-link" href="/x"><abbr class="published" title="2025-05-14T10:00:00+02:00">10:00</abbr></a></span><div class="post-share-buttons"><a href="#"><span class="share-button-link-text">${w.share}</span></a></div></div><div class="post-footer-line">Labels: <a href="/search/label/x" rel="tag">${w.t.section}</a></div></div></div></div></div></div><div id="comments" class="comments"><h4>1</h4><div class="comment-block"><p class="comment-content">${item(w.t, 5)[1]}</p></div></div></div><div class="sidebar"><div class="widget BlogArchive"><h2>${w.related}</h2><ul>${list(headlines(w.t, 2))}</ul></div></div>`,
  ],
  AMP: (w) => [
    `<header class="amp-header"><a href="/">Overmere Post</a></header><amp-sidebar id="menu"><ul>${list(headlines(w.t, 3))}</ul></amp-sidebar><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${w.title}</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">${w.t.author}</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="2025-05-14T10:00:00+00:00">${w.t.day}</time></div></header><figure class="amp-wp-article-featured-image"><amp-img src="/a.jpg" width="4" height="3"></amp-img><p class="wp-caption-text">${w.caption}</p></figure><div class="amp-wp-article-content">${p(w.text.slice(0, 2))}<amp-ad type="doubleclick" width="3" height="2"></amp-ad><amp-social-share type="twitter"></amp-social-share>${p(w.text.slice(2))}</div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">${w.t.section}</div><div class="amp-wp-meta amp-wp-comments-link"><a href="#c">${w.t.more}</a></div></footer></article><footer class="amp-wp-footer"><p>${w.rights}</p></footer>`,
  ],
  Bitrix: (w) => [
    `<div id="page-wrapper"><div class="bx-breadcrumb"><a href="/">1</a><a href="/news/">${w.t.section}</a></div><div class="workarea"><h1 id="pagetitle">${w.title}</h1><div class="news-detail"><span class="news-date-time">14.05.2025</span><img class="detail_picture" src="/a.jpg">${w.text.map((text) => `<div>${text}</div>`).join('<br>')}<div style="clear:both"></div><br></div><p><a href="/news/">${w.t.more}</a></p><div class="ya-share2">${w.share}</div></div><div class="sidebar"><div class="news-list"><h4>${w.related}</h4>${w.t.items
      .slice(2)
      .map(
        ([h], i) =>
          `<p class="news-item"><span class="news-date-time">1${i}.05.2025</span><a href="/news/${i}/"><b>${h}</b></a></p>`,
      )
      .join('')}</div></div></div>`,
  ],
  Joomla: (w) => [
    `<div class="body"><div class="container"><main id="content"><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">${w.title}</h2></div><dl class="article-info muted"><dt class="article-info-term">Details</dt><dd class="createdby" itemprop="author">${w.t.by} <span itemprop="name">${w.t.author}</span></dd><dd class="category-name"><a href="/c">${w.t.section}</a></dd><dd class="published"><time datetime="2025-05-14T10:00:00+02:00" itemprop="datePublished">${w.t.day}</time></dd><dd class="hits">Hits: 1183</dd></dl><div itemprop="articleBody">${p(w.text)}</div><ul class="pager pagenav"><li class="previous"><a href="/p">${item(w.t, 3)[0]}</a></li><li class="next"><a href="/n">${item(w.t, 4)[0]}</a></li></ul></div></main><div class="well _menu"><h3 class="page-header">${w.related}</h3><ul class="mostread">${list(headlines(w.t, 2))}</ul></div></div></div>`,
  ],
  TYPO3: (w) => [
    `<div id="c12" class="frame"><div class="news news-single"><div class="article" itemscope itemtype="http://schema.org/Article"><div class="header"><h1 itemprop="headline">${w.title}</h1></div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="2025-05-14">${w.t.day}</time></span> <span class="news-list-category">${w.t.section}</span></p></div><div class="teaser-text" itemprop="description"><p>${w.lead}</p></div><div class="news-img-wrap"><div class="mediaelement"><img src="/a.jpg"></div><p class="news-img-caption">${w.caption}</p></div><div class="news-text-wrap" itemprop="articleBody">${p(w.text, 'bodytext')}</div><div class="news-backlink-wrap"><a href="/n/">${w.t.more}</a></div><div class="news-related-wrap"><div class="news-related news-related-news"><h4>${w.related}</h4><ul>${list(headlines(w.t, 3))}</ul></div></div></div></div></div>`,
    [w.lead, ...w.text],
  ],
  'local portal: bulleted lead, table of figures, quotation, embedded post': (w) => [
    `<main><article><h1>${w.title}</h1><ul class="key-points">${w.t.items
      .slice(3, 5)
      .map(([, x]) => `<li>${x}</li>`)
      .join(
        '',
      )}</ul><p class="meta">${w.t.by} ${w.t.author} · ${w.t.day}</p><div class="story">${p(w.text.slice(0, 1))}<blockquote><p>${w.text[1]}</p></blockquote><blockquote class="twitter-tweet"><p>${item(w.t, 5)[1]}</p>— ${w.t.author} (@x) <a href="https://twitter.com/x/status/1">May 14, 2025</a></blockquote>${p(w.text.slice(2))}</div></article></main>`,
    [item(w.t, 3)[1], item(w.t, 4)[1], ...w.text],
  ],
  'questions and answers': (w) => [
    `<main><article><h1>${w.title}</h1><p class="byline">${w.t.by} ${w.t.author}, ${w.t.day}</p><div class="interview"><p>${w.text[0]}</p>${[
      1, 2, 3,
    ]
      .map((i) => `<p><strong>${item(w.t, i)[0]}?</strong></p><p>${w.text[i]}</p>`)
      .join(
        '',
      )}</div><div class="also"><h5>${w.related}</h5><p><a href="/z">${item(w.t, 4)[0]}</a></p></div></article></main>`,
    [w.text[0] ?? '', ...[1, 2, 3].flatMap((i) => [`${item(w.t, i)[0]}?`, w.text[i] ?? ''])],
  ],
};

function wordsOf(t: MadeTexts): Words {
  const [related = '', signup = '', share = '', photo = ''] = BOXES[t.language] ?? [];
  const noise = noiseOf(t);
  return {
    t,
    title: item(t, 0)[0],
    lead: `${item(t, 0)[1]} ${item(t, 1)[1]}`,
    text: [...t.prose, `${item(t, 3)[1]} ${item(t, 4)[1]} ${item(t, 5)[1]}`],
    subhead: item(t, 2)[0],
    related,
    signup,
    share,
    photo,
    caption: `${item(t, 2)[1]} ${photo}: ${t.author}`,
    about: noise.about(t.author),
    join: noise.join,
    rights: noise.rights,
  };
}

/** Every layout in every third language, from another one on, or in all of them. */
export function cmsPages(step = 3): CmsPage[] {
  return Object.entries(CMS).flatMap(([name, make], i) =>
    MADE_TEXTS.filter((_, k) => (i + k) % step === 0).map((t): CmsPage => {
      const w = wordsOf(t);
      const [body, text = w.text, head = ''] = make(w);
      const html = `<!doctype html><html lang="${t.language}"${name === 'AMP' ? ' amp' : ''}><head><meta charset="utf-8"><title>${w.title} - Overmere Post</title><meta property="og:site_name" content="Overmere Post"><meta property="og:title" content="${w.title}">${head}</head><body>${body}<footer class="site-footer"><p>${w.rights}</p></footer></body></html>`;
      return { name, language: t.language, html, title: w.title, text };
    }),
  );
}
