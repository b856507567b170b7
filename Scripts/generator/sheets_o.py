"""Hand-drawn sheets of the eighteenth drawing; held out once."""

from paper import page, rows, values


def two_part(ps, ds, s):
    """Left the letter, right the notice, on a landscape sheet."""
    v, p = values(ps[0], s), ps[0]
    return page(s, f"""<table class="plain" style="width:100%"><tr><td style="width:44%;vertical-align:top;padding-right:8mm"><p>〒{p['postal'][:3]}-{p['postal'][3:]}</p><p>{p['address']}</p><p>{v['name']}　様</p><p style="margin-top:10mm">日頃は健康保険事業にご理解をいただきありがとうございます。右の内容をご確認のうえ、誤りがあるときは組合までご連絡ください。</p><p class="r">{v['issuer']}</p></td><td style="vertical-align:top"><h1>資格情報のお知らせ</h1><table style="width:100%"><tr><th style="width:38%">記号</th><td>{v['symbol']}</td></tr><tr><th>番号</th><td>{v['number']}</td></tr><tr><th>枝番</th><td>{v['branch']}</td></tr><tr><th>氏名</th><td>{v['name']}</td></tr><tr><th>フリガナ</th><td>{v['kana']}</td></tr><tr><th>生年月日</th><td>{v['birth']}</td></tr><tr><th>資格取得年月日</th><td>{v['joined']}</td></tr><tr><th>個人番号（下4桁）</th><td>{s.masked(ds[0])}</td></tr><tr><th>保険者番号</th><td>{v['insurer']}</td></tr></table></td></tr></table>""", size="A4 landscape", pt=10.5)


def household(ps, ds, s):
    """The insured in a frame, dependants in a table below."""
    vs = [values(p, s) for p in ps]
    head = vs[0]
    body = "".join(f"<tr><td>{v['name']}<br><span class='small'>{v['kana']}</span></td><td>{v['birth']}</td><td>{v['branch']}</td><td>{s.masked(d)}</td></tr>" for v, d in list(zip(vs, ds)))
    return page(s, f"""<p class="r">{head['issuer']}</p><p class="c big">資格情報のお知らせ</p><p>記号・番号　{head['symbol']}・{head['number']}</p><p>保険者番号　{head['insurer']}</p><table style="width:100%"><tr><th>氏名<br><span class='small'>フリガナ</span></th><th>生年月日</th><th>枝番</th><th>個人番号の下4桁</th></tr>{body}</table><p>ご家族の方の番号もあわせてご確認ください。</p>""", pt=10.5)


def slip(ps, ds, s):
    """A third of A4."""
    v = values(ps[0], s)
    return page(s, f"""<p class="c"><b>資格情報のお知らせ</b>（{v['issuer']}　保険者番号{v['insurer']}）</p><table style="width:100%"><tr><td>記号</td><td>番号</td><td>枝番</td><td>氏名（フリガナ）</td><td>生年月日</td><td>個人番号下4桁</td></tr><tr><td>{v['symbol']}</td><td>{v['number']}</td><td>{v['branch']}</td><td>{v['name']}<br>（{v['kana']}）</td><td>{v['birth']}</td><td>{s.masked(ds[0])}</td></tr></table>""", size="210mm 99mm", margin="8mm", pt=9)


def city_letter(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="r">試保第1024号</p><p class="r">令和6年11月15日</p><p>{v['name']}　様</p><p class="r">{v['issuer']}長　見本　太郎</p><p class="c big">資格情報のお知らせ</p><p>あなたの国民健康保険の資格情報は、下記のとおりです。</p><p class="c">記</p><p>１　保険者番号　{v['insurer']}</p><p>２　記号　{v['symbol']}</p><p>３　番号　{v['number']}（枝番）{v['branch']}</p><p>４　氏名　{v['name']}</p><p>５　フリガナ　{v['kana']}</p><p>６　生年月日　{v['birth']}</p><p>７　適用開始年月日　{v['joined']}</p>""", pt=11)


def kyokai_card(ps, ds, s):
    v = values(ps[0], s)
    last = f"<tr><td>個人番号下4桁</td><td>{s.masked(ds[0])}</td></tr>" if ds[0] else ""
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>{v['name']}　様の資格情報は次のとおりです。</p><table style="width:80%"><tr><td style="width:40%">被保険者証の記号</td><td>{v['symbol']}</td></tr><tr><td>被保険者証の番号</td><td>{v['number']}</td></tr><tr><td>枝番</td><td>{v['branch']}</td></tr><tr><td>氏名</td><td>{v['name']}</td></tr><tr><td>氏名（カナ）</td><td>{v['kana']}</td></tr><tr><td>生年月日</td><td>{v['birth']}</td></tr>{last}<tr><td>保険者番号</td><td>{v['insurer']}</td></tr></table><p>{v['issuer']}</p><p class="small">医療機関等の受付でマイナ保険証が使えなかった場合に、この通知をご提示ください。</p>""", pt=10)


def elder_two(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="r">{v['issuer']}</p><h1>後期高齢者医療　資格情報のお知らせ</h1><table style="width:100%"><tr><th>被保険者番号</th><td>{v['number']}</td><th>負担割合</th><td>1割</td></tr><tr><th>フリガナ</th><td colspan=3>{v['kana']}</td></tr><tr><th>氏名</th><td colspan=3>{v['name']}</td></tr><tr><th>生年月日</th><td>{v['birth']}</td><th>性別</th><td>{v['sex']}</td></tr><tr><th>個人番号</th><td>{s.masked(ds[0])}</td><th>保険者番号</th><td>{v['insurer']}</td></tr></table><p>個人番号は下4桁のみ印字しています。</p>""", pt=11)


def guild_card(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p>{v['name']}　様</p><p>このたび、資格情報のお知らせを作成しましたのでお届けします。</p><div style="width:95mm;border:1pt dashed #000;padding:3mm;margin:8mm 0 0 60mm;font-size:9pt"><p class="c"><b>資格情報のお知らせ</b></p><p>記号 {v['symbol']}　番号 {v['number']}　枝番 {v['branch']}</p><p>氏名 {v['name']}（{v['kana']}）</p><p>生年月日 {v['birth']}</p><p>資格取得日 {v['joined']}</p><p>保険者番号 {v['insurer']}</p><p>保険者名 {v['issuer']}</p><p>個人番号（下4桁） {s.masked(ds[0])}</p></div>""", pt=11)


def certificate_lines(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<div class="card" style="width:120mm"><p class="c big">資格確認書</p><p>被保険者（被扶養者）　　　有効期限　令和8年11月30日</p><p>記号　{v['symbol']}　　番号　{v['number']}　　（枝番）{v['branch']}</p><p>氏名　{v['name']}</p><p>（カナ）　{v['kana']}</p><p>生年月日　{v['birth']}　　性別　{v['sex']}</p><p>資格取得年月日　{v['joined']}</p><p>保険者番号　{v['insurer']}</p><p>保険者名称　{v['issuer']}</p></div>""", pt=10)
