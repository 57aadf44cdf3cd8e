import { always, caching, fileTypes, methods, pageType, sharing } from './headers'
import { acceptedLanguages } from './nginx-languages'
import { type FileKind, pathPatterns, publicPrefix } from './page-path'

type Given = {
  /** The page store's folder, absolute. */
  folder: string
  /** BCP 47: the language for readers who ask for none that there is. */
  home: string
  /** BCP 47 tags of the languages that have an index. */
  languages: readonly string[]
  /** Whether nginx has the module that serves `.br` files. */
  brotli: boolean
}

const file = `(?:${Object.values(pathPatterns.file).join('|')})`
const address = `(?:${pathPatterns.page}|${file})`

/** The forms that have a status of their own. 460 stands for a 404 that has a page of its own. */
const otherForms = `
        if (-f $document_root$uri.missing.html) { return 460; }
        if (-f $document_root$uri.gone.html) { return 410; }
        if (-f $document_root$uri.moved.html) { rewrite ^ $uri.moved.html last; }`

const fileLocation = ([kind, pattern]: [string, string]) => `
    location ~ "^/${pattern}$" {${otherForms}
        types {}
        default_type "${fileTypes[kind as FileKind]}";
        try_files $uri @other_form;
    }`

/** A header that files have and pages have not, or have otherwise: where its value is empty nginx sends none. */
const fileHeader = ([name, value]: [string, string]) => `
map "$status $uri" $communique_${name.replaceAll('-', '_')} {
    "~^(?:200|304) /${file}$" "${value}";
    default "${(sharing.page as Record<string, string>)[name] ?? ''}";
}`

const headers = (): string =>
  [
    ...Object.entries(always).map(([name, value]) => [name, `"${value}"`]),
    ...Object.keys(sharing.file).map((name) => [name, `$communique_${name.replaceAll('-', '_')}`]),
    ['cache-control', '$communique_caching'],
    ['vary', '$communique_vary'],
    ['allow', '$communique_allow'],
  ]
    .map(([name, value]) => `    add_header ${name} ${value} always;`)
    .join('\n')

/** nginx's configuration for the same addresses, answers and headers as serve.ts, straight from the page store. */
export const nginxConfiguration = ({ folder, home, languages, brotli }: Given): string => `\
# The public pages of Communiqué, from the page store. Made by \`npm run communique -- nginx\`: print it again and reload
# nginx after an upgrade, and when a language gets its first page. It belongs inside "http { }", for example as
# /etc/nginx/conf.d/communique.conf, and nginx must be able to read ${folder}.
# headers.conf in that folder names the pages' stylesheets: nginx must be reloaded when it changes, which is when an
# upgrade brings another design. systemd does it: [Path] PathChanged=${folder}/headers.conf

map $status $communique_caching {
    200     "${caching.found}";
    304     "${caching.found}";
    204     "${caching.noIcon}";
    default "${caching.other}";
}
map $status $communique_allow {
    405     "${methods}";
    default "";
}
map "$status $uri" $communique_vary {
    "302 /" "Accept-Language";
    default "Accept-Encoding";
}${Object.entries(sharing.file).map(fileHeader).join('')}
# Addresses that nginx would decode, join or resolve are no other way to a page.
map $request_uri $communique_is_other {
    "~^[^?]*(?:%|//|/\\.\\.?(?:/|\\?|$))" 1;
    default 0;
}
# The language of what readers get where nothing is: the address's, or for other addresses what they ask for.
map $uri $communique_language {
    "~*^${publicPrefix}" $language;
    default $communique_accepted;
}
# Where a page that moved is now: the folder its link leads to.
map $realpath_root $communique_moved {
    "~/moved(?<moved_to>/${address})$" $moved_to;
    default "";
}
${acceptedLanguages(languages, home)}

open_file_cache max=10000 inactive=60s;
open_file_cache_valid 1s;

server {
    # TLS, names and ports: yours to write here.
    #   listen 443 ssl http2;
    #   listen [::]:443 ssl http2;
    #   server_name news.example.org;
    #   ssl_certificate     /etc/ssl/certs/news.example.org.pem;
    #   ssl_certificate_key /etc/ssl/private/news.example.org.key;
    #   add_header beside the ones below: strict-transport-security "max-age=31536000" always;
    listen 80;

    root "${folder}";
    disable_symlinks off;
    autoindex off;
    merge_slashes off;
    absolute_redirect off;
    port_in_redirect off;
    server_tokens off;
    log_not_found off;

    types { }
    default_type "";
    charset off;
    etag on;
    if_modified_since off;
    max_ranges 0;
    gzip off;
    gzip_vary off;
    gzip_proxied any;
    gzip_static on;
${brotli ? '    brotli_static on;' : '    # With the module: brotli_static on;'}

    sendfile on;
    tcp_nopush on;
    keepalive_timeout 65s;
    client_header_timeout 20s;
    client_body_timeout 20s;
    send_timeout 30s;
    reset_timedout_connection on;
    client_max_body_size 1k;
    large_client_header_buffers 4 16k;

    include "${folder}/headers.con[f]";
${headers()}
    add_header last-modified "";
    add_header accept-ranges "";

    error_page 404 @nothing_here;
    error_page 460 =404 $uri.missing.html;
    error_page 410 $uri.gone.html;
    error_page 500 502 503 504 @failed;

    if ($request_method !~ "^(?:GET|HEAD)$") { return 405; }
    if ($communique_is_other) { return 404; }

    location / { return 404; }
    location = / { return 302 /$communique_accepted/news; }
    location = /favicon.ico { return 204; }
    location ~ "^(?<stripped>/${address})/$" { return 308 $stripped; }

    location ~ "^/${pathPatterns.page}$" {
        default_type "${pageType}";
        try_files $uri.html @other_form;
    }
    # Looked at once more: one form may take another's place between two looks.
    location @other_form {${otherForms}
        default_type "${pageType}";
        try_files $uri.html =404;
    }
${Object.entries(pathPatterns.file).map(fileLocation).join('')}

    location ~ "\\.(?:missing|gone)\\.html$" {
        internal;
        etag off;
        default_type "${pageType}";
    }
    location ~ "^(?<moved_from>/${address})\\.moved\\.html$" {
        internal;
        root "${folder}$moved_from.moved";
        error_page 404 @nothing_here;
        error_page 301 /moved-page$moved_from.moved.html;
        return 301 $communique_moved;
    }
    location /moved-page/ {
        internal;
        etag off;
        default_type "${pageType}";
        alias "${folder}/";
    }
    location @nothing_here {
        etag off;
        default_type "${pageType}";
        try_files /$communique_language/not-found.html /${home}/not-found.html =404;
    }
    location @failed {
        etag off;
        default_type "${pageType}";
        try_files /$communique_language/error.html /${home}/error.html =500;
    }
}
`
