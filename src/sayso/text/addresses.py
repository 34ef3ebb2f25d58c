"""Addresses of pages without what only tells how somebody came to them."""

from __future__ import annotations

from urllib.parse import unquote

# Names that mailers, advertisers, networks and counters of visits put behind an address, and made up for that: of those in
# the lists of Firefox (query stripping), ClearURLs and AdGuard. courlan, which trafilatura brings, takes `cid`, `ref`,
# `source`, `keyword` and all that begins like them ("gallery") for such names too, and these may be what names a page.
_BEGIN = ("utm_", "hsa_", "mtm_", "pk_", "piwik_", "matomo_", "itm_", "at_", "wt_mc", "wt_zmc", "__hs", "fb_action_")
_NAMES = frozenset(
    "fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid yclid ysclid igsh igshid epik srsltid _openstat "
    "li_fat_id rb_clickid mc_cid mc_eid _hsenc _hsmi hsctatracking mkt_tok vero_id vero_conv oly_anon_id oly_enc_id "
    "wickedid s_kwcid xtor _ga _gl ga_source ga_medium ga_campaign ga_content ga_term ns_campaign ns_mchannel ns_source "
    "ns_linkname ns_fee smid ocid fb_ref fb_source echobox".split()
)


def address(url: str) -> str:
    """The address without parameters that lead nowhere else; all that is left stays as it is spelt."""
    page, _, place = url.partition("#")
    path, _, query = page.partition("?")
    asked, meant = _kept(query), _kept(place)
    if (asked, meant) == (query, place):
        return url
    return f"{path}{f'?{asked}' if asked else ''}{f'#{meant}' if meant else ''}"


def _kept(parameters: str) -> str:
    return "&".join(part for part in parameters.split("&") if not _tracking(part))


def _tracking(parameter: str) -> bool:
    name, given, _ = parameter.partition("=")
    name = unquote(name).lower()
    return bool(given) and (name in _NAMES or name.startswith(_BEGIN))
