"""Hand-drawn sheets of the twentieth drawing; held out once."""

from paper import page, rows, values


def window_letter(ps, ds, s):
    """Address at the top left for a window envelope, the notice in a frame below."""
    v, p = values(ps[0], s), ps[0]
    return page(s, f"""<p>〒{p['postal'][:3]}-{p['postal'][3:]}</p><p>{p['address']}</p><p>{v['name']}　様</p><p class="r">{v['issuer']}</p><div style="border:1pt solid #000;padding:5mm;margin-top:18mm"><p class="c big">資格情報のお知らせ</p><p>記号　{v['symbol']}　　　番号　{v['number']}　　　枝番　{v['branch']}</p><p>氏名　{v['name']}　　　フリガナ　{v['kana']}</p><p>生年月日　{v['birth']}</p><p>資格取得年月日　{v['joined']}</p><p>個人番号（下4桁）　{s.masked(ds[0])}</p><p>保険者番号　{v['insurer']}</p></div>""", pt=10.5)


def stub(ps, ds, s):
    """A stub at the right to be torn off, with the same key."""
    v = values(ps[0], s)
    return page(s, f"""<table class="plain" style="width:100%"><tr><td style="width:68%;vertical-align:top;padding-right:5mm"><h1>資格情報のお知らせ</h1><table style="width:100%"><tr><th>氏名</th><td>{v['name']}</td></tr><tr><th>フリガナ</th><td>{v['kana']}</td></tr><tr><th>生年月日</th><td>{v['birth']}</td></tr><tr><th>記号</th><td>{v['symbol']}</td></tr><tr><th>番号</th><td>{v['number']}</td></tr><tr><th>枝番</th><td>{v['branch']}</td></tr><tr><th>マイナンバー（下4桁）</th><td>{s.masked(ds[0])}</td></tr><tr><th>保険者番号</th><td>{v['insurer']}</td></tr><tr><th>保険者名</th><td>{v['issuer']}</td></tr></table></td><td style="border-left:1pt dashed #000;padding-left:5mm;vertical-align:top;font-size:8pt"><p>（控）</p><p>記号　{v['symbol']}</p><p>番号　{v['number']}</p><p>氏名　{v['name']}</p></td></tr></table>""", size="A4 landscape", pt=10.5)


def family_list(ps, ds, s):
    """A numbered list of the people of a household."""
    vs = [values(p, s) for p in ps]
    head = vs[0]
    body = "".join(f"<tr><td>{at}</td><td>{v['kana']}<br>{v['name']}</td><td>{v['sex']}</td><td>{v['birth']}</td><td>{v['branch']}</td><td>{s.masked(d)}</td></tr>" for at, (v, d) in enumerate(zip(vs, ds), 1))
    return page(s, f"""<p class="c big">資格情報のお知らせ（世帯用）</p><table style="width:70%"><tr><th>記号</th><td>{head['symbol']}</td><th>番号</th><td>{head['number']}</td></tr><tr><th>保険者番号</th><td colspan=3>{head['insurer']}　{head['issuer']}</td></tr></table><table style="width:100%;margin-top:4mm"><tr><th>No.</th><th>フリガナ<br>氏名</th><th>性別</th><th>生年月日</th><th>枝番</th><th>個人番号下4桁</th></tr>{body}</table>""", pt=9.5)


def card_two(ps, ds, s):
    """A card of two columns in a broken frame."""
    v = values(ps[0], s)
    return page(s, f"""<p>{v['name']}　様</p><p>切り取って財布などに入れてお持ちください。</p><table class="plain" style="width:105mm;border:1pt dashed #000;font-size:8.5pt"><tr><td colspan=2 style="text-align:center"><b>資格情報のお知らせ</b></td></tr><tr><td>記号 {v['symbol']}</td><td>番号 {v['number']}（枝番）{v['branch']}</td></tr><tr><td>氏名 {v['name']}</td><td>カナ {v['kana']}</td></tr><tr><td>生年月日 {v['birth']}</td><td>性別 {v['sex']}</td></tr><tr><td>資格取得日 {v['joined']}</td><td>個人番号下4桁 {s.masked(ds[0])}</td></tr><tr><td>保険者番号 {v['insurer']}</td><td>{v['issuer']}</td></tr></table>""", pt=10)


def kyokai_short(ps, ds, s):
    v = values(ps[0], s)
    last = f"<p>個人番号の下4桁　　　{s.masked(ds[0])}</p>" if ds[0] else ""
    return page(s, f"""<p class="r">{v['issuer']}</p><p class="c big">資格情報のお知らせ</p><p>被保険者証の記号　　　{v['symbol']}</p><p>被保険者証の番号　　　{v['number']}</p><p>枝番　　　{v['branch']}</p><p>氏名（カナ）　　　{v['kana']}</p><p>氏名　　　{v['name']}</p><p>生年月日　　　{v['birth']}</p><p>資格取得年月日　　　{v['joined']}</p>{last}<p>保険者番号　　　{v['insurer']}</p>""", pt=11)


def city_boxes(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<h1>国民健康保険　資格情報のお知らせ</h1><table style="width:60%"><tr><td style="background:#ddd">保険者番号</td><td>{v['insurer']}</td></tr><tr><td style="background:#ddd">記号・番号</td><td>{v['symbol']}・{v['number']}</td></tr><tr><td style="background:#ddd">枝番</td><td>{v['branch']}</td></tr></table><table style="width:100%;margin-top:4mm"><tr><td style="background:#ddd">氏名</td><td style="background:#ddd">フリガナ</td><td style="background:#ddd">生年月日</td><td style="background:#ddd">適用開始年月日</td></tr><tr><td>{v['name']}</td><td>{v['kana']}</td><td>{v['birth']}</td><td>{v['joined']}</td></tr></table><p class="r">{v['issuer']}</p>""", pt=10)


def elder_card(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<table style="width:120mm"><tr><td colspan=2 style="text-align:center">後期高齢者医療　資格情報のお知らせ</td></tr><tr><td>被保険者番号</td><td>{v['number']}</td></tr><tr><td>フリガナ<br>氏名</td><td>{v['kana']}<br>{v['name']}</td></tr><tr><td>生年月日</td><td>{v['birth']}</td></tr><tr><td>資格取得年月日</td><td>{v['joined']}</td></tr><tr><td>個人番号（下4桁）</td><td>{s.masked(ds[0])}</td></tr><tr><td>保険者番号<br>保険者名</td><td>{v['insurer']}<br>{v['issuer']}</td></tr></table>""", pt=10.5)


def guild_notice(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="r">{v['issuer']}（{v['insurer']}）</p><h1>資格情報のお知らせ</h1><table style="width:100%"><tr><th>記号</th><th>番号</th><th>枝番</th><th>資格取得日</th></tr><tr><td>{v['symbol']}</td><td>{v['number']}</td><td>{v['branch']}</td><td>{v['joined']}</td></tr><tr><th>フリガナ</th><th>氏名</th><th>生年月日</th><th>性別</th></tr><tr><td>{v['kana']}</td><td>{v['name']}</td><td>{v['birth']}</td><td>{v['sex']}</td></tr></table><p>あなたの個人番号の下4桁　{s.masked(ds[0])}</p>""", pt=10.5)


def certificate_frame(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<div style="width:110mm;border:2pt solid #000;padding:4mm"><p class="c big">健康保険資格確認書</p><p>有効期限：令和9年3月31日</p><p>記号：{v['symbol']}　番号：{v['number']}（枝番：{v['branch']}）</p><p>フリガナ：{v['kana']}</p><p>氏名：{v['name']}</p><p>性別：{v['sex']}　生年月日：{v['birth']}</p><p>資格取得年月日：{v['joined']}</p><p>保険者番号：{v['insurer']}</p><p>保険者名称：{v['issuer']}</p></div>""", pt=10.5)
